import { exact, type Figure, NOT_APPLICABLE, NOT_AVAILABLE, rounded, SUPPRESSED } from "./figure.ts";

/** Signs of the Department for Education in place of a number. Source: Explore education statistics, conventions. */
const SIGNS: Readonly<Record<string, Figure>> = { c: SUPPRESSED, x: NOT_AVAILABLE, z: NOT_APPLICABLE };

/**
 * A fact that somebody else has published, as it stands in their table: "352", "c", "k". It tells nothing that everybody can't look up.
 * `base` is what it is rounded to, whose half is the interval's; 0 for an exact one.
 */
export const publishedFact = (cell: string, base: number): Figure => {
  const value = cell === "k" ? 0 : Number(cell);
  return SIGNS[cell] ?? (base === 0 ? exact(value) : rounded(value, Math.max(0, value - base / 2), value + base / 2));
};
