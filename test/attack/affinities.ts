/**
 * Which codes go together, as learnt from children who are known: what whoever has other boroughs' records brings along. A model with
 * a term for each code and each pair of codes, fitted so that every code of a child is told as well as can be by its other codes.
 */
import type { Dimension } from "./records.ts";

export type Affinities = {
  /** How likely a child with such codes is: the logarithm, but for a constant. */
  readonly of: (codes: ArrayLike<number>) => number;
};

const ROUNDS = 12;
const STEP = 0.05;
/** Terms of codes that are hardly ever met stay near nothing. */
const SHRINKING = 1e-4;

/** Where the codes of each dimension begin among the codes of all. */
const startsOf = (dimensions: readonly Dimension[]): Int32Array => {
  const starts = new Int32Array(dimensions.length + 1);
  for (const [at, { codes }] of dimensions.entries()) starts[at + 1] = starts[at]! + codes.length;
  return starts;
};

/** Fits the model to some children, by their numbers, whose codes are columns. */
export const fitAffinities = (
  dimensions: readonly Dimension[],
  columns: readonly Uint8Array[],
  children: ArrayLike<number>,
): Affinities => {
  const starts = startsOf(dimensions);
  const [width, size] = [dimensions.length, starts.at(-1)!];
  const [single, pair] = [new Float64Array(size), new Float64Array(size * size)];
  const own = new Int32Array(width);
  const chances = new Float64Array(size);

  /** The chance of each code of a dimension, for the child's others. */
  const tell = (dimension: number): void => {
    const [from, to] = [starts[dimension]!, starts[dimension + 1]!];
    let total = 0;
    for (let code = from; code < to; code++) {
      let sum = single[code]!;
      for (let other = 0; other < width; other++) if (other !== dimension) sum += pair[code * size + own[other]!]!;
      const chance = Math.exp(sum);
      chances[code] = chance;
      total += chance;
    }
    for (let code = from; code < to; code++) chances[code]! /= total;
  };
  const learn = (dimension: number, step: number): void => {
    for (let code = starts[dimension]!; code < starts[dimension + 1]!; code++) {
      const by = step * (+(own[dimension] === code) - chances[code]!);
      single[code]! += by;
      for (let other = 0; other < width; other++) {
        if (other === dimension) continue;
        const [at, mirrored] = [code * size + own[other]!, own[other]! * size + code];
        pair[at] = pair[mirrored] = pair[at]! + by - SHRINKING * pair[at]!;
      }
    }
  };
  for (let round = 0; round < ROUNDS; round++)
    for (let at = 0; at < children.length; at++) {
      for (let dimension = 0; dimension < width; dimension++)
        own[dimension] = starts[dimension]! + columns[dimension]![children[at]!]!;
      for (let dimension = 0; dimension < width; dimension++) {
        tell(dimension);
        learn(dimension, STEP / (1 + round));
      }
    }
  return { of: (codes) => sumOver(codes, { starts, single, pair }) };
};

type Terms = { readonly starts: Int32Array; readonly single: Float64Array; readonly pair: Float64Array };

const sumOver = (codes: ArrayLike<number>, { starts, single, pair }: Terms): number => {
  let sum = 0;
  for (let a = 0; a < codes.length; a++) {
    const code = starts[a]! + codes[a]!;
    sum += single[code]!;
    for (let b = a + 1; b < codes.length; b++) sum += pair[code * single.length + starts[b]! + codes[b]!]!;
  }
  return sum;
};
