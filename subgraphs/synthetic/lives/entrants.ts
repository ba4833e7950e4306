import { yearsFrom, yearSpan } from "../chance/calendar.ts";
import { between, chance, weighted, type Random } from "../chance/random.ts";

/** A child on the first day of its first period of care. */
export type Entrant = { readonly birth: number; readonly entry: number; readonly uasc: boolean };

/** The first return year whose entrants can still be in care, or back in it, in the years written. */
export const FIRST_ENTRY_YEAR = 2003;

const NEW_EARLIER = 4705;

/**
 * Children who come into care for the first time, by return year. With those who come back they make the published starts, 4,250,
 * 5,160, 4,910, 4,690 and 4,260; before the years written as many as lead to the published stock of March 2021.
 */
const NEW_BY_YEAR: Readonly<Record<number, number>> = { 2021: 3820, 2022: 4625, 2023: 4350, 2024: 4220, 2025: 3830 };

export const newChildrenIn = (year: number): number => NEW_BY_YEAR[year] ?? NEW_EARLIER;

/** One in so many is an unaccompanied asylum-seeking child; they are 13 to 17. */
const UASC = 0.235;
const UASC_AGES = { 13: 1, 14: 4, 15: 11, 16: 42, 17: 45 };

/** Ages on coming into care, in whole years. Shares: judgement, such that the published ages of the stock come out. */
const AGES = {
  0: 21,
  1: 1.6,
  2: 1.8,
  3: 2,
  4: 2.6,
  5: 3.4,
  6: 3.4,
  7: 3.3,
  8: 2.8,
  9: 2.3,
  10: 2.4,
  11: 3,
  12: 4.5,
  13: 7.4,
  14: 10.2,
  15: 13.4,
  16: 15,
  17: 9,
};

/** Four in five of those under one come within weeks of their birth. */
const NEWBORN = 0.8;
const NEWBORN_DAYS = 30;

const birthOf = (random: Random, entry: number, age: number): number => {
  if (age === 0 && chance(random, NEWBORN)) return entry - between(random, 0, NEWBORN_DAYS);
  return between(random, yearsFrom(entry, -age - 1) + 1, yearsFrom(entry, -age));
};

/** A child that comes into care on any day of a return year. */
export const drawEntrant = (random: Random, year: number): Entrant => {
  const { from, to } = yearSpan(year);
  const entry = between(random, from, to);
  const uasc = chance(random, UASC);
  return { entry, uasc, birth: birthOf(random, entry, Number(weighted<string>(random, uasc ? UASC_AGES : AGES))) };
};
