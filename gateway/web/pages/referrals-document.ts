/** What Referrals asks. */
import { graphql } from "../../generated/gql.ts";

graphql(/* GraphQL */ `
  fragment Sought on ReferralMeasures {
    children {
      ...Shown
    }
    childrenPlaced {
      ...Shown
    }
    made {
      ...Shown
    }
    offered {
      ...Shown
    }
    placed {
      ...Shown
    }
    notOffered {
      ...Shown
    }
    withdrawn {
      ...Shown
    }
    open {
      ...Shown
    }
    percentPlaced {
      ...Shown
    }
    unmet {
      ...Shown
    }
    alternatives {
      searches {
        ...Shown
      }
      percentWithDolOrder {
        ...Shown
      }
      percentUnregistered {
        ...Shown
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment SoughtBy on ReferralGroup {
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
`);

export const REFERRALS_PAGE = graphql(/* GraphQL */ `
  query Referrals(
    $place: String!
    $year: Period!
    $before: Period!
    $three: Period!
    $since: LocalDate!
    $until: LocalDate!
    $where: ReferralFilter
  ) {
    place(name: $place) {
      referrals(during: $year, where: $where) {
        coverage {
          ...Whose
        }
        total {
          ...Sought
          daysToOffer {
            ...Percentiles
          }
          daysToPlacement {
            ...Percentiles
          }
          daysOpen {
            ...Percentiles
          }
        }
        series(from: $since, to: $until, step: YEAR) {
          to
          measures {
            children {
              ...Shown
            }
            childrenPlaced {
              ...Shown
            }
          }
        }
        byAge: groups(by: [AGE_GROUP]) {
          ...SoughtBy
        }
        byEthnicity: groups(by: [ETHNICITY]) {
          ...SoughtBy
        }
        byNeed: groups(by: [NEED]) {
          ...SoughtBy
        }
      }
      all: referrals(during: $year) {
        byKind: groups(by: [REFERRAL_KIND]) {
          ...SoughtBy
        }
      }
      before: referrals(during: $before, where: $where) {
        total {
          ...Sought
        }
      }
      three: referrals(during: $three, where: $where) {
        total {
          ...Sought
        }
      }
    }
  }
`);
