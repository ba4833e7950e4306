/** From the parameters of a table to its date, period or series of them. */
import { badUserInput, unknownCode } from "../../schema/errors.ts";
import { type Fact, isOfPeriods } from "../../schema/question/measures.ts";
import { returnYearEnd, returnYearOf, returnYearStart } from "../../schema/reference/dates.ts";
import type { Period } from "../../schema/reference/periods.ts";
import { graphql } from "../generated/gql.ts";
import type { SeriesStep } from "../generated/graphql.ts";
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

/** What `by` takes for a row of each time. */
export const TIME = "TIME";

const timesOf = async (fact: Fact, place: string, ask: Ask) => (await ask(TIMES, { place, population: fact })).place!.times;

const yearEnding = (year: number): Period => ({ from: returnYearStart(year), to: returnYearEnd(year) });

/** The year that is named. Errors: BAD_USER_INPUT for what is none. */
const yearIn = (given: Given): Period | null => {
  const year = numberIn(given, "year", "a financial year by its end, 2025 say");
  return year === null ? null : yearEnding(year);
};

/** Of a year, by default the latest that every borough of the place covers. */
export const periodIn = async (fact: Fact, given: Given, place: string, ask: Ask): Promise<Period> => {
  const { from, to, date } = given;
  if (from !== undefined && to !== undefined && !isSeries(given)) return { from, to };
  const year = yearIn(given) ?? (date === undefined ? null : yearEnding(returnYearOf(date)));
  if (year !== null) return year;
  const years = (await timesOf(fact, place, ask)).filter(({ step }) => step === "YEAR");
  const latest = years.findLast(({ complete }) => complete) ?? years.at(-1);
  if (latest === undefined)
    throw badUserInput("year", "No borough of the place has handed in what such figures rest on: say which year.");
  return { from: latest.from, to: latest.to };
};

const STEPS: readonly SeriesStep[] = ["MONTH", "QUARTER", "YEAR"];

/** Who says how far times are from each other asks for several. */
const isSeries = (given: Given): boolean => listIn(given, "by").includes(TIME) || given["step"] !== undefined;

type Reach = { readonly from?: string | undefined; readonly to?: string | undefined };

/** All that can be asked of a place, up to the last time at which every borough is covered. */
const wholeReach = async (fact: Fact, place: string, ask: Ask): Promise<Reach> => {
  const times = await timesOf(fact, place, ask);
  return { from: times[0]?.from, to: (times.findLast(({ complete }) => complete) ?? times.at(-1))?.to };
};

/** First and last day of a series: those of a year, else all that can be asked, as far as no day is given; of placements up to the date. */
export const reachIn = async (fact: Fact, given: Given, place: string, ask: Ask): Promise<Reach> => {
  if (!isSeries(given)) return isOfPeriods(fact) ? {} : { from: given["from"], to: given["to"] };
  const year = yearIn(given);
  const [from, to] = [given["from"] ?? year?.from, given["to"] ?? given["date"] ?? year?.to];
  if (from !== undefined && to !== undefined) return { from, to };
  const whole = await wholeReach(fact, place, ask);
  return { from: from ?? whole.from, to: to ?? whole.to };
};

/** The step that is named. Errors: UNKNOWN_CODE for one that a series doesn't have. */
export const stepIn = ({ step }: Given): SeriesStep | undefined => {
  const known = STEPS.find((each) => each === step);
  if (known === undefined && step !== undefined) throw unknownCode("step", step, STEPS);
  return known;
};
