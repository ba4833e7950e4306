/** The dates and years that can be asked about. */
import { endOfMonth, monthOf, returnYearEnd, returnYearOf, returnYearStart } from "../../../schema/reference/dates.ts";
import type { Period } from "../../../schema/reference/periods.ts";
import { graphql } from "../../generated/gql.ts";
import type { RunDocument } from "../shell/page.ts";

const TIMES = graphql(/* GraphQL */ `
  query PageTimes {
    london {
      placements {
        asAt
      }
      dates: times(population: PLACEMENTS) {
        to
      }
      periods: times(population: COSTS) {
        to
        step
      }
    }
  }
`);

export type Times = {
  /** The latest that all of London's returns reach. */
  readonly latest: string;
  /** The quarters' ends that children and beds can be asked about, latest first. */
  readonly dates: readonly string[];
  /** The last days of the years that money can be asked about, latest first. */
  readonly years: readonly string[];
};

/** Before any return is in, pages ask about the last day of a year all the same and say that nothing is in. */
const OTHERWISE = "2025-03-31";

const isQuarterEnd = (date: string): boolean => (monthOf(date) + 1) % 3 === 0;

export const timesBy = async (execute: RunDocument): Promise<Times> => {
  const { placements, dates, periods } = (await execute(TIMES, {})).data.london;
  const ends = dates.map(({ to }) => to).filter(isQuarterEnd);
  const years = periods.filter(({ step }) => step === "YEAR").map(({ to }) => to);
  return { latest: placements.asAt ?? OTHERWISE, dates: ends.toReversed(), years: [...new Set(years)].toReversed() };
};

/** The financial year that a date is in, or the last whole one before. */
export const yearOf = (date: string): Period => {
  const year = returnYearOf(date);
  const last = returnYearEnd(year) === date ? year : year - 1;
  return { from: returnYearStart(last), to: returnYearEnd(last) };
};

export const monthsBefore = (date: string, months: number): string => endOfMonth(monthOf(date) - months);
