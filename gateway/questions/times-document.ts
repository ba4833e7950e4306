import { graphql } from "../generated/gql.ts";

/** The dates and periods that a place can be asked about. */
export const TIMES = graphql(`
  query Times($place: String!, $population: Population!) {
    place(name: $place) {
      code
      times(population: $population) {
        from
        to
        step
        complete
      }
    }
  }
`);
