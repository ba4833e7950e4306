/**
 * The cells of a table in every shape and at every place within a place, and the lines that hold them together:
 * a cell is the sum of the finer cells it is made of, and the sum of the same cell at the places it is made of.
 */
import { type Place, withParts } from "../reference/places.ts";
import type { Lines } from "./audit.ts";
import type { Shape } from "./shape.ts";

export type Lattice = {
  readonly shape: Shape;
  /** The place and all within it, parts before the whole, so that a place and its parts stand in one run. */
  readonly places: readonly Place[];
  /** For each place, the first of its run. */
  readonly firstPart: readonly number[];
  /** Cells of one place, in every shape. */
  readonly stride: number;
  /** Where a shape's cells begin among those of a place, in the order of `shape.family`. */
  readonly offsets: readonly number[];
  readonly lines: Lines;
  /** The lines whose finest cells are of a shape and whose widest place is a place, as a run: `[place][shape]`. */
  readonly runs: readonly (readonly (readonly [number, number])[])[];
};

const lattices = new Map<string, Lattice>();

/** The lattice of a shape over a place. Kept, because it depends on no record; keyed axes differ by question and are not kept. */
export const latticeOf = (shape: Shape, place: Place, keyed: boolean): Lattice => {
  const name = `${place.code} ${shape.axes.map((axis) => axis.name).join()}`;
  const found = lattices.get(name);
  if (found !== undefined && !keyed) return found;
  const lattice = build(shape, place);
  if (!keyed) lattices.set(name, lattice);
  return lattice;
};

const build = (shape: Shape, place: Place): Lattice => {
  const places = withParts(place);
  const firstPart = places.map((each, at) => at + 1 - withParts(each).length);
  const offsets: number[] = [];
  let stride = 0;
  for (const each of shape.family) {
    offsets.push(stride);
    stride += each.cells;
  }
  const templates = shape.family.map((each) => linesWithin(each, shape.family, offsets));
  const [starts, members, runs]: [number[], number[], [number, number][][]] = [[0], [], []];
  const add = (ids: readonly number[]): void => {
    for (const id of ids) members.push(id);
    starts.push(members.length);
  };
  places.forEach((each, at) => {
    const parts = each.parts.map((part) => places.indexOf(part) * stride);
    runs.push(
      shape.family.map((of, index) => {
        const from = starts.length - 1;
        for (const line of templates[index]!) add(line.map((cell) => at * stride + cell));
        if (parts.length > 0)
          for (let cell = offsets[index]!; cell < offsets[index]! + of.cells; cell++)
            add([at * stride + cell, ...parts.map((part) => part + cell)]);
        return [from, starts.length - 1];
      }),
    );
  });
  return {
    shape,
    places,
    firstPart,
    stride,
    offsets,
    lines: { starts: Int32Array.from(starts), members: Int32Array.from(members) },
    runs,
  };
};

/** For each shape one step coarser, each of its cells with the cells of `shape` that it is the sum of. */
const linesWithin = (shape: Shape, family: readonly Shape[], offsets: readonly number[]): readonly (readonly number[])[] =>
  shape.coarser.flatMap((coarser) => {
    const [ownOffset, coarserOffset] = [offsets[family.indexOf(shape)]!, offsets[family.indexOf(coarser)]!];
    const lines = Array.from({ length: coarser.cells }, (_, cell) => [coarserOffset + cell]);
    const placed = new Set<number>();
    shape.cellOf.forEach((cell, finest) => {
      if (placed.has(cell)) return;
      placed.add(cell);
      lines[coarser.cellOf[finest]!]!.push(ownOffset + cell);
    });
    return lines;
  });
