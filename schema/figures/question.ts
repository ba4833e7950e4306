/** From a question to what is asked of a sub-region, and from the summed answer to what is shown. */
import { boroughsOf } from "../reference/places.ts";
import { subRegionOfBorough } from "../reference/sub-regions.ts";
import type { Question } from "./context.ts";
import { type CountTable, countTable } from "./count-tables.ts";
import { coverageOf, type Rosters } from "./coverage.ts";
import { inCanonicalOrder } from "./dimensions.ts";
import { PUBLIC } from "./disclose.ts";
import { type DistributionTable, distributionTable } from "./distribution-tables.ts";
import type { Filter, Layout, PartialQuery } from "./layout.ts";
import type { Partial } from "./partial.ts";

/**
 * What is asked of a sub-region. Counts always come by borough, so that one answer serves the place, its parts and the audit that
 * ties them; a distribution is asked of the place alone.
 */
export const partialQueryOf = ({ place, measure, dates, by, where }: Question): PartialQuery => {
  const counts = measure === "CHILDREN";
  const own: readonly Filter[] = !counts && place.kind === "Borough" ? [{ dimension: "BOROUGH", codes: [place.code] }] : [];
  const filters = [...own, ...where];
  return {
    fact: "PLACEMENTS",
    measure,
    dates,
    by: counts ? ["BOROUGH", ...by] : by,
    where: inCanonicalOrder(filters.map((filter) => filter.dimension)).map((name) =>
      filters.find((filter) => filter.dimension === name)!,
    ),
  };
};

/** One spelling for one question, whoever asks it: the key of what is remembered. */
export const questionKey = ({ place, measure, dates, by, where, exact }: Question): string =>
  JSON.stringify([place.code, measure, dates, by, where, exact]);

/** A summed answer with all that is needed to show it. */
export type Summed = {
  readonly question: Question;
  readonly query: PartialQuery;
  readonly layout: Layout;
  readonly partial: Partial;
  readonly rosters: Rosters;
  /** Sub-regions that were asked and are not in the sum. */
  readonly silent: ReadonlySet<string>;
};

/** Counts under disclosure control, or exact for a borough's own: a table a date. */
export const countTablesOf = (summed: Summed): readonly CountTable[] => {
  const { question, query, layout, partial } = summed;
  const policy = question.exact ? null : PUBLIC;
  return question.dates.map((_, date) =>
    countTable({ query, layout, partial, date, place: question.place, missing: missingOn(summed, date) }, policy),
  );
};

export const distributionTableOf = (summed: Summed): DistributionTable => {
  const incomplete = summed.question.dates.map((_, date) => missingOn(summed, date).size > 0);
  return distributionTable(summed, (date) => incomplete[date]!);
};

/** Boroughs of the place that have no part in the sum on a date. */
const missingOn = ({ question, rosters, silent }: Summed, date: number): ReadonlySet<string> => {
  const { missing } = coverageOf(question.place, question.dates[date]!, rosters);
  const unheard = boroughsOf(question.place).filter((code) => silent.has(subRegionOfBorough(code)!.code));
  return new Set([...missing.map((borough) => borough.code), ...unheard]);
};
