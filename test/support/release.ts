/** Everything that London publishes of some records at one time, in the form that an attacker reads it. */
import { type CountTable, countTable } from "../../schema/figures/count-tables.ts";
import type { DimensionName } from "../../schema/figures/dimensions.ts";
import { type CountPolicy, PUBLIC } from "../../schema/figures/count-policy.ts";
import type { Fact } from "../../schema/figures/facts.ts";
import { layoutOf } from "../../schema/figures/layout.ts";
import { partialQueriesOf } from "../../schema/figures/question.ts";
import { ETHNICITIES, LEGAL_STATUSES, PLACEMENT_TYPES } from "../../schema/reference/groupings.ts";
import { type Place, withParts } from "../../schema/reference/places.ts";
import { NO_REGISTER } from "../../schema/register/register.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
import type { Snapshot } from "../../subgraphs/snapshot/snapshot.ts";
import { attack, exposedBy, type PublishedTable, type SumLine } from "./attacker.ts";
import { EVERY_DIMENSION } from "./reference/every-dimension.ts";

/** Codes on some dimensions, in the order of the dimensions. */
export type Codes = readonly { readonly dimension: DimensionName; readonly code: string }[];

/** A cell's name: "NCL SEX=MALE UASC=UASC". */
export const nameOf = (place: Place, codes: Codes): string =>
  [place.code, ...codes.map(({ dimension, code }) => `${dimension}=${code}`).toSorted()].join(" ");

/** What is published: tables of a fact on a date or over a period, by default of placements. */
type Published = { readonly place: Place; readonly when: string; readonly fact?: Fact };

/** The product's table of a place and all within it, under the public policy unless said otherwise. */
export const tableOf = (
  snapshot: Snapshot,
  { place, when, by, fact = "PLACEMENTS" }: Published & { readonly by: readonly DimensionName[] },
  policy: CountPolicy | null = PUBLIC,
): CountTable => {
  const measure = fact === "BEDS" ? "OCCUPIED" : "CHILDREN";
  const [finest, ...coarser] = partialQueriesOf({ fact, place, measure, times: [when], by, where: [], exact: false }).map(
    (query) => {
      const layout = layoutOf(query);
      return { query, layout, partial: answer(snapshot, query, layout) };
    },
  );
  return countTable({ summands: [finest!, ...coarser], time: 0, place, missing: new Set(), register: NO_REGISTER }, policy);
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
      cells.flatMap((cell) => (EVERY_DIMENSION[dimension].codes ?? met).map((code) => [...cell, { dimension, code }])),
    [[]],
  );

const isKeyed = (name: DimensionName): boolean => EVERY_DIMENSION[name].codes === null;

/** Where the public is shown a table: not host authorities or providers by borough. */
const placesOf = (place: Place, by: readonly DimensionName[]): readonly Place[] =>
  withParts(place).filter((each) => each.kind !== "Borough" || !by.some(isKeyed));

export type Release = { readonly tables: readonly PublishedTable[]; readonly sums: readonly SumLine[] };

/** One table with all that are coarser, at a place and all within it. Over a period parts of a cell may overlap, but no boroughs. */
export const releaseOf = (table: CountTable, place: Place, by: readonly DimensionName[]): Release => {
  const keyed = by.find(isKeyed);
  const met = keyed === undefined ? [] : table.codes(keyed);
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
  { tables, ...published }: Published & { readonly tables: readonly (readonly DimensionName[])[] },
): Release => {
  const { place, fact } = published;
  const releases = tables.map((by) => {
    const release = releaseOf(tableOf(snapshot, { ...published, by }), place, by);
    if (fact !== "COSTS") return release;
    const truth = releaseOf(tableOf(snapshot, { ...published, by }, null), place, by);
    return { ...release, sums: asGuessed(release.sums, truth.tables) };
  });
  const sums = releases.flatMap((release) => release.sums);
  return {
    tables: releases.flatMap((release) => release.tables),
    sums: [...new Map(sums.map((line) => [`${line.whole} = ${line.parts.join(" + ")}`, line])).values()],
  };
};

/** The sums that hold as such, and those whose parts do overlap: the best that can be guessed by somebody who knows who moved. */
const asGuessed = (sums: readonly SumLine[], truth: readonly PublishedTable[]): readonly SumLine[] => {
  const counts = new Map(truth.flatMap((table) => [...table].map(([name, { value }]) => [name, value!] as const)));
  return sums.map((line) => ({
    ...line,
    overlaps: line.parts.reduce((sum, part) => sum + counts.get(part)!, 0) !== counts.get(line.whole)!,
  }));
};

/** Each of some dimensions, and every two that may be crossed: statutory codes and providers stand alone, groups are crossed. */
export const singlesAndPairs = (names: readonly DimensionName[]): readonly (readonly DimensionName[])[] => {
  const crossed = names.filter((name) => !isGrouped(name) && name !== "PROVIDER");
  return [...names.map((name) => [name]), ...crossed.flatMap((name, at) => crossed.slice(at + 1).map((other) => [name, other]))];
};

/** The withheld cells that an attack on a release exposes, but for those of places where nobody is: their zero is shown. */
export const exposedIn = ({ tables, sums }: Release, room?: ReadonlyMap<string, number>): readonly string[] => {
  const empty = new Set(tables.flatMap((table) => [...table].filter(([, { value }]) => value === 0).map(([name]) => name)));
  return exposedBy(attack(tables, sums, room), room).filter((name) => !empty.has(name.split(" ")[0]!));
};
