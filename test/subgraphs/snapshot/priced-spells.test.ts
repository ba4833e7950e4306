import { expect, test } from "vitest";
import { localDateOf } from "../../../schema/reference/dates.ts";
import type { CostRecord } from "../../../subgraphs/returns/kinds/costs/cost-record.ts";
import type { EpisodeRecord } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import { OPEN } from "../../../subgraphs/snapshot/columns.ts";
import { buildCostTable } from "../../../subgraphs/snapshot/cost-table.ts";
import { buildNoise } from "../../../subgraphs/snapshot/noise.ts";
import { pricedSpells } from "../../../subgraphs/snapshot/priced-spells.ts";
import { spellsOf } from "../../../subgraphs/snapshot/timeline.ts";
import { cost } from "../../support/cost-records.ts";
import { NOISE_SECRET } from "../../support/noise.ts";
import { episode, pseudonymOf } from "../../support/records.ts";

/** The pieces of one spell: "first day..day it ended at pence a week". */
const told = async (given: Partial<EpisodeRecord>, costs: readonly CostRecord[]): Promise<readonly string[]> => {
  const [spell] = spellsOf([episode({ ...given, child: pseudonymOf("a") })]);
  const priced = costs.map((each) => ({ ...each, child: pseudonymOf(each.child) }));
  const pieces = pricedSpells(spell!, await buildCostTable([priced], buildNoise(NOISE_SECRET)));
  const shown = (day: number): string => (day === OPEN ? "" : localDateOf(day));
  return pieces.map(({ start, end, weeklyPence }) => `${shown(start)}..${shown(end)} at ${weeklyPence}`);
};

test("a spell without a price is one piece without a price", async () => {
  expect(await told({}, [])).toEqual(["2024-06-01.. at -1"]);
  expect(await told({}, [cost({ child: "b" })])).toEqual(["2024-06-01.. at -1"]);
});

test("a spell is cut where its price begins, changes and ends, both days of a price included", async () => {
  const costs = [
    cost({ from: "2024-07-01", to: "2024-07-31", pence: 80_000 }),
    cost({ from: "2024-08-01", to: "2024-08-31", pence: 90_000 }),
  ];
  expect(await told({}, costs)).toEqual([
    "2024-06-01..2024-07-01 at -1",
    "2024-07-01..2024-08-01 at 80000",
    "2024-08-01..2024-09-01 at 90000",
    "2024-09-01.. at -1",
  ]);
});

test("two prices in a row that are the same are one", async () => {
  const costs = [cost({ from: "2024-06-01", to: "2024-06-30" }), cost({ from: "2024-07-01", to: "2025-03-31" })];
  expect(await told({ end: "2024-12-01" }, costs)).toEqual(["2024-06-01..2024-12-01 at 70000"]);
});

test("prices before a spell and after it leave it whole", async () => {
  const costs = [
    cost({ placementStart: "2024-01-01", from: "2024-01-01", to: "2024-05-31", pence: 50_000 }),
    cost({ to: "2024-06-30" }),
    cost({ placementStart: "2024-07-01", from: "2024-07-01", pence: 90_000 }),
  ];
  expect(await told({ end: "2024-07-01" }, costs)).toEqual(["2024-06-01..2024-07-01 at 70000"]);
});

test("of two placements that cover a day, that which began last has the price", async () => {
  const costs = [
    cost({ from: "2024-06-01", to: "2024-07-10", pence: 50_000 }),
    cost({ placementStart: "2024-07-01", from: "2024-07-01", to: "2024-07-05", pence: 90_000 }),
  ];
  expect(await told({}, costs)).toEqual([
    "2024-06-01..2024-07-01 at 50000",
    "2024-07-01..2024-07-06 at 90000",
    "2024-07-06..2024-07-11 at 50000",
    "2024-07-11.. at -1",
  ]);
});

/** The same with what is said beside the price, and whether an order deprives of liberty. */
const said = async (given: Partial<EpisodeRecord>, costs: readonly CostRecord[]): Promise<readonly string[]> => {
  const only = episode({ ...given, child: pseudonymOf("a") });
  const [spell] = spellsOf([only]);
  const priced = costs.map((each) => ({ ...each, child: pseudonymOf(each.child) }));
  const pieces = pricedSpells(spell!, await buildCostTable([priced], buildNoise(NOISE_SECRET)), only.orders);
  return pieces.map((each) => `${localDateOf(each.start)} ${each.said.procurement} ${each.said.solo} ${each.dols}`);
};

test("what is said of a placement holds on its days without a price: as before them, else as after", async () => {
  const costs = [
    cost({ from: "2024-07-01", to: "2024-07-31", procurement: "SPOT", solo: true }),
    cost({ from: "2024-09-01", to: "2024-09-30", procurement: "FRAMEWORK" }),
    cost({ placementStart: "2024-01-01", from: "2024-01-01", to: "2024-01-31", procurement: "BLOCK" }),
  ].toSorted((a, b) => (a.placementStart < b.placementStart ? -1 : 1));
  expect(await said({}, costs)).toEqual([
    "2024-06-01 SPOT SOLO null",
    "2024-07-01 SPOT SOLO null",
    "2024-08-01 SPOT SOLO null",
    "2024-09-01 FRAMEWORK null null",
    "2024-10-01 FRAMEWORK null null",
  ]);
});

test("a price that says nothing more cuts nothing", async () => {
  const costs = [cost({ to: "2024-06-30", solo: false }), cost({ from: "2024-07-01", solo: false })];
  expect(await said({ end: "2025-01-01" }, costs)).toEqual(["2024-06-01 null NOT_SOLO null"]);
});

test("an order is in force to its last day, and then was; without one the return of costs says it", async () => {
  const orders = [{ start: "2024-07-01", end: "2024-07-31" }];
  expect(await said({ orders, end: "2025-01-01" }, [cost({ dols: "NONE" })])).toEqual([
    "2024-06-01 null null NONE",
    "2024-07-01 null null CURRENT",
    "2024-08-01 null null PREVIOUS",
  ]);
});

test("prices of a store of before anything was said are read as saying nothing", async () => {
  const { procurement: _p, registered: _r, solo: _s, dols: _d, ehcp: _e, disability: _y, ...old } = cost({ child: "a" });
  expect(await said({ end: "2025-01-01" }, [old as CostRecord])).toEqual(["2024-06-01 null null null"]);
});

test("a price of nothing is a price", async () => {
  expect(await told({}, [cost({ pence: 0 })])).toEqual(["2024-06-01..2025-04-01 at 0", "2025-04-01.. at -1"]);
});
