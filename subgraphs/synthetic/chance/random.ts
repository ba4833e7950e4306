/** A stream of numbers in [0, 1): the same seed and name give the same stream on every machine. */
export type Random = () => number;

/** Shares by name; they need not add up to anything. */
export type Weights<K extends string = string> = Readonly<Partial<Record<K, number>>>;

/**
 * The stream called `name` of a seed. Each borough, and each London-wide draw, has a stream of its own, so that leaving a borough
 * out changes nothing in the others. Source: mulberry32 (public domain), its state hashed from the name by FNV-1a.
 */
export const streamOf = (seed: number, name: string): Random => {
  let state = 0x811c9dc5;
  const key = `${seed}/${name}`;
  for (let index = 0; index < key.length; index += 1) state = Math.imul(state ^ key.charCodeAt(index), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const chance = (random: Random, probability: number): boolean => random() < probability;

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

/** A whole number from 0 up whose mean is `mean`: days until something that happens once in so many days, say. */
export const exponential = (random: Random, mean: number): number => Math.round(-Math.log(1 - random()) * mean);

/** A number from the standard normal distribution. Source: the Box-Muller transform. */
export const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

export const pick = <T>(random: Random, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to pick from: the list is empty.");
  return item;
};

type Table<K> = { readonly entries: readonly (readonly [K, number])[]; readonly total: number };

const tables = new WeakMap<object, Table<string>>();

/** Weights as they are drawn from; each table of them is taken apart once. */
const tableOf = <K extends string>(weights: Weights<K>): Table<K> => {
  const known = tables.get(weights) as Table<K> | undefined;
  if (known !== undefined) return known;
  const entries = Object.entries(weights) as [K, number][];
  const table = { entries, total: entries.reduce((sum, [, weight]) => sum + weight, 0) };
  tables.set(weights, table);
  return table;
};

/** One name, as often as its weight says. */
export const weighted = <K extends string>(random: Random, weights: Weights<K>): K => {
  const { entries, total } = tableOf(weights);
  let left = random() * total;
  for (const [name, weight] of entries) {
    left -= weight;
    if (left < 0) return name;
  }
  return pick(random, entries)[0];
};

/** Draws until a draw is acceptable; fails loudly rather than looping for ever. */
export const drawUntil = <T>(draw: () => T, accept: (value: T) => boolean): T => {
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const value = draw();
    if (accept(value)) return value;
  }
  throw new Error("No acceptable draw in 1,000 attempts: the weights leave no room for what was asked.");
};
