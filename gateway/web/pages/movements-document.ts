/** What Movements asks. */
import { graphql } from "../../generated/gql.ts";

graphql(/* GraphQL */ `
  fragment Moved on MovementMeasures {
    started {
      ...Shown
    }
    newToCare {
      ...Shown
    }
    returnedWithin12Months {
      ...Shown
    }
    ceased {
      ...Shown
    }
    placementsStarted {
      ...Shown
    }
    moves {
      ...Shown
    }
    percentUnplanned {
      ...Shown
    }
    missing {
      percentOfChildren {
        ...Shown
      }
      incidentsPerChild {
        ...Shown
      }
    }
    stability {
      children {
        ...Shown
      }
      threeOrMore {
        ...Shown
      }
      percentThreeOrMore {
        ...Shown
      }
      percentThreeOrMoreInTwoYears {
        ...Shown
      }
      longTerm {
        ...Shown
      }
      percentLongTermStable {
        ...Shown
      }
    }
  }
`);

export const MOVEMENTS_PAGE = graphql(/* GraphQL */ `
  query Movements($place: String!, $year: Period!, $before: Period!, $since: LocalDate!, $until: LocalDate!) {
    place(name: $place) {
      movements(during: $year) {
        coverage {
          ...Whose
        }
        recordsFrom
        total {
          ...Moved
        }
        series(from: $since, to: $until, step: YEAR) {
          to
          measures {
            started {
              ...Shown
            }
            ceased {
              ...Shown
            }
          }
        }
        byAge: groups(by: [AGE_BAND]) {
          keys {
            code
            label: shortLabel
          }
          measures {
            started {
              ...Shown
            }
            ceased {
              ...Shown
            }
          }
        }
        byReason: groups(by: [MOVE_REASON]) {
          keys {
            code
            label: shortLabel
          }
          measures {
            moves {
              ...Shown
            }
          }
        }
        byRec: groups(by: [REC]) {
          keys {
            code
            label: shortLabel
          }
          measures {
            ceased {
              ...Shown
            }
          }
        }
      }
      before: movements(during: $before) {
        total {
          ...Moved
        }
      }
    }
    subRegions {
      code
      name
      movements(during: $year) {
        total {
          stability {
            percentThreeOrMore {
              ...Shown
            }
            percentLongTermStable {
              ...Shown
            }
          }
        }
      }
    }
  }
`);
