/**
 * What perturbs figures at their source: every child, and every row that is counted, has a fixed secret key; every child has secret
 * factors for its amounts. Keys of a set add up, and the sum decides the set's dither, whatever table or population the set stands in.
 *
 * Source: the cell key method, as `schema/disclosure/perturbation.ts`; multiplicative noise at the source as in the Quarterly
 * Workforce Indicators of the US Census Bureau.
 */
import { type Cipheriv, createCipheriv, createHash, createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { DITHERS } from "../../schema/vector/slots.ts";

/** Factors are whole numbers of millionths. */
const MILLION = 1_000_000;

/** How far factors are from one, at least and at most. Events are few and whole: one of them must not be told from the next. */
const DISTANCES = { money: [0.1, 0.25], distance: [0.05, 0.15], days: [0.05, 0.15], events: [0.2, 0.4] } as const;

export type Factors = Readonly<Record<keyof typeof DISTANCES, number>>;

/** What perturbs the figures of one child. */
export type ChildNoise = { readonly key: number; readonly factors: Factors };

export type Noise = {
  /** Of each of some children, by their pseudonyms, 32 hexadecimal digits each: of many in hardly more time than of one. */
  readonly ofChildren: (pseudonyms: readonly string[]) => readonly ChildNoise[];
  /** Key of any other row, by what names it. */
  readonly keyOfRow: (name: string) => number;
  /** Writes dithers in place of sums of keys, which no one may see: every `step` slots, a number of rows and then their keys' sum. */
  readonly dither: (slots: Float64Array, step: number) => void;
};

const BLOCK = 16;

/** Keys are made objects of: node:crypto takes six times as long over bytes. */
const cipherOf = (secret: KeyObject, name: string): Cipheriv => {
  const key = createHmac("sha256", secret).update(name).digest().subarray(0, BLOCK);
  return createCipheriv("aes-128-ecb", createSecretKey(key), null).setAutoPadding(false);
};

/** Rather near one than far from it. */
const factorIn = ([least, most]: readonly [number, number], drawn: number): number => {
  const [sign, v] = [drawn & 0x80000000 ? -1 : 1, drawn & 0x7fffffff];
  return Math.floor(MILLION * (1 + sign * (least + (most - least) * (1 - Math.sqrt(1 - v / 2 ** 31)))));
};

/** What a cipher drew for the child at a position. */
type DrawnAt = (at: number) => number;

/** Ciphers of a sub-region's noise secret: 32 bytes of its own, in no other use. */
export const buildNoise = (noiseSecret: Uint8Array): Noise => {
  const secret = createSecretKey(noiseSecret);
  const [child, dither] = [cipherOf(secret, "child"), cipherOf(secret, "dither")];
  const factors = Object.entries(DISTANCES).map(([name, far]) => ({ name, far, cipher: cipherOf(secret, `factor ${name}`) }));
  const ofChildren: Noise["ofChildren"] = (pseudonyms) => {
    const blocks = Buffer.from(pseudonyms.join(""), "hex");
    const drawnBy = (cipher: Cipheriv): DrawnAt => {
      const enciphered = cipher.update(blocks);
      return (at) => enciphered.readUInt32BE(at * BLOCK);
    };
    const keyAt = drawnBy(child);
    const drawn = factors.map(({ name, far, cipher }) => ({ name, far, drawnAt: drawnBy(cipher) }));
    return pseudonyms.map((_, at) => ({
      key: keyAt(at),
      factors: Object.fromEntries(drawn.map(({ name, far, drawnAt }) => [name, factorIn(far, drawnAt(at))])) as Factors,
    }));
  };
  return {
    ofChildren,
    keyOfRow: (name) => child.update(createHash("sha256").update(name).digest().subarray(0, BLOCK)).readUInt32BE(0),
    dither: (slots, step) => ditherAll(dither, slots, step),
  };
};

/** All cells in one call of the cipher: a call costs more than a block. */
const ditherAll = (cipher: Cipheriv, slots: Float64Array, step: number): void => {
  const cells: number[] = [];
  for (let at = 0; at < slots.length; at += step) if (slots[at]! > 0) cells.push(at);
  const blocks = Buffer.alloc(cells.length * BLOCK);
  cells.forEach((at, index) => {
    blocks.writeUInt32BE(slots[at + 1]! % 2 ** 32, index * BLOCK);
    blocks.writeUInt32BE(slots[at]!, index * BLOCK + 4);
  });
  const enciphered = cipher.update(blocks);
  cells.forEach((at, index) => {
    slots[at + 1] = enciphered.readUInt32BE(index * BLOCK) % DITHERS;
  });
};

/** An amount times a factor, rounded down: exact, though their product is more than a number holds exactly. */
export const noisy = (amount: number, factor: number): number => {
  const millions = Math.floor(amount / MILLION);
  return millions * factor + Math.floor(((amount - millions * MILLION) * factor) / MILLION);
};
