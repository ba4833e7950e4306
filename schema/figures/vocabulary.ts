/** What the public may ask: fixed times, one code a dimension in a filter, few dimensions. Refusals name the nearest that may be asked. */
import { PUBLIC } from "../disclosure/policy.ts";
import { disclosureRefused, type NearestQuestion } from "../errors.ts";
import type { SeriesStep } from "../generated/types.ts";
import { type DimensionName, dimensionOf, isKeyed } from "../question/dimensions.ts";
import { type Fact, isOfPeriods } from "../question/measures.ts";
import { dimensionsOf, type Filter, type Population } from "../question/population.ts";
import { isMonthEnd, nearestMonthEnd } from "../reference/dates.ts";
import {
  isFinancialYear,
  isPublishedPeriod,
  nearestFinancialYear,
  nearestPublishedPeriod,
  periodOf,
  type Time,
} from "../reference/periods.ts";
import { boroughsOf, cutsSubRegions, LONDON_PLACE, placeOfBorough, placeOfSubRegion, type Place } from "../reference/places.ts";
import { subRegionOfBorough } from "../reference/sub-regions.ts";
import { PERCENTILES } from "../vector/slots.ts";

/** What is counted over periods, in the words of a refusal. */
const SUBJECTS: Readonly<Partial<Record<Fact, string>>> = { COSTS: "Money is", REFERRALS: "Referrals are" };

const periodsOf = (fact: Fact): string =>
  `${SUBJECTS[fact] ?? "Movements are"} published for whole quarters and financial years.`;

/** Errors: DISCLOSURE_REFUSED for months of what is counted over periods. */
export const checkStep = (fact: Fact, step: SeriesStep): void => {
  if (step === "MONTH") throw disclosureRefused(periodsOf(fact), "QUARTER", { step: "QUARTER" });
};

/** Errors: DISCLOSURE_REFUSED for a time that nothing is published for. */
export const checkTime = (fact: Fact, when: Time): void => {
  if (!isOfPeriods(fact)) {
    if (isMonthEnd(when)) return;
    const asAt = nearestMonthEnd(when);
    throw disclosureRefused("Figures are published for month ends.", asAt, { asAt });
  }
  const period = periodOf(when);
  if (isPublishedPeriod(period)) return;
  const during = nearestPublishedPeriod(period);
  throw disclosureRefused(periodsOf(fact), `${during.from} to ${during.to}`, {
    during,
  });
};

/** Errors: DISCLOSURE_REFUSED for a period that is not one financial year. */
export const checkFinancialYear = (when: Time): void => {
  const period = periodOf(when);
  if (isFinancialYear(period)) return;
  const during = nearestFinancialYear(period);
  throw disclosureRefused("Placement stability is told of one whole financial year.", `${during.from} to ${during.to}`, {
    during,
  });
};

/** Filters by field, each with one of its codes. */
const fieldsOf = (where: readonly Filter[]): NonNullable<NearestQuestion["where"]> =>
  Object.fromEntries(where.map(({ dimension, codes }) => [dimensionOf(dimension).filter!, codes.slice(0, 1)]));

/** Errors: DISCLOSURE_REFUSED for a filter of several codes. */
export const checkFilters = ({ place, where }: Population): void => {
  const many = where.find(({ codes }) => codes.length > 1);
  if (many === undefined) return;
  throw disclosureRefused(`A filter on ${many.dimension} is one of its codes.`, `${many.dimension} ${many.codes[0]}`, {
    place: place.code,
    where: fieldsOf(where),
  });
};

/** Of one borough these would tell whose homes it uses, and at which prices; a part of a set may be one borough. */
const isOfManyBoroughs = (name: DimensionName): boolean => isKeyed(name) || name === "WEEKLY_COST_BAND";

const wider = (place: Place): Place => {
  if (cutsSubRegions(place)) return LONDON_PLACE;
  return place.kind === "Borough" ? placeOfSubRegion(subRegionOfBorough(place.code)!.code)! : place;
};

/** What is left of a table's filters and dimensions, of those named; a filter stays with the finer dimension that divides it. */
const nearestTable = ({ where }: Population, by: readonly DimensionName[], kept: readonly DimensionName[]): NearestQuestion => ({
  by: by.filter((name) => name === "BOROUGH" || kept.includes(name)),
  where: fieldsOf(
    where.filter(({ dimension }) => kept.some((name) => name === dimension || dimensionOf(name).parent === dimension)),
  ),
});

/**
 * Checks a table of a place, filters included; `by` may name BOROUGH, which makes it one of boroughs.
 *
 * Errors: DISCLOSURE_REFUSED for one that is finer than what is published; BAD_USER_INPUT as `dimensionsOf`.
 */
export const checkTable = (population: Population, by: readonly DimensionName[]): void => {
  const others = by.filter((name) => name !== "BOROUGH");
  const place = by.includes("BOROUGH") ? placeOfBorough(boroughsOf(population.place)[0]!)! : population.place;
  const dimensions = dimensionsOf(population, others);
  const kept = dimensions.slice(0, PUBLIC.dimensions);
  const wide = dimensions.find(isOfManyBoroughs);
  if (wide !== undefined && (place.kind === "Borough" || cutsSubRegions(place))) {
    const nearest = wider(population.place);
    throw disclosureRefused(`${wide} is published for London and the sub-regions.`, `${nearest.name} by ${kept.join(" x ")}`, {
      ...nearestTable(population, others, kept),
      place: nearest.code,
    });
  }
  if (kept.length === dimensions.length) return;
  throw disclosureRefused(`At most ${PUBLIC.dimensions} dimensions may be crossed, filters included.`, kept.join(" x "), {
    ...nearestTable(population, by, kept),
    place: population.place.code,
  });
};

/** Errors: DISCLOSURE_REFUSED for a percentile that is not published. */
export const checkPercentile = (percent: number): void => {
  if (PERCENTILES.some((each) => each === percent)) return;
  const percentile = PERCENTILES.reduce((best, each) => (Math.abs(each - percent) < Math.abs(best - percent) ? each : best));
  throw disclosureRefused(`Percentile ${percent} is not published.`, String(percentile), { percentile });
};
