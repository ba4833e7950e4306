/** The noise of magnitudes, a second time: the fixed secret factors by which each child's money, miles and days are multiplied. */
import { encipher, key, type Secret } from "./keys.ts";

export type Kind = "money" | "distance" | "days" | "events";

/** How far off a factor is, at least and at most, as a share of the amount. */
const OFF: Readonly<Record<Kind, readonly [least: number, most: number]>> = {
  money: [0.1, 0.25],
  distance: [0.05, 0.15],
  days: [0.05, 0.15],
  events: [0.2, 0.4],
};

/** Factors are whole millionths. */
const MILLION = 1_000_000;

const SIGN = 2 ** 31;

/** The first four bytes of a child's block, as a number -> its factor in millionths: nearer the least far off is more likely. */
const factorOf = (kind: Kind, word: number): number => {
  const [least, most] = OFF[kind];
  const [sign, v] = word >= SIGN ? [-1, word - SIGN] : [1, word];
  return Math.floor(MILLION * (1 + sign * (least + (most - least) * (1 - Math.sqrt(1 - v / SIGN)))));
};

/** How far off factors of a kind are, as shares of the amount: from one end of what may be drawn to the other, each as likely. */
export const factorsOffOf = (kind: Kind, steps = 20): readonly number[] =>
  [0, SIGN].flatMap((sign) =>
    Array.from({ length: steps }, (_, at) => factorOf(kind, sign + Math.floor(((at + 0.5) / steps) * SIGN)) / MILLION - 1),
  );

/** The factor of each child, in millionths; pseudonyms are 32 hexadecimal digits. */
export const factors = (secret: Secret, kind: Kind, pseudonyms: readonly string[]): Int32Array => {
  const blocks = encipher(key(secret, `factor ${kind}`), Buffer.from(pseudonyms.join(""), "hex"));
  return Int32Array.from(pseudonyms, (_, at) => factorOf(kind, blocks.readUInt32BE(at * 16)));
};

/** A child's amount as it goes into sums: multiplied, and rounded down. */
export const noisy = (amount: number, factor: number): number => Math.floor((amount * factor) / MILLION);
