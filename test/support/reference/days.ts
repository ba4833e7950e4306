const MS_PER_DAY = 24 * 60 * 60 * 1000;

const instantOf = (date: string): number =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));

/** Days from one date to another, counted in UTC, where every day is as long. */
export const daysBetween = (from: string, to: string): number => (instantOf(to) - instantOf(from)) / MS_PER_DAY;
