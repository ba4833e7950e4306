import { between, type Random, type Weights } from "./random.ts";

/**
 * A deck of exactly `size` cards in the proportions of the weights (largest remainder), in random order: dealing from it meets
 * the marginals exactly, where independent draws would only come near.
 *
 * { A: 2, B: 1 }, 6 -> for example [A, B, A, A, B, A]
 */
export const deck = <K extends string>(random: Random, weights: Weights<K>, size: number): K[] => {
  const entries = Object.entries(weights) as [K, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const shares = entries.map(([name, weight]) => {
    const exact = (weight / total) * size;
    return { name, count: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  const missing = size - shares.reduce((sum, share) => sum + share.count, 0);
  const favoured = new Set(shares.toSorted((a, b) => b.remainder - a.remainder).slice(0, missing));
  return shuffle(
    random,
    shares.flatMap((share) => Array<K>(share.count + (favoured.has(share) ? 1 : 0)).fill(share.name)),
  );
};

/**
 * A card for every item, dealt from one deck for each stratum of items, so that the marginals hold within each stratum.
 */
export const dealByStratum = <T, K extends string>(
  random: Random,
  items: readonly T[],
  { stratumOf, tables }: { stratumOf: (item: T) => string; tables: Readonly<Record<string, Weights<K>>> },
): K[] => {
  const sizes = new Map<string, number>();
  for (const item of items) sizes.set(stratumOf(item), (sizes.get(stratumOf(item)) ?? 0) + 1);
  const decks = new Map(
    [...sizes].map(([stratum, size]) => [stratum, deck<K>(random, tables[stratum] ?? ({} as Weights<K>), size)]),
  );
  return items.map((item) => {
    const card = decks.get(stratumOf(item))?.pop();
    if (card === undefined) throw new Error(`No table for the stratum ${stratumOf(item)}.`);
    return card;
  });
};

/** Fisher-Yates, in place. */
export const shuffle = <T>(random: Random, items: T[]): T[] => {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = between(random, 0, last);
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
  return items;
};
