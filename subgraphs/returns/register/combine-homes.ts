import type { HomeDraft } from "./home-of-row.ts";
import type { RegisterColumn } from "./register-columns.ts";

/**
 * Why a list may have several rows of a setting: it has one for each inspection of a year, or for each of the premises that a
 * supported accommodation provider runs under one URN. Any other list has one row of each, `settings`.
 */
export type RowsOf = "settings" | "inspections" | "premises";

/** What rows of one setting must agree on, and the column it is read from. Names are written in too many ways to compare. */
const COMPARED = {
  provisionType: "provisionType",
  status: "status",
  sector: "sector",
  borough: "localAuthority",
  registered: "registered",
  closed: "closed",
  places: "places",
  grade: "grade",
  inspected: "inspected",
  ownerId: "ownerId",
} as const satisfies Readonly<Partial<Record<keyof HomeDraft, RegisterColumn>>>;

type ComparedField = keyof typeof COMPARED;

/** What several rows say each of its own, not of the setting. */
const OWN: Readonly<Record<RowsOf, readonly ComparedField[]>> = {
  settings: [],
  inspections: ["grade", "inspected"],
  premises: ["places"],
};

/** The columns in which two rows of one setting contradict each other. */
export const contradictions = (a: HomeDraft, b: HomeDraft, rowsOf: RowsOf): readonly RegisterColumn[] =>
  (Object.keys(COMPARED) as readonly ComparedField[])
    .filter((field) => !OWN[rowsOf].includes(field) && a[field] !== null && b[field] !== null && a[field] !== b[field])
    .map((field) => COMPARED[field]);

const filledFrom = (home: HomeDraft, other: HomeDraft): HomeDraft => ({
  ...other,
  ...Object.fromEntries(Object.entries(home).filter(([, value]) => value !== null)),
});

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : a + b);

/**
 * One home of two rows: what the first leaves blank is the second's. Of inspections the latest gives the grade; the places of
 * premises add up.
 */
export const combine = (first: HomeDraft, second: HomeDraft, rowsOf: RowsOf): HomeDraft => {
  const filled = filledFrom(first, second);
  if (rowsOf === "premises") return { ...filled, places: sum(first.places, second.places) };
  if (rowsOf === "settings") return filled;
  const { grade, inspected } = (second.inspected ?? "") > (first.inspected ?? "") ? second : first;
  return { ...filled, grade, inspected };
};
