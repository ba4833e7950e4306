/** Who was missing, or away without authorisation: lives that a test writes down, one just on each side of each limit. */
import { expect, test } from "vitest";
import type { MissingIncident } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { coverageOf } from "../../../subgraphs/snapshot/records.ts";
import { life, toldOfLives } from "../../support/told-of-lives.ts";

const YEAR = { from: "2024-04-01", to: "2025-03-31" };

const missing = (start: string, end: string | null = start, kind: MissingIncident["kind"] = "M"): MissingIncident => ({
  kind,
  start,
  end,
});

/** In foster care from June 2023, for good or up to a day. */
const fostered = (incidents: readonly MissingIncident[], end: string | null = null) =>
  life(["2023-06-01", "S", "U4", { missing: incidents, end }]);

test("an incident counts with a day in the period, whenever it began and however short it was", async () => {
  const told = toldOfLives({
    overBefore: fostered([missing("2024-03-30", "2024-03-31")]),
    goesOnOnFirst: fostered([missing("2024-03-31", "2024-04-01")]),
    onFirst: fostered([missing("2024-04-01")]),
    onLast: fostered([missing("2025-03-31")]),
    goesOn: fostered([missing("2025-03-31", null)]),
    after: fostered([missing("2025-04-01", null)]),
    throughout: fostered([missing("2024-01-01", "2025-06-01")]),
    sinceBefore: fostered([missing("2024-01-01", null)]),
    never: fostered([]),
  });
  const counted = { goesOnOnFirst: 1, onFirst: 1, onLast: 1, goesOn: 1, throughout: 1, sinceBefore: 1 };
  expect(await told("MISSING_INCIDENTS", YEAR)).toEqual(counted);
  expect(await told("MISSING_CHILDREN", YEAR)).toEqual(counted);
  expect(await told("AWAY_CHILDREN", YEAR)).toEqual({});
});

test("a child counts once, and its incidents each; who was away without authorisation is told apart", async () => {
  const told = toldOfLives({
    often: fostered([missing("2024-05-01"), missing("2024-05-02"), missing("2024-06-01", "2024-06-09")]),
    both: fostered([missing("2024-05-01"), missing("2024-06-01", "2024-06-01", "A"), missing("2024-07-01", null, "A")]),
    away: fostered([missing("2024-05-01", "2024-05-02", "A")]),
  });
  expect(await told("MISSING_CHILDREN", YEAR)).toEqual({ often: 1, both: 1 });
  expect(await told("MISSING_INCIDENTS", YEAR)).toEqual({ often: 3, both: 1 });
  expect(await told("AWAY_CHILDREN", YEAR)).toEqual({ both: 1, away: 1 });
  expect(await told("AWAY_INCIDENTS", YEAR)).toEqual({ both: 2, away: 1 });
});

test("an incident counts with an evening in care, and short breaks are none", async () => {
  const told = toldOfLives({
    lastEvening: fostered([missing("2024-05-31")], "2024-06-01"),
    dayItLeft: fostered([missing("2024-06-01")], "2024-06-01"),
    fromBefore: life(["2024-06-01", "S", "U4", { missing: [missing("2024-05-20", "2024-06-01")] }]),
    onlyBefore: life(["2024-06-01", "S", "U4", { missing: [missing("2024-05-20", "2024-05-31")] }]),
    shortBreak: life(["2024-06-01", "S", "U4", { ls: "V3", missing: [missing("2024-06-05")] }]),
  });
  expect(await told("MISSING_INCIDENTS", YEAR)).toEqual({ lastEvening: 1, fromBefore: 1 });
  expect(await told("MISSING_CHILDREN", YEAR)).toEqual({ lastEvening: 1, fromBefore: 1 });
});

test("an incident is told as on its first evening in the period, a child as on its own", async () => {
  const told = toldOfLives({
    moved: life(
      ["2023-06-01", "S", "U4"],
      ["2024-06-01", "P", "K2", { missing: [missing("2024-06-01", "2024-06-30")] }],
      ["2024-06-10", "P", "U6"],
    ),
    since: life(["2023-06-01", "S", "U6", { missing: [missing("2024-02-01", "2024-04-20")] }], ["2024-04-01", "P", "K2"]),
  });
  const placed = (code: string) => [{ dimension: "PLACE", codes: [code] }] as const;
  expect(await told("MISSING_INCIDENTS", YEAR, placed("U4"))).toEqual({});
  expect(await told("MISSING_INCIDENTS", YEAR, placed("K2"))).toEqual({ moved: 1, since: 1 });
  expect(await told("MISSING_INCIDENTS", YEAR, placed("U6"))).toEqual({});
  expect(await told("MISSING_CHILDREN", YEAR, placed("U4"))).toEqual({ moved: 1 });
  expect(await told("MISSING_CHILDREN", YEAR, placed("K2"))).toEqual({ since: 1 });
});

test("years whose returns have the table are covered, in a row as one run", () => {
  const borough = "E09000003";
  const tableYears = [
    { table: "EPISODES", years: [2021, 2022, 2023, 2024, 2025] },
    { table: "MISSING", years: [2021, 2022, 2024] },
  ];
  const handedIn = {
    _id: `${borough}:placements:hash`,
    borough,
    kind: "PLACEMENTS",
    from: "2020-04-01",
    to: "2025-03-31",
    gaps: [],
    rows: 1,
    filesHash: "hash",
    handedIn: null,
    importedAt: new Date("2025-06-01T12:00:00Z"),
  } as const;
  const held = (years: typeof tableYears) =>
    coverageOf([{ ...handedIn, tableYears: years }]).filter(({ fact }) => fact === "MISSING");
  expect(held(tableYears)).toEqual([
    { fact: "MISSING", borough, from: "2020-04-01", to: "2022-03-31", received: "2025-06-01" },
    { fact: "MISSING", borough, from: "2023-04-01", to: "2024-03-31", received: "2025-06-01" },
  ]);
  expect(held([])).toEqual([]);
});
