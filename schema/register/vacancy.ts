import type { LocalDate } from "../reference/dates.ts";

/** Vacant places of a home, and whom they would suit; null is not stated, of a sex either. Ages in whole years, both included. */
export type Vacancy = {
  readonly places: number;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly sex: "M" | "F" | null;
  readonly need: string | null;
};

/** What a borough's return of beds says of the homes in it on its last day; none of a home that it doesn't describe. */
export type BoroughVacancies = {
  readonly borough: string;
  /** Null where the borough has handed in no return of beds. */
  readonly asAt: LocalDate | null;
  readonly byUrn: ReadonlyMap<string, readonly Vacancy[]>;
};
