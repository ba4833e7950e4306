import { assert, double, integer, property, tuple, array } from "fast-check";
import { expect, it } from "vitest";
import { openPackedNumbers } from "../../../../subgraphs/returns/places/packed-numbers.ts";

const KEYS = integer({ min: 1, max: 36 ** 7 });

it("gives back what a Map would, whatever is set, and again", () => {
  assert(
    property(array(tuple(KEYS, double()), { maxLength: 300 }), array(KEYS, { maxLength: 20 }), (entries, others) => {
      const [packed, map] = [openPackedNumbers(), new Map(entries)];
      for (const [key, number] of entries) packed.set(key, number);
      for (const key of [...map.keys(), ...others]) expect(packed.get(key)).toBe(map.get(key));
    }),
  );
});

it("keeps every number when it grows, of keys that follow one another too", () => {
  const packed = openPackedNumbers();
  const first = Number.parseInt("zz11aa", 36);
  for (let at = 0; at < 200_000; at++) packed.set(first + at, at);
  const lost = Array.from({ length: 200_000 }, (_, at) => at).filter((at) => packed.get(first + at) !== at);
  expect(lost).toEqual([]);
  expect(packed.get(first - 1)).toBeUndefined();
});
