/** Pairs of codes that no child can have: what everybody knows who has read the law, or the guidance to the return. */
import { cellsOf, codesAt, type Grid, type Table } from "./grid.ts";
import { placesOf } from "./records.ts";

type Pairs = readonly (readonly [code: string, ...never: readonly string[]])[];

const IMPOSSIBLE: Pairs = [
  // A child lives with its parents, or somebody provides the placement.
  ["PARENTS", "PR1", "PR2", "PR3", "PR4", "PR5", "SECTION_20", "UASC"],
  ["PR0", "FOSTER", "ADOPTION", "CHILDRENS_HOMES", "SUPPORTED", "OTHER_RESIDENTIAL", "RESIDENTIAL_SCHOOLS"],
  ["PR0", "SECTION_20", "UASC"],
  // Supported accommodation is for those of 16 and 17.
  ["SUPPORTED", "UNDER_1", "1_TO_4", "5_TO_9", "10_TO_15", "PLACEMENT_ORDER"],
  ["CHILDRENS_HOMES", "UNDER_1", "1_TO_4"],
  ["ADOPTION", "16_AND_OVER", "FULL_CARE_ORDER", "INTERIM_CARE_ORDER", "UASC"],
  ["PLACEMENT_ORDER", "16_AND_OVER", "UASC"],
  // Nobody is charged who is under ten.
  ["YOUTH_JUSTICE", "UNDER_1", "1_TO_4", "5_TO_9"],
  // Those who came alone are hardly ever small, and the return has no home address of theirs to measure a distance from.
  ["UASC", "UNDER_1", "1_TO_4", "WITHIN_20", "OVER_20"],
];

/** The pairs as they are looked up, by the names of their codes. */
const NEVER = new Set(
  IMPOSSIBLE.flatMap(([code, ...never]) => never.flatMap((other) => [`${code} ${other}`, `${other} ${code}`])),
);

/** Whether a child can't have all of some codes. */
export const isNever = (codes: readonly string[]): boolean =>
  codes.some((code, at) => codes.slice(at + 1).some((other) => NEVER.has(`${code} ${other}`)));

const isImpossible = (grid: Grid, table: Table, cell: number): boolean => {
  return isNever(codesAt(table, cell).map((code, at) => grid.setting.dimensions[table.by[at]!]!.codes[code]!));
};

/** 1 for each cell that nobody can be in; cells of all places. */
export const impossibleCells = (grid: Grid): Uint8Array => {
  const ofPlace = grid.tables.flatMap((table) =>
    Array.from({ length: table.cells }, (_, cell) => +isImpossible(grid, table, table.first + cell)),
  );
  const cells = new Uint8Array(grid.size);
  for (const place of placesOf(grid.setting).keys()) cells.set(ofPlace.slice(0, cellsOf(grid, place)), grid.firstOf[place]);
  return cells;
};
