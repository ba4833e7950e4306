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
    $secure: Boolean!
    $months: LocalDate!
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
      inSecure: placements(asAt: $until, where: { place: ["K1"] }) @include(if: $secure) {
        total {
          children {
            ...Shown
          }
          distance {
            mean {
              ...Shown
            }
          }
        }
        series(from: $months, to: $until, step: MONTH) {
          at
          measures {
            children {
              ...Shown
            }
          }
        }
      }
      inScotland: placements(asAt: $until, where: { place: ["K1"], hostRegion: ["SCOTLAND"] }) @include(if: $secure) {
        total {
          children {
            ...Shown
          }
        }
      }
      secureCosts: costs(during: $year, filter: { place: ["K1"] }) @include(if: $secure) {
        series(from: $since, to: $until, step: YEAR) {
          to
          measures {
            unitCostPerWeek {
              ...Shown
            }
          }
        }
      }
    }
  }
`);
