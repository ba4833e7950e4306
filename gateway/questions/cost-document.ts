import { graphql } from "../generated/gql.ts";

/** Every measure of money, each where it is asked for. */
export const COSTS = graphql(`
  query CostTable(
    $place: String!
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
    $percentOfTotal: Boolean!
  ) {
    units: measures(population: COSTS) {
      name
      unit
    }
    place(name: $place) {
      code
      name
      population: costs(during: $during, filter: $where) {
        coverage {
          subRegions {
            code
            vintage
          }
        }
        table(by: $by, from: $from, to: $to, step: $step) {
          from
          to
          borough {
            code
            label
          }
          hostAuthority {
            code
            label
          }
          provider {
            code
            label
          }
          placementType {
            code
            label
          }
          place {
            code
            label
          }
          placeProvider {
            code
            label
          }
          provision {
            code
            label
          }
          legalStatus {
            code
            label
          }
          ls {
            code
            label
          }
          categoryOfNeed {
            code
            label
          }
          ageBand {
            code
            label
          }
          ageGroup {
            code
            label
          }
          ageStage {
            code
            label
          }
          sex {
            code
            label
          }
          ethnicity {
            code
            label
          }
          ethnic {
            code
            label
          }
          uasc {
            code
            label
          }
          locality {
            code
            label
          }
          inLondon {
            code
            label
          }
          hostRegion {
            code
            label
          }
          distanceBand {
            code
            label
          }
          weeklyCostBand {
            code
            label
          }
          annualCost {
            code
            label
          }
          homeType {
            code
            label
          }
          sector {
            code
            label
          }
          grade {
            code
            label
          }
          procurement {
            code
            label
          }
          registered {
            code
            label
          }
          solo {
            code
            label
          }
          dols {
            code
            label
          }
          ehcp {
            code
            label
          }
          disability {
            code
            label
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
          }
        }
      }
    }
  }
`);
