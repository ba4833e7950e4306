/** The dates and periods that can be asked about: what the returns of a place cover, in the steps that are published. */
import type { SeriesStep } from "../generated/types.ts";
import { endOfMonth, latestMonthEnd, type LocalDate, monthOf } from "../reference/dates.ts";
import { type Period, periodsWithin, whenOf } from "../reference/periods.ts";
import { boroughsOf, type Place } from "../reference/places.ts";
import { coverageOf, isDue, restsOn, type Rosters, returnsOf, toldBy } from "./coverage.ts";
import { type Fact, isOfPeriods } from "./measures.ts";

export type PublishedTime = Period & { readonly step: SeriesStep; readonly title: string; readonly complete: boolean };

/** From the first day that a return of a borough covers to the last; null where there is none. */
const reachOf = (place: Place, fact: Fact, rosters: Rosters): Period | null => {
  const returns = boroughsOf(place)
    .flatMap((borough) => returnsOf(borough, toldBy(fact), rosters) ?? [])
    .filter(isDue);
  if (returns.length === 0) return null;
  const [first, last] = [
    returns.map(({ from }) => from).toSorted()[0]!,
    returns
      .map(({ to }) => to)
      .toSorted()
      .at(-1)!,
  ];
  return { from: first, to: last };
};

const monthEnds = ({ from, to }: Period): readonly Period[] => {
  const [first, last] = [monthOf(from), monthOf(latestMonthEnd(to))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, month) => endOfMonth(first + month)).map((day) => ({
    from: day,
    to: day,
  }));
};

const inWords = (day: LocalDate, form: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("en-GB", { ...form, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

const TITLES: Readonly<Record<SeriesStep, (period: Period) => string>> = {
  MONTH: ({ to }) => inWords(to, { day: "numeric", month: "long", year: "numeric" }),
  QUARTER: ({ from, to }) => `${inWords(from, { month: "long" })} to ${inWords(to, { month: "long", year: "numeric" })}`,
  YEAR: ({ from, to }) => `${from.slice(0, 4)}/${to.slice(2, 4)}`,
};

const STEPS: Readonly<Record<Fact, readonly SeriesStep[]>> = {
  PLACEMENTS: ["MONTH"],
  COSTS: ["QUARTER", "YEAR"],
  BEDS: ["MONTH"],
  MOVEMENTS: ["QUARTER", "YEAR"],
  REFERRALS: ["QUARTER", "YEAR"],
};

/** The dates of a fact, or its quarters and then its financial years, in order. */
export const publishedTimes = (place: Place, fact: Fact, rosters: Rosters): readonly PublishedTime[] => {
  const reach = reachOf(place, fact, rosters);
  if (reach === null) return [];
  const isComplete = (period: Period): boolean =>
    coverageOf(place, restsOn(fact, false), isOfPeriods(fact) ? whenOf(period) : period.to, rosters).complete;
  return STEPS[fact].flatMap((step) =>
    (step === "MONTH" ? monthEnds(reach) : periodsWithin(reach, step)).map((period) => ({
      ...period,
      step,
      title: TITLES[step](period),
      complete: isComplete(period),
    })),
  );
};
