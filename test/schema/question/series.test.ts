import { describe, expect, it, test } from "vitest";
import { seriesDates, seriesPeriods } from "../../../schema/question/series.ts";

describe("the dates of a series", () => {
  test.each([
    ["MONTH", ["2024-04-30", "2024-05-31", "2024-06-30", "2024-07-31"]],
    ["QUARTER", ["2024-06-30"]],
    ["YEAR", []],
  ] as const)("are every %s end from one day to another", (every, dates) =>
    expect(seriesDates("2024-04-01", "2024-07-31", every)).toEqual(dates),
  );

  it("are 31 March of each year, the day the Department counts", () => {
    expect(seriesDates("2022-03-31", "2024-03-31", "YEAR")).toEqual(["2022-03-31", "2023-03-31", "2024-03-31"]);
  });

  it("are none where no end lies within", () => {
    expect(seriesDates("2024-04-01", "2024-04-29", "MONTH")).toEqual([]);
  });

  test.each([
    ["begin after their end", "2024-05-01", "2024-04-30", "The series begins on 2024-05-01, after its end 2024-04-30."],
    ["span more than twenty years", "2004-12-01", "2024-12-31", "A series spans at most 240 months."],
  ])("are refused where they %s", (_, from, to, message) => {
    expect(() => seriesDates(from, to, "MONTH")).toThrow(message);
    expect(() => seriesPeriods(from, to, "MONTH")).toThrow(message);
  });
});

describe("the periods of a series", () => {
  it("are whole ones, from one day to another", () => {
    expect(seriesPeriods("2024-05-01", "2025-03-31", "QUARTER")).toEqual([
      { from: "2024-07-01", to: "2024-09-30" },
      { from: "2024-10-01", to: "2024-12-31" },
      { from: "2025-01-01", to: "2025-03-31" },
    ]);
  });
});
