/**
 * One chain of made-up children that fit what is published: a Metropolis sampler. Each step changes a code of a child, or lets two
 * children change codes with each other, and is taken by how much better or worse the result agrees with all tables at once.
 *
 * Without any table all children are as likely as others. The tables of London then tell which codes go together, and those of a
 * borough how many have them: what is most likely is what a log-linear model fitted to all tables would say.
 */
import type { Affinities } from "./affinities.ts";
import { type Draws, drawsOf, weighted } from "./draws.ts";
import type { Evidence } from "./evidence.ts";
import { type Grid, sumUp } from "./grid.ts";
import { buildLikelihood } from "./likelihood.ts";
import type { Records } from "./records.ts";
import { buildSteps } from "./steps.ts";

/** What is sampled: children whose codes are unknown, among others that stay as they are. */
export type Unknown = {
  readonly grid: Grid;
  readonly evidence: Evidence;
  /** Every child with its borough; codes are read of those only who are known. */
  readonly records: Records;
  readonly isKnown: (borough: number) => boolean;
  /** Weights of the codes that an unknown child of a borough begins with and is tried with. */
  readonly weights: (borough: number, dimension: number) => readonly number[];
  /** What is known beforehand of codes that go together. */
  readonly affinities?: Affinities;
};

export type Chain = {
  /** Codes of all children as they are now, `dimensions` a child. */
  readonly codes: Uint8Array;
  readonly countOf: (cell: number) => number;
  /** Tries as many steps as there are unknown codes; sharpness of 1 samples, less is more daring. */
  readonly sweep: (sharpness: number) => void;
};

export const startChain = (unknown: Unknown, seed: number): Chain => {
  const { grid, evidence, records, isKnown } = unknown;
  const draws = drawsOf(seed);
  const codes = startOf(unknown, draws);
  const likelihood = buildLikelihood(evidence, countsNow(grid, records, codes));
  const members = Int32Array.from([...records.borough.keys()].filter((child) => !isKnown(records.borough[child]!)));
  const byBorough = grid.setting.boroughs.map((_, at) => members.filter((child) => records.borough[child] === at));
  const { recode, swap } = buildSteps(unknown, { codes, likelihood, draws });
  return {
    codes,
    countOf: likelihood.countOf,
    sweep: (sharpness) => {
      for (let step = 0; step < members.length * records.codes.length; step++) {
        const child = members[draws.below(members.length)]!;
        if (step % 8 === 0) recode(child, sharpness);
        else swap(child, sharpness, step % 8 < 3 ? members : byBorough[records.borough[child]!]!);
      }
    },
  };
};

/** Children who are known as they are, and others with codes by their weights. */
const startOf = ({ records, isKnown, weights }: Unknown, draws: Draws): Uint8Array => {
  const width = records.codes.length;
  const codes = new Uint8Array(records.borough.length * width);
  for (let child = 0; child < records.borough.length; child++) {
    const borough = records.borough[child]!;
    for (let dimension = 0; dimension < width; dimension++)
      codes[child * width + dimension] = isKnown(borough)
        ? records.codes[dimension]![child]!
        : weighted(weights(borough, dimension), draws);
  }
  return codes;
};

const countsNow = (grid: Grid, records: Records, codes: Uint8Array): Int32Array => {
  const width = records.codes.length;
  const columnOf = (dimension: number): Uint8Array =>
    Uint8Array.from(records.borough, (_, child) => codes[child * width + dimension]!);
  return Int32Array.from(sumUp(grid, { ...records, codes: records.codes.map((_, at) => columnOf(at)) }, () => 1));
};
