/**
 * Somebody who reckons with real numbers: amounts of money, weeks and children, tied together by sums and by published means. Written
 * for the tests, without a line in common with the rules it holds to account.
 */
import type { SumLine } from "./attacker.ts";

/** The least and the most that a number can be, for all anybody can tell. */
export type Reach = { readonly low: number; readonly high: number };

/** One number is so many times another: money and the children it is for, say, by a published mean. */
export type Ratio = Reach & { readonly of: string; readonly over: string };

const UNKNOWN: Reach = { low: 0, high: Number.POSITIVE_INFINITY };

/** Less than this is the noise of adding up. */
const NOTICED = 1e-7;

/** What comes of adding up again and again comes ever closer to an end: after so many times it is there, as near as makes no matter. */
const ROUNDS = 60;

/**
 * Draws every conclusion that adding up, taking away and multiplying allow.
 *
 * Shape:  what is known of numbers by name, sums, ratios -> what can be known. Numbers that only sums name begin as anything from 0.
 * Errors: a contradiction means that something false was published; it is thrown.
 */
export const reachOf = (
  known: ReadonlyMap<string, Reach>,
  sums: readonly SumLine[],
  ratios: readonly Ratio[] = [],
): ReadonlyMap<string, Reach> => {
  const reach = new Map(known);
  const of = (name: string): Reach => reach.get(name) ?? UNKNOWN;
  const learn = (name: string, low: number, high: number): boolean => {
    const before = of(name);
    const after = { low: Math.max(before.low, low), high: Math.min(before.high, high) };
    const scale = Math.max(1, Math.abs(after.low));
    if (after.low - after.high > NOTICED * scale) throw new RangeError(`What is published of ${name} contradicts itself.`);
    const isNews = after.low - before.low > NOTICED * scale || before.high - after.high > NOTICED * scale;
    if (isNews) reach.set(name, after);
    return isNews;
  };
  for (let round = 0, isNews = true; isNews && round < ROUNDS; round++) {
    isNews = sums.map((line) => alongSum(line, of, learn)).includes(true);
    for (const { of: product, over, low, high } of ratios) {
      const [factor, total] = [of(over), of(product)];
      isNews = learn(product, low * factor.low, high * factor.high) || isNews;
      isNews = learn(over, high === 0 ? 0 : total.low / high, low === 0 ? Number.POSITIVE_INFINITY : total.high / low) || isNews;
    }
  }
  return reach;
};

type Learn = (name: string, low: number, high: number) => boolean;

const alongSum = ({ whole, parts, overlaps = false }: SumLine, of: (name: string) => Reach, learn: Learn): boolean => {
  const least = parts.reduce((sum, part) => sum + of(part).low, 0);
  const most = parts.reduce((sum, part) => sum + of(part).high, 0);
  const largest = Math.max(...parts.map((part) => of(part).low));
  let isNews = learn(whole, overlaps ? largest : least, most);
  for (const part of parts) {
    const others = { low: least - of(part).low, high: most - of(part).high };
    const rest = Number.isFinite(most) ? others.high : sumOfOthers(parts, part, of);
    isNews = learn(part, of(whole).low - rest, overlaps ? of(whole).high : of(whole).high - others.low) || isNews;
  }
  return isNews;
};

/** Infinity less infinity is no number: where one has no end, the others are added up by themselves. */
const sumOfOthers = (parts: readonly string[], part: string, of: (name: string) => Reach): number =>
  parts.reduce((sum, other) => (other === part ? sum : sum + of(other).high), 0);
