/** The attacker of the tests against tables worked out by hand: one who finds nothing would make every proof pass. */
import { expect, test } from "vitest";
import { rounded, SUPPRESSED } from "../../../schema/figures/figure.ts";
import { attack, exposedBy } from "../../support/attacker.ts";

const small = { ...SUPPRESSED, low: 0, high: 7 };
const hidden = { ...SUPPRESSED, low: 0 };
const sum = { whole: "all", parts: ["a", "b", "c"] };

test("finds the one small cell of the handbook's worst case", () => {
  const table = new Map([
    ["all", rounded(15)],
    ["a", small],
    ["b", rounded(10)],
    ["c", rounded(10)],
  ]);
  expect(attack([table], [sum])).toEqual(new Map([["a", { low: 0, high: 1 }]]));
  expect(exposedBy(attack([table], [sum]))).toEqual(["a"]);
});

test("learns no more than its band of a cell beside a hidden one", () => {
  const table = new Map([
    ["all", rounded(50)],
    ["a", small],
    ["b", hidden],
    ["c", rounded(20)],
  ]);
  expect(attack([table], [sum])).toEqual(
    new Map([
      ["a", { low: 0, high: 7 }],
      ["b", { low: 19, high: 34 }],
    ]),
  );
});

test("puts two tables together that are safe alone", () => {
  const one = new Map([
    ["all", rounded(25)],
    ["a", small],
    ["b", rounded(20)],
    ["c", small],
  ]);
  const other = new Map([
    ["a", small],
    ["a1", small],
    ["a2", hidden],
    ["b1", rounded(15)],
    ["all1", rounded(15)],
  ]);
  const sums = [sum, { whole: "a", parts: ["a1", "a2"] }, { whole: "all1", parts: ["a1", "b1"] }];
  expect(exposedBy(attack([one], [sum]))).toEqual([]);
  expect(attack([one, other], sums).get("a1")).toEqual({ low: 0, high: 4 });
});

test("learns less of parts that may overlap: no more than what the others leave, and never more than the whole", () => {
  const table = new Map([
    ["all", rounded(20)],
    ["a", hidden],
    ["b", small],
    ["c", rounded(10)],
  ]);
  expect(attack([table], [{ ...sum, overlaps: true }])).toEqual(
    new Map([
      ["a", { low: 0, high: 22 }],
      ["b", { low: 0, high: 7 }],
    ]),
  );
  const cut = new Map([...table, ["c", small] as const]);
  expect(attack([cut], [{ ...sum, overlaps: true }]).get("a")).toEqual({ low: 4, high: 22 });
});

test("knows how many there is room for, and calls exposed only what is told beyond that", () => {
  const table = new Map([
    ["all", rounded(25)],
    ["a", hidden],
    ["b", hidden],
    ["c", rounded(20)],
  ]);
  const room = new Map([
    ["a", 1],
    ["b", 7],
  ]);
  expect(attack([table], [sum], room)).toEqual(
    new Map([
      ["a", { low: 0, high: 1 }],
      ["b", { low: 0, high: 7 }],
    ]),
  );
  expect(exposedBy(attack([table], [sum], room), room)).toEqual([]);
  // Of 28 and more, 22 at most are published: five at least of the two withheld ones are b's.
  const fuller = new Map([...table, ["all", rounded(30)] as const]);
  expect(attack([fuller], [sum], room).get("b")).toEqual({ low: 5, high: 7 });
  const tight = new Map([...room, ["b", 6] as const]);
  expect(exposedBy(attack([fuller], [sum], tight), tight)).toEqual(["b"]);
});

test("notices that something false was published", () => {
  const table = new Map([
    ["all", rounded(100)],
    ["a", small],
    ["b", small],
    ["c", small],
  ]);
  expect(() => attack([table], [sum])).toThrowError(RangeError);
});
