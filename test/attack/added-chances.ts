/** How likely it is that children are published as so many where each sub-region publishes its part and the parts are added. */
import { DITHERS } from "../support/second/keys.ts";
import { waysOf } from "../support/second/t96.ts";

/** Larger numbers have large parts, whose noise is all of one size. */
const MOST = 60;
const LARGE = 100;

/** Chances by what is published. */
type Chances = ReadonlyMap<number, number>;

const ofOne = (n: number): Chances => new Map(waysOf(n).map(([by, ways]) => [n + by, ways / DITHERS]));

const addInto = (into: Map<number, number>, [a, b]: readonly [Chances, Chances], times: number): void => {
  for (const [p, one] of a) for (const [q, other] of b) into.set(p + q, (into.get(p + q) ?? 0) + times * one * other);
};

/** The chances that 0, 1, ... of `n` children are among a share. */
const binomials = (n: number, share: number): readonly number[] => {
  let chance = (1 - share) ** n;
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) chance *= ((n - k + 1) / k) * (share / (1 - share));
    return chance;
  });
};

/** By number of children, what two groups of parts publish together; `share` is that of the second. */
const together = (first: readonly Chances[], second: readonly Chances[], share: number): readonly Chances[] =>
  first.map((_, n) => {
    const into = new Map<number, number>();
    for (const [k, chance] of binomials(n, share).entries())
      if (chance > 1e-9) addInto(into, [first[n - k]!, second[k]!], chance);
    return into;
  });

/** The chance that `n` children are published as `p`, where they are spread over parts of such sizes. */
export const addedChances = (sizes: readonly number[]): ((n: number, p: number) => number) => {
  const alone = Array.from({ length: MOST + 1 }, (_, n) => ofOne(n));
  let [all, size] = [alone as readonly Chances[], sizes[0]!];
  let even: Chances = ofOne(LARGE);
  for (const next of sizes.slice(1)) {
    size += next;
    all = together(all, alone, next / size);
    const into = new Map<number, number>();
    addInto(into, [even, ofOne(LARGE)], 1);
    even = into;
  }
  return (n, p) => (n <= MOST ? all[n]!.get(p) : even.get(p - n + sizes.length * LARGE)) ?? 0;
};
