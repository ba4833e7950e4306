/** Beds against tables worked out by hand: which homes count on a date, and what of them. */
import { describe, expect, test } from "vitest";
import type { MeasureName } from "../../../schema/question/measures.ts";
import type { HomeRecord } from "../../../subgraphs/models/home.ts";
import type { BedRecord } from "../../../subgraphs/returns/kinds/beds/bed-record.ts";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import { bed, blockedFor, home } from "../../support/bed-records.ts";
import { snapshotOf } from "../../support/records.ts";
import type { BedQuery } from "../../support/reference/bed-tally.ts";
import { cellsOf } from "../../support/reference/read-vector.ts";

type Records = { readonly beds: readonly BedRecord[]; readonly homes?: readonly HomeRecord[] };

/** The slots of each cell, a date at a time. */
const measure = async (
  { beds, homes = [home()] }: Records,
  name: MeasureName,
  { times = ["2025-03-31"], by = [], where = [] }: Partial<BedQuery> = {},
) => {
  const query: BedQuery = { form: "OWN", fact: "BEDS", measure: name, times, by, where };
  return cellsOf(answer(await snapshotOf([], { beds, homes }), query), query).map((cells) => Object.fromEntries(cells));
};

describe("a home and its places", () => {
  const beds = [
    bed({
      occupancy: [{ authority: "E09000003", children: 3 }],
      gaps: [blockedFor("STAFFING", 1)],
      vacant: 2,
      registeredPlaces: 8,
    }),
    bed({ urn: "SC2", borough: "E09000007", vacant: 4, registeredPlaces: 4 }),
  ];

  test.each([
    ["HOMES", [2]],
    ["REGISTERED_PLACES", [12]],
    ["OPEN_PLACES", [10]],
    ["OCCUPIED", [3]],
    ["VACANT", [6]],
    ["BLOCKED", [1]],
  ] as const)("count once in %s, whoever lives there and whatever is blocked", async (name, slots) => {
    expect(await measure({ beds }, name)).toEqual([{ "": [...slots] }]);
  });

  test("count in the borough that they stand in", async () => {
    expect(await measure({ beds }, "REGISTERED_PLACES", { by: ["BOROUGH"] })).toEqual([{ E09000003: [8], E09000007: [4] }]);
  });
});

describe("children who live in a home", () => {
  const beds = [
    bed({
      occupancy: [
        { authority: "E09000003", children: 2 },
        { authority: "E09000033", children: 1 },
        { authority: "E10000016", children: 4 },
        { authority: "WAL", children: 1 },
      ],
    }),
  ];

  test("are London's when any of its boroughs placed them, others' when another authority did", async () => {
    expect(await measure({ beds }, "OCCUPIED", { by: ["OCCUPANT"] })).toEqual([{ LONDON: [3], OTHERS: [5] }]);
  });

  test("are none of a home that stands empty, which counts", async () => {
    const empty = [bed({ vacant: 3 })];
    expect(await measure({ beds: empty }, "OCCUPIED", { by: ["OCCUPANT"] })).toEqual([{}]);
    expect(await measure({ beds: empty }, "HOMES")).toEqual([{ "": [1] }]);
  });
});

describe("blocked places", () => {
  test("are told by reason, UNKNOWN where none is given", async () => {
    const beds = [
      bed({ gaps: [blockedFor("STAFFING", 2), blockedFor("SOLO", 1), blockedFor(null, 1), blockedFor("STAFFING", 1)] }),
    ];
    expect(await measure({ beds }, "BLOCKED", { by: ["BLOCKED_REASON"] })).toEqual([{ STAFFING: [3], SOLO: [1], UNKNOWN: [1] }]);
    expect(await measure({ beds }, "BLOCKED")).toEqual([{ "": [5] }]);
  });

  test("of which a return says no more than how many have an unknown reason", async () => {
    const beds = [bed({ blocked: 4, gaps: [{ ...blockedFor(null, 2), kind: "VACANT" }], vacant: 2 })];
    expect(await measure({ beds }, "BLOCKED", { by: ["BLOCKED_REASON"] })).toEqual([{ UNKNOWN: [4] }]);
  });
});

