/** How often foster care has broken down: lives that a test writes down, and what they are on FOSTER_BREAKDOWNS. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dimensionOf } from "../../../schema/question/dimensions.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import { anyRecords, snapshotOf } from "../../support/records.ts";
import { cellsOf, slotsOf } from "../../support/reference/read-vector.ts";
import { tallyOf } from "../../support/reference/tally.ts";
import { life, type Lives, toldOfLives } from "../../support/told-of-lives.ts";

const YEAR = { from: "2024-04-01", to: "2025-03-31" };

/** The code of each life on the last evening of the year. */
const codesOf = async (lives: Lives): Promise<Readonly<Record<string, string>>> => {
  const told = toldOfLives(lives);
  const found = dimensionOf("FOSTER_BREAKDOWNS").axis!.map(async ({ code }) => {
    const counted = await told("AT_END", YEAR, [{ dimension: "FOSTER_BREAKDOWNS", codes: [code] }]);
    return Object.keys(counted).map((name) => [name, code] as const);
  });
  return Object.fromEntries((await Promise.all(found)).flat());
};

/** A stay that ends for a reason; null where nobody says. */
const fostered = (start: string, rne: string, reasonPlaceChange: string | null, place = "U4") =>
  [start, rne, place, { reasonPlaceChange }] as const;

const FOSTERED = fostered("2021-06-01", "S", "CREQB");
const AGAIN = fostered("2022-06-01", "P", "CHILD", "U6");
const ONCE_MORE = fostered("2023-06-01", "B", "ALLEG", "U1");
const HOME = ["2024-06-01", "P", "K2"] as const;

test.each([
  ["CREQB", "ONE"],
  ["CREQO", "ONE"],
  ["CHILD", "ONE"],
  ["ALLEG", "ONE"],
  ["STAND", "NONE"],
  ["APPRR", "NONE"],
  ["CLOSE", "NONE"],
  ["LAREQ", "NONE"],
  ["CARPL", "NONE"],
  ["CUSTOD", "NONE"],
  ["OTHER", "NONE"],
  ["PLACE", "NONE"],
  [null, "UNKNOWN"],
])("a foster placement that was left for %s leaves %s broken down", async (reason, code) => {
  expect(await codesOf({ child: life(fostered("2021-06-01", "S", reason), HOME) })).toEqual({ child: code });
});

test("they are those of the period of care, three and more as one", async () => {
  const lives = {
    never: life(["2024-06-01", "S", "K2"]),
    goesOn: life(FOSTERED),
    two: life(FOSTERED, AGAIN, HOME),
    three: life(FOSTERED, AGAIN, ONCE_MORE, HOME),
    four: life(FOSTERED, AGAIN, ONCE_MORE, fostered("2024-05-01", "P", "CREQO"), HOME),
    backInCare: life(FOSTERED, ["2022-06-01", "P", "U6", { end: "2023-01-01" }], ["2023-06-01", "S", "K2"]),
    ofHomes: life(fostered("2021-06-01", "S", "CREQB", "K2"), fostered("2022-06-01", "P", "CHILD", "K2"), HOME),
  };
  expect(await codesOf(lives)).toEqual({
    never: "NONE",
    goesOn: "NONE",
    two: "TWO",
    three: "THREE_OR_MORE",
    four: "THREE_OR_MORE",
    backInCare: "NONE",
    ofHomes: "NONE",
  });
});

test("a change with the same carer, of status alone, or for a while is none; a move out of a temporary one has its reason", async () => {
  const lives = {
    status: life(FOSTERED, ["2022-06-01", "L", "U4"]),
    place: life(FOSTERED, ["2022-06-01", "T", "U5"]),
    both: life(FOSTERED, ["2022-06-01", "U", "U5"]),
    adopted: life(FOSTERED, ["2022-06-01", "P", "A3"]),
    away: life(FOSTERED, fostered("2022-06-01", "P", "CHILD", "T1"), ["2022-06-09", "P", "U4"]),
    awayThenHome: life(FOSTERED, fostered("2022-06-01", "P", "CARPL", "T1"), HOME),
    awayThenBroken: life(fostered("2021-06-01", "S", null), fostered("2022-06-01", "P", "ALLEG", "T1"), HOME),
  };
  expect(await codesOf(lives)).toEqual({
    status: "NONE",
    place: "NONE",
    both: "NONE",
    adopted: "NONE",
    away: "NONE",
    awayThenHome: "NONE",
    awayThenBroken: "ONE",
  });
});

test("where care began before the records, or a reason is missing, fewer than three are not told", async () => {
  const before = fostered("2021-06-01", "P", "CREQB");
  const unsaid = fostered("2022-01-01", "P", null);
  const shortBreak = ["2021-05-01", "S", "U4", { ls: "V3", end: "2021-06-01" }] as const;
  const lives = {
    before: life(before, HOME),
    beforeWithThree: life(before, AGAIN, ONCE_MORE, HOME),
    unsaid: life(FOSTERED, unsaid, HOME),
    unsaidWithThree: life(FOSTERED, unsaid, AGAIN, ONCE_MORE, HOME),
    unsaidOfHome: life(FOSTERED, fostered("2022-01-01", "P", null, "K2"), HOME),
    afterShortBreak: life(shortBreak, before, HOME),
  };
  expect(await codesOf(lives)).toEqual({
    before: "UNKNOWN",
    beforeWithThree: "THREE_OR_MORE",
    unsaid: "UNKNOWN",
    unsaidWithThree: "THREE_OR_MORE",
    unsaidOfHome: "ONE",
    afterShortBreak: "ONE",
  });
});

test("whatever the records, they are what a second implementation tells", async () => {
  const stay = fc.record({
    place: fc.constantFrom("U1", "U4", "U5", "U6", "K2", "T1", "A3"),
    rne: fc.constantFrom("S", "P", "P", "P", "B", "B", "L", "T"),
    reasonPlaceChange: fc.constantFrom("CREQB", "CREQO", "CHILD", "ALLEG", "CARPL", "OTHER", null),
  });
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyRecords(["E09000003", "E09000007"], 20), fc.array(stay, { minLength: 50 }), async (drawn, stays) => {
      const records = drawn.map((row, at) => ({ ...row, ...stays[at % stays.length]! }));
      const asked = {
        ...({ form: "OWN", fact: "PLACEMENTS", measure: "CHILDREN", where: [] } as const),
        times: ["2023-06-30", "2024-03-31", "2025-03-31"],
        by: ["BOROUGH", "FOSTER_BREAKDOWNS"] as const,
      };
      const cells = cellsOf(answer(await snapshotOf(records), asked), asked);
      const byHand = asked.times.map((date) => tallyOf(records, { ...asked, date, boroughs: BOROUGHS.map(({ code }) => code) }));
      expect(cells).toEqual(
        byHand.map((tallies) => new Map([...tallies].map(([name, tally]) => [name, slotsOf(tally, "CHILDREN")]))),
      );
      for (const name of byHand.flatMap((tallies) => [...tallies.keys()])) met.add(name.split(",")[1]!);
    }),
    { seed: 20_250_331, numRuns: 150 },
  );
  expect([...met].toSorted()).toEqual(["NONE", "ONE", "THREE_OR_MORE", "TWO", "UNKNOWN"]);
});
