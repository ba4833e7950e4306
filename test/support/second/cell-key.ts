/**
 * Keys, dithers and factors a second time, written from their description (disclosure reference, A.2 and A.3) and from nothing that
 * the product runs: one cipher call a number, whole numbers without a limit.
 */
import { type Cipheriv, createCipheriv, createHash, createHmac } from "node:crypto";
import { kept } from "../kept.ts";

const BLOCK = 16;

/** Ciphers by the name of their key, under each secret. No block depends on the one before it, so a cipher serves for all. */
const ciphersOf = kept((_secret: Uint8Array) => new Map<string, Cipheriv>());

const cipherOf = (secret: Uint8Array, name: string): Cipheriv => {
  const known = ciphersOf(secret).get(name);
  if (known !== undefined) return known;
  const key = createHmac("sha256", secret).update(name).digest().subarray(0, BLOCK);
  const cipher = createCipheriv("aes-128-ecb", key, null).setAutoPadding(false);
  ciphersOf(secret).set(name, cipher);
  return cipher;
};

/** First four bytes of a block enciphered under the key that a name has. */
const enciphered = (secret: Uint8Array, name: string, block: Uint8Array): bigint => {
  // Part of a block would wait in the cipher for the next number's.
  if (block.length !== BLOCK) throw new RangeError(`A block has ${BLOCK} bytes, not ${block.length}.`);
  return BigInt(cipherOf(secret, name).update(block).readUInt32BE(0));
};

/** Of a child by its pseudonym, 32 hexadecimal digits. */
export const childKey = (secret: Uint8Array, pseudonym: string): bigint =>
  enciphered(secret, "child", Buffer.from(pseudonym, "hex"));

/** Of any other row by its name. */
export const rowKey = (secret: Uint8Array, name: string): bigint =>
  enciphered(secret, "child", createHash("sha256").update(name).digest().subarray(0, BLOCK));

/** 0 to 95: what a sub-region says beside a number of rows, instead of their keys. */
export const ditherOf = (secret: Uint8Array, keys: readonly bigint[], n: number): number => {
  if (n === 0) return 0;
  const sum = keys.reduce((total, key) => total + key, 0n) % 2n ** 32n;
  const block = sum.toString(16).padStart(8, "0") + n.toString(16).padStart(8, "0") + "0".repeat(16);
  return Number(enciphered(secret, "dither", Buffer.from(block, "hex")) % 96n);
};

/** How far a factor is from one, in hundredths. */
const SPREAD = { money: [10, 25], distance: [5, 15], days: [5, 15], events: [20, 40] } as const;

export type Kind = keyof typeof SPREAD;

/** In millionths. */
export const factorOf = (secret: Uint8Array, kind: Kind, pseudonym: string): bigint => {
  const drawn = enciphered(secret, `factor ${kind}`, Buffer.from(pseudonym, "hex"));
  const [sign, v] = [drawn >= 2n ** 31n ? -1 : 1, Number(drawn % 2n ** 31n)];
  const [least, most] = [SPREAD[kind][0] / 100, SPREAD[kind][1] / 100];
  return BigInt(Math.floor(1_000_000 * (1 + sign * (least + (most - least) * (1 - Math.sqrt(1 - v / 2 ** 31))))));
};

/** An amount times a factor, rounded down. */
export const noised = (amount: number, factor: bigint): number => Number((BigInt(amount) * factor) / 1_000_000n);
