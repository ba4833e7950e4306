import { returnYearEnd, returnYearStart } from "../../schema/reference/dates.ts";
import type { Days } from "../models/vintage.ts";

/** The runs of days that return years make up, in order: 2024, 2025 and 2027 are two. */
export const runsOfYears = (years: readonly number[]): readonly Days[] => {
  const lasts = years.filter((year) => !years.includes(year + 1));
  return years
    .filter((year) => !years.includes(year - 1))
    .map((year, at) => ({ from: returnYearStart(year), to: returnYearEnd(lasts[at]!) }));
};
