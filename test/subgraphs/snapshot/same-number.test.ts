/** A set of children has one number and one dither, whichever question comes to it. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../schema/reference/dates.ts";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import type { Snapshot } from "../../../subgraphs/snapshot/snapshot.ts";
import { anyHeld } from "../../support/any-held.ts";
import { anyQuestion } from "../../support/any-questions.ts";
import { bed } from "../../support/bed-records.ts";
import { paidChildren, together } from "../../support/paid-children.ts";
import { episode, snapshotOf } from "../../support/records.ts";
import { REFERENCE_DIMENSIONS, type ReferenceDimension } from "../../support/reference/dimensions.ts";
import { cellsOf } from "../../support/reference/read-vector.ts";
import type { PlacementQuery } from "../../support/reference/tally.ts";

const CHILDREN: PlacementQuery = {
  form: "SHARE",
  fact: "PLACEMENTS",
  measure: "CHILDREN",
  times: ["2025-03-31"],
  by: [],
  where: [],
};

type Asked = Parameters<typeof answer>[1] & Parameters<typeof cellsOf>[1];

/** The slots of each cell on the first date of a question. */
const cellsIn = (snapshot: Snapshot, asked: Asked) => cellsOf(answer(snapshot, asked), asked)[0]!;

const BOROUGHS = ["E09000003", "E09000007", "E09000010"];

const question = fc
  .tuple(
    anyQuestion<ReferenceDimension>("SHARE", "PLACEMENTS", REFERENCE_DIMENSIONS),
    fc.nat(364).map((day) => addDays("2024-04-01", day)),
  )
  .map(([given, date]) => ({ ...given, times: [date] }) as PlacementQuery);

describe("a cell of a group", () => {
  test.each(["OWN", "SHARE", "PUBLISHED"] as const)("is, %s, what a filter of its codes comes to", async (form) => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(anyHeld(BOROUGHS), question, async ({ episodes, ...beside }, { by, where, ...asked }) => {
        const snapshot = await snapshotOf(episodes, beside);
        const grouped = [...cellsIn(snapshot, { ...asked, form, by, where })].slice(0, 5);
        for (const [name, slots] of grouped) {
          const codes = name.split(",");
          const one = by.map((dimension, at) => ({ dimension, codes: [codes[at]!] }));
          const filtered = cellsIn(snapshot, { ...asked, form, by: [], where: [...where, ...one] });
          expect(filtered).toEqual(new Map([["", slots]]));
          compared += by.length;
        }
      }),
      { seed: 7, numRuns: 90 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

describe("the same children", () => {
  const twelve = together(
    paidChildren(5, { child: { sex: "M", place: "U4" } }),
    paidChildren(7, { borough: "E09000007", child: { sex: "F", place: "K2" } }),
  );

  test("have one number on all dates between which none comes or goes, whatever becomes of them", async () => {
    const moved = [
      episode({ end: "2025-01-10", place: "U4", ls: "C1" }),
      episode({ start: "2025-01-10", place: "K2", rne: "P" }),
      episode({ child: "b" }),
      episode({ child: "c" }),
    ];
    const times = ["2024-12-31", "2025-01-31", "2025-02-28"];
    const [first, ...later] = cellsOf(answer(await snapshotOf(moved), { ...CHILDREN, times }), CHILDREN);
    expect(first!.get("")![0]).toBe(3);
    expect(later).toEqual([first, first]);
  });

  test("have one number among those placed on a date and among those paid for in a period", async () => {
    const snapshot = await snapshotOf(twelve.episodes, { costs: twelve.costs });
    const ofDate = cellsIn(snapshot, CHILDREN);
    const money = { ...CHILDREN, fact: "COSTS", times: ["2024-04-01/2025-03-31"] } as const;
    expect(ofDate.get("")![0]).toBe(12);
    expect(cellsIn(snapshot, money)).toEqual(ofDate);
    const byPlace = { by: ["PLACE"] } as const;
    expect(cellsIn(snapshot, { ...money, ...byPlace })).toEqual(cellsIn(snapshot, { ...CHILDREN, ...byPlace }));
  });

  test("have the number of all children with the boroughs that use a place, with days paid for, and with what is spent", async () => {
    const snapshot = await snapshotOf(twelve.episodes, { costs: twelve.costs });
    const [n, dither] = cellsIn(snapshot, CHILDREN).get("")!;
    const times = ["2024-04-01/2025-03-31"];
    for (const asked of [
      { ...CHILDREN, measure: "BOROUGHS_USING" },
      { ...CHILDREN, measure: "DISTANCE" },
      { ...CHILDREN, measure: "WEEKLY_COST" },
      { ...CHILDREN, fact: "COSTS", measure: "PLACEMENT_DAYS", times },
      { ...CHILDREN, fact: "COSTS", measure: "SPEND", times },
      { ...CHILDREN, fact: "COSTS", measure: "WEEKLY_COST", times },
    ] as const)
      expect(cellsIn(snapshot, asked).get("")!.slice(0, 2)).toEqual([n, dither]);
  });

  test("have another number under another secret, in one set or another", async () => {
    const numbers = Array.from({ length: 12 }, (_, at) => at).map(async (at) => {
      const noiseSecret = Buffer.alloc(32, `secret ${at}`);
      return cellsIn(await snapshotOf(twelve.episodes, { noiseSecret }), CHILDREN).get("")![1];
    });
    expect(new Set(await Promise.all(numbers)).size).toBeGreaterThan(6);
  });
});

describe("a home that stays as it is", () => {
  const beds = ["2024-12-31", "2025-01-31", "2025-02-28"].map((asAt) =>
    bed({
      asAt,
      occupancy: [
        { authority: "E09000003", children: 3 },
        { authority: "WAL", children: 2 },
      ],
      vacant: 2,
    }),
  );
  const asked = { form: "SHARE", fact: "BEDS", times: beds.map(({ asAt }) => asAt), by: [], where: [] } as const;

  test.each(["OCCUPIED", "VACANT", "OPEN_PLACES"] as const)(
    "has one number of places %s on every day described",
    async (measure) => {
      const [first, ...later] = cellsOf(answer(await snapshotOf([], { beds }), { ...asked, measure }), { ...asked, measure });
      expect(first!.get("")![0]).toBeGreaterThan(0);
      expect(later).toEqual([first, first]);
    },
  );

  test("has another once one child more lives in it", async () => {
    const more = [
      ...beds.slice(0, 2),
      { ...beds[2]!, occupancy: [{ authority: "E09000003", children: 4 }, beds[2]!.occupancy[1]!] },
    ];
    const query = { ...asked, measure: "OCCUPIED" } as const;
    const told = cellsOf(answer(await snapshotOf([], { beds: more }), query), query).map((cells) => cells.get("")!);
    expect(told[1]).toEqual(told[0]);
    expect(told[2]![0]).toBe(6);
    expect(told[2]![1]).not.toBe(told[0]![1]);
  });
});
