/** The sums that tie cells together: a cell over the codes of one dimension more, and a place over its parts. */
import { codesAt, type Grid, type Table } from "./grid.ts";
import { type Place, placesOf, type Setting, wholeOf } from "./records.ts";

/** Lines one after another: `whole[i]` is the sum of `parts` from `first[i]` up to `first[i + 1]`. Cells as numbered in their place. */
export type Lines = { readonly whole: Int32Array; readonly first: Int32Array; readonly parts: Int32Array };

/** A place and those it is made of, by their numbers; `isOfDraws` where all are drawn for once, so that equal sets have equal numbers. */
export type PlaceLine = { readonly whole: number; readonly parts: readonly number[]; readonly isOfDraws: boolean };

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

const areSame = (one: readonly number[], other: readonly number[]): boolean => String(one) === String(other);

/** The members of both, in order. */
const together = (...places: readonly (Place | undefined)[]): readonly number[] =>
  places.flatMap((place) => place?.members ?? []).toSorted((a, b) => a - b);

/**
 * Sets over what they are made of, sub-regions over their parts of one set or two, and the whole over two sets, or over a set and the
 * rest.
 */
const setLines = (setting: Setting): readonly PlaceLine[] => {
  const [places, whole, first] = [placesOf(setting), wholeOf(setting), setting.boroughs.length];
  const numbers = [...places.keys()];
  const regions = numbers.filter((at) => at >= first && at < whole);
  const isWithin = (at: number, other: number): boolean =>
    at !== other && places[at]!.members.every((member) => places[other]!.members.includes(member));
  const sets = numbers.filter((at) => at > whole && places[at]!.kind !== "UNPUBLISHED");
  const parts = numbers.filter((at) => places[at]!.kind === "UNPUBLISHED");
  const ofSets = sets.flatMap((set): readonly PlaceLine[] => {
    if (places[set]!.kind === "ADDED")
      return [
        {
          whole: set,
          parts: parts.filter((part) => places[part]!.code.startsWith(`${places[set]!.code} in `)),
          isOfDraws: false,
        },
      ];
    const [inside, outside] = [regions.filter((at) => isWithin(at, set)), regions.filter((at) => !isWithin(at, set))];
    return [
      { whole: set, parts: inside, isOfDraws: true },
      { whole, parts: [set, ...outside], isOfDraws: true },
    ];
  });
  const ofParts = parts.map((part) => ({ whole: part, parts: [...places[part]!.members], isOfDraws: false }));
  const ofTwo = [...regions, whole].flatMap((all) =>
    (all === whole ? sets.filter((set) => places[set]!.kind === "ADDED") : parts).flatMap((one, at, candidates) =>
      candidates
        .slice(at + 1)
        .filter((other) => areSame(together(places[one], places[other]), together(places[all])))
        .map((other) => ({ whole: all, parts: [one, other], isOfDraws: false })),
    ),
  );
  const ofOne = parts.flatMap((part) =>
    regions
      .filter((region) => areSame(places[part]!.members, places[region]!.members))
      .map((whole) => ({ whole, parts: [part], isOfDraws: false })),
  );
  return [...ofSets, ...ofParts, ...ofOne, ...ofTwo];
};

/** Sub-regions over their boroughs, then the whole over the sub-regions, then named sets. */
export const placeLines = (setting: Setting): readonly PlaceLine[] => {
  const { boroughs, regions } = setting;
  const ofRegions = regions.map((_, region) => ({
    whole: boroughs.length + region,
    parts: boroughs.flatMap((borough, at) => (borough.region === region ? [at] : [])),
    isOfDraws: true,
  }));
  const ofWhole = { whole: wholeOf(setting), parts: ofRegions.map(({ whole }) => whole), isOfDraws: true };
  return [...ofRegions, ofWhole, ...setLines(setting)];
};
