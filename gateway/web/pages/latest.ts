import { endOfMonth, monthOf, returnYearEnd, returnYearOf, returnYearStart } from "../../../schema/reference/dates.ts";
import type { Period } from "../../../schema/reference/periods.ts";
/** The latest date and year that a place can be asked about. */
import { graphql } from "../../generated/gql.ts";
import type { RunDocument } from "../shell/page.ts";

const LATEST = graphql(/* GraphQL */ `
  query Latest {
    london {
      placements {
        asAt
      }
    }
  }
`);

/** Before any return is in, pages ask about the last day of a year all the same and say that nothing is in. */
const OTHERWISE = "2025-03-31";

/** The date that London's returns reach. */
export const latestDate = async (execute: RunDocument): Promise<string> =>
  (await execute(LATEST, {})).data.london.placements.asAt ?? OTHERWISE;

/** The financial year that a date is in, or the last whole one before. */
export const yearOf = (date: string): Period => {
  const year = returnYearOf(date);
  const last = returnYearEnd(year) === date ? year : year - 1;
  return { from: returnYearStart(last), to: returnYearEnd(last) };
};

/** Month ends a quarter apart, up to a date, latest first. */
export const quartersTo = (date: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => endOfMonth(monthOf(date) - 3 * at));

export const monthsBefore = (date: string, months: number): string => endOfMonth(monthOf(date) - months);
