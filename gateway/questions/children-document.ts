import { graphql } from "../generated/gql.ts";

/** Every measure of children, each where it is asked for. */
export const CHILDREN = graphql(`
  query ChildrenTable(
    $place: String!
    $date: LocalDate
    $by: [PlacementDimension!]!
    $where: PlacementFilter
    $from: LocalDate
    $to: LocalDate
    $step: SeriesStep!
    $children: Boolean!
    $ratePer10000: Boolean!
    $percentInOwnBorough: Boolean!
    $percentWithin20Miles: Boolean!
    $percentInLondon: Boolean!
    $distance: Boolean!
    $daysInPlacement: Boolean!
    $weeklyCost: Boolean!
    $annualCommitment: Boolean!
    $percentOfTotal: Boolean!
  ) {
    units: measures(population: PLACEMENTS) {
      name
      unit
    }
    place(name: $place) {
      code
      name
      population: placements(asAt: $date, where: $where) {
        coverage {
          subRegions {
            code
            vintage
          }
        }
        table(by: $by, from: $from, to: $to, step: $step) {
          at
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
            ratePer10000 @include(if: $ratePer10000) {
              ...Told
            }
            percentInOwnBorough @include(if: $percentInOwnBorough) {
              ...Told
            }
            percentWithin20Miles @include(if: $percentWithin20Miles) {
              ...Told
            }
            percentInLondon @include(if: $percentInLondon) {
              ...Told
            }
            distance @include(if: $distance) {
              ...Spread
            }
            daysInPlacement @include(if: $daysInPlacement) {
              ...Spread
            }
            weeklyCost @include(if: $weeklyCost) {
              ...Spread
            }
            annualCommitment @include(if: $annualCommitment) {
              ...Told
            }
          }
        }
      }
    }
  }
`);
