/** What the page of a borough's own staff asks. */
import { graphql } from "../../generated/gql.ts";

export const OWN_PAGE = graphql(/* GraphQL */ `
  query Own($borough: ID!, $asAt: LocalDate!, $year: Period!, $after: String) {
    borough(code: $borough) {
      name
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
          distance {
            median {
              ...Shown
            }
          }
        }
      }
      costs(during: $year) {
        total {
          spend {
            ...Shown
          }
          unitCostPerWeek {
            ...Shown
          }
          millionOrMore {
            ...Shown
          }
        }
      }
      placementRecords(asAt: $asAt, first: 25, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          child
          birthMonth
          start
          legalStatus
          categoryOfNeed
          place
          placeProvider
          urn
          hostAuthority
          distanceMiles
        }
      }
    }
    homes(where: { place: [$borough], withVacancies: true }, orderBy: PLACES_DESC, first: 50) {
      totalCount
      nodes {
        urn
        provisionType
        places
        grade
      }
    }
  }
`);
