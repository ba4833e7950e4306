/** Limits of what movements count: lives that a test writes down, one just on each side of each limit. */
import { describe, expect, test } from "vitest";
import type { MeasureName } from "../../../schema/question/measures.ts";
import { life, toldOfLives } from "../../support/told-of-lives.ts";

const YEAR = { from: "2024-04-01", to: "2025-03-31" };

/** Which of some lives a measure of the year counts. */
const counted = async (measure: MeasureName, lives: Parameters<typeof toldOfLives>[0]): Promise<readonly string[]> =>
  Object.keys(await toldOfLives(lives)(measure, YEAR));

const until = (end: string, rec = "E4A") => ({ end, rec });

describe("a day of the period", () => {
  const began = (start: string) => life([start, "S", "U4"]);
  const ended = (end: string) => life(["2023-06-01", "S", "U4", until(end)]);

  test("is the first and the last, for who comes into care", async () => {
    const lives = {
      before: began("2024-03-31"),
      first: began("2024-04-01"),
      last: began("2025-03-31"),
      after: began("2025-04-01"),
    };
    expect(await counted("STARTED", lives)).toEqual(["first", "last"]);
    expect(await counted("ENTRANTS", lives)).toEqual(["first", "last"]);
    expect(await counted("PLACEMENTS_STARTED", lives)).toEqual(["first", "last"]);
    expect(await counted("CHILDREN", lives)).toEqual(["before", "first", "last"]);
    expect(await counted("AT_END", lives)).toEqual(["before", "first", "last"]);
  });

  test("is the first and the last, for who leaves care, who is out of it in the evening", async () => {
    const lives = {
      before: ended("2024-03-31"),
      first: ended("2024-04-01"),
      second: ended("2024-04-02"),
      last: ended("2025-03-31"),
      after: ended("2025-04-01"),
    };
    expect(await counted("CEASED", lives)).toEqual(["first", "second", "last"]);
    expect(await counted("EXITS", lives)).toEqual(["first", "second", "last"]);
    expect(await counted("CHILDREN", lives)).toEqual(["second", "last", "after"]);
    expect(await counted("AT_END", lives)).toEqual(["after"]);
  });

  test("finds a child as old as on its first evening in the period, and on its last in care", async () => {
    const told = toldOfLives({
      first: life(["2023-06-01", "S", "U4", { birthMonth: "2008-04" }]),
      last: life(["2024-06-01", "S", "U4", { birthMonth: "2008-08", ...until("2024-08-01") }]),
    });
    const adult = [{ dimension: "AGE_BAND", codes: ["16_AND_OVER"] }] as const;
    expect(await told("CHILDREN", YEAR, adult)).toEqual({ first: 1 });
    expect(await told("CEASED", YEAR)).toEqual({ last: 1 });
    expect(await told("CEASED", YEAR, adult)).toEqual({});
  });
});

describe("a period of care", () => {
  const twice = (end: string, start: string) =>
    life(["2024-05-01", "S", "U4", until(end, "E4B")], [start, "S", "K2", until("2025-02-01")]);

  test("goes on where another begins on the day it ends, and ends where that begins a day later", async () => {
    const lives = { touching: twice("2024-09-10", "2024-09-10"), apart: twice("2024-09-10", "2024-09-11") };
    const told = toldOfLives(lives);
    expect(await told("ENTRANTS", YEAR)).toEqual({ touching: 1, apart: 2 });
    expect(await told("EXITS", YEAR)).toEqual({ touching: 1, apart: 2 });
    expect(await told("MOVES", YEAR)).toEqual({ touching: 1 });
    expect(await told("RETURNED_WITHIN_12_MONTHS", YEAR)).toEqual({ apart: 1 });
  });

  test("is told as at the first beginning and at the last end, once a child", async () => {
    const told = toldOfLives({ apart: twice("2024-09-10", "2024-11-01") });
    const placed = (code: string) => [{ dimension: "PLACE", codes: [code] }] as const;
    const left = (code: string) => [{ dimension: "REC", codes: [code] }] as const;
    expect(await told("STARTED", YEAR, placed("U4"))).toEqual({ apart: 1 });
    expect(await told("STARTED", YEAR, placed("K2"))).toEqual({});
    expect(await told("CHILDREN", YEAR, placed("U4"))).toEqual({ apart: 1 });
    expect(await told("CHILDREN", YEAR, placed("K2"))).toEqual({});
    expect(await told("CEASED", YEAR, left("E4B"))).toEqual({});
    expect(await told("CEASED", YEAR, left("E4A"))).toEqual({ apart: 1 });
  });

  test("is the first of a child that no earlier one is known of", async () => {
    const lives = {
      once: life(["2024-05-01", "S", "U4"]),
      back: life(["2012-05-01", "S", "U4", until("2012-06-01")], ["2024-05-01", "S", "U4"]),
      newAndBack: twice("2024-09-10", "2024-11-01"),
    };
    expect(await counted("NEW_TO_CARE", lives)).toEqual(["once", "newAndBack"]);
  });
});

