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
      title
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
      title
      populations
    }
  }
`);

type Askable = Answered<AskableQuery>;

export type Measure = Askable["measures"][number];

type Dimension = Askable["dimensions"][number];

export type Catalogue = {
  readonly measuresOf: (population: Population) => readonly Measure[];
  readonly dimensionsOf: (population: Population) => readonly Dimension[];
  /** What a dimension is called; time has no entry of its own. */
  readonly titleOf: (dimension: string) => string;
};

export const catalogueBy = async (execute: RunDocument): Promise<Catalogue> => {
  const { measures, dimensions } = (await execute(ASKABLE, {})).data;
  return {
    measuresOf: (population) => measures.filter((measure) => measure.population === population),
    dimensionsOf: (population) => dimensions.filter(({ populations }) => populations.includes(population)),
    titleOf: (dimension) => dimensions.find(({ name }) => name === dimension)?.title ?? inWords(dimension),
  };
};

/** TIME -> "time" */
const inWords = (name: string): string => name.replaceAll("_", " ").toLowerCase();
