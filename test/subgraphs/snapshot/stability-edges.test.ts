/** Limits of how stable placements are: lives that a test writes down, one just on each side of each limit. */
import { describe, expect, test } from "vitest";
import type { MeasureName } from "../../../schema/question/measures.ts";
import type { Period } from "../../../schema/reference/periods.ts";
import { life, type Lives, toldOfLives } from "../../support/told-of-lives.ts";

const YEAR = { from: "2024-04-01", to: "2025-03-31" };

/** Which of some lives a measure counts. */
const counted = async (measure: MeasureName, lives: Lives, during: Period = YEAR): Promise<readonly string[]> =>
  Object.keys(await toldOfLives(lives)(measure, during));

const FOSTERED = ["2021-06-01", "S", "U4"] as const;
const HOME = ["2024-06-01", "P", "K2"] as const;
const LAST = ["2024-12-01", "P", "U6"] as const;

describe("three placements in the year", () => {
  test("are those with a night in it, from the first day's to the last day's", async () => {
    const lives = {
      openOnFirstDay: life(FOSTERED, ["2024-04-02", "P", "K2"], LAST),
      leftOnFirstDay: life(FOSTERED, ["2024-04-01", "P", "K2"], LAST),
      newStatusOnFirstDay: life(FOSTERED, ["2024-04-01", "L", "U4"], HOME, LAST),
      begunOnLastDay: life(FOSTERED, HOME, ["2025-03-31", "P", "U6"]),
      begunDayAfter: life(FOSTERED, HOME, ["2025-04-01", "P", "U6"]),
      oneNight: life(FOSTERED, HOME, ["2024-06-02", "P", "U6"]),
      noNight: life(FOSTERED, HOME, ["2024-06-01", "P", "U6"]),
    };
    expect(await counted("THREE_PLACEMENTS", lives)).toEqual([
      "openOnFirstDay",
      "newStatusOnFirstDay",
      "begunOnLastDay",
      "oneNight",
    ]);
  });

  test("are counted of who is in care on the last evening, in all its periods of care", async () => {
    const gone = (end: string) => life(FOSTERED, HOME, [...LAST, { end, rec: "E4A" }]);
    const lives = {
      goneOnLastDay: gone("2025-03-31"),
      goneDayAfter: gone("2025-04-01"),
      twice: life([...FOSTERED, { end: "2024-05-01", rec: "E4A" }], ["2024-06-01", "S", "K2"], LAST),
      twiceOnce: life([...FOSTERED, { end: "2024-04-01", rec: "E4A" }], ["2024-06-01", "S", "K2"], LAST),
    };
    expect(await counted("THREE_PLACEMENTS", lives)).toEqual(["goneDayAfter", "twice"]);
  });

  test("are no temporary ones, nor the returns from them, nor before a first that is none", async () => {
    const lives = {
      away: life(FOSTERED, ["2024-06-01", "P", "T1"], ["2024-06-09", "P", "U4"], LAST),
      awayThenElsewhere: life(FOSTERED, ["2024-06-01", "P", "T1"], ["2024-06-09", "P", "K2"], LAST),
      awayOnFirstDay: life(FOSTERED, ["2024-03-20", "P", "T3"], ["2024-04-09", "P", "U4"], HOME, LAST),
      unplacedTwo: life(["2024-03-20", "S", "T4"], HOME, LAST),
      unplacedThree: life(["2024-03-20", "S", "T4"], ["2024-05-01", "P", "U4"], HOME, LAST),
      unplacedTwice: life(["2024-03-01", "S", "T4"], ["2024-03-20", "P", "T1"], HOME, LAST),
      unplacedUnderOrder: life(["2024-03-01", "S", "T4", { orders: [{ start: "2024-03-20", end: null }] }], HOME, LAST),
      beganUnplacedTwo: life(["2024-05-01", "S", "T4"], HOME, LAST),
      beganUnplacedThree: life(["2024-05-01", "S", "T4"], ["2024-05-03", "T", "U4"], HOME, LAST),
    };
    expect(await counted("THREE_PLACEMENTS", lives)).toEqual([
      "awayThenElsewhere",
      "awayOnFirstDay",
      "unplacedThree",
      "beganUnplacedThree",
    ]);
  });

  test.each([
    ["L", "U6", false],
    ["T", "U6", false],
    ["U", "U6", false],
    ["P", "U6", true],
    ["B", "U6", true],
    ["P", "A3", false],
    ["B", "A5", false],
    ["P", "A4", true],
    ["B", "A6", true],
  ])("the reason %s and a place in %s make the third: %s", async (rne, place, isThird) => {
    const told = await counted("THREE_PLACEMENTS", { child: life(FOSTERED, HOME, ["2024-12-01", rne, place]) });
    expect(told).toEqual(isThird ? ["child"] : []);
  });

  test("are no short breaks", async () => {
    const lives = { child: life(["2024-04-05", "S", "U4", { ls: "V4", end: "2024-04-09" }], ["2024-05-01", "S", "U4"], HOME) };
    expect(await counted("THREE_PLACEMENTS", lives)).toEqual([]);
  });
});

