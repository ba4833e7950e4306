import { graphql } from "../generated/gql.ts";
import type { CoverageQuery } from "../generated/graphql.ts";
import type { QuestionTable } from "./question.ts";

export const COVERAGE = graphql(`
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
          missing {
            code
            reason
          }
          subRegions {
            code
            vintage
          }
        }
      }
    }
  }
`);

/** A row a borough: whether its returns of placements are in, and if not why. */
export const coverageTable = ({ boroughs, london }: CoverageQuery): QuestionTable => {
  const { asAt, coverage } = london.placements!;
  const reasons = new Map(coverage.missing.map(({ code, reason }) => [code, reason]));
  const vintages = new Map(coverage.subRegions.map(({ code, vintage }) => [code, vintage]));
  return {
    columns: ["date", "borough_code", "borough", "sub_region", "status", "vintage"],
    rows: boroughs.map(({ code, name, subRegion }) => [
      asAt,
      code,
      name,
      subRegion.code,
      reasons.get(code) ?? "INCLUDED",
      vintages.get(subRegion.code) ?? null,
    ]),
  };
};
