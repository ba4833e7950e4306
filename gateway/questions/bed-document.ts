import { graphql } from "../generated/gql.ts";

/** Every measure of homes and their places, each where it is asked for. */
export const BEDS = graphql(`
  query BedTable(
    $place: String!
    $asKnown: ID
    $date: LocalDate
    $by: [BedDimension!]!
    $where: BedFilter
    $from: LocalDate
    $to: LocalDate
    $step: SeriesStep!
    $homes: Boolean!
    $registeredPlaces: Boolean!
    $occupied: Boolean!
    $occupiedByLondon: Boolean!
    $occupiedByOthers: Boolean!
    $vacant: Boolean!
    $blocked: Boolean!
    $blockedReasons: Boolean!
    $percentOccupied: Boolean!
    $percentVacant: Boolean!
    $percentBlocked: Boolean!
    $percentByLondon: Boolean!
    $percentOfTotal: Boolean!
  ) {
    units: measures(population: BEDS) {
      name
      unit
    }
    place(name: $place) {
      code
      name
      population: beds(asAt: $date, where: $where, asKnown: $asKnown) {
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
          needGroup {
            code
            label
          }
          percentOfTotal @include(if: $percentOfTotal) {
            ...Told
          }
          measures {
            homes @include(if: $homes) {
              ...Told
            }
            registeredPlaces @include(if: $registeredPlaces) {
              ...Told
            }
            occupied @include(if: $occupied) {
              ...Told
            }
            occupiedByLondon @include(if: $occupiedByLondon) {
              ...Told
            }
            occupiedByOthers @include(if: $occupiedByOthers) {
              ...Told
            }
            vacant @include(if: $vacant) {
              ...Told
            }
            blocked @include(if: $blocked) {
              ...Told
            }
            blockedReasons @include(if: $blockedReasons) {
              reason
              places {
                ...Told
              }
            }
            percentOccupied @include(if: $percentOccupied) {
              ...Told
            }
            percentVacant @include(if: $percentVacant) {
              ...Told
            }
            percentBlocked @include(if: $percentBlocked) {
              ...Told
            }
            percentByLondon @include(if: $percentByLondon) {
              ...Told
            }
          }
        }
      }
    }
  }
`);
