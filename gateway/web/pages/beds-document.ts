/** What Homes and beds asks. */
import { graphql } from "../../generated/gql.ts";

export const BEDS_PAGE = graphql(/* GraphQL */ `
  query Beds($place: String!, $asAt: LocalDate!) {
    place(name: $place) {
      beds(asAt: $asAt) {
        coverage {
          ...Whose
        }
        total {
          ...Used
          registeredPlaces {
            ...Shown
          }
          percentOccupied {
            ...Shown
          }
          percentVacant {
            ...Shown
          }
          percentBlocked {
            ...Shown
          }
          percentByLondon {
            ...Shown
          }
          blockedReasons {
            reason
            label
            places {
              ...Shown
            }
          }
        }
        byType: groups(by: [HOME_TYPE]) {
          ...UsedOfGroup
        }
        byNeed: groups(by: [NEED_GROUP]) {
          ...UsedOfGroup
        }
        byGrade: groups(by: [GRADE]) {
          ...UsedOfGroup
        }
        bySector: groups(by: [SECTOR]) {
          ...UsedOfGroup
        }
      }
    }
    subRegions {
      code
      name
      beds(asAt: $asAt) {
        total {
          ...Used
        }
      }
    }
  }
  fragment Used on BedMeasures {
    homes {
      ...Shown
    }
    occupiedByLondon {
      ...Shown
    }
    occupiedByOthers {
      ...Shown
    }
    vacant {
      ...Shown
    }
    blocked {
      ...Shown
    }
  }
  fragment UsedOfGroup on BedGroup {
    keys {
      code
      label: shortLabel
    }
    measures {
      ...Used
    }
  }
`);
