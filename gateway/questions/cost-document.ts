import { graphql } from "../generated/gql.ts";

/** Every measure of money, each where it is asked for. */
export const COSTS = graphql(`
  query CostTable(
    $place: String!
    $asKnown: ID
    $during: Period!
    $by: [CostDimension!]!
    $where: CostFilter
    $from: LocalDate
    $to: LocalDate
    $step: SeriesStep!
    $children: Boolean!
    $spend: Boolean!
    $placementWeeks: Boolean!
    $unitCostPerWeek: Boolean!
    $weeklyCost: Boolean!
    $funding: Boolean!
    $fundingAmounts: Boolean!
    $topTen: Boolean!
    $millionOrMore: Boolean!
    $budget: Boolean!
    $overspend: Boolean!
    $percentOverspent: Boolean!
    $percentOfTotal: Boolean!
  ) {
    units: measures(population: COSTS) {
      name
      unit
    }
    place(name: $place) {
      code
      name
      population: costs(during: $during, filter: $where, asKnown: $asKnown) {
        coverage {
          vintage
          subRegions {
            code
            vintage
          }
        }
        table(by: $by, from: $from, to: $to, step: $step) {
          from
          to
          borough {
            ...Coded
          }
          hostAuthority {
            ...Coded
          }
          provider {
            ...Coded
          }
          placementType {
            ...Coded
          }
          place {
            ...Coded
          }
          placeProvider {
            ...Coded
          }
          provision {
            ...Coded
          }
          legalStatus {
            ...Coded
          }
          ls {
            ...Coded
          }
          categoryOfNeed {
            ...Coded
          }
          ageBand {
            ...Coded
          }
          ageGroup {
            ...Coded
          }
          ageStage {
            ...Coded
          }
          sex {
            ...Coded
          }
          ethnicity {
            ...Coded
          }
          ethnic {
            ...Coded
          }
          uasc {
            ...Coded
          }
          locality {
            ...Coded
          }
          inLondon {
            ...Coded
          }
          hostRegion {
            ...Coded
          }
          distanceBand {
            ...Coded
          }
          weeklyCostBand {
            ...Coded
          }
          annualCost {
            ...Coded
          }
          homeType {
            ...Coded
          }
          sector {
            ...Coded
          }
          grade {
            ...Coded
          }
          procurement {
            ...Coded
          }
          registered {
            ...Coded
          }
          solo {
            ...Coded
          }
          dols {
            ...Coded
          }
          ehcp {
            ...Coded
          }
          disability {
            ...Coded
          }
          fosterBreakdowns {
            ...Coded
          }
          percentOfTotal @include(if: $percentOfTotal) {
            ...Told
          }
          measures {
            children @include(if: $children) {
              ...Told
            }
            spend @include(if: $spend) {
              ...Told
            }
            placementWeeks @include(if: $placementWeeks) {
              ...Told
            }
            unitCostPerWeek @include(if: $unitCostPerWeek) {
              ...Told
            }
            weeklyCost @include(if: $weeklyCost) {
              ...Spread
            }
            funding @include(if: $funding) {
              socialCare {
                ...Told
              }
              health {
                ...Told
              }
              education {
                ...Told
              }
              unattributed {
                ...Told
              }
            }
            fundingAmounts @include(if: $fundingAmounts) {
              socialCare {
                ...Told
              }
              health {
                ...Told
              }
              education {
                ...Told
              }
              unattributed {
                ...Told
              }
            }
            topTen @include(if: $topTen) {
              ofEachBorough {
                sum {
                  ...Told
                }
                shareOfSpend {
                  ...Told
                }
              }
              ofPlace {
                sum {
                  ...Told
                }
                shareOfSpend {
                  ...Told
                }
              }
            }
            millionOrMore @include(if: $millionOrMore) {
              ...Told
            }
            budget @include(if: $budget) {
              ...Told
            }
            overspend @include(if: $overspend) {
              ...Told
            }
            percentOverspent @include(if: $percentOverspent) {
              ...Told
            }
          }
        }
      }
    }
  }
`);
