import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf } from "../../../schema/reference/dates.ts";
import {
  isFinancialYears,
  isPublishedPeriod,
  nearestPublishedPeriod,
  type Period,
  periodOf,
  periodsWithin,
  whenOf,
} from "../../../schema/reference/periods.ts";

const period = (when: string): Period => periodOf(when);

/** Any period of up to four years, within thirty. */
const anyPeriod: fc.Arbitrary<Period> = fc
  .record({ first: fc.nat(11_000), length: fc.oneof(fc.nat(3), fc.nat(100), fc.nat(1_500)) })
  .map(({ first, length }) => ({ from: addDays("2005-01-01", first), to: addDays("2005-01-01", first + length) }));

describe("the spelling of a time", () => {
  test("is both days of a period, and brings it back", () => {
    expect(whenOf({ from: "2024-04-01", to: "2025-03-31" })).toBe("2024-04-01/2025-03-31");
    fc.assert(
      fc.property(anyPeriod, (each) => {
        expect(periodOf(whenOf(each))).toEqual(each);
      }),
      { seed: 1 },
    );
  });

  test("of a date is a period of one day", () => {
    expect(periodOf("2024-02-29")).toEqual({ from: "2024-02-29", to: "2024-02-29" });
  });
});

describe("a published period", () => {
  test.each([
    ["2024-01-01/2024-03-31"],
    ["2024-04-01/2024-06-30"],
    ["2024-07-01/2024-09-30"],
    ["2024-10-01/2024-12-31"],
    ["2023-04-01/2024-03-31"],
    ["2022-04-01/2025-03-31"],
  ])("is a whole quarter, or financial years: %s", (when) => {
    expect(isPublishedPeriod(period(when))).toBe(true);
  });

  test.each([
    ["a day", "2024-04-01/2024-04-01"],
    ["a month", "2024-04-01/2024-04-30"],
    ["a quarter and a day", "2024-04-01/2024-07-01"],
    ["a quarter without its last day", "2024-04-01/2024-06-29"],
    ["a quarter without its first day", "2024-04-02/2024-06-30"],
    ["three months that are no quarter", "2024-05-01/2024-07-31"],
    ["two quarters", "2024-04-01/2024-09-30"],
    ["a calendar year", "2024-01-01/2024-12-31"],
    ["a year that begins in the middle of April", "2024-04-06/2025-04-05"],
    ["a financial year and a quarter", "2024-04-01/2025-06-30"],
    ["the end of one before its beginning", "2024-06-30/2024-04-01"],
    ["a year backwards", "2025-04-01/2024-03-31"],
  ])("is not %s", (_, when) => {
    expect(isPublishedPeriod(period(when))).toBe(false);
  });

  test.each([
    ["2024-04-01/2025-03-31", true],
    ["2023-04-01/2025-03-31", true],
    ["2024-04-01/2024-06-30", false],
    ["2024-01-01/2024-12-31", false],
    ["2024-04-01/2025-03-30", false],
  ])("%s is financial years: %j", (when, expected) => {
    expect(isFinancialYears(period(when))).toBe(expected);
  });
});

