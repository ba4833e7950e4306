/** How much the boroughs that a server answers for use one provider: the cell of that provider in the tables by PROVIDER. */
import type { LocalDate } from "../reference/dates.ts";
import { type Period, type When, whenOf } from "../reference/periods.ts";
import { boroughsOf } from "../reference/places.ts";
import { type Cell, slotQuestion, totalCell } from "./cells.ts";
import type { Context } from "./context.ts";
import { spendOf } from "./cost-measures.ts";
import { PUBLIC, round } from "./count-policy.ts";
import { defaultDate } from "./coverage.ts";
import type { Fact } from "./facts.ts";
import { type Figure, INCOMPLETE, rounded, SUPPRESSED } from "./figure.ts";
import { childrenOf, without } from "./measures.ts";
import { populationOf } from "./population.ts";

/** Fewer boroughs than this are not told apart from one. */
const FEWEST_BOROUGHS = 3;

/** Everybody's view, a borough's staff included: the cell is of all boroughs. */
const cellOf = (fact: Fact, provider: string, when: When | null, { answers: { whole } }: Context): Cell => {
  const population = populationOf(fact, whole, { when }, { kind: "PUBLIC" });
  const cell = totalCell(population, when === null ? [] : [when], when === null ? null : 0);
  return { ...cell, codes: [{ dimension: "PROVIDER", code: provider }] };
};

const dateOf = async (asAt: LocalDate | null | undefined, { answers }: Context): Promise<LocalDate | null> =>
  asAt ?? defaultDate(answers.whole, "PLACEMENTS", await answers.rosters(answers.whole));

/** Children placed in its settings on a date. */
export const childrenWith = async (provider: string, asAt: LocalDate | null | undefined, context: Context): Promise<Figure> =>
  childrenOf(cellOf("PLACEMENTS", provider, await dateOf(asAt, context), context), context);

/**
 * So many of some boroughs, rounded as children are: an exact number beside a rounded one would tell how many children each has placed.
 * The last interval ends with all of them: 24 of 33 -> 25, from 23 to 27; 31 of 33 -> 30, from 28 to 33.
 */
export const aboutBoroughs = (using: number, of: number): Figure => {
  const [most, half] = [of - (of % PUBLIC.roundTo), Math.floor(PUBLIC.roundTo / 2)];
  const value = Math.min(round(using, PUBLIC), most);
  return rounded(value, Math.max(value - half, FEWEST_BOROUGHS), value === most ? of : value + half);
};

/** Boroughs with a child in its settings on a date; withheld with the number of children, or where they are few. */
export const boroughsUsing = async (provider: string, asAt: LocalDate | null | undefined, context: Context): Promise<Figure> => {
  const cell = cellOf("PLACEMENTS", provider, await dateOf(asAt, context), context);
  if (cell.at === null) return INCOMPLETE;
  const [children, table] = await Promise.all([childrenOf(cell, context), context.answers.slots(slotQuestion(cell, "CHILDREN"))]);
  if (children.value === null) return without(children);
  const using = boroughsOf(cell.place).filter(
    (code) => table.slots(cell.at!, [...cell.codes, { dimension: "BOROUGH", code }])[0]! > 0,
  );
  return using.length < FEWEST_BOROUGHS ? SUPPRESSED : aboutBoroughs(using.length, boroughsOf(cell.place).length);
};

/** Pounds spent with it in a period. */
export const spendWith = (provider: string, during: Period, context: Context): Promise<Figure> =>
  spendOf(cellOf("COSTS", provider, whenOf(during), context), context);
