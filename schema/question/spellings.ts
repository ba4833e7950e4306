/** How stored values are spelled as codes of an axis: the few ways that all dimensions share. */
import type { LocalDate } from "../reference/dates.ts";
import { type Band, type CodeGroup, UASC_STATUSES, UNKNOWN } from "../reference/groupings.ts";

export type LabelledCode = { readonly code: string; readonly label: string };

/** A stored value as the columns keep it: a code, a month, a day, a whole number, or null where nothing was recorded. */
export type StoredValue = string | number | null;

export type Spelling = {
  /** Every code in the order of the axis, UNKNOWN last; null for a keyed axis, whose keys are those met in the records. */
  readonly axis: readonly LabelledCode[] | null;
  /** The code of a stored value on a date. */
  readonly codeOf: (value: StoredValue, date: LocalDate) => string;
};

/** Codes as stored; anything that is not of the list is UNKNOWN. */
export const listed = (list: readonly LabelledCode[]): Spelling => {
  const known = new Set(list.map((row) => row.code));
  return { axis: [...list, UNKNOWN], codeOf: (value) => (known.has(String(value)) ? String(value) : UNKNOWN.code) };
};

/** Codes that every row has one of: an axis without UNKNOWN. */
export const decided = (list: readonly LabelledCode[]): Spelling => ({ axis: list, codeOf: String });

/** Groups of stored codes: "U4" -> "FOSTER". */
export const grouped = (groups: readonly CodeGroup[]): Spelling => {
  const groupByCode = new Map(groups.flatMap((group) => group.codes.map((code) => [code, group.code] as const)));
  return { axis: [...groups, UNKNOWN], codeOf: (value) => groupByCode.get(String(value)) ?? UNKNOWN.code };
};

/** The code of the band that a number lies in: 49999 -> "UNDER_500". */
export const bandOf = (bands: readonly Band[], value: number): string =>
  bands.find((band) => band.from <= value && value <= band.to)?.code ?? UNKNOWN.code;

/** Bands of a number: 200 tenths of a mile -> "WITHIN_20". */
export const banded = (bands: readonly Band[], measure: (value: string | number, date: LocalDate) => number): Spelling => ({
  axis: [...bands, UNKNOWN],
  codeOf: (value, date) => (value === null ? UNKNOWN.code : bandOf(bands, measure(value, date))),
});

/** Keys of a public register, as stored. */
export const keyed: Spelling = { axis: null, codeOf: (value) => (value === null ? UNKNOWN.code : String(value)) };

/** `uascUntil` is null for a child who never had the status, otherwise the day it ended, or the far future. */
export const uascOn: Spelling = {
  axis: UASC_STATUSES,
  codeOf: (value, date) => (value !== null && String(value) > date ? "UASC" : "NOT_UASC"),
};
