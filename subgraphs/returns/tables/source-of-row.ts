import { boroughNamed } from "../places/borough-named.ts";
import type { Cells } from "../rows/row-rule.ts";
import { boroughOfLiiaCode } from "../places/liia-codes.ts";
import type { PathSource } from "../files/source-of-path.ts";

export type KnownSource = { readonly kind: "known"; readonly borough: string; readonly year: number };

/** Whose row it is and of which return; or the column in which that is not to be found. */
export type RowSource = KnownSource | { readonly kind: "unknown"; readonly column: "LA" | "YEAR" };

/** "2025" and "2024-25" and "2024/25" -> 2025 */
const yearOf = (text: string): number | null => {
  const [, start = "", end] = /^(20\d\d)(?:[-/](?:20)?(\d\d))?$/.exec(text) ?? [];
  if (start === "") return null;
  if (end === undefined) return Number(start);
  return (Number(start) + 1) % 100 === Number(end) ? Number(start) + 1 : null;
};

/**
 * A pooled file names borough and year in each row (LA, YEAR); any other file's path names them. The column wins. LA is a GSS
 * code, the Department's three digits, the three letters of London's pooled files, or a name. Rows that say their days
 * themselves need no year: 0 stands for none.
 */
export const sourceOfRow = (cells: Cells, path: PathSource, isDated: boolean): RowSource => {
  const { LA = "", YEAR = "" } = cells;
  const borough = LA === "" ? path.borough : (boroughOfLiiaCode(LA) ?? boroughNamed(LA));
  const year = YEAR === "" ? path.year : yearOf(YEAR);
  if (borough === null) return { kind: "unknown", column: "LA" };
  if (year === null && (YEAR !== "" || !isDated)) return { kind: "unknown", column: "YEAR" };
  return { kind: "known", borough, year: year ?? 0 };
};
