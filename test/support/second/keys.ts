/**
 * The keys of the published method, a second time: written from its description alone, so that the product's own can be held against
 * it. Plain rather than quick, but for doing many blocks of the cipher in one go.
 */
import { createCipheriv, createHash, createHmac } from "node:crypto";

/** A sub-region's secret of 32 bytes. */
export type Secret = Uint8Array;

const KEY_BYTES = 16;
const BLOCK = 16;

/** The number of dithers: a cell's place in the table of noise. */
export const DITHERS = 96;

/** A key for one use, named after it: no use can be told from another's results. */
export const key = (secret: Secret, name: string): Buffer =>
  createHmac("sha256", secret).update(name).digest().subarray(0, KEY_BYTES);

/** Blocks of 16 bytes, each enciphered by itself. */
export const encipher = (under: Buffer, blocks: Uint8Array): Buffer => {
  const cipher = createCipheriv("aes-128-ecb", under, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(blocks), cipher.final()]);
};

/** The first four bytes of each block as a number, big-endian. */
const firstWords = (blocks: Buffer): Uint32Array =>
  Uint32Array.from({ length: blocks.length / BLOCK }, (_, at) => blocks.readUInt32BE(at * BLOCK));

/** The secret number of each child; pseudonyms are 32 hexadecimal digits. */
export const childKeys = (secret: Secret, pseudonyms: readonly string[]): Uint32Array =>
  firstWords(encipher(key(secret, "child"), Buffer.from(pseudonyms.join(""), "hex")));

/** The secret number of rows that are no child: of a home's children by authority, or of a referral. */
export const rowKeys = (secret: Secret, names: readonly string[]): Uint32Array => {
  const blocks = names.map((name) => createHash("sha256").update(name).digest().subarray(0, BLOCK));
  return firstWords(encipher(key(secret, "child"), Buffer.concat(blocks)));
};

/** Sets of children or rows: how many are in each, and the sum of their keys. */
export type Sets = { readonly counts: ArrayLike<number>; readonly sums: ArrayLike<number> };

const WORD = 2 ** 32;

/**
 * The dither of each set; 0 for a set of nobody.
 *
 * `tableOf` is the variant that was weighed and not taken: a number for the names of the dimensions that a set is a cell of, so that
 * the same children have another draw in another table.
 */
export const dithers = (secret: Secret, { counts, sums }: Sets, tableOf: (at: number) => number = () => 0): Uint8Array => {
  const blocks = Buffer.alloc(counts.length * BLOCK);
  for (let at = 0; at < counts.length; at++) {
    blocks.writeUInt32BE(sums[at]! % WORD, at * BLOCK);
    blocks.writeUInt32BE(counts[at]!, at * BLOCK + 4);
    blocks.writeUInt32BE(tableOf(at), at * BLOCK + 8);
  }
  const words = firstWords(encipher(key(secret, "dither"), blocks));
  return Uint8Array.from(words, (word, at) => (counts[at] === 0 ? 0 : word % DITHERS));
};

/** The dither of some children, by their keys. */
export const ditherOf = (secret: Secret, keys: Iterable<number>): number => {
  const members = [...keys];
  return dithers(secret, { counts: [members.length], sums: [members.reduce((sum, each) => sum + each, 0)] })[0]!;
};
