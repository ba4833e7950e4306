import { childNumber, date, money, text, urn, word, type Column } from "../../rows/column.ts";
import { DISABILITY_WORDS, DOLS_WORDS, PROCUREMENT_WORDS, YES_NO_WORDS } from "./cost-words.ts";

const needed = { isRequired: true };

const notKept = (name: string, meaning: string): Column => text(name, `${meaning} Not kept.`);

const CHILD = "The authority's own number of the child, the same as in the SSDA903 return. Kept as a pseudonym.";
const START = "Day the placement began.";
const END = "Day the placement ended, which is not paid for; blank while it goes on.";

/**
 * What placements cost. `PLACEMENT_COSTS` and `INTERNAL_RESIDENTIAL_COSTS` are the quarterly placement-level S251 return of
 * London's pooled pipeline, column by column; `WEEKLY_COSTS` is our own layout of the dated cut of purchased placements that
 * Placements North West takes. A pooled file adds LA, and for S251 YEAR (named by its end) and QUARTER (Q1 is April to June).
 */
export const COST_TABLES = {
  PLACEMENT_COSTS: [
    childNumber("Child ID", CHILD),
    notKept("Date of birth", "Date of birth."),
    notKept("Gender", "Gender."),
    notKept("Ethnicity", "Ethnic origin."),
    word("Disability", "Disabilities, with semicolons between several.", DISABILITY_WORDS),
    notKept("Category of need", "Assessment factors of the children in need census, 1A to 24A."),
    notKept("Date of last assessment", "Day of the last assessment."),
    word("Does the child have an EHCP", "Whether there is an education, health and care plan.", YES_NO_WORDS),
    notKept("Is the child UASC", "Whether the child is an unaccompanied asylum seeker."),
    notKept("Number of missing episodes in current period of care", "Times missing."),
    notKept("Legal status", "Legal status."),
    date("Placement start date", START, needed),
    date("Placement end date", END),
    notKept("Date of start of current care period", "Day care began."),
    notKept("Reason for placement change", "Why the placement changed."),
    notKept("Number of placements in last 12 months", "Placements in a year."),
    notKept("Number of placements in current care period", "Placements since care began."),
    notKept("Placement type", "Kind of placement."),
    notKept("Provider type", "Kind of provider."),
    word("Procurement platform", "How the placement was bought.", PROCUREMENT_WORDS),
    notKept("Procurement framework", "Which framework."),
    urn("Ofsted URN", "Ofsted's number of the provider."),
    notKept("Home postcode", "Postcode of the home."),
    notKept("Placement postcode", "Postcode of the placement."),
    notKept("LA of placement", "Authority the placement lies in."),
    money(
      "Total committed cost accrued in FY to date",
      "Pounds accrued from 1 April, or the placement's start, to the end of the quarter.",
      needed,
    ),
    money("Contribution from social care provider/s", "Social care's part of it, in pounds; blank is nothing."),
    money("Contribution from health provider/s", "Health's part of it, in pounds; blank is nothing."),
    money("Contribution from education provider/s", "Education's part of it, in pounds; blank is nothing."),
  ],
  INTERNAL_RESIDENTIAL_COSTS: [
    text("Asset name", "The authority's own home. Not kept.", needed),
    urn("Ofsted URN", "Ofsted's number of the home. Not kept."),
    date("Start date", "First day of the cost. Not kept."),
    date("End date", "Last day of the cost. Not kept."),
    money(
      "Total committed cost accrued in FY to date",
      "Pounds accrued from 1 April to the end of the quarter. Not kept.",
      needed,
    ),
  ],
  WEEKLY_COSTS: [
    date("Census date", "Day the cut was taken.", needed),
    childNumber("Identifier", CHILD),
    notKept("Age", "Age in whole years."),
    notKept("Gender", "Gender."),
    notKept("Ethnic Group", "Ethnic origin."),
    word("Sourcing route", "How the placement was bought.", PROCUREMENT_WORDS),
    notKept("Organisation", "Who provides the placement."),
    urn("Provider URN", "Ofsted's number of the provider; kept where the establishment has none."),
    notKept("Company number", "The provider's number at Companies House."),
    notKept("Establishment", "Name of the home."),
    urn("Establishment URN", "Ofsted's number of the home."),
    text(
      "Primary registration type",
      "What the home is registered as; Unregistered where it is not. Only whether it is registered is kept.",
    ),
    notKept("Type of provision", "What was purchased."),
    notKept("UASC", "Whether the child is an unaccompanied asylum seeker."),
    date("Placement start date", START, needed),
    date("Placement end date", END),
    money("Total weekly cost", "Price of a week, in pounds.", needed),
    money("Contribution from Social Care", "Social care's part of it, in pounds; blank is nothing."),
    money("Contribution from Education", "Education's part of it, in pounds; blank is nothing."),
    money("Contribution from Health", "Health's part of it, in pounds; blank is nothing."),
    notKept("Additional packages", "What is purchased besides."),
    notKept("Placing at Distance Reason", "Why the placement is far from home."),
    word("DoLS", "Deprivation of liberty order.", DOLS_WORDS),
    word("Solo placement", "Whether the child lives there alone.", YES_NO_WORDS),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;
