import { graphql } from "../generated/gql.ts";

/** Every measure of movements, each where it is asked for. */
export const MOVEMENTS = graphql(`
  query MovementTable(
    $place: String!
    $asKnown: ID
    $during: Period!
    $by: [MovementDimension!]!
    $where: MovementFilter
    $from: LocalDate
    $to: LocalDate
    $step: SeriesStep!
    $children: Boolean!
    $started: Boolean!
    $newToCare: Boolean!
    $returnedWithin12Months: Boolean!
    $returnedWithin5Years: Boolean!
    $ceased: Boolean!
    $entrants: Boolean!
    $exits: Boolean!
    $movedIn: Boolean!
    $movedOut: Boolean!
    $placementsStarted: Boolean!
    $moves: Boolean!
    $unplannedMoves: Boolean!
    $percentUnplanned: Boolean!
    $missing: Boolean!
    $awayWithoutAuthorisation: Boolean!
    $stability: Boolean!
  ) {
    units: measures(population: MOVEMENTS) {
      name
      unit
    }
    place(name: $place) {
      code
      name
      population: movements(during: $during, where: $where, asKnown: $asKnown) {
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
          rne {
            ...Coded
          }
          rec {
            ...Coded
          }
          moveReason {
            ...Coded
          }
          reasonPlaceChange {
            ...Coded
          }
          measures {
            children @include(if: $children) {
              ...Told
            }
            started @include(if: $started) {
              ...Told
            }
            newToCare @include(if: $newToCare) {
              ...Told
            }
            returnedWithin12Months @include(if: $returnedWithin12Months) {
              ...Told
            }
            returnedWithin5Years @include(if: $returnedWithin5Years) {
              ...Told
            }
            ceased @include(if: $ceased) {
              ...Told
            }
            entrants @include(if: $entrants) {
              ...Told
            }
            exits @include(if: $exits) {
              ...Told
            }
            movedIn @include(if: $movedIn) {
              ...Told
            }
            movedOut @include(if: $movedOut) {
              ...Told
            }
            placementsStarted @include(if: $placementsStarted) {
              ...Told
            }
            moves @include(if: $moves) {
              ...Told
            }
            unplannedMoves @include(if: $unplannedMoves) {
              ...Told
            }
            percentUnplanned @include(if: $percentUnplanned) {
              ...Told
            }
            missing @include(if: $missing) {
              ...Strayed
            }
            awayWithoutAuthorisation @include(if: $awayWithoutAuthorisation) {
              ...Strayed
            }
            stability @include(if: $stability) {
              ...Stable
            }
          }
        }
      }
    }
  }
`);
