/** Rows that could not be read are not missed a second time. */
import { expect, it } from "vitest";
import { checkChild } from "../../../../../subgraphs/returns/kinds/placements/child/check-child.ts";
import type { PlacementRow } from "../../../../../subgraphs/returns/kinds/placements/rows/placement-facts.ts";
import { stagedEpisode, stagedHeader, stagedNamed } from "../../staged.ts";
import { found, context, unread, first, next } from "./child-faults.ts";

it.each<readonly [string, readonly PlacementRow[]]>([
  ["a Header", [stagedEpisode(2023)]],
  ["a Header beside another table", [stagedNamed(2023, "REVIEWS")]],
  ["the episode before", [stagedHeader(2023), stagedEpisode(2023, { rne: "P" })]],
  ["the episode after", [stagedHeader(2023), first]],
  [
    "the start of care",
    [stagedHeader(2023), { ...first, facts: { ...first.facts, rec: "E8" } } as PlacementRow, next("2022-10-01")],
  ],
])("does not call %s missing while a file cannot be read", (_, rows) => {
  expect(found(...rows)).not.toEqual([]);
  expect(checkChild(rows, { ...context, unread })).toEqual([]);
});

it("misses no row of a Header of which the whole year is missing: that is said once, of the files", () => {
  const rows = [stagedEpisode(2023), stagedNamed(2023, "REVIEWS")];
  expect(checkChild(rows, { ...context, headers: new Set([2022, 2024]) })).toEqual([]);
  expect(checkChild(rows, context).map(({ rule }) => rule.rule)).toEqual(["no-header", "no-header"]);
});

it("still says what is wrong between rows that were read", () => {
  const rows = [stagedEpisode(2023), next("2022-09-01")];
  expect(checkChild(rows, { ...context, unread }).map(({ rule }) => rule.rule)).toEqual(["501"]);
});
