/** The kernel against tables worked out by hand: one convention at a time. */
import { describe, expect, test } from "vitest";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import { episode, snapshotOf } from "../../support/records.ts";
import { cellsOf } from "../../support/reference/read-vector.ts";
import type { PlacementQuery } from "../../support/reference/tally.ts";

type Asked = Partial<Omit<PlacementQuery, "by">> & { by?: PlacementQuery["by"] };

/** Everybody looked after on 30 June 2024, counted as they are. */
const EVERYBODY: PlacementQuery = {
  form: "OWN",
  fact: "PLACEMENTS",
  measure: "CHILDREN",
  times: ["2024-06-30"],
  by: [],
  where: [],
};

/** Children by cell, a date at a time. */
const count = async (records: readonly EpisodeRecord[], asked: Asked) => {
  const query: PlacementQuery = { ...EVERYBODY, ...asked };
  return cellsOf(answer(await snapshotOf(records), query), query).map((cells) =>
    Object.fromEntries([...cells].map(([name, [children]]) => [name, children])),
  );
};

/** Sums of a measure by cell on one date, with the number of children they are of: "children: sum". */
const measure = async (records: readonly EpisodeRecord[], name: "DISTANCE" | "DAYS_IN_PLACEMENT", asked: Asked = {}) => {
  const query: PlacementQuery = { ...EVERYBODY, measure: name, ...asked };
  return cellsOf(answer(await snapshotOf(records), query), query).map((cells) => {
    const slots = cells.get("") ?? [];
    const every = (odd: number) => slots.filter((_, at) => at % 2 === odd).reduce((total, slot) => total + slot, 0);
    return `${every(0)}: ${every(1)}`;
  });
};

/** Five children of two boroughs on 30 June 2024. */
const five: readonly EpisodeRecord[] = [
  episode({ child: "a", place: "U4", sex: "M", distanceTenths: 10 }),
  episode({ child: "b", place: "U6", sex: "F", distanceTenths: 200 }),
  episode({ child: "c", place: "K2", sex: "1", distanceTenths: 201, locality: "OUT", hostAuthority: "E10000016" }),
  episode({ child: "d", place: "K1", sex: "2", distanceTenths: null, locality: null, hostAuthority: "SCO" }),
  episode({
    child: "a",
    borough: "E09000007",
    place: "XX",
    sex: "U",
    placeProvider: null,
    distanceTenths: 0,
    hostAuthority: null,
  }),
];

describe("counts", () => {
  test("groups codes of every year and keeps what no list holds as UNKNOWN", async () => {
    expect(await count(five, { by: ["PLACEMENT_TYPE", "SEX"] })).toEqual([
      { "FOSTER,MALE": 1, "FOSTER,FEMALE": 1, "CHILDRENS_HOMES,MALE": 1, "CHILDRENS_HOMES,FEMALE": 1, "UNKNOWN,UNKNOWN": 1 },
    ]);
  });

  test("takes 20.0 miles as within 20 miles, and an unknown distance as its own group", async () => {
    expect(await count(five, { by: ["DISTANCE_BAND"] })).toEqual([{ WITHIN_20: 3, OVER_20: 1, UNKNOWN: 1 }]);
  });

  test("reaches the last of more rows than it looks at together", async () => {
    const many = Array.from({ length: 40_000 }, (_, child) => episode({ child: `${child}`, sex: child % 4 === 0 ? "M" : "F" }));
    expect(await count(many, { by: ["SEX"] })).toEqual([{ MALE: 10_000, FEMALE: 30_000 }]);
  });

  test("keys a keyed dimension by what the records say, with UNKNOWN for nothing", async () => {
    expect(await count(five, { by: ["BOROUGH", "HOST_AUTHORITY"] })).toEqual([
      { "E09000003,E09000003": 2, "E09000003,E10000016": 1, "E09000003,SCO": 1, "E09000007,UNKNOWN": 1 },
    ]);
  });

  test("keeps the children who have one of the codes on every dimension of the filter", async () => {
    const where: PlacementQuery["where"] = [
      { dimension: "PLACE", codes: ["K1", "U4", "UNKNOWN"] },
      { dimension: "LOCALITY", codes: ["IN", "UNKNOWN"] },
    ];
    expect(await count(five, { by: ["BOROUGH"], where })).toEqual([{ E09000003: 2, E09000007: 1 }]);
  });

  test("never matches children of two boroughs, even of one pseudonym", async () => {
    expect(await count(five, {})).toEqual([{ "": 5 }]);
  });
});