describe("a home counts by the latest day up to the date that its borough's return describes", () => {
  const [january, march] = ["2025-01-31", "2025-03-31"];
  const beds = [
    bed({ asAt: january, vacant: 1 }),
    bed({ asAt: march, vacant: 2 }),
    bed({ urn: "SC2", asAt: january, vacant: 4 }),
    bed({ urn: "SC3", asAt: march, vacant: 8 }),
    bed({ urn: "SC4", borough: "E09000007", asAt: "2025-02-15", vacant: 16 }),
  ];
  const open = async (...times: readonly string[]) =>
    (await measure({ beds }, "OPEN_PLACES", { times })).map((cells) => cells[""]?.[0]);

  test("not before the first", async () => {
    expect(await open("2025-01-30")).toEqual([undefined]);
  });

  test("from the day itself, until the day before the next", async () => {
    expect(await open("2025-01-31", "2025-02-14")).toEqual([5, 5]);
    expect(await open("2025-03-30", "2025-03-31")).toEqual([21, 26]);
  });

  test("not at all once a later day leaves it out, and from the day on that names it first", async () => {
    expect(await measure({ beds }, "HOMES", { by: ["BOROUGH"], times: [january, march] })).toEqual([
      { E09000003: [2] },
      { E09000003: [2], E09000007: [1] },
    ]);
  });

  test("and on for as long as no later day is described, whatever other boroughs describe", async () => {
    expect(await open("2025-03-31", "2031-01-01")).toEqual([26, 26]);
  });
});

describe("what a home is, is told by the register", () => {
  test.each<[string, Partial<HomeRecord>, string]>([
    ["its provision type, however it is written", { provisionType: "CHILDREN’S  HOME" }, "CHILDRENS_HOME,PRIVATE,GOOD,EMOTIONAL"],
    ["a word that no list has", { provisionType: "Ark" }, "UNKNOWN,PRIVATE,GOOD,EMOTIONAL"],
    ["no sector", { sector: null }, "CHILDRENS_HOME,UNKNOWN,GOOD,EMOTIONAL"],
    ["no grade: it wasn't inspected yet", { grade: null }, "CHILDRENS_HOME,PRIVATE,NOT_INSPECTED,EMOTIONAL"],
    ["no needs", { needs: null }, "CHILDRENS_HOME,PRIVATE,GOOD,UNKNOWN"],
    ["needs of two groups", { needs: ["Mental disorders", "Physical disabilities"] }, "CHILDRENS_HOME,PRIVATE,GOOD,SEVERAL"],
  ])("%s", async (_, given, name) => {
    const by: BedQuery["by"] = ["HOME_TYPE", "SECTOR", "GRADE", "NEED_GROUP"];
    expect(await measure({ beds: [bed({ vacant: 1 })], homes: [home(given)] }, "HOMES", { by })).toEqual([{ [name]: [1] }]);
  });

  test("and one that isn't on it is unknown in everything", async () => {
    const by: BedQuery["by"] = ["HOME_TYPE", "SECTOR", "GRADE", "NEED_GROUP"];
    expect(await measure({ beds: [bed({ urn: "SC9" })] }, "HOMES", { by })).toEqual([{ "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN": [1] }]);
  });

  test("filters by it", async () => {
    const beds = [bed({ vacant: 1 }), bed({ urn: "SC2", vacant: 2 })];
    const homes = [home(), home({ urn: "SC2", grade: "Outstanding" })];
    const where: BedQuery["where"] = [{ dimension: "GRADE", codes: ["OUTSTANDING"] }];
    expect(await measure({ beds, homes }, "OPEN_PLACES", { where })).toEqual([{ "": [2] }]);
  });
});
