import { graphql } from "../generated/gql.ts";

/** Every measure of children, each where it is asked for. */
export const CHILDREN = graphql(`
  query ChildrenTable(
    $place: String!
    $asKnown: ID
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
      population: placements(asAt: $date, where: $where, asKnown: $asKnown) {
        coverage {
          vintage
          subRegions {
            code
            vintage
          }
        }
        table(by: $by, from: $from, to: $to, step: $step) {
          at
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
