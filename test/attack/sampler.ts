/** Guesses of small cells by many made-up populations that fit what is published. */
import { startChain, type Unknown } from "./chain.ts";
import type { Release } from "./release.ts";
import type { ThirdsWatch } from "./third-attribute.ts";

/** How a sampler is run: everything that its answer depends on beside what is published. */
export type Schedule = {
  readonly seed: number;
  readonly chains: number;
  /** Sweeps in which chains settle, and those in which they are looked at. */
  readonly settle: number;
  readonly keep: number;
  /** How sharply chains are held to what is published when they are looked at: 1 for chances as they are. */
  readonly sharpness: number;
};

/** Of how many cells the most likely number is right, of how many somebody is sure, and of those how many are right. */
export type Guesses = { readonly cells: number; readonly right: number; readonly sure: number; readonly sureAndRight: number };

/** Numbers beyond this are one. */
const MOST = 15;
const SURE = 0.9;

/** Begins daringly, so that chains find their way, and ends at the sharpness of looking. */
const FIRST_SHARPNESS = 0.1;
const SETTLED = 0.9;

const sharpnessAt = (sweep: number, { settle, sharpness }: Schedule): number =>
  FIRST_SHARPNESS * (sharpness / FIRST_SHARPNESS) ** Math.min(1, sweep / (SETTLED * settle));

/** Runs the chains and guesses the cells, whose true numbers are for marking only. */
export const guess = (
  unknown: Unknown,
  schedule: Schedule,
  { cells, truth, thirds }: { readonly cells: readonly number[]; readonly truth: Int32Array; readonly thirds?: ThirdsWatch },
): Guesses => {
  const seen = new Uint16Array(cells.length * (MOST + 1));
  for (let each = 0; each < schedule.chains; each++) {
    const chain = startChain(unknown, schedule.seed + each);
    for (let sweep = 0; sweep < schedule.settle + schedule.keep; sweep++) {
      chain.sweep(sharpnessAt(sweep, schedule));
      if (sweep < schedule.settle) continue;
      for (const [at, cell] of cells.entries()) seen[at * (MOST + 1) + Math.min(MOST, chain.countOf(cell))]!++;
      if (sweep % LOOK_EVERY === 0) thirds?.look(chain);
    }
  }
  return mark(
    seen,
    cells.map((cell) => truth[cell]!),
    schedule.chains * schedule.keep,
  );
};

const LOOK_EVERY = 5;

const mark = (seen: Uint16Array, numbers: readonly number[], looks: number): Guesses => {
  let [right, sure, sureAndRight] = [0, 0, 0];
  for (const [at, n] of numbers.entries()) {
    const row = seen.subarray(at * (MOST + 1), (at + 1) * (MOST + 1));
    const best = row.indexOf(Math.max(...row));
    const isSure = row[best]! > SURE * looks;
    right += +(best === n);
    sure += +isSure;
    sureAndRight += +(isSure && best === n);
  }
  return { cells: numbers.length, right, sure, sureAndRight };
};

/** Codes of a borough by what is told of them: hidden ones are few. */
export const weightsOf =
  ({ grid, told }: Release) =>
  (borough: number, dimension: number): readonly number[] => {
    const { first, cells } = grid.tableOf.get(String(dimension))!;
    return Array.from({ length: cells }, (_, code) => {
      const shown = told[grid.firstOf[borough]! + first + code]!;
      return 0.3 + (shown < 0 ? 2 : shown);
    });
  };
