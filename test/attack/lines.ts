/** The sums that tie cells together: a cell over the codes of one dimension more, and a place over its parts. */
import { codesAt, type Grid, type Table } from "./grid.ts";
import type { Setting } from "./records.ts";

/** Lines one after another: `whole[i]` is the sum of `parts` from `first[i]` up to `first[i + 1]`. Cells as numbered in their place. */
export type Lines = { readonly whole: Int32Array; readonly first: Int32Array; readonly parts: Int32Array };

/** A place and those it is made of, by their numbers. */
export type PlaceLine = { readonly whole: number; readonly parts: readonly number[] };

/** A cell and those that it is the sum of. */
export type Line = readonly number[];

/** Each cell of the coarser table with the cells that divide it by one dimension more. */
export const linesBetween = (coarser: Table, finer: Table, added: number): readonly Line[] => {
  const at = finer.by.indexOf(added);
  const stride = finer.strides[at]!;
  const codes = (at === 0 ? finer.cells : finer.strides[at - 1]!) / stride;
  const others = finer.strides.toSpliced(at, 1);
  return Array.from({ length: coarser.cells }, (_, cell) => {
    const base = codesAt(coarser, coarser.first + cell).reduce((sum, code, other) => sum + code * others[other]!, finer.first);
    return [coarser.first + cell, ...Array.from({ length: codes }, (_, code) => base + code * stride)];
  });
};

/** Every such line among the first cells of a place. */
export const linesWithin = ({ tables, tableOf }: Grid, cells: number): Lines => {
  const lines = tables
    .filter(({ first }) => first < cells)
    .flatMap((finer) =>
      finer.by.flatMap((added) => linesBetween(tableOf.get(finer.by.filter((each) => each !== added).join())!, finer, added)),
    );
  const first = Int32Array.from([0, ...lines.map(({ length }) => length - 1)]);
  for (let line = 1; line < first.length; line++) first[line]! += first[line - 1]!;
  return {
    whole: Int32Array.from(lines, ([whole]) => whole!),
    first,
    parts: Int32Array.from(lines.flatMap(([, ...parts]) => parts)),
  };
};

/** Sub-regions over their boroughs, then the whole over the sub-regions. */
export const placeLines = ({ boroughs, regions }: Setting): readonly PlaceLine[] => {
  const ofRegions = regions.map((_, region) => ({
    whole: boroughs.length + region,
    parts: boroughs.flatMap((borough, at) => (borough.region === region ? [at] : [])),
  }));
  return [...ofRegions, { whole: boroughs.length + regions.length, parts: ofRegions.map(({ whole }) => whole) }];
};
