/**
 * Stock with flows: children of the first evening of a year, who came in it, who left in it, and those of the last evening. The children of
 * the year are those of the first evening and who came beside them, and they are those of the last evening and who left for good. By
 * dimensions on which no child changes each of the five is published, and holds the others in check.
 */
import { sumsIn } from "./costs-beside.ts";
import { buildGrid, countsOf, type Grid } from "./grid.ts";
import { type Narrowed, narrowedIn, smallCellsOf } from "./measures.ts";
import { conclude, type Sum, UNLIMITED } from "./network.ts";
import { type Policy, UNASKED } from "./policies.ts";
import { type Records, withoutSets } from "./records.ts";
import { releaseOf, type Secrets } from "./release.ts";

/** Small cells of all five tables by two dimensions, as each table leaves them by itself, and as all leave them together. */
export type Flows = { readonly alone: Narrowed; readonly together: Narrowed };

/** Dimensions on which no child changes in care. */
const LASTING = ["SEX", "ETHNICITY"];

/** The tables of a year: who is there before and after, who came and left. */
export type Year = Readonly<Record<"before" | "after" | "came" | "left", Records>>;

const lasting = ({ setting, codes, ...children }: Records): Records => {
  const kept = setting.dimensions.flatMap(({ name }, at) => (LASTING.includes(name) ? [at] : []));
  const dimensions = kept.map((at) => setting.dimensions[at]!);
  return { ...children, setting: { ...withoutSets(setting), dimensions }, codes: kept.map((at) => codes[at]!) };
};

const namesOf = ({ pseudonyms, borough }: Records): readonly string[] => pseudonyms.map((name, at) => `${borough[at]} ${name}`);

/** The children of both, each once. */
const union = (one: Records, other: Records): Records => {
  const known = new Set(namesOf(one));
  const added = namesOf(other).flatMap((name, at) => (known.has(name) ? [] : [at]));
  return {
    setting: one.setting,
    pseudonyms: [...one.pseudonyms, ...added.map((at) => other.pseudonyms[at]!)],
    borough: Uint8Array.from([...one.borough, ...added.map((at) => other.borough[at]!)]),
    codes: one.codes.map((column, at) => Uint8Array.from([...column, ...added.map((child) => other.codes[at]![child]!)])),
  };
};

/** How the five hang together, cell by cell; the last four tables are of who is published nowhere. */
const [BEFORE, AFTER, CAME, LEFT, ALL, NEW, BACK, GONE, AGAIN] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const HELD_TOGETHER = [
  { whole: ALL, parts: [BEFORE, NEW] },
  { whole: CAME, parts: [NEW, BACK] },
  { whole: ALL, parts: [AFTER, GONE] },
  { whole: LEFT, parts: [GONE, AGAIN] },
];
const KINDS = 9;

const across = ({ size }: Grid): readonly Sum[] =>
  HELD_TOGETHER.flatMap(({ whole, parts }) =>
    Array.from({ length: size }, (_, cell) => ({
      whole: whole * size + cell,
      parts: parts.map((part) => part * size + cell),
    })),
  );

export const holdTogether = (year: Year, secrets: Secrets, policy: Policy): Flows => {
  const [before, after, came, left] = [year.before, year.after, year.came, year.left].map(lasting) as [Records, ...Records[]];
  const tables = [before, after!, came!, left!, union(before, came!)];
  const grid = buildGrid(before.setting, { boroughs: 2, wide: 2 });
  const told = new Int32Array(KINDS * grid.size).fill(UNASKED);
  for (const [at, records] of tables.entries()) told.set(releaseOf(grid, records, secrets, policy).told, at * grid.size);
  const within = sumsIn(grid);
  const ofEach = Array.from({ length: KINDS }, (_, at) =>
    within.map(({ whole, parts }) => ({ whole: whole + at * grid.size, parts: parts.map((part) => part + at * grid.size) })),
  ).flat();
  const small = tables.flatMap((records, at) => {
    const truth = countsOf(grid, records);
    return [...grid.setting.boroughs.keys()].flatMap((place) =>
      smallCellsOf(grid, truth, place).map((cell) => at * grid.size + cell),
    );
  });
  const leaves = (sums: readonly Sum[]): Narrowed =>
    narrowedIn(conclude({ told, most: new Int32Array(told.length).fill(UNLIMITED), sums }, policy), small);
  return { alone: leaves(ofEach), together: leaves([...ofEach, ...across(grid)]) };
};