describe("the nearest published period", () => {
  test.each([
    ["2024-05-10/2024-05-10", "2024-04-01/2024-06-30"],
    ["2024-12-31/2024-12-31", "2024-10-01/2024-12-31"],
    ["2025-01-01/2025-01-01", "2025-01-01/2025-03-31"],
    ["2024-04-01/2024-07-01", "2024-04-01/2024-06-30"],
    ["2024-04-06/2025-04-05", "2024-04-01/2025-03-31"],
    ["2024-04-01/2026-03-30", "2024-04-01/2026-03-31"],
    ["2024-01-01/2024-12-31", "2024-04-01/2025-03-31"],
    ["2024-03-31/2025-03-31", "2024-04-01/2025-03-31"],
    ["2024-03-31/2024-06-30", "2024-04-01/2024-06-30"],
  ])("to %s is %s", (when, nearest) => {
    expect(whenOf(nearestPublishedPeriod(period(when)))).toBe(nearest);
  });

  test("has its ends no further from those asked for than any other has, but that one quarter is longer than another", () => {
    const months = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, at) => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`);
    const [starts, years] = [months(12 * 45), [1, 2, 3, 4, 5, 6]];
    const quarters = starts
      .filter((_, at) => at % 3 === 0)
      .map((from, at) => ({ from, to: addDays(starts[3 * at + 3] ?? from, -1) }));
    const aprils = starts.filter((_, at) => at % 12 === 3);
    const runs = aprils.flatMap((from, at) =>
      years.flatMap((length) => {
        const next = aprils[at + length];
        return next === undefined ? [] : [{ from, to: addDays(next, -1) }];
      }),
    );
    const gap = (a: Period, b: Period): number => Math.abs(dayOf(a.from) - dayOf(b.from)) + Math.abs(dayOf(a.to) - dayOf(b.to));
    fc.assert(
      fc.property(anyPeriod, (asked) => {
        const least = Math.min(...[...quarters, ...runs].map((each) => gap(each, asked)));
        expect(gap(nearestPublishedPeriod(asked), asked) - least).toBeLessThanOrEqual(2);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("is published, whatever is asked for, and is what was asked for where that is published", () => {
    fc.assert(
      fc.property(anyPeriod, (asked) => {
        const nearest = nearestPublishedPeriod(asked);
        expect(isPublishedPeriod(nearest)).toBe(true);
        if (isPublishedPeriod(asked)) expect(nearest).toEqual(asked);
        expect(nearestPublishedPeriod(nearest)).toEqual(nearest);
      }),
      { seed: 2, numRuns: 2_000 },
    );
  });
});

describe("the periods of a series", () => {
  test.each([
    ["MONTH", "2024-01-31", "2024-04-29", ["2024-02-01/2024-02-29", "2024-03-01/2024-03-31"]],
    ["MONTH", "2024-02-01", "2024-02-29", ["2024-02-01/2024-02-29"]],
    ["QUARTER", "2024-02-01", "2024-12-31", ["2024-04-01/2024-06-30", "2024-07-01/2024-09-30", "2024-10-01/2024-12-31"]],
    ["YEAR", "2022-04-01", "2024-03-31", ["2022-04-01/2023-03-31", "2023-04-01/2024-03-31"]],
    ["YEAR", "2022-04-02", "2024-03-30", []],
    ["QUARTER", "2024-05-01", "2024-05-31", []],
  ] as const)("by %s from %s to %s are those that lie wholly within", (every, from, to, expected) => {
    expect(periodsWithin({ from, to }, every).map(whenOf)).toEqual(expected);
  });

  test.each(["MONTH", "QUARTER", "YEAR"] as const)(
    "by %s follow one another without a gap, and leave out less than one",
    (every) => {
      const longest = { MONTH: 31, QUARTER: 92, YEAR: 366 }[every];
      fc.assert(
        fc.property(anyPeriod, (within) => {
          const periods = periodsWithin(within, every);
          periods.forEach(({ from }, at) => {
            if (at > 0) expect(from).toBe(addDays(periods[at - 1]!.to, 1));
          });
          const [first, last] = [periods[0], periods.at(-1)];
          if (first === undefined || last === undefined) {
            expect(dayOf(within.to) - dayOf(within.from) + 1).toBeLessThan(2 * longest);
            return;
          }
          expect(within.from <= first.from && last.to <= within.to).toBe(true);
          expect(dayOf(first.from) - dayOf(within.from)).toBeLessThan(longest);
          expect(dayOf(within.to) - dayOf(last.to)).toBeLessThan(longest);
        }),
        { seed: 3, numRuns: 500 },
      );
    },
  );

  test("of quarters and years are published, each of them", () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom("QUARTER", "YEAR"), (within, every) => {
        expect(periodsWithin(within, every).every(isPublishedPeriod)).toBe(true);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