describe("a child is back in care", () => {
  const back = (end: string, start: string) => life(["2012-01-01", "S", "U4", until(end)], [start, "S", "U4"]);

  test("within twelve months up to 365 days after the end before, a leap day among them or not", async () => {
    const lives = {
      days301: back("2023-08-01", "2024-05-28"),
      days365: back("2024-02-29", "2025-02-28"),
      days366: back("2024-02-29", "2025-03-01"),
      overLeapDay365: back("2023-05-10", "2024-05-09"),
      overLeapDay366: back("2023-05-10", "2024-05-10"),
    };
    expect(await counted("RETURNED_WITHIN_12_MONTHS", lives)).toEqual(["days301", "days365", "overLeapDay365"]);
  });

  test("within five years up to 1,826 days after it", async () => {
    const lives = {
      days366: back("2023-05-10", "2024-05-10"),
      days401: back("2023-05-10", "2024-06-14"),
      days1826: back("2019-06-01", "2024-05-31"),
      days1827: back("2019-06-01", "2024-06-01"),
      never: life(["2024-06-01", "S", "U4"]),
    };
    expect(await counted("RETURNED_WITHIN_5_YEARS", lives)).toEqual(["days366", "days401", "days1826"]);
  });

  test("as at the first time that it is within them", async () => {
    const late = life(
      ["2012-01-01", "S", "U4", until("2018-06-01")],
      ["2024-05-01", "S", "U4", until("2024-06-01")],
      ["2024-07-01", "S", "K2", until("2024-08-01")],
      ["2024-09-01", "S", "U6"],
    );
    const told = toldOfLives({ late });
    expect(await told("RETURNED_WITHIN_12_MONTHS", YEAR, [{ dimension: "PLACE", codes: ["K2"] }])).toEqual({ late: 1 });
    expect(await told("RETURNED_WITHIN_12_MONTHS", YEAR, [{ dimension: "PLACE", codes: ["U4"] }])).toEqual({});
    expect(await told("RETURNED_WITHIN_12_MONTHS", YEAR, [{ dimension: "PLACE", codes: ["U6"] }])).toEqual({});
  });
});

describe("short breaks", () => {
  const shortBreak = (end: string | null, ls = "V3") => ["2024-05-01", "S", "U4", { ls, end }] as const;

  test.each(["V3", "V4"])("(%s) are no care", async (ls) => {
    const lives = { only: life(shortBreak("2024-06-01", ls)), open: life(shortBreak(null, ls)) };
    for (const measure of ["CHILDREN", "STARTED", "CEASED", "PLACEMENTS_STARTED", "AT_END"] as const)
      expect(await counted(measure, lives)).toEqual([]);
  });

  test("are no care before that which follows on them", async () => {
    const told = toldOfLives({ after: life(shortBreak("2024-06-01"), ["2024-06-01", "P", "K2"]) });
    expect(await told("NEW_TO_CARE", YEAR)).toEqual({ after: 1 });
    expect(await told("STARTED", YEAR, [{ dimension: "PLACE", codes: ["K2"] }])).toEqual({ after: 1 });
    expect(await told("MOVES", YEAR)).toEqual({});
  });
});

