/** Where placements stand in the table of a question about money, by what each was on the day that decides. */
import { type DimensionName, dimensionOf } from "../../schema/question/dimensions.ts";
import { bandOf } from "../../schema/question/spellings.ts";
import { WEEKLY_COST_BANDS } from "../../schema/reference/groupings.ts";
import { NO_SPELL, type PaidPlacements } from "./paid-placements.ts";
import { numberFinder } from "./row-codes.ts";
import type { Snapshot } from "./snapshot.ts";
import { type CountedTable, type NumberOfCode, partsOf, passOf } from "./tables.ts";

/** £1m a year in sevenths of a penny, for each day of 365. */
const MILLION_A_YEAR = 7 * 100_000_000;
const DAYS_A_YEAR = 365;

/** What a paid placement is by its child or its price, whatever placement row it has. */
export const OF_PRICES: readonly DimensionName[] = ["BOROUGH", "ANNUAL_COST", "WEEKLY_COST_BAND"];

/** The number that a paid placement's code on a dimension stands for. */
type NumberOf = (row: number) => number;

const paidNumberFinder = (
  { costs, placements }: Snapshot,
  paid: PaidPlacements,
  name: DimensionName,
  toNumber: NumberOfCode,
): NumberOf => {
  if (name === "BOROUGH") {
    const numbers = new Map([...new Set(costs.boroughs)].map((code) => [code, toNumber(code)]));
    return (row) => numbers.get(costs.boroughs[paid.child[row]!]!)!;
  }
  if (name === "ANNUAL_COST") {
    const [less, more] = [toNumber("UNDER_MILLION"), toNumber("MILLION_OR_MORE")];
    return (row) => (paid.spend[row]! * DAYS_A_YEAR >= MILLION_A_YEAR * paid.days[row]! ? more : less);
  }
  if (name === "WEEKLY_COST_BAND") {
    const numbers = new Map(WEEKLY_COST_BANDS.map(({ code }) => [code, toNumber(code)]));
    return (row) => numbers.get(bandOf(WEEKLY_COST_BANDS, Math.floor(paid.spend[row]! / paid.days[row]!)))!;
  }
  const unknown = toNumber(dimensionOf(name).codeOf(null, ""));
  const numberOn = numberFinder(placements, name, toNumber);
  return (row) => (paid.spell[row] === NO_SPELL ? unknown : numberOn(paid.spell[row]!, paid.day[row]!));
};

/** Stands for a placement that the filters leave out. */
export const LEFT_OUT = -1;

/** The first slot of each paid placement's cell; LEFT_OUT where a filter leaves it out. */
export const cellsOfPaid = (snapshot: Snapshot, paid: PaidPlacements, table: CountedTable): Int32Array => {
  const cells = new Int32Array(paid.rows);
  for (const filter of table.query.where) {
    const passes = paidNumberFinder(snapshot, paid, filter.dimension, passOf(filter));
    for (let row = 0; row < paid.rows; row++) if (passes(row) === 0) cells[row] = LEFT_OUT;
  }
  for (const { name, partOf } of partsOf(table)) {
    const partAt = paidNumberFinder(snapshot, paid, name, partOf);
    for (let row = 0; row < paid.rows; row++) if (cells[row] !== LEFT_OUT) cells[row]! += partAt(row);
  }
  return cells;
};