describe("a child is looked after on a date", () => {
  test.each([
    ["that its episode starts on", { start: "2024-06-30" }, 1],
    ["before it starts", { start: "2024-07-01" }, undefined],
    ["not on the day its episode ends", { end: "2024-06-30" }, undefined],
    ["on the day before its episode ends", { end: "2024-07-01" }, 1],
    ["while its episode is open", { end: null }, 1],
  ])("%s", async (_, given, children) => {
    expect((await count([episode(given)], {}))[0]![""]).toBe(children);
  });

  test("by the episode that began that day, when another ends on it", async () => {
    const moved = [episode({ end: "2024-06-30", place: "U4" }), episode({ start: "2024-06-30", rne: "P", place: "K2" })];
    expect(await count(moved, { by: ["PLACE"] })).toEqual([{ K2: 1 }]);
  });

  test("only while its latest episode goes on: an older one that overlaps it ended when it began", async () => {
    const nested = [episode({ start: "2024-01-01" }), episode({ start: "2024-02-01", end: "2024-03-01", rne: "P", place: "K2" })];
    expect(await count(nested, { times: ["2024-01-31", "2024-02-29", "2024-03-31"], by: ["PLACE"] })).toEqual([
      { U4: 1 },
      { K2: 1 },
      {},
    ]);
  });

  test("not while it is on a short break alone", async () => {
    expect(
      await count([episode({ ls: "V3" }), episode({ child: "b", ls: "V4" }), episode({ child: "c", ls: "V2" })], {}),
    ).toEqual([{ "": 1 }]);
  });
});

describe("age", () => {
  test.each([
    ["2023-07", "UNDER_1"],
    ["2023-06", "1_TO_4"],
    ["2019-07", "1_TO_4"],
    ["2019-06", "5_TO_9"],
    ["2014-07", "5_TO_9"],
    ["2014-06", "10_TO_15"],
    ["2008-07", "10_TO_15"],
    ["2008-06", "16_AND_OVER"],
    ["2004-01", "16_AND_OVER"],
    ["2024-06", "UNDER_1"],
    ["2024-07", "UNKNOWN"],
  ])("of a child born in %s is %s on 30 June 2024, its birthday being the 1st of the month", async (birthMonth, band) => {
    expect(await count([episode({ birthMonth })], { by: ["AGE_BAND"] })).toEqual([{ [band]: 1 }]);
  });

  test("of a child born in a February changes on 1 February, leap year or not", async () => {
    const times = ["2024-01-31", "2024-02-01", "2024-02-29"];
    const born = [episode({ birthMonth: "2008-02", start: "2023-01-01" })];
    expect(await count(born, { times, by: ["AGE_BAND"] })).toEqual([
      { "10_TO_15": 1 },
      { "16_AND_OVER": 1 },
      { "16_AND_OVER": 1 },
    ]);
  });
});

describe("a child is an unaccompanied asylum-seeking child on a date", () => {
  test.each([
    ["when flagged", { uasc: true }, "UASC"],
    ["until the day before the status ceased", { uasc: true, uascCeased: "2024-07-01" }, "UASC"],
    ["not on the day the status ceased", { uasc: true, uascCeased: "2024-06-30" }, "NOT_UASC"],
    ["never when not flagged", { uasc: false, uascCeased: "2030-01-01" }, "NOT_UASC"],
  ])("%s", async (_, given, code) => {
    expect(await count([episode(given)], { by: ["UASC"] })).toEqual([{ [code]: 1 }]);
  });
});

describe("distributions", () => {
  test("add up distances of the children whose distance is known, in tenths of a mile", async () => {
    expect(await measure(five, "DISTANCE")).toEqual(["4: 411"]);
  });

  test("add up days since the placement began, over a leap day", async () => {
    const since = [episode({ start: "2024-02-28", end: "2024-03-10", ls: "C1" }), episode({ start: "2024-03-10", rne: "L" })];
    expect(await measure(since, "DAYS_IN_PLACEMENT", { times: ["2024-02-28", "2024-03-01", "2024-03-31"] })).toEqual([
      "1: 0",
      "1: 2",
      "1: 32",
    ]);
  });

  test("count a child in hospital at the distance of the placement it is away from", async () => {
    const away = [
      episode({ end: "2024-06-20", distanceTenths: 55 }),
      episode({ start: "2024-06-20", rne: "P", place: "T1", distanceTenths: 999 }),
    ];
    expect(await measure(away, "DISTANCE")).toEqual(["1: 55"]);
    expect(await measure(away, "DAYS_IN_PLACEMENT")).toEqual(["1: 29"]);
  });
});
