import { daysWithin } from "../chance/days-within.ts";
import { writtenIn } from "../written/written-in.ts";
import { written } from "../written/written.ts";
import type { Row } from "../written/yearly-cut.ts";
import { fundedPence, pounds } from "./money.ts";
import { penceIn, type Priced } from "./prices.ts";

/** The columns of the quarterly placement-level S251 return, in its order. */
export const ACCRUED_COLUMNS: Row = [
  "Child ID",
  "Date of birth",
  "Gender",
  "Ethnicity",
  "Disability",
  "Category of need",
  "Date of last assessment",
  "Does the child have an EHCP",
  "Is the child UASC",
  "Number of missing episodes in current period of care",
  "Legal status",
  "Placement start date",
  "Placement end date",
  "Date of start of current care period",
  "Reason for placement change",
  "Number of placements in last 12 months",
  "Number of placements in current care period",
  "Placement type",
  "Provider type",
  "Procurement platform",
  "Procurement framework",
  "Ofsted URN",
  "Home postcode",
  "Placement postcode",
  "LA of placement",
  "Total committed cost accrued in FY to date",
  "Contribution from social care provider/s",
  "Contribution from health provider/s",
  "Contribution from education provider/s",
];

/** First and last day of what is handed in for a return year at a time, and the day from which money is accrued. */
type Quarter = { readonly year: number; readonly from: number; readonly to: number; readonly accruedFrom: number };

/** What cannot be told from the child's life is left blank, as it often is. */
const cellsOf = (draft: Priced, { year, to, accruedFrom }: Quarter): Readonly<Record<string, string>> => {
  const { child, placement, route } = draft;
  const { place, urn } = writtenIn(year, placement);
  const pence = penceIn(draft, { from: accruedFrom, to }, year);
  const { social, health, education } = fundedPence(pence, draft.funding);
  return {
    "Child ID": child.id,
    "Date of birth": written(child.birth),
    Gender: child.sex,
    Ethnicity: child.ethnic,
    Disability: placement.cin === "N2" ? "LD" : "NONE",
    "Does the child have an EHCP": draft.hasPlan ? "Yes" : "No",
    "Is the child UASC": child.uasc ? "Y" : "N",
    "Placement start date": written(placement.start),
    // The day it was left is not paid for: if that was the first after the quarter, no later row could say so.
    "Placement end date": placement.end <= to + 1 ? written(placement.end) : "",
    "Placement type": place,
    "Provider type": placement.provider ?? "",
    "Procurement platform": route,
    "Ofsted URN": urn ?? "",
    "Home postcode": child.home?.pcds ?? "",
    "Placement postcode": placement.postcode?.pcds ?? "",
    "Total committed cost accrued in FY to date": pounds(pence),
    "Contribution from social care provider/s": pounds(social),
    "Contribution from health provider/s": pounds(health),
    "Contribution from education provider/s": pounds(education),
  };
};

/** The rows for a quarter: placements with a day to pay in it, each with what it has cost since 1 April. */
export const accruedCostRows = (drafts: readonly Priced[], quarter: Quarter): readonly Row[] =>
  drafts
    .filter(({ placement }) => daysWithin(placement, quarter) > 0)
    .map((draft) => {
      const cells = cellsOf(draft, quarter);
      return ACCRUED_COLUMNS.map((column) => cells[column] ?? "");
    });
