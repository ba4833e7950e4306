const MS_PER_DAY = 24 * 60 * 60 * 1000;

const instantOf = (date: string): number => new Date(`${date}T00:00:00Z`).getTime();

/** Days from one date to another, counted in UTC, where every day is as long. */
export const daysBetween = (from: string, to: string): number => (instantOf(to) - instantOf(from)) / MS_PER_DAY;
