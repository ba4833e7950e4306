/** What Money asks. */
import { graphql } from "../../generated/gql.ts";

export const MONEY = graphql(/* GraphQL */ `
  query Money($place: String!, $year: Period!, $before: Period!, $end: LocalDate!, $isOwn: Boolean!) {
    place(name: $place) {
      placements(asAt: $end) {
        total {
          annualCommitment {
            ...Shown
          }
        }
      }
      costs(during: $year) {
        coverage {
          ...Whose
        }
        total {
          ...Spent
          budget {
            ...Shown
          }
          overspend {
            ...Shown
          }
          percentOverspent {
            ...Shown
          }
          funding {
            socialCare {
              ...Shown
            }
            health {
              ...Shown
            }
            education {
              ...Shown
            }
            unattributed {
              ...Shown
            }
          }
          fundingAmounts {
            socialCare {
              ...Shown
            }
            health {
              ...Shown
            }
            education {
              ...Shown
            }
            unattributed {
              ...Shown
            }
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
            ofPlace {
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
        fosteringGap {
          agencies {
            ...Shown
          }
          inHouse {
            ...Shown
          }
          gap {
            ...Shown
          }
        }
        byProvision: groups(by: [PROVISION]) {
          ...UnitCost
        }
        byProcurement: groups(by: [PROCUREMENT]) {
          ...UnitCost
        }
        groups(by: [PLACEMENT_TYPE]) {
          keys {
            code
            label: shortLabel
          }
          measures {
            spend {
              ...Shown
            }
            unitCostPerWeek @include(if: $isOwn) {
              ...Shown
            }
            weeklyCost {
              ...Percentiles
            }
          }
        }
      }
      before: costs(during: $before) {
        total {
          ...Spent
        }
      }
    }
    london @include(if: $isOwn) {
      costs(during: $year) {
        groups(by: [PLACEMENT_TYPE]) {
          keys {
            code
          }
          measures {
            weeklyCost {
              ...Percentiles
            }
          }
        }
      }
    }
    subRegions {
      code
      name
      costs(during: $year) {
        total {
          spend {
            ...Shown
          }
          unitCostPerWeek {
            ...Shown
          }
          funding {
            socialCare {
              ...Shown
            }
            health {
              ...Shown
            }
            education {
              ...Shown
            }
            unattributed {
              ...Shown
            }
          }
        }
      }
    }
  }
  fragment UnitCost on CostGroup {
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
  fragment Spent on CostMeasures {
    spend {
      ...Shown
    }
    placementWeeks {
      ...Shown
    }
    unitCostPerWeek {
      ...Shown
    }
    children {
      ...Shown
    }
  }
`);
