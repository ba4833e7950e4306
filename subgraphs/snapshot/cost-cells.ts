/** Where placements stand in the table of a question about money, by what each was on the day that decides. */
import { type DimensionName, dimensionOf, isVarying } from "../../schema/question/dimensions.ts";
import { bandOf } from "../../schema/question/spellings.ts";
import { localDateOf } from "../../schema/reference/dates.ts";
import { WEEKLY_COST_BANDS } from "../../schema/reference/groupings.ts";
import { NO_SPELL, type PaidPlacements } from "./paid-placements.ts";
import { columnOf } from "./selection.ts";
import type { Snapshot } from "./snapshot.ts";
import { type CountedTable, stepsOf } from "./tables.ts";

/** £1m a year in sevenths of a penny, for each day of 365. */
const MILLION_A_YEAR = 7 * 100_000_000;
const DAYS_A_YEAR = 365;

/** The number that a paid placement's code on a dimension stands for. */
type NumberOf = (row: number) => number;

/** Numbers of codes are looked up once for each value of a column, and once a day where the code changes with it. */
const numberFinder = (
  { costs, placements }: Snapshot,
  paid: PaidPlacements,
  name: DimensionName,
  toNumber: (code: string) => number,
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
  const { codeOf } = dimensionOf(name);
  const { codes, values } = columnOf(placements, name);
  const unknown = toNumber(codeOf(null, ""));
  if (!isVarying(name)) {
    const numbers = Float64Array.from(values, (value) => toNumber(codeOf(value, "")));
    return (row) => (paid.spell[row] === NO_SPELL ? unknown : numbers[codes[paid.spell[row]!]!]!);
  }
  const known = new Map<number, number>();
  return (row) => {
    const [spell, day] = [paid.spell[row]!, paid.day[row]!];
    if (spell === NO_SPELL) return unknown;
    const key = day * values.length + codes[spell]!;
    const number = known.get(key) ?? toNumber(codeOf(values[codes[spell]!]!, localDateOf(day)));
    known.set(key, number);
    return number;
  };
};

/** Stands for a placement that the filters leave out. */
export const LEFT_OUT = -1;

/** The first slot of each paid placement's cell; LEFT_OUT where a filter leaves it out. */
export const cellsOfPaid = (snapshot: Snapshot, paid: PaidPlacements, table: CountedTable): Int32Array => {
  const cells = new Int32Array(paid.rows);
  for (const { dimension, codes } of table.query.where) {
    const passes = numberFinder(snapshot, paid, dimension, (code) => +codes.includes(code));
    for (let row = 0; row < paid.rows; row++) if (passes(row) === 0) cells[row] = LEFT_OUT;
  }
  const steps = stepsOf(table);
  for (const [index, { name, codes }] of table.axes.entries()) {
    const partByCode = new Map(codes.map((code, at) => [code, at * steps[index]!]));
    const partOf = numberFinder(snapshot, paid, name, (code) => partByCode.get(code) ?? 0);
    for (let row = 0; row < paid.rows; row++) if (cells[row] !== LEFT_OUT) cells[row]! += partOf(row);
  }
  return cells;
};
