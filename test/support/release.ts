/** Everything that London publishes of some records on one date, in the form that an attacker reads it. */
import { type CountTable, countTable } from "../../schema/figures/count-tables.ts";
import type { DimensionName } from "../../schema/figures/dimensions.ts";
import { PUBLIC } from "../../schema/figures/disclose.ts";
import { layoutOf, type PartialQuery } from "../../schema/figures/layout.ts";
import { ETHNICITIES, LEGAL_STATUSES, PLACEMENT_TYPES } from "../../schema/reference/groupings.ts";
import { type Place, withParts } from "../../schema/reference/places.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
import type { Snapshot } from "../../subgraphs/snapshot/snapshot.ts";
import { attack, exposedBy, type PublishedTable, type SumLine } from "./attacker.ts";
import { REFERENCE_DIMENSIONS, type ReferenceDimension } from "./reference/dimensions.ts";

/** Codes on some dimensions, in the order of the dimensions. */
export type Codes = readonly { readonly dimension: DimensionName; readonly code: string }[];

/** A cell's name: "NCL SEX=MALE UASC=UASC". */
export const nameOf = (place: Place, codes: Codes): string =>
  [place.code, ...codes.map(({ dimension, code }) => `${dimension}=${code}`).toSorted()].join(" ");

/** The product's table of a place and all within it, under the public policy. */
export const tableOf = (
  snapshot: Snapshot,
  { place, date, by }: { place: Place; date: string; by: readonly DimensionName[] },
) => {
  const query: PartialQuery = { fact: "PLACEMENTS", measure: "CHILDREN", times: [date], by: ["BOROUGH", ...by], where: [] };
  const layout = layoutOf(query);
  const finest = { query, layout, partial: answer(snapshot, query, layout) };
  return countTable({ summands: [finest], time: 0, place, missing: new Set() }, PUBLIC);
};

const GROUPS = {
  PLACE: ["PLACEMENT_TYPE", PLACEMENT_TYPES],
  LS: ["LEGAL_STATUS", LEGAL_STATUSES],
  ETHNIC: ["ETHNICITY", ETHNICITIES],
} as const;

const isGrouped = (name: DimensionName): name is keyof typeof GROUPS => name in GROUPS;

/** Dimensions one step coarser than some: one left out, or its groups in its place. */
const coarserThan = (by: readonly DimensionName[]): readonly (readonly DimensionName[])[] =>
  by.map((name, at) => (isGrouped(name) ? by.with(at, GROUPS[name][0]) : by.toSpliced(at, 1)));

/** Every table that can be asked about the cells of a table: itself and all that are coarser. */
const familyOf = (by: readonly DimensionName[]): readonly (readonly DimensionName[])[] => {
  const family = [by, ...coarserThan(by).flatMap(familyOf)];
  return [...new Map(family.map((each) => [each.join(), each])).values()];
};

/** Every combination of codes of a table; `met` are the keys of a keyed dimension. */
export const cellsOfTable = (by: readonly DimensionName[], met: readonly string[]): readonly Codes[] =>
  by.reduce<readonly Codes[]>(
    (cells, dimension) =>
      cells.flatMap((cell) =>
        (REFERENCE_DIMENSIONS[dimension as ReferenceDimension].codes ?? met).map((code) => [...cell, { dimension, code }]),
      ),
    [[]],
  );

/** Where the public is shown a table: not host authorities by borough. */
const placesOf = (place: Place, by: readonly DimensionName[]): readonly Place[] =>
  withParts(place).filter((each) => each.kind !== "Borough" || !by.includes("HOST_AUTHORITY"));

export type Release = { readonly tables: readonly PublishedTable[]; readonly sums: readonly SumLine[] };

/** One table with all that are coarser, at a place and all within it. */
export const releaseOf = (table: CountTable, place: Place, by: readonly DimensionName[]): Release => {
  const met = by.includes("HOST_AUTHORITY") ? table.codes("HOST_AUTHORITY") : [];
  const family = familyOf(by);
  const tables = family.flatMap((each) =>
    placesOf(place, by).map(
      (at) => new Map(cellsOfTable(each, met).map((codes) => [nameOf(at, codes), table.figure(at, codes)])),
    ),
  );
  const sums = family.flatMap((each) =>
    placesOf(place, by).flatMap((at) => [
      ...coarserThan(each).flatMap((coarser) => sumsOver(at, { finer: each, coarser, met })),
      ...(placesOf(place, by).includes(at.parts[0] ?? at) && at.parts.length > 0
        ? cellsOfTable(each, met).map((codes) => ({
            whole: nameOf(at, codes),
            parts: at.parts.map((part) => nameOf(part, codes)),
          }))
        : []),
    ]),
  );
  return { tables, sums };
};

type Step = {
  readonly finer: readonly DimensionName[];
  readonly coarser: readonly DimensionName[];
  readonly met: readonly string[];
};

/** Each cell of the coarser table as the sum of those of the finer. */
const sumsOver = (place: Place, { finer, coarser, met }: Step): readonly SumLine[] => {
  const parts = Map.groupBy(cellsOfTable(finer, met), (codes) => nameOf(place, coarsened(codes, coarser)));
  return [...parts].map(([whole, cells]) => ({ whole, parts: cells.map((codes) => nameOf(place, codes)) }));
};

const coarsened = (codes: Codes, coarser: readonly DimensionName[]): Codes =>
  codes.flatMap(({ dimension, code }) => {
    if (coarser.includes(dimension)) return [{ dimension, code }];
    if (!isGrouped(dimension)) return [];
    const [name, groups] = GROUPS[dimension];
    const group = groups.find((each) => each.codes.includes(code));
    return [{ dimension: name, code: group?.code ?? "UNKNOWN" }];
  });

/** Every table of a list at a place and all within it, published together. */
export const releaseOfAll = (
  snapshot: Snapshot,
  { place, date, tables }: { place: Place; date: string; tables: readonly (readonly DimensionName[])[] },
): Release => {
  const releases = tables.map((by) => releaseOf(tableOf(snapshot, { place, date, by }), place, by));
  const sums = releases.flatMap((release) => release.sums);
  return {
    tables: releases.flatMap((release) => release.tables),
    sums: [...new Map(sums.map((line) => [`${line.whole} = ${line.parts.join(" + ")}`, line])).values()],
  };
};

/** Each of some dimensions, and every two that may be crossed: statutory codes stand alone, groups of them are crossed. */
export const singlesAndPairs = (names: readonly DimensionName[]): readonly (readonly DimensionName[])[] => {
  const crossed = names.filter((name) => !isGrouped(name));
  return [...names.map((name) => [name]), ...crossed.flatMap((name, at) => crossed.slice(at + 1).map((other) => [name, other]))];
};

/** The withheld cells that an attack on a release exposes, but for those of places where nobody is: their zero is shown. */
export const exposedIn = ({ tables, sums }: Release): readonly string[] => {
  const empty = new Set(tables.flatMap((table) => [...table].filter(([, { value }]) => value === 0).map(([name]) => name)));
  return exposedBy(attack(tables, sums)).filter((name) => !empty.has(name.split(" ")[0]!));
};
