/**
 * Shapes: the tables that a set of dimensions divides a population into, from the finest to the lone total.
 *
 * [PLACE, SEX] -> [PLACE, SEX], [PLACEMENT_TYPE, SEX], [SEX], [PLACE], [PLACEMENT_TYPE], []
 *
 * Every cell of a coarser shape is a sum of cells of a finer one; disclosure control decides the coarser first.
 */
import { type DimensionName, dimensionOf } from "./dimensions.ts";

/** An axis as a table has it: a keyed one with the keys it met. */
export type Axis = { readonly name: DimensionName; readonly codes: readonly string[] };

export type Shape = {
  readonly axes: readonly Axis[];
  readonly cells: number;
  /** For each cell of the finest shape, the cell of this one that it is part of. */
  readonly cellOf: Int32Array;
  /** The shapes one step coarser, each by the axis that was coarsened. */
  readonly coarser: readonly Shape[];
  /** This shape and all that are coarser, coarsest first. */
  readonly family: readonly Shape[];
};

/** An axis one step coarser: its parent dimension, or nothing. */
type Step = { readonly axis: Axis; readonly toParent: Int32Array; readonly parent: Step | null };

const parentCodeOf = (name: DimensionName, code: string): string => {
  const parent = dimensionOf(dimensionOf(name).parent!);
  return parent.codeOf(code, "");
};

const stepOf = (axis: Axis): Step => {
  const parentName = dimensionOf(axis.name).parent;
  if (parentName === null) return { axis, toParent: new Int32Array(axis.codes.length), parent: null };
  const codes = dimensionOf(parentName).axis!.map((entry) => entry.code);
  const toParent = Int32Array.from(axis.codes, (code) => codes.indexOf(parentCodeOf(axis.name, code)));
  return { axis, toParent, parent: stepOf({ name: parentName, codes }) };
};

/** The code of a dimension's parent that a code belongs to: PLACE "K1" -> PLACEMENT_TYPE "CHILDRENS_HOMES". */
export const parentCode = parentCodeOf;

/** The dimensions of every table coarser than one by some dimensions: [PLACE, SEX] -> [PLACEMENT_TYPE, SEX], [SEX], [PLACE], ... */
export const coarserThan = (by: readonly DimensionName[]): readonly (readonly DimensionName[])[] =>
  by
    .reduce<readonly (readonly DimensionName[])[]>(
      (tables, name) =>
        tables.flatMap((table) => [[...table, name], ...parentsOf(name).map((parent) => [...table, parent]), table]),
      [[]],
    )
    .filter((table) => table.join() !== by.join());

const parentsOf = (name: DimensionName): readonly DimensionName[] => {
  const { parent } = dimensionOf(name);
  return parent === null ? [] : [parent, ...parentsOf(parent)];
};

const product = (steps: readonly Step[]): number => steps.reduce((cells, step) => cells * step.axis.codes.length, 1);

/** The finest shape over some axes, with all coarser ones hanging from it. */
export const shapeOf = (axes: readonly Axis[]): Shape => {
  const steps = axes.map(stepOf);
  const finest = Int32Array.from({ length: product(steps) }, (_, cell) => cell);
  return build(steps, finest, new Map());
};

const build = (steps: readonly Step[], cellOf: Int32Array, known: Map<string, Shape>): Shape => {
  const name = steps.map((step) => step.axis.name).join();
  const found = known.get(name);
  if (found !== undefined) return found;
  const coarser = steps.map((_, at) => build(...coarsen(steps, at, cellOf), known));
  const families = new Set(coarser.flatMap((shape) => shape.family));
  const shape = { axes: steps.map((step) => step.axis), cells: product(steps), cellOf, coarser };
  // Coarsest first: a coarser shape always has fewer steps left to take than a finer one.
  const family: Shape[] = [...families].toSorted((a, b) => a.family.length - b.family.length);
  const whole: Shape = Object.assign(shape, { family });
  family.push(whole);
  known.set(name, whole);
  return whole;
};

/** One axis one step coarser; the second value maps every finest cell to its cell there. */
const coarsen = (steps: readonly Step[], at: number, cellOf: Int32Array): [readonly Step[], Int32Array] => {
  const step = steps[at]!;
  const inner = product(steps.slice(at + 1));
  const size = step.axis.codes.length;
  const parentSize = step.parent === null ? 1 : step.parent.axis.codes.length;
  const moved = cellOf.map((cell) => {
    const [outer, code, rest] = [Math.floor(cell / (inner * size)), Math.floor(cell / inner) % size, cell % inner];
    return (outer * parentSize + step.toParent[code]!) * inner + rest;
  });
  return [step.parent === null ? steps.toSpliced(at, 1) : steps.with(at, step.parent), moved];
};
