import { boroughOf } from "../../../schema/reference/sub-regions.ts";
import { quarterOfPath } from "./quarter.ts";

/** What a path says about the file: the borough by its GSS code, the return year, the quarter; null for what it does not say. */
export type PathSource = { readonly borough: string | null; readonly year: number | null; readonly quarter: number | null };

/** The one value that the part of a path names; null for none, or for several that differ. */
const only = <Value>(values: readonly Value[]): Value | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);

const boroughIn = (segment: string): string | null =>
  only((segment.toUpperCase().match(/E09\d{6}(?!\d)/g) ?? []).filter((code) => boroughOf(code) !== undefined));

/** "2024-25", "2024_25" and "2024-2025" are the return year 2025; so is a bare "2025". */
const yearIn = (segment: string): number | null => {
  const spans = [...segment.matchAll(/(?<![A-Za-z\d])(20\d\d)[-_](?:20)?(\d\d)(?![A-Za-z\d])/g)]
    .filter(([, start, end]) => (Number(start) + 1) % 100 === Number(end))
    .map(([, start]) => Number(start) + 1);
  if (spans.length > 0) return only(spans);
  return only([...segment.matchAll(/(?<![A-Za-z\d])(20\d\d)(?![A-Za-z\d])/g)].map(([year]) => Number(year)));
};

/**
 * Borough, year and quarter from a file's name or the folders it lies in, the innermost that says so:
 * "nel/E09000012/2024-25/episodes.csv" -> { borough: "E09000012", year: 2025, quarter: null }
 */
export const sourceOfPath = (path: string): PathSource => {
  const segments = path.split(/[/\\]/).toReversed();
  const innermost = <Value>(find: (segment: string) => Value | null): Value | null =>
    segments.map(find).find((value) => value !== null) ?? null;
  return { borough: innermost(boroughIn), year: innermost(yearIn), quarter: quarterOfPath(path) };
};
