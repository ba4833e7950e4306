const DAYS_PER_YEAR = 365.25;

/** Ages that rates differ by. */
export type Band = "UNDER_1" | "1_TO_4" | "5_TO_9" | "10_TO_15" | "16_AND_OVER";

const BANDS: readonly (readonly [under: number, band: Band])[] = [
  [1, "UNDER_1"],
  [5, "1_TO_4"],
  [10, "5_TO_9"],
  [16, "10_TO_15"],
  [Infinity, "16_AND_OVER"],
];

/** The band from the day after a birthday on, so that nobody is ever taken for older than it is. */
export const bandOf = (birth: number, day: number): Band => {
  const age = (day - birth - 1) / DAYS_PER_YEAR;
  return BANDS.find(([under]) => age < under)?.[1] ?? "16_AND_OVER";
};
