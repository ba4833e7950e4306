import { expect, it } from "vitest";
import type { CoverageQuery } from "../../../gateway/generated/graphql.ts";
import { COVERAGE, coverageTable } from "../../../gateway/questions/coverage.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import { EVERYBODY, graphOver } from "../../support/graph-in-process.ts";

it("says of every borough whether its return is in, and why not", async () => {
  const london = await graphOver({}, EVERYBODY, { boroughs: ["E09000007"] });
  const { columns, rows } = coverageTable(await london.ask<CoverageQuery>(COVERAGE.toString()));
  expect(columns).toEqual(["date", "borough_code", "borough", "sub_region", "status", "vintage"]);
  expect(rows).toHaveLength(BOROUGHS.length);
  expect(rows[6]).toEqual(["2025-03-31", "E09000007", "Camden", "NCL", "NO_RETURN", "v1"]);
  expect(rows[7]).toEqual(["2025-03-31", "E09000008", "Croydon", "SWL", "INCLUDED", "v1"]);
});
