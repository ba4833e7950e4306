/** What the audit concludes of a line is what must be so, and no more: whatever the children, their true numbers stay possible. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bounds, type Lines, propagate } from "../../../schema/figures/audit.ts";

type Interval = readonly [low: number, high: number];

const boundsOf = (intervals: readonly Interval[]): Bounds => ({
  low: Float64Array.from(intervals, ([low]) => low),
  high: Float64Array.from(intervals, ([, high]) => high),
});

type Line = { readonly cells: readonly number[]; readonly overlaps: boolean };

const linesOf = (lines: readonly Line[]): Lines => ({
  starts: Int32Array.from([0, ...lines.map((_, at) => lines.slice(0, at + 1).reduce((sum, { cells }) => sum + cells.length, 0))]),
  members: Int32Array.from(lines.flatMap(({ cells }) => cells)),
  overlaps: Uint8Array.from(lines, ({ overlaps }) => +overlaps),
});

/** What is known of cells once all lines have been gone through. */
const concluded = (intervals: readonly Interval[], lines: readonly Line[]): readonly Interval[] => {
  const bounds = boundsOf(intervals);
  const all = [[0, lines.length]] as const;
  propagate(bounds, linesOf(lines), { own: all, all, first: Infinity });
  return intervals.map((_, at) => [bounds.low[at]!, bounds.high[at]!]);
};

const ofThree = (overlaps: boolean): readonly Line[] => [{ cells: [0, 1, 2], overlaps }];

describe("a total and the parts that it is the sum of", () => {
  test.each<[string, readonly Interval[], readonly Interval[]]>([
    [
      "each part is what the total leaves of the other",
      [
        [20, 20],
        [0, 7],
        [14, 16],
      ],
      [
        [20, 20],
        [4, 6],
        [14, 16],
      ],
    ],
    [
      "the total is at least and at most what the parts come to",
      [
        [0, 100],
        [1, 2],
        [3, 4],
      ],
      [
        [4, 6],
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "nothing follows from what is wide enough",
      [
        [18, 22],
        [0, 7],
        [13, 17],
      ],
      [
        [18, 22],
        [1, 7],
        [13, 17],
      ],
    ],
  ])("%s", (_, given, told) => {
    expect(concluded(given, ofThree(false))).toEqual(told);
  });
});

describe("a total and parts that may overlap", () => {
  test.each<[string, readonly Interval[], readonly Interval[]]>([
    [
      "a part is at least what the other leaves of the total",
      [
        [20, 20],
        [0, 7],
        [5, 40],
      ],
      [
        [20, 20],
        [0, 7],
        [13, 20],
      ],
    ],
    [
      "and may hold all of it, whatever the other holds",
      [
        [20, 20],
        [0, 40],
        [14, 16],
      ],
      [
        [20, 20],
        [4, 20],
        [14, 16],
      ],
    ],
    [
      "the total is at least the largest and at most the sum",
      [
        [0, 100],
        [1, 2],
        [3, 4],
      ],
      [
        [3, 6],
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "no part is more than the total",
      [
        [8, 12],
        [0, 40],
        [0, 40],
      ],
      [
        [8, 12],
        [0, 12],
        [0, 12],
      ],
    ],
  ])("%s", (_, given, told) => {
    expect(concluded(given, ofThree(true))).toEqual(told);
  });
});

describe("of any children, each in some cells of two rows by three columns", () => {
  // Cells 0 to 5 in two rows of three, then the rows, the columns, and all; and the same of those counted once in one cell only.
  const CELLS = [0, 1, 2, 3, 4, 5];
  const MARGINS = [[0, 1, 2], [3, 4, 5], [0, 3], [1, 4], [2, 5], CELLS] as const;
  const linesWith = (overlaps: boolean): readonly Line[] => [
    ...MARGINS.map((cells, at) => ({ cells: [6 + at, ...cells], overlaps })),
    { cells: [11, 6, 7], overlaps },
    { cells: [11, 8, 9, 10], overlaps },
  ];
  const truthOf = (children: readonly (readonly number[])[]): readonly number[] =>
    [...CELLS.map((cell) => [cell]), ...MARGINS].map(
      (cells) => children.filter((own) => own.some((cell) => (cells as readonly number[]).includes(cell))).length,
    );

  test.each([
    ["one", 1],
    ["several", 4],
  ])("each in %s, the true numbers stay possible, and nothing that was known is forgotten", (_, most) => {
    const child = fc.uniqueArray(fc.constantFrom(...CELLS), { minLength: 1, maxLength: most });
    const slack = fc.array(fc.tuple(fc.oneof(fc.constant(0), fc.nat(9)), fc.oneof(fc.constant(0), fc.nat(9))), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(child, { maxLength: 30 }), slack, (children, widths) => {
        const truth = truthOf(children);
        const given = truth.map((number, at): Interval => [Math.max(0, number - widths[at]![0]), number + widths[at]![1]]);
        const told = concluded(given, linesWith(most > 1));
        const wrong = told.filter(([low, high], at) => {
          const isPossible = low <= truth[at]! && truth[at]! <= high;
          return !isPossible || low < given[at]![0] || high > given[at]![1];
        });
        expect(wrong).toEqual([]);
      }),
      { seed: 23, numRuns: 1_000 },
    );
  });

  test("an audit that took overlapping parts for a sum would find nothing that fits, and says so", () => {
    const twice = truthOf([
      [0, 3],
      [0, 3],
      [0, 3],
    ]);
    const exact = twice.map((number): Interval => [number, number]);
    expect(concluded(exact, linesWith(true))).toEqual(exact);
    expect(() => concluded(exact, linesWith(false))).toThrow("Numbers of a table don't add up.");
  });
});
