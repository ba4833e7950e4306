import { returnYearEnd, returnYearOf, returnYearStart, type LocalDate } from "../../../schema/reference/dates.ts";
import { quarterEndOf } from "../files/quarter.ts";
import type { TableName } from "../kinds/placements/rows/placement-tables.ts";
import type { BoroughFiles } from "./tally.ts";

type Coverage = { readonly from: LocalDate; readonly to: LocalDate };

/** First and last day that one day of a table stands for. */
const coveredBy = (table: TableName, day: LocalDate): readonly LocalDate[] => {
  if (table === "PLACEMENT_COSTS") return [returnYearStart(returnYearOf(day)), day];
  return table === "WEEKLY_COSTS" ? [day, quarterEndOf(day)] : [day];
};

/** First and last day that a return covers, as `BoroughReturn` says; empty texts where no row of it is sound. */
export const coverageOf = ({ years, days }: BoroughFiles): Coverage => {
  const dates = [
    ...[...years].flatMap((year) => [returnYearStart(year), returnYearEnd(year)]),
    ...[...days].flatMap(([table, each]) => [...each].flatMap((day) => coveredBy(table, day))),
  ].toSorted();
  return { from: dates[0] ?? "", to: dates.at(-1) ?? "" };
};
