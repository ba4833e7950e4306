import { dayOf, type LocalDate } from "../../../schema/reference/dates.ts";
import { quarterEnd } from "../../returns/files/quarter.ts";
import { RETURN_YEARS, yearSpan } from "../chance/calendar.ts";
import type { DatedFile } from "../written/dated-file.ts";
import { ACCRUED_COLUMNS, accruedCostRows } from "./accrued-cost-rows.ts";
import type { Priced } from "./prices.ts";
import { WEEKLY_COLUMNS, weeklyCostRows } from "./weekly-cost-rows.ts";

/**
 * Quarters for which the S251 return was handed in: until it became quarterly, one a year, which has the whole year; but that of
 * the first year stopped at December.
 */
const QUARTERS: Readonly<Record<number, readonly number[]>> = { 2021: [3], 2022: [4], 2023: [4], 2024: [4], 2025: [1, 2, 3, 4] };

/**
 * For the quarter after that there is the weekly-cost census: a price found on its first day holds to its end, and that of a
 * placement which began in the month from its start. Of placements that began in February or March 2021 it knows nothing.
 */
const CENSUSES: Readonly<Record<number, readonly LocalDate[]>> = { 2021: ["2021-01-01", "2021-01-31"] };

const accruedFiles = (drafts: readonly Priced[], year: number): readonly DatedFile[] =>
  (QUARTERS[year] ?? []).map((quarter, at, all) => {
    const [before, { from: accruedFrom }] = [all[at - 1], yearSpan(year)];
    const from = before === undefined ? accruedFrom : dayOf(quarterEnd(year, before)) + 1;
    const rows = accruedCostRows(drafts, { year, from, to: dayOf(quarterEnd(year, quarter)), accruedFrom });
    return { path: `${year}/placement-costs-q${quarter}.csv`, table: "PLACEMENT_COSTS", columns: ACCRUED_COLUMNS, rows };
  });

const censusFiles = (drafts: readonly Priced[], year: number): readonly DatedFile[] => {
  const rows = (CENSUSES[year] ?? []).flatMap((date) => weeklyCostRows(drafts, date));
  return [{ path: `${year}/weekly-costs.csv`, table: "WEEKLY_COSTS", columns: WEEKLY_COLUMNS, rows }];
};

/** The cost returns of a borough, which between them cover every day of the years written. */
export const costFiles = (drafts: readonly Priced[]): readonly DatedFile[] =>
  RETURN_YEARS.flatMap((year) => [...accruedFiles(drafts, year), ...censusFiles(drafts, year)]).filter(
    ({ rows }) => rows.length > 0,
  );
