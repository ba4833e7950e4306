import type { CostFacts } from "../../../models/staged-rows.ts";
import { readDate } from "../../files/read-date.ts";
import type { Cells } from "../../rows/row-rule.ts";
import { quarterEnd, quarterNamed } from "../../files/quarter.ts";
import { readPence } from "../../files/read-money.ts";

const penceIn = (cells: Cells, column: string): number => readPence(cells[column] ?? "") ?? 0;

const spanOf = (cells: Cells): Pick<CostFacts, "placementStart" | "placementEnd"> => ({
  placementStart: readDate(cells["Placement start date"] ?? "") ?? "",
  placementEnd: readDate(cells["Placement end date"] ?? ""),
});

const orNull = (...texts: readonly (string | undefined)[]): string | null =>
  texts.find((text) => text !== undefined && text !== "") ?? null;

/** What tells the quarter of a row that does not say it: the return's year, and what the names of its file and folders say. */
type FileQuarter = { readonly year: number; readonly quarter: number | null };

/** The quarter a row of the S251 return is for, by its columns YEAR and QUARTER or by the names of its file and folders. */
const quarterOf = ({ QUARTER = "" }: Cells, { year, quarter: ofFile }: FileQuarter): string | null => {
  const quarter = QUARTER === "" ? ofFile : quarterNamed(QUARTER);
  return quarter === null || year === 0 ? null : quarterEnd(year, quarter);
};

/** What may enter the store of a row of the S251 return that has passed its checks. */
export const degradeAccruedCost = (cells: Cells, from: FileQuarter): CostFacts => ({
  ...spanOf(cells),
  asOf: quarterOf(cells, from),
  pence: penceIn(cells, "Total committed cost accrued in FY to date"),
  socialCarePence: penceIn(cells, "Contribution from social care provider/s"),
  educationPence: penceIn(cells, "Contribution from education provider/s"),
  healthPence: penceIn(cells, "Contribution from health provider/s"),
  urn: orNull(cells["Ofsted URN"]),
});

/** The same of a row of the weekly-cost census. */
export const degradeWeeklyCost = (cells: Cells): CostFacts => ({
  ...spanOf(cells),
  asOf: readDate(cells["Census date"] ?? ""),
  pence: penceIn(cells, "Total weekly cost"),
  socialCarePence: penceIn(cells, "Contribution from Social Care"),
  educationPence: penceIn(cells, "Contribution from Education"),
  healthPence: penceIn(cells, "Contribution from Health"),
  urn: orNull(cells["Establishment URN"], cells["Provider URN"]),
});
