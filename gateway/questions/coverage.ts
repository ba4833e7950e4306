import { graphql } from "../generated/gql.ts";
import type { CoverageQuery } from "../generated/graphql.ts";
import type { NamedQuestion, QuestionValue } from "./question.ts";

const COVERAGE = graphql(`
  query Coverage($asAt: LocalDate) {
    boroughs {
      code
      name
      subRegion {
        code
      }
    }
    london {
      placements(asAt: $asAt) {
        asAt
        coverage {
          ...Covered
        }
      }
      beds(asAt: $asAt) {
        asAt
        coverage {
          ...Covered
        }
      }
    }
  }
  fragment Covered on Coverage {
    missing {
      code
      reason
    }
    subRegions {
      code
      vintage
    }
  }
`);

type Population = Pick<NonNullable<CoverageQuery["london"]["placements"]>, "asAt" | "coverage">;

const rowsOf = (name: string, { asAt, coverage }: Population, boroughs: CoverageQuery["boroughs"]) => {
  const reasons = new Map(coverage.missing.map(({ code, reason }) => [code, reason]));
  const vintages = new Map(coverage.subRegions.map(({ code, vintage }) => [code, vintage]));
  return boroughs.map(({ code, name: borough, subRegion }): readonly QuestionValue[] => [
    asAt,
    name,
    code,
    borough,
    subRegion.code,
    reasons.get(code) ?? "INCLUDED",
    vintages.get(subRegion.code) ?? null,
  ]);
};

/** A row for each borough and kind of return: whether it is in, and if not why. */
export const coverageQuestion: NamedQuestion = {
  name: "coverage",
  sentence: "Which boroughs' returns of placements and of beds the figures of a date rest on, and why others are left out.",
  parameters: { date: "A month end; by default the latest that every borough with a return covers." },
  document: COVERAGE.toString(),
  table: async ({ date }, ask) => {
    const { boroughs, london } = await ask(COVERAGE, { asAt: date });
    return {
      columns: ["date", "population", "borough_code", "borough", "sub_region", "status", "vintage"],
      rows: [...rowsOf("PLACEMENTS", london.placements!, boroughs), ...rowsOf("BEDS", london.beds!, boroughs)],
    };
  },
};
