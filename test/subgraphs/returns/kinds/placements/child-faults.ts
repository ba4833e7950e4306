/** What is found wrong with the rows of a child, for the tests of it. */
import { checkChild } from "../../../../../subgraphs/returns/kinds/placements/child/check-child.ts";
import type { PlacementRow } from "../../../../../subgraphs/returns/kinds/placements/rows/placement-facts.ts";
import { stagedEpisode } from "../../staged.ts";

const years = new Set([2022, 2023, 2024]);

export const context = { urns: null, years, headers: years, unread: new Map<never, never>() };

export const found = (...rows: readonly PlacementRow[]): readonly string[] =>
  checkChild(rows, context).map(({ rule, row }) => `${rule.rule} row ${row.row}`);

export const first = stagedEpisode(2023, { end: "2022-09-01", rec: "X1" }, 2);

export const next = (start: string, row = 3) => stagedEpisode(2023, { start, rne: "P" }, row);

export const unread = new Map([
  ["HEADER", "FILES"],
  ["EPISODES", "FILES"],
] as const);
