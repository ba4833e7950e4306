import type { SubRegion } from "./sub-regions.ts";

/**
 * Children aged 0 to 17 by borough, mid-year estimates, by the return year whose figures are divided by them.
 * Source: Office for National Statistics mid-2024 estimates, as the Department divides by for 31 March 2025. A year that is not
 * here has no rate (NOT_AVAILABLE); it is never borrowed from a neighbour.
 */
const MID_2024: Readonly<Record<string, number>> = {
  E09000001: 847,
  E09000002: 66465,
  E09000003: 93851,
  E09000004: 58724,
  E09000005: 75001,
  E09000006: 73457,
  E09000007: 35276,
  E09000008: 93945,
  E09000009: 82360,
  E09000010: 80331,
  E09000011: 65325,
  E09000012: 54191,
  E09000013: 31955,
  E09000014: 53648,
  E09000015: 60452,
  E09000016: 63777,
  E09000017: 75524,
  E09000018: 67554,
  E09000019: 35624,
  E09000020: 22555,
  E09000021: 37121,
  E09000022: 51454,
  E09000023: 62052,
  E09000024: 47199,
  E09000025: 84408,
  E09000026: 78171,
  E09000027: 44038,
  E09000028: 55626,
  E09000029: 50854,
  E09000030: 63073,
  E09000031: 62664,
  E09000032: 58730,
  E09000033: 29834,
};

const POPULATION_BY_RETURN_YEAR: Readonly<Record<number, Readonly<Record<string, number>>>> = { 2025: MID_2024 };

/** Children aged 0 to 17 in a set of boroughs for a return year; null where the estimate of that year is not held. */
export const residentsOf = (boroughs: readonly string[], returnYear: number): number | null => {
  const byBorough = POPULATION_BY_RETURN_YEAR[returnYear];
  return byBorough === undefined ? null : boroughs.reduce((sum, code) => sum + (byBorough[code] ?? NaN), 0);
};

/** Children who live in a sub-region, by the latest estimate held: more than it can look after. */
export const residentsOfSubRegion = ({ boroughs }: SubRegion): number =>
  residentsOf(
    boroughs.map(({ code }) => code),
    Math.max(...Object.keys(POPULATION_BY_RETURN_YEAR).map(Number)),
  )!;
