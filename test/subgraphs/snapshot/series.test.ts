/** A series is one question of many dates: here it is held against one question for each date. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seriesDates } from "../../../schema/question/series.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import type { Snapshot } from "../../../subgraphs/snapshot/snapshot.ts";
import { anyPaidRecords } from "../../support/cost-records.ts";
import { episode, snapshotOf } from "../../support/records.ts";
import type { ReferenceDimension } from "../../support/reference/dimensions.ts";
import { cellsOf } from "../../support/reference/read-vector.ts";
import type { PlacementQuery } from "../../support/reference/tally.ts";

const QUARTER = ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"];

const query = (given: Partial<PlacementQuery>): PlacementQuery => ({
  form: "OWN",
  fact: "PLACEMENTS",
  measure: "CHILDREN",
  times: QUARTER,
  by: [],
  where: [],
  ...given,
});

const ask = (snapshot: Snapshot, asked: PlacementQuery) => cellsOf(answer(snapshot, asked), asked);

const childrenOf = async (records: readonly EpisodeRecord[], given: Partial<PlacementQuery>) =>
  ask(await snapshotOf(records), query(given)).map((cells) => Object.fromEntries([...cells].map(([name, [n]]) => [name, n])));

describe("a series by hand", () => {
  test("counts a child from the first month end in its episode to the last, and not on the day it ends", async () => {
    const records = [
      episode({ child: "a", start: "2024-01-31", end: "2024-03-31" }),
      episode({ child: "b", start: "2024-02-01", end: null }),
      episode({ child: "c", start: "2024-02-01", end: "2024-02-28" }),
      episode({ child: "d", start: "2023-01-01", end: "2024-02-29" }),
    ];
    expect(await childrenOf(records, {})).toEqual([{ "": 2 }, { "": 2 }, { "": 1 }, { "": 1 }]);
  });

  test("moves a child to the next age band on the month end after its birthday", async () => {
    const records = [episode({ birthMonth: "2014-03", start: "2023-06-01", end: "2024-04-30" })];
    expect(await childrenOf(records, { by: ["AGE_BAND"] })).toEqual([{ "5_TO_9": 1 }, { "5_TO_9": 1 }, { "10_TO_15": 1 }, {}]);
  });

  test("lets a child of a filtered age in and out on its birthdays", async () => {
    const records = [
      episode({ birthMonth: "2008-03", start: "2023-06-01" }),
      episode({ child: "b", birthMonth: "2014-04", start: "2023-06-01" }),
    ];
    const where: PlacementQuery["where"] = [{ dimension: "AGE_BAND", codes: ["10_TO_15"] }];
    expect(await childrenOf(records, { where })).toEqual([{ "": 1 }, { "": 1 }, {}, { "": 1 }]);
  });

  test("ends the status of an unaccompanied child on the day it ceased", async () => {
    const records = [episode({ uasc: true, uascCeased: "2024-02-29", start: "2023-06-01" })];
    expect(await childrenOf(records, { by: ["UASC"] })).toEqual([{ UASC: 1 }, { NOT_UASC: 1 }, { NOT_UASC: 1 }, { NOT_UASC: 1 }]);
  });

  test("counts a move within the series in the old placement before and in the new one after", async () => {
    const records = [
      episode({ start: "2023-06-01", end: "2024-02-29", place: "U4" }),
      episode({ start: "2024-02-29", end: null, rne: "P", place: "K2" }),
    ];
    expect(await childrenOf(records, { by: ["PLACE"] })).toEqual([{ U4: 1 }, { K2: 1 }, { K2: 1 }, { K2: 1 }]);
  });
});

describe("a series of any question", () => {
  const PAIRS: readonly (readonly ReferenceDimension[])[] = [
    [],
    ["PLACE"],
    ["AGE_BAND", "SEX"],
    ["HOST_AUTHORITY", "UASC"],
    ["BOROUGH", "HOST_AUTHORITY"],
  ];
  const filters: readonly PlacementQuery["where"][] = [
    [],
    [{ dimension: "AGE_BAND", codes: ["1_TO_4", "16_AND_OVER"] }],
    [
      { dimension: "LS", codes: ["C2", "V2"] },
      { dimension: "UASC", codes: ["UASC"] },
    ],
  ];
  const asked = fc.record({
    form: fc.constantFrom<PlacementQuery["form"]>("OWN", "SHARE", "PUBLISHED"),
    measure: fc.constantFrom<PlacementQuery["measure"]>(
      ...(["CHILDREN", "BOROUGHS_USING", "DISTANCE", "DAYS_IN_PLACEMENT", "WEEKLY_COST"] as const),
    ),
    by: fc.constantFrom(...PAIRS),
    where: fc.constantFrom(...filters),
  });

  test("says of each date what a question about that date alone says: of exact numbers, of dithers and noise, and as published", async () => {
    const times = seriesDates("2022-12-01", "2024-12-31", "QUARTER");
    await fc.assert(
      fc.asyncProperty(anyPaidRecords(["E09000003", "E09000007"], 20), asked, async ({ episodes, costs }, given) => {
        // A distribution by two dimensions over two years is more than one question may ask.
        const isCounted = given.measure === "CHILDREN" || given.measure === "BOROUGHS_USING";
        fc.pre(isCounted || given.by.length === 0 || given.by[0] === "HOST_AUTHORITY");
        const snapshot = await snapshotOf(episodes, { costs });
        const alone = times.flatMap((date) => ask(snapshot, query({ ...given, times: [date] })));
        expect(ask(snapshot, query({ ...given, times }))).toEqual(alone);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
