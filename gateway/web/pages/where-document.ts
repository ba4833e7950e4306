/** What Where they live asks. */
import { graphql } from "../../generated/gql.ts";

export const WHERE = graphql(/* GraphQL */ `
  query Where($place: String!, $asAt: LocalDate!, $hosts: Boolean!) {
    place(name: $place) {
      placements(asAt: $asAt) {
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
          percentInLondon {
            ...Shown
          }
        }
        byRegion: groups(by: [HOST_REGION]) {
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
        byHost: groups(by: [HOST_AUTHORITY]) @include(if: $hosts) {
          keys {
            code
            label
          }
          measures {
            children {
              ...Shown
            }
          }
        }
        byKind: groups(by: [PLACEMENT_TYPE]) {
          keys {
            code
            label: shortLabel
          }
          measures {
            distance {
              ...Percentiles
            }
          }
        }
        byLocality: groups(by: [LOCALITY]) {
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
      }
    }
    subRegions {
      code
      name
      placements(asAt: $asAt) {
        coverage {
          complete
        }
        groups(by: [HOST_AUTHORITY]) {
          keys {
            code
            label
          }
          measures {
            children {
              ...Shown
            }
          }
        }
      }
    }
  }
`);
