/** Slots to begin with, and those of a directory of 2.7 million after seven times twice as many: 67 MB. A power of two. */
const FIRST_SLOTS = 1 << 15;

const WORD = 2 ** 32;

/** An odd number near 2^32 divided by the golden ratio: its product scatters numbers that lie close together. Source: Knuth, 6.4. */
const SCATTER = 0x9e3779b1;

/**
 * Numbers by number, in a fifth of the memory of a Map: keys above nought and below 2^53, in open addressing.
 * A key that is set again has the later number.
 */
export const openPackedNumbers = () => {
  let [keys, numbers] = [new Float64Array(FIRST_SLOTS), new Float64Array(FIRST_SLOTS)];
  let held = 0;
  const slotOf = (key: number): number => {
    const last = keys.length - 1;
    let slot = (Math.imul((key % WORD) ^ (key / WORD), SCATTER) >>> 8) & last;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  };
  const put = (key: number, number: number): void => {
    const slot = slotOf(key);
    if (keys[slot] === 0) held += 1;
    keys[slot] = key;
    numbers[slot] = number;
  };
  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    [keys, numbers, held] = [new Float64Array(2 * oldKeys.length), new Float64Array(2 * oldKeys.length), 0];
    for (const [at, key] of oldKeys.entries()) if (key !== 0) put(key, oldNumbers[at]!);
  };
  return {
    set: (key: number, number: number): void => {
      if (held > 0.7 * keys.length) grow();
      put(key, number);
    },
    get: (key: number): number | undefined => {
      const slot = slotOf(key);
      return keys[slot] === 0 ? undefined : numbers[slot];
    },
  };
};
