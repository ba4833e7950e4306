import { dayOf, returnYearOf, type LocalDate } from "../../../schema/reference/dates.ts";
import { quarterEndOf } from "../../returns/files/quarter.ts";
import type { Child } from "../children/child.ts";
import { UNREGISTERED_URN } from "../land/market.ts";
import { writtenIn } from "../written/written-in.ts";
import { written } from "../written/written.ts";
import type { Row } from "../written/yearly-cut.ts";
import { fundedPence, pounds } from "./money.ts";
import { penceOn, type Priced } from "./prices.ts";

/** The columns of the weekly-cost census, in its order. */
export const WEEKLY_COLUMNS: Row = [
  "Census date",
  "Identifier",
  "Age",
  "Gender",
  "Ethnic Group",
  "Sourcing route",
  "Organisation",
  "Provider URN",
  "Company number",
  "Establishment",
  "Establishment URN",
  "Primary registration type",
  "Type of provision",
  "UASC",
  "Placement start date",
  "Placement end date",
  "Total weekly cost",
  "Contribution from Social Care",
  "Contribution from Education",
  "Contribution from Health",
  "Additional packages",
  "Placing at Distance Reason",
  "DoLS",
  "Solo placement",
];

const DAYS_PER_YEAR = 365.25;
const FOSTERED = /^U/;

const dolsOn = ({ orders }: Child, day: number): string => {
  if (orders.some(({ start, end }) => start <= day && (end ?? Infinity) >= day)) return "Current";
  return orders.some(({ end }) => (end ?? Infinity) < day) ? "Previous" : "No";
};

type Census = { readonly day: number; readonly year: number; readonly quarterEnd: number };

const cellsOf = (draft: Priced, { day, year, quarterEnd }: Census): Readonly<Record<string, string>> => {
  const { child, placement, route } = draft;
  const { place, urn } = writtenIn(year, placement);
  const pence = penceOn(draft, day, year);
  const { social, health, education } = fundedPence(pence, draft.funding);
  const isFostered = FOSTERED.test(place);
  return {
    "Census date": written(day),
    Identifier: child.id,
    Age: String(Math.floor((day - child.birth) / DAYS_PER_YEAR)),
    Gender: child.sex,
    "Ethnic Group": child.ethnic,
    "Sourcing route": route,
    "Provider URN": isFostered ? (urn ?? "") : "",
    "Establishment URN": isFostered ? "" : (urn ?? ""),
    "Primary registration type": urn === null || urn === UNREGISTERED_URN ? "Unregistered" : "Registered",
    "Type of provision": place,
    UASC: child.uasc ? "Y" : "N",
    "Placement start date": written(placement.start),
    // Handed in when the quarter is over, with the ends that are known by then.
    "Placement end date": placement.end <= quarterEnd ? written(placement.end) : "",
    "Total weekly cost": pounds(pence),
    "Contribution from Social Care": pounds(social),
    "Contribution from Education": pounds(education),
    "Contribution from Health": pounds(health),
    DoLS: dolsOn(child, day),
    "Solo placement": draft.isSolo ? "Yes" : "No",
  };
};

/** The rows of one cut: placements that are paid for on its day, each with what a week of it costs. */
export const weeklyCostRows = (drafts: readonly Priced[], date: LocalDate): readonly Row[] => {
  const day = dayOf(date);
  const census = { day, year: returnYearOf(date), quarterEnd: dayOf(quarterEndOf(date)) };
  return drafts
    .filter(({ placement: { start, end } }) => start <= day && day < end)
    .map((draft) => {
      const cells = cellsOf(draft, census);
      return WEEKLY_COLUMNS.map((column) => cells[column] ?? "");
    });
};
