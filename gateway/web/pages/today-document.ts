/** What Today asks. */
import { graphql } from "../../generated/gql.ts";
import type { TodayQuery } from "../../generated/graphql.ts";
import type { Answered } from "../shell/answered.ts";

graphql(/* GraphQL */ `
  fragment TodayOfPlace on Place {
    code
    name
    placements(asAt: $asAt) {
      asAt
      coverage {
        ...Whose
      }
      total {
        children {
          ...Shown
        }
        percentInOwnBorough {
          ...Shown
        }
        percentWithin20Miles {
          ...Shown
        }
        distance {
          p90: percentile(at: 90) {
            ...Shown
          }
        }
      }
      groups(by: [PLACEMENT_TYPE]) {
        keys {
          code
          label: shortLabel
        }
        measures {
          children {
            ...Shown
          }
        }
      }
      series(from: $since, to: $asAt, step: QUARTER) {
        at
        measures {
          children {
            ...Shown
          }
          percentInOwnBorough {
            ...Shown
          }
          percentWithin20Miles {
            ...Shown
          }
        }
      }
    }
    residential: placements(asAt: $asAt, where: { placementType: ["CHILDRENS_HOMES"] }) {
      total {
        children {
          ...Shown
        }
        percentInOwnBorough {
          ...Shown
        }
      }
    }
    costs(during: $year) {
      coverage {
        ...Whose
      }
      total {
        spend {
          ...Shown
        }
        unitCostPerWeek {
          ...Shown
        }
        topTen {
          ofEachBorough {
            sum {
              ...Shown
            }
            shareOfSpend {
              ...Shown
            }
          }
        }
        millionOrMore {
          ...Shown
        }
      }
      groups(by: [PLACEMENT_TYPE]) {
        keys {
          code
          label: shortLabel
        }
        measures {
          unitCostPerWeek {
            ...Shown
          }
        }
      }
    }
    beds(asAt: $asAt, where: { homeType: ["CHILDRENS_HOME"] }) {
      total {
        registeredPlaces {
          ...Shown
        }
        percentByLondon {
          ...Shown
        }
        percentVacant {
          ...Shown
        }
        percentBlocked {
          ...Shown
        }
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment TodayOfPart on Place {
    code
    name
    placements(asAt: $asAt) {
      total {
        children {
          ...Shown
        }
        percentInOwnBorough {
          ...Shown
        }
        percentWithin20Miles {
          ...Shown
        }
        ratePer10000 {
          ...Shown
        }
      }
      series(from: $since, to: $asAt, step: QUARTER) {
        at
        measures {
          children {
            ...Shown
          }
        }
      }
    }
  }
`);

export const TODAY = graphql(/* GraphQL */ `
  query Today($place: String!, $asAt: LocalDate!, $since: LocalDate!, $year: Period!) {
    place(name: $place) {
      ...TodayOfPlace
      ... on SubRegion {
        boroughs {
          ...TodayOfPart
        }
      }
      ... on BoroughSet {
        boroughs {
          ...TodayOfPart
        }
      }
    }
    subRegions {
      ...TodayOfPart
    }
    all: london {
      placements(asAt: $asAt) {
        total {
          children {
            ...Shown
          }
          percentInOwnBorough {
            ...Shown
          }
          percentWithin20Miles {
            ...Shown
          }
          ratePer10000 {
            ...Shown
          }
        }
        groups(by: [BOROUGH]) {
          keys {
            code
            label
          }
          measures {
            children {
              ...Shown
            }
            percentInOwnBorough {
              ...Shown
            }
            percentWithin20Miles {
              ...Shown
            }
            ratePer10000 {
              ...Shown
            }
          }
        }
      }
    }
  }
`);

export type TodayOfPlace = Answered<TodayQuery>["place"];
