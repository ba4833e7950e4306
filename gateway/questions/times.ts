/** The times that a table is asked about: a date, a period, or a series of them. */
import { badUserInput } from "../../schema/errors.ts";
import { type Fact, isOfPeriods } from "../../schema/question/measures.ts";
import { returnYearEnd, returnYearOf, returnYearStart } from "../../schema/reference/dates.ts";
import type { Period } from "../../schema/reference/periods.ts";
import { graphql } from "../generated/gql.ts";
import { type Ask, type Given, listIn, numberIn } from "./question.ts";

/** The dates and periods that a place can be asked about. */
const TIMES = graphql(`
  query Times($place: String!, $population: Population!) {
    place(name: $place) {
      code
      times(population: $population) {
        from
        to
        step
        complete
      }
    }
  }
`);

/** What `by` takes in place of a dimension: a row for each time. */
export const TIME = "TIME";

const isSeries = (given: Given): boolean => listIn(given, "by").includes(TIME);

const timesOf = async (fact: Fact, place: string, ask: Ask) => (await ask(TIMES, { place, population: fact })).place!.times;

/** Of a year, by default the latest that every borough of the place covers. */
export const periodIn = async (fact: Fact, given: Given, place: string, ask: Ask): Promise<Period> => {
  const { from, to, date } = given;
  if (from !== undefined && to !== undefined && !isSeries(given)) return { from, to };
  const year = numberIn(given, "year") ?? (date === undefined ? null : returnYearOf(date));
  if (year !== null) return { from: returnYearStart(year), to: returnYearEnd(year) };
  const years = (await timesOf(fact, place, ask)).filter(({ step }) => step === "YEAR");
  const latest = years.findLast(({ complete }) => complete) ?? years.at(-1);
  if (latest === undefined)
    throw badUserInput("year", "No borough of the place has handed in what such figures rest on: say which year.");
  return { from: latest.from, to: latest.to };
};

type Reach = { readonly from?: string | undefined; readonly to?: string | undefined };

/** All that can be asked of a place, up to the last time at which every borough is covered. */
const wholeReach = async (fact: Fact, place: string, ask: Ask): Promise<Reach> => {
  const times = await timesOf(fact, place, ask);
  return { from: times[0]?.from, to: (times.findLast(({ complete }) => complete) ?? times.at(-1))?.to };
};

/** First and last day of a series: all that can be asked, as far as no day is given; of placements up to the date. */
export const reachIn = async (fact: Fact, given: Given, place: string, ask: Ask): Promise<Reach> => {
  const { from, to, date } = given;
  if (!isSeries(given)) return isOfPeriods(fact) ? {} : { from, to };
  const last = to ?? date;
  if (from !== undefined && last !== undefined) return { from, to: last };
  const whole = await wholeReach(fact, place, ask);
  return { from: from ?? whole.from, to: last ?? whole.to };
};
