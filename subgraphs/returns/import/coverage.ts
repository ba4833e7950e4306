import { returnYearEnd, returnYearStart, type LocalDate } from "../../../schema/reference/dates.ts";
import { TABLES, type TableName } from "../kinds/kinds.ts";
import type { BoroughFiles } from "../rows/borough-files.ts";

type Coverage = { readonly from: LocalDate; readonly to: LocalDate };

/** Return years that were handed in, in order; none in the kinds whose rows say their days. */
export const yearsCovered = ({ years }: BoroughFiles): readonly number[] =>
  [...years]
    .filter(([table]) => TABLES[table as TableName].coversYears === true)
    .flatMap(([, each]) => [...each])
    .toSorted((a, b) => a - b);

/** First and last day that a return covers, as `BoroughReturn` says; empty texts where no row of it is sound. */
export const coverageOf = (from: BoroughFiles): Coverage => {
  const dates = [
    ...yearsCovered(from).flatMap((year) => [returnYearStart(year), returnYearEnd(year)]),
    ...[...from.days].flatMap(([table, each]) => [...each].flatMap((day) => TABLES[table as TableName].spanOf?.(day) ?? [day])),
  ].toSorted();
  return { from: dates[0] ?? "", to: dates.at(-1) ?? "" };
};
