/** What may be asked, as the catalogue of the graph tells it. */
import { graphql } from "../../generated/gql.ts";
import type { AskableQuery, Population } from "../../generated/graphql.ts";
import type { Answered } from "../shell/answered.ts";
import type { RunDocument } from "../shell/page.ts";

const ASKABLE = graphql(/* GraphQL */ `
  query Askable {
    measures {
      population
      name
      form
      unit
      definition
      source
      disclosure {
        number
        text
      }
    }
    dimensions {
      name
      populations
      definition
    }
  }
`);

type Askable = Answered<AskableQuery>;

export type Measure = Askable["measures"][number];

export type Catalogue = {
  readonly measuresOf: (population: Population) => readonly Measure[];
  readonly dimensionsOf: (population: Population) => readonly string[];
};

export const catalogueBy = async (execute: RunDocument): Promise<Catalogue> => {
  const { measures, dimensions } = (await execute(ASKABLE, {})).data;
  return {
    measuresOf: (population) => measures.filter((measure) => measure.population === population),
    dimensionsOf: (population) =>
      dimensions.filter(({ populations }) => populations.includes(population)).map(({ name }) => name),
  };
};

/** PLACEMENT_TYPE -> "placement type"; percentWithin20Miles -> "percent within 20 miles"; funding.health -> "funding: health" */
export const inWords = (name: string): string =>
  name
    .replaceAll(".", ": ")
    .replaceAll("_", " ")
    .replaceAll(/([a-z])([A-Z0-9])/g, "$1 $2")
    .toLowerCase();
