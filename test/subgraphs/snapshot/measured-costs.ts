/** What a sub-region's kernel makes of costs, for the tests of it. */
import type { MeasureName } from "../../../schema/question/measures.ts";
import type { HomeRecord } from "../../../subgraphs/models/home.ts";
import type { CostRecord } from "../../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import { snapshotOf } from "../../support/records.ts";
import type { CostQuery } from "../../support/reference/cost-tally.ts";
import { cellsOf } from "../../support/reference/read-vector.ts";

type Records = {
  readonly costs: readonly CostRecord[];
  readonly episodes?: readonly EpisodeRecord[];
  readonly homes?: readonly HomeRecord[];
};

export const YEAR = "2024-04-01/2025-03-31";

/** The slots of each cell as they are, a period at a time: of an amount the number of children, then the amount. */
export const measure = async (
  { costs, episodes = [], homes = [] }: Records,
  name: MeasureName,
  { times = [YEAR], by = [], where = [] }: Partial<CostQuery> = {},
) => {
  const query: CostQuery = { form: "OWN", fact: "COSTS", measure: name, times, by, where };
  return cellsOf(answer(await snapshotOf(episodes, { costs, homes }), query), query).map((cells) => Object.fromEntries(cells));
};

/** Of a measure in bins: how many values, and their sum. */
export const binned = async (records: Records, name: MeasureName, asked: Partial<CostQuery> = {}) =>
  (await measure(records, name, asked)).map((cells) => {
    const slots = cells[""] ?? [];
    const every = (odd: number) => slots.filter((_, at) => at % 2 === odd).reduce((total, slot) => total + slot, 0);
    return `${every(0)}: ${every(1)}`;
  });

/** A day of £700 a week. */
export const DAY = 70_000;
