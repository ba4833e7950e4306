/** Random numbers of a fixed seed, quick enough for hundreds of millions of them. */

export type Draws = {
  /** From 0 up to but not including 1. */
  readonly unit: () => number;
  /** A whole number from 0 up to but not including `below`. */
  readonly below: (below: number) => number;
};

/** The generator known as mulberry32. */
export const drawsOf = (seed: number): Draws => {
  let state = seed | 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { unit, below: (below) => Math.floor(unit() * below) };
};

/** Draws an index by weights that add up to anything. */
export const weighted = (weights: ArrayLike<number>, draws: Draws): number => {
  let total = 0;
  for (let at = 0; at < weights.length; at++) total += weights[at]!;
  let left = draws.unit() * total;
  for (let at = 0; at < weights.length - 1; at++) {
    left -= weights[at]!;
    if (left < 0) return at;
  }
  return weights.length - 1;
};
