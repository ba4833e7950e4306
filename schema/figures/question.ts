/** From a question to what is asked of a sub-region, and from the summed answer to what is shown. */
import { boroughsOf } from "../reference/places.ts";
import { subRegionOfBorough } from "../reference/sub-regions.ts";
import type { Register } from "../register/register.ts";
import type { Question } from "./context.ts";
import { type CountTable, countTable, type Summand } from "./count-tables.ts";
import { coverageOf, type Rosters } from "./coverage.ts";
import { inCanonicalOrder } from "./dimensions.ts";
import { PUBLIC } from "./count-policy.ts";
import { mayOverlap, restsOn } from "./facts.ts";
import { tellsHomes } from "./homes.ts";
import type { Filter, PartialQuery } from "./layout.ts";
import { coarserThan } from "./shape.ts";
import { type SlotTable, slotTable } from "./slot-table.ts";
import { unitOf } from "./slots.ts";

/**
 * What is asked of a sub-region. Plain numbers always come by borough, so that one answer serves the place, its parts, and what is
 * judged by who contributed; a distribution is asked of the place alone.
 */
const partialQueryOf = ({ fact, place, measure, times, by, where }: Question): PartialQuery => {
  const isPlain = unitOf(measure) === null;
  const own: readonly Filter[] = !isPlain && place.kind === "Borough" ? [{ dimension: "BOROUGH", codes: [place.code] }] : [];
  const filters = [...own, ...where];
  return {
    fact,
    measure,
    times,
    by: isPlain ? ["BOROUGH", ...by] : by,
    where: inCanonicalOrder(filters.map((filter) => filter.dimension)).map((name) =>
      filters.find((filter) => filter.dimension === name)!,
    ),
  };
};

/** All that is asked of a sub-region for a question: where cells may overlap, a count of each coarser table beside the finest. */
export const partialQueriesOf = (question: Question): readonly [PartialQuery, ...PartialQuery[]] => {
  const isOverlapping = mayOverlap(question.fact) && question.measure === "CHILDREN";
  const coarser = isOverlapping ? coarserThan(question.by) : [];
  return [partialQueryOf(question), ...coarser.map((by) => partialQueryOf({ ...question, by }))];
};

/** One spelling for one question, whoever asks it: the key of what is remembered. */
export const questionKey = ({ fact, place, measure, times, by, where, exact }: Question): string =>
  JSON.stringify([fact, place.code, measure, times, by, where, exact]);

/** Summed answers with all that is needed to show them. */
export type Summed = {
  readonly question: Question;
  /** In the order of `partialQueriesOf`. */
  readonly summands: readonly [Summand, ...Summand[]];
  readonly rosters: Rosters;
  /** Sub-regions that were asked and are not in the sums. */
  readonly silent: ReadonlySet<string>;
};

/** Whether what is published depends on what everybody knows of homes. */
export const needsRegister = ({ exact, by }: Question): boolean => !exact && tellsHomes(by);

/** Counts under disclosure control beside `register`, or exact: a table a time. */
export const countTablesOf = (summed: Summed, register: Register): readonly CountTable[] => {
  const { question, summands } = summed;
  const policy = question.exact ? null : PUBLIC;
  return question.times.map((_, time) =>
    countTable({ summands, time, place: question.place, missing: missingAt(summed, time), register }, policy),
  );
};

export const slotTableOf = (summed: Summed): SlotTable => {
  const incomplete = summed.question.times.map((_, time) => missingAt(summed, time).size > 0);
  return slotTable(summed.summands[0], (time) => incomplete[time]!);
};

/** Whether a question about placements asks for what only the return of costs knows. */
const isPriced = ({ measure, by, where }: Question): boolean =>
  measure === "WEEKLY_COST" ||
  measure === "WEEKLY_PRICES" ||
  by.includes("WEEKLY_COST_BAND") ||
  where.some(({ dimension }) => dimension === "WEEKLY_COST_BAND");

/** Boroughs of the place that have no part in the sum at a time. */
const missingAt = ({ question, rosters, silent }: Summed, time: number): ReadonlySet<string> => {
  const facts = restsOn(question.fact, isPriced(question));
  const { missing } = coverageOf(question.place, facts, question.times[time]!, rosters);
  const unheard = boroughsOf(question.place).filter((code) => silent.has(subRegionOfBorough(code)!.code));
  return new Set([...missing.map((borough) => borough.code), ...unheard]);
};
