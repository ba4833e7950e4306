/**
 * The cells of a table in every shape and at every place within a place, and the lines that hold them together:
 * a cell is the sum of the finer cells it is made of, and the sum of the same cell at the places it is made of.
 */
import { type Place, withParts } from "../reference/places.ts";
import type { Lines } from "./audit.ts";
import { isToldApart } from "./count-policy.ts";
import { type Axis, type Shape, shapeOf } from "./shape.ts";

/** A run of cells or of lines, its end excluded. */
type Run = readonly [from: number, to: number];
export type Runs = readonly Run[];

/** What is decided together: one shape at one place, with the places within it. */
export type Scope = {
  /** Every cell, of any shape, from the first part's first to the place's last. */
  readonly span: Run;
  /** The place's own cells of the shape: the table to decide. */
  readonly table: Run;
  /** Where the cells of the place's parts begin. */
  readonly parts: readonly number[];
  /** Cells of the shape and of coarser ones, at the place and those within it. */
  readonly cells: Runs;
  /** Cells of the table that are all there is of a coarser cell, each with that cell: one number under two names. */
  readonly aliases: Runs;
  /** Whether published numbers of the table are told apart by whether they have means. */
  readonly isToldApart: boolean;
  /** The lines that hold cells of the place, and those of it and the places within. */
  readonly ownLines: Runs;
  readonly lines: Runs;
};

export type Lattice = {
  readonly shape: Shape;
  /** The place and all within it, parts before the whole, so that a place and its parts stand in one run. */
  readonly places: readonly Place[];
  /** Cells of one place, in every shape. */
  readonly stride: number;
  /** Where a shape's cells begin among those of a place, in the order of `shape.family`. */
  readonly offsets: readonly number[];
  readonly lines: Lines;
  /** For each cell the lines that hold it: those of cell i are `members[starts[i]]` to `members[starts[i + 1] - 1]`. */
  readonly linesByCell: Pick<Lines, "starts" | "members">;
  /** `[shape][place]`, in the orders of `shape.family` and `places`. */
  readonly scopes: readonly (readonly Scope[])[];
};

const lattices = new Map<string, Lattice>();

/** What kind of table it is: over a keyed axis, whose codes differ by question; of cells that may overlap, as over a period. */
export type TableKind = { readonly isKeyed: boolean; readonly overlaps: boolean };

/** The lattice of a shape over a place. Kept, because it depends on no record; those over a keyed axis differ by question and are not. */
export const latticeOf = (axes: readonly Axis[], place: Place, { isKeyed, overlaps }: TableKind): Lattice => {
  if (isKeyed) return build(shapeOf(axes), place, overlaps);
  const name = `${place.code} ${overlaps} ${axes.map((axis) => axis.name).join()}`;
  const lattice = lattices.get(name) ?? build(shapeOf(axes), place, overlaps);
  lattices.set(name, lattice);
  return lattice;
};

const build = (shape: Shape, place: Place, overlaps: boolean): Lattice => {
  const places = withParts(place);
  const offsets = shape.family.map((_, at) => shape.family.slice(0, at).reduce((cells, each) => cells + each.cells, 0));
  const stride = offsets.at(-1)! + shape.cells;
  const { lines, runs } = linesOf({ shape, places, offsets, stride }, overlaps);
  const cellsAt = (at: number, index: number): Run => [
    at * stride + offsets[index]!,
    at * stride + offsets[index]! + shape.family[index]!.cells,
  ];
  const scopes = shape.family.map((target, index) => {
    const known = target.family.map((each) => shape.family.indexOf(each));
    // Of coarser shapes only what ties them together at one place: across places they were audited when they were decided.
    const linesAt = (at: number): Runs =>
      known.map((each) => (each === index ? runs[at]![each]!.all : runs[at]![each]!.ownPlace));
    return places.map((each, at): Scope => {
      const first = at + 1 - withParts(each).length;
      const within = Array.from({ length: at + 1 - first }, (_, part) => first + part);
      return {
        span: [first * stride, (at + 1) * stride],
        table: cellsAt(at, index),
        parts: each.parts.map((part) => places.indexOf(part) * stride),
        cells: joined(within.flatMap((part) => known.map((coarser) => cellsAt(part, coarser)))),
        isToldApart: isToldApart(each, target.axes.length),
        aliases: aliasesOf(lines, runs[at]![index]!.ownPlace),
        ownLines: linesAt(at),
        lines: joined(within.flatMap(linesAt)),
      };
    });
  });
  return { shape, places, stride, offsets, lines, linesByCell: inverted(lines, places.length * stride), scopes };
};

/** Lines of a total and a single part, as [part, total]. */
const aliasesOf = ({ starts, members }: Pick<Lines, "starts" | "members">, [from, to]: Run): Runs =>
  Array.from({ length: to - from }, (_, at) => from + at)
    .filter((line) => 2 === starts[line + 1]! - starts[line]!)
    .map((line) => [members[starts[line]! + 1]!, members[starts[line]!]!]);

/** Lines by cell from cells by line. */
const inverted = ({ starts, members }: Lines, cells: number): Lattice["linesByCell"] => {
  const byCell = { starts: new Int32Array(cells + 1), members: new Int32Array(members.length) };
  for (const cell of members) byCell.starts[cell + 1]!++;
  for (let cell = 0; cell < cells; cell++) byCell.starts[cell + 1]! += byCell.starts[cell]!;
  const next = byCell.starts.slice();
  for (let line = 0; line + 1 < starts.length; line++)
    for (let at = starts[line]!; at < starts[line + 1]!; at++) byCell.members[next[members[at]!]!++] = line;
  return byCell;
};

/** [0, 3], [3, 5], [7, 9] -> [0, 5], [7, 9] */
const joined = (runs: Runs): Runs =>
  runs.reduce<Run[]>((wider, [from, to]) => {
    const last = wider.at(-1);
    if (last?.[1] === from) wider[wider.length - 1] = [last[0], to];
    else wider.push([from, to]);
    return wider;
  }, []);

/**
 * All lines, and for each place and shape the run of those whose widest place is the place and whose finest cells are of the shape:
 * first those of the place alone, then those that make it up of its parts.
 */
const linesOf = (
  { shape, places, offsets, stride }: Pick<Lattice, "shape" | "places" | "offsets" | "stride">,
  overlapsWithin: boolean,
) => {
  const templates = shape.family.map((each) => linesWithin(each, shape.family, offsets));
  const [starts, members, overlaps]: [number[], number[], number[]] = [[0], [], []];
  const add = (cells: readonly number[], overlapping: boolean): void => {
    members.push(...cells);
    starts.push(members.length);
    overlaps.push(+overlapping);
  };
  const runs = places.map((place, at) => {
    const parts = place.parts.map((part) => places.indexOf(part) * stride);
    return shape.family.map((of, index): { readonly ownPlace: Run; readonly all: Run } => {
      const from = starts.length - 1;
      for (const line of templates[index]!)
        add(
          line.map((cell) => at * stride + cell),
          overlapsWithin,
        );
      const ownPlace: Run = [from, starts.length - 1];
      const ownCells = parts.length === 0 ? 0 : of.cells;
      for (let cell = offsets[index]!; cell < offsets[index]! + ownCells; cell++)
        add([at * stride + cell, ...parts.map((part) => part + cell)], false); // No child is of two boroughs.
      return { ownPlace, all: [from, starts.length - 1] };
    });
  });
  const lines = { starts: Int32Array.from(starts), members: Int32Array.from(members), overlaps: Uint8Array.from(overlaps) };
  return { lines, runs };
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
