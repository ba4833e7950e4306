import { graphql } from "../generated/gql.ts";

/** Every measure of referrals, each where it is asked for. */
export const REFERRALS = graphql(`
  query ReferralTable(
    $place: String!
    $asKnown: ID
    $during: Period!
    $by: [ReferralDimension!]!
    $where: ReferralFilter
    $from: LocalDate
    $to: LocalDate
    $step: SeriesStep!
    $children: Boolean!
    $childrenPlaced: Boolean!
    $made: Boolean!
    $offered: Boolean!
    $awaited: Boolean!
    $placed: Boolean!
    $notOffered: Boolean!
    $withdrawn: Boolean!
    $open: Boolean!
    $concluded: Boolean!
    $percentPlaced: Boolean!
    $daysToOffer: Boolean!
    $daysToPlacement: Boolean!
    $daysOpen: Boolean!
    $unmet: Boolean!
    $alternatives: Boolean!
    $percentOfTotal: Boolean!
  ) {
    units: measures(population: REFERRALS) {
      name
      unit
    }
    place(name: $place) {
      code
      name
      population: referrals(during: $during, where: $where, asKnown: $asKnown) {
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
            code
            label
          }
          referralKind {
            code
            label
          }
          need {
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
          measures {
            children @include(if: $children) {
              ...Told
            }
            childrenPlaced @include(if: $childrenPlaced) {
              ...Told
            }
            made @include(if: $made) {
              ...Told
            }
            offered @include(if: $offered) {
              ...Told
            }
            awaited @include(if: $awaited) {
              ...Told
            }
            placed @include(if: $placed) {
              ...Told
            }
            notOffered @include(if: $notOffered) {
              ...Told
            }
            withdrawn @include(if: $withdrawn) {
              ...Told
            }
            open @include(if: $open) {
              ...Told
            }
            concluded @include(if: $concluded) {
              ...Told
            }
            percentPlaced @include(if: $percentPlaced) {
              ...Told
            }
            daysToOffer @include(if: $daysToOffer) {
              ...Spread
            }
            daysToPlacement @include(if: $daysToPlacement) {
              ...Spread
            }
            daysOpen @include(if: $daysOpen) {
              ...Spread
            }
            unmet @include(if: $unmet) {
              ...Told
            }
            alternatives @include(if: $alternatives) {
              searches {
                ...Told
              }
              withDolOrder {
                ...Told
              }
              percentWithDolOrder {
                ...Told
              }
              unregistered {
                ...Told
              }
              percentUnregistered {
                ...Told
              }
            }
          }
          percentOfTotal @include(if: $percentOfTotal) {
            ...Told
          }
        }
      }
    }
  }
`);
