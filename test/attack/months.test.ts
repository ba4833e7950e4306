import { describe, expect, it } from "vitest";
import { guessMonths, seriesOf } from "./months.ts";
import { DEPARTMENT, type Policy, T96_BANDED, T96_OPEN } from "./policies.ts";
import { percent, released, WORLD } from "./tried-on.ts";

/** Of the series every so manieth. */
const SOME = 10;

const read = (policy: Policy) =>
  guessMonths(
    policy,
    seriesOf(
      WORLD.dates.map((date) => released(policy, 0, date)),
      SOME,
    ),
  );

describe("60 months of the same cell", () => {
  it("tell the public few numbers from 1 to 7, and none that somebody can be sure of", () => {
    const { cells, right, sureAndRight } = read(T96_BANDED);
    expect(cells).toBeGreaterThan(2_000);
    expect(percent(right, cells)).toBeLessThan(25);
    expect(percent(sureAndRight, cells)).toBeLessThan(0.1);
  });

  it("tell partners less than half of them, and most by the Department's rule", () => {
    const [open, department] = [read(T96_OPEN), read(DEPARTMENT)];
    expect(percent(open.right, open.cells)).toBeLessThan(50);
    expect(percent(department.right, department.cells)).toBeGreaterThan(55);
  });

  it("are read better together than each by itself", () => {
    const series = seriesOf(
      WORLD.dates.map((date) => released(T96_OPEN, 0, date)),
      SOME,
    );
    const alone = series.flatMap(({ told, truth, mean }) =>
      told.map((shown, at) => ({ told: [shown], truth: [truth[at]!], mean })),
    );
    expect(guessMonths(T96_OPEN, series).right).toBeGreaterThan(guessMonths(T96_OPEN, alone).right);
  });
});