describe("what begins with an episode of a child in care", () => {
  const then = (rne: string, place: string, given = {}) => life(["2023-06-01", "S", "U4"], ["2024-06-01", rne, place, given]);

  test.each([
    ["L", 0, 0],
    ["T", 1, 0],
    ["U", 1, 0],
    ["P", 1, 1],
    ["B", 1, 1],
    ["S", 1, 1],
  ])("the reason %s: %i placements, and %i moves", async (rne, placements, moves) => {
    const told = toldOfLives({ child: then(rne, "U5") });
    expect((await told("PLACEMENTS_STARTED", YEAR)).child ?? 0).toBe(placements);
    expect((await told("MOVES", YEAR)).child ?? 0).toBe(moves);
  });

  test.each([
    ["A3", 0],
    ["A4", 1],
    ["A5", 0],
    ["A6", 1],
    ["U5", 1],
  ])("a placement in %s begins, which is %i moves", async (place, moves) => {
    const told = toldOfLives({ child: then("P", place) });
    expect(await told("PLACEMENTS_STARTED", YEAR)).toEqual({ child: 1 });
    expect((await told("MOVES", YEAR)).child ?? 0).toBe(moves);
  });

  test.each(["T0", "T1", "T2", "T3", "T4"])(
    "a temporary move (%s) begins nothing, nor does the return from it",
    async (place) => {
      const temporary = ["2024-06-01", "P", place] as const;
      const told = toldOfLives({
        away: life(["2023-06-01", "S", "U4"], temporary),
        back: life(["2023-06-01", "S", "U4"], temporary, ["2024-06-09", "P", "U4"]),
        elsewhere: life(["2023-06-01", "S", "U4"], temporary, ["2024-06-09", "P", "K2"]),
      });
      expect(await told("PLACEMENTS_STARTED", YEAR)).toEqual({ elsewhere: 1 });
      expect(await told("MOVES", YEAR)).toEqual({ elsewhere: 1 });
    },
  );

  test("care that begins in a temporary place begins a placement where the child is placed then", async () => {
    const told = toldOfLives({ child: life(["2024-05-01", "S", "T4"], ["2024-06-01", "P", "U4"]) });
    expect(await told("ENTRANTS", YEAR)).toEqual({ child: 1 });
    expect(await told("PLACEMENTS_STARTED", YEAR)).toEqual({ child: 1 });
  });

  test("an order of a court within a placement begins and ends nothing", async () => {
    const orders = [{ start: "2024-07-01", end: "2024-08-01" }];
    const told = toldOfLives({ child: life(["2024-06-01", "S", "K2", { orders, ...until("2024-10-01") }]) });
    for (const measure of ["ENTRANTS", "PLACEMENTS_STARTED", "EXITS"] as const)
      expect(await told(measure, YEAR)).toEqual({ child: 1 });
  });

  test("a move is unplanned by why the placement before it ended, at the carer's or the child's wish or with the provision", async () => {
    const reasons = ["CARPL", "PLACE", "CREQB", "CREQO", "CHILD", "CLOSE", "APPRR", "STAND", "ALLEG", "LAREQ", "CUSTOD", "OTHER"];
    const lives = reasons.map((reasonPlaceChange) => {
      const said = { reasonPlaceChange };
      return [reasonPlaceChange, life(["2023-06-01", "S", "U4", said], ["2024-06-01", "P", "U5"])] as const;
    });
    const unplanned = ["CREQB", "CREQO", "CHILD", "CLOSE", "APPRR", "STAND", "ALLEG"];
    expect(await counted("UNPLANNED_MOVES", Object.fromEntries(lives))).toEqual(unplanned);
    expect(await counted("UNPLANNED_MOVES", { own: then("P", "U5", { reasonPlaceChange: "CREQB" }) })).toEqual([]);
  });
});