describe("three placements in two years", () => {
  test("are of children with a night in care in the year before", async () => {
    const back = ["2024-06-01", "S", "K2"] as const;
    const left = (end: string) => life([...FOSTERED, { end, rec: "E4A" }], back);
    const lives = {
      leftOnFirstDay: left("2023-04-01"),
      leftOnSecondDay: left("2023-04-02"),
      cameOnLastDay: life(["2024-03-31", "S", "U4"]),
      cameDayAfter: life(["2024-04-01", "S", "U4"]),
    };
    expect(await counted("AT_END_AND_BEFORE", lives)).toEqual(["leftOnSecondDay", "cameOnLastDay"]);
  });

  test("are those with a night in either", async () => {
    const lives = {
      openOnFirstDay: life(FOSTERED, ["2023-04-02", "P", "K2"], LAST),
      leftOnFirstDay: life(FOSTERED, ["2023-04-01", "P", "K2"], LAST),
      inOneYear: life(["2024-04-01", "S", "U4"], HOME, LAST),
    };
    expect(await counted("THREE_PLACEMENTS_IN_TWO_YEARS", lives)).toEqual(["openOnFirstDay"]);
    expect(await counted("THREE_PLACEMENTS", lives)).toEqual(["inOneYear"]);
  });
});

describe("long-term care", () => {
  test("is of children under 16 on the last day, born in a later month", async () => {
    const lives = {
      turned16: life([...FOSTERED, { birthMonth: "2009-03" }]),
      turns16: life([...FOSTERED, { birthMonth: "2009-04" }]),
    };
    expect(await counted("LONG_TERM", lives)).toEqual(["turns16"]);
    expect(await counted("LONG_TERM_STABLE", lives)).toEqual(["turns16"]);
  });

  test("began by 30 September two and a half years before, without a break since", async () => {
    const lives = {
      inTime: life(["2022-09-30", "S", "U4"]),
      dayLate: life(["2022-10-01", "S", "U4"]),
      broken: life([...FOSTERED, { end: "2024-06-01", rec: "E4A" }], ["2024-06-02", "S", "U4"]),
      unbroken: life([...FOSTERED, { end: "2024-06-01", rec: "X1" }], ["2024-06-01", "P", "U4"]),
      gone: life([...FOSTERED, { end: "2025-03-31", rec: "E4A" }]),
    };
    expect(await counted("LONG_TERM", lives)).toEqual(["inTime", "unbroken"]);
  });

  test("did not begin as short breaks, which end on the day that it begins", async () => {
    const shortBreak = (end: string) => ["2021-05-01", "S", "U4", { ls: "V3", end }] as const;
    const lives = {
      began: life(shortBreak("2021-06-01"), ["2021-06-01", "P", "U4"]),
      brokeBefore: life(shortBreak("2021-05-31"), FOSTERED),
      brokeWithin: life([...FOSTERED, { end: null }], ["2021-07-01", "P", "U4", { ls: "V3", end: "2021-07-03" }]),
    };
    expect(await counted("LONG_TERM", lives)).toEqual(["brokeBefore", "brokeWithin"]);
  });

  test("is stable where the placement began by 31 March two years before, whether or not a leap day lies between", async () => {
    const moved = (start: string) => life(["2018-06-01", "S", "U4"], [start, "P", "K2"]);
    const leap = { inTime: moved("2023-03-31"), dayLate: moved("2023-04-01"), never: life(["2022-09-30", "S", "U4"]) };
    expect(await counted("LONG_TERM_STABLE", leap)).toEqual(["inTime", "never"]);
    const plain = { inTime: moved("2021-03-31"), dayLate: moved("2021-04-01") };
    expect(await counted("LONG_TERM_STABLE", plain, { from: "2022-04-01", to: "2023-03-31" })).toEqual(["inTime"]);
  });

  test("is stable with the same carer, through changes of status and temporary moves", async () => {
    const lives = {
      status: life(FOSTERED, ["2024-06-01", "L", "U4"]),
      place: life(FOSTERED, ["2024-06-01", "T", "U5"]),
      both: life(FOSTERED, ["2024-06-01", "U", "U5"]),
      away: life(FOSTERED, ["2024-06-01", "P", "T1"], ["2024-06-09", "P", "U4"]),
      stillAway: life(FOSTERED, ["2024-06-01", "P", "T1"]),
      awayThenElsewhere: life(FOSTERED, ["2024-06-01", "P", "T1"], ["2024-06-09", "P", "U5"]),
      fosterToAdopt: life(FOSTERED, ["2024-06-01", "P", "U5"]),
    };
    expect(await counted("LONG_TERM_STABLE", lives)).toEqual(["status", "place", "both", "away", "stillAway"]);
  });

  test("is stable in a placement for adoption that has lasted with the placement before it, and with no other", async () => {
    const lives = {
      sameCarer: life(FOSTERED, ["2024-06-01", "P", "A3"]),
      otherCarer: life(FOSTERED, ["2024-06-01", "P", "A4"]),
      statusSince: life(FOSTERED, ["2024-06-01", "P", "A6"], ["2024-08-01", "L", "A6"]),
      inTime: life(FOSTERED, ["2023-03-31", "P", "K2"], ["2024-06-01", "P", "A4"]),
      dayLate: life(FOSTERED, ["2023-04-01", "P", "K2"], ["2024-06-01", "P", "A4"]),
      sameCarerLate: life(FOSTERED, ["2023-04-01", "P", "U5"], ["2024-06-01", "P", "A5"]),
      adoptionEnded: life(FOSTERED, ["2024-06-01", "P", "A4"], LAST),
      wasUnplaced: life(["2021-06-01", "S", "T4"], ["2023-06-01", "P", "A4"]),
    };
    expect(await counted("LONG_TERM_STABLE", lives)).toEqual(["sameCarer", "otherCarer", "statusSince", "inTime"]);
  });
});
