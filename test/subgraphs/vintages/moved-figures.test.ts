import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { NO_VINTAGE } from "../../../subgraphs/vintages/diff-vintages.ts";
import { findVintage } from "../../../subgraphs/vintages/find-vintage.ts";
import { movedFigures } from "../../../subgraphs/vintages/moved-figures.ts";
import { tableCsv } from "../returns/door.ts";
import { episodes, HACKNEY, header } from "../returns/returns-folder.ts";
import { openVintages } from "./vintage-store.ts";

const KID_2 = { CHILD: "kid-2", DECOM: "02/06/2023" };
const KID_3 = { CHILD: "kid-3", DECOM: "03/06/2023" };

it("says which figures move, and no others", async () => {
  await using at = await openVintages();
  const before = await findVintage(at.models, await at.vintageOf({}, KID_2));
  const after = await findVintage(at.models, await at.vintageOf({}, { ...KID_2, PLACE: "P1", PLACE_PROVIDER: "PR0" }, KID_3));
  const moved = { borough: HACKNEY, fact: "PLACEMENTS", when: "2024-03-31" };
  expect(await movedFigures(at.models, before, after)).toEqual([
    { ...moved, figure: "Children", before: 2, after: 3 },
    { ...moved, figure: "Placed with parents or a person with parental responsibility", before: 0, after: 1 },
    { borough: HACKNEY, fact: "MOVEMENTS", when: "2023-04-01/2024-03-31", figure: "Came into care", before: 2, after: 3 },
  ]);
});

it("looks at the end of each year that either return covers", async () => {
  await using at = await openVintages();
  const rows = {
    [`r/${HACKNEY}/2023/episodes.csv`]: episodes({ DECOM: "01/06/2022" }),
    [`r/${HACKNEY}/2023/header.csv`]: header({}),
  };
  for (const [file, text] of Object.entries(rows)) await at.folder.write(file, text);
  const before = await findVintage(at.models, await at.vintageOf({ DECOM: "01/06/2022" }));
  await rm(join(at.folder.path, "r", HACKNEY, "2023"), { recursive: true });
  const after = await findVintage(at.models, await at.vintageOf({ DECOM: "01/06/2022" }));
  expect((await movedFigures(at.models, before, after)).filter(({ figure }) => figure === "Children")).toEqual([
    { borough: HACKNEY, fact: "PLACEMENTS", when: "2023-03-31", figure: "Children", before: 1, after: null },
  ]);
});

it("gives no figure before the first return", async () => {
  await using at = await openVintages();
  const after = await findVintage(at.models, await at.vintageOf({}));
  expect((await movedFigures(at.models, NO_VINTAGE, after))[0]).toMatchObject({ figure: "Children", before: null, after: 1 });
});

const QUARTER = "2023-07-01/2023-09-30";

/** Money that one child's placement cost from July to September 2023, in pounds. */
const costs = (pounds: string): string =>
  tableCsv(
    "PLACEMENT_COSTS",
    ...[
      { "Placement start date": "01/06/2023", "Total committed cost accrued in FY to date": "0", QUARTER: "Q1" },
      { "Placement start date": "01/06/2023", "Total committed cost accrued in FY to date": pounds, QUARTER: "Q2" },
    ].map((row) => ({ "Child ID": "kid-1", LA: HACKNEY, YEAR: "2023-24", ...row })),
  );

it("says which money moves, over the latest quarter", async () => {
  await using at = await openVintages();
  await at.folder.write(`r/${HACKNEY}/2024/costs.csv`, costs("9200"));
  const before = await findVintage(at.models, await at.vintageOf({}));
  await at.folder.write(`r/${HACKNEY}/2024/costs.csv`, costs("18400"));
  const after = await findVintage(at.models, await at.vintageOf({}));
  const moved = { borough: HACKNEY, fact: "COSTS", when: QUARTER };
  expect(await movedFigures(at.models, before, after)).toEqual([
    { ...moved, figure: "Spend in pounds", before: 9_200, after: 18_400 },
    { ...moved, figure: "Pounds a week", before: 700, after: 1_400 },
  ]);
});

const budget = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  tableCsv("BUDGETS", ...rows.map((row) => ({ provision: "RESIDENTIAL", unit_cost: "1000", income: "", ...row })));

it("says which budgets move, those of years to come among them", async () => {
  await using at = await openVintages();
  const [year, next] = [
    { period_start: "01/04/2023", period_end: "31/03/2024", weeks: "10" },
    { period_start: "01/04/2024", period_end: "31/03/2025", weeks: "20" },
  ];
  await at.folder.write(`r/${HACKNEY}/budgets.csv`, budget(year));
  const before = await findVintage(at.models, await at.vintageOf({}));
  await at.folder.write(`r/${HACKNEY}/budgets.csv`, budget({ ...year, weeks: "12" }, next));
  const after = await findVintage(at.models, await at.vintageOf({}));
  const moved = { borough: HACKNEY, fact: "COSTS", figure: "Budget in pounds" };
  expect(await movedFigures(at.models, before, after)).toEqual([
    { ...moved, when: "2023-04-01/2024-03-31", before: 10_000, after: 12_000 },
    { ...moved, when: "2024-04-01/2025-03-31", before: null, after: 20_000 },
  ]);
});

it("gives no money of a borough that has yet to hand in the placements that it was paid for", async () => {
  await using at = await openVintages();
  await at.folder.write(`r/${HACKNEY}/2024/costs.csv`, costs("9200"));
  await at.run();
  const before = await findVintage(at.models, "current");
  const after = await findVintage(at.models, await at.vintageOf({}));
  const moved = (await movedFigures(at.models, before, after)).filter(({ fact }) => fact === "COSTS");
  expect(moved.map(({ figure, ...values }) => [figure, values.before, values.after])).toEqual([
    ["Children paid for", null, 1],
    ["Spend in pounds", null, 9_200],
    ["Placement weeks", null, 92 / 7],
    ["Pounds a week", null, 700],
  ]);
});

const beds = (occupied: number): string =>
  tableCsv("BED_HOMES", {
    urn: "SC000001",
    as_at: "31/03/2024",
    registered_places: "6",
    open_places: "5",
    occupied: String(occupied),
    blocked: "1",
    vacant: String(4 - occupied),
  });

const occupancy = (children: number): string =>
  tableCsv("BED_OCCUPANCY", { urn: "SC000001", as_at: "31/03/2024", placing_authority: HACKNEY, children: String(children) });

it("says which beds move", async () => {
  await using at = await openVintages();
  const hand = async (occupied: number) => {
    await at.folder.write(`r/${HACKNEY}/homes.csv`, beds(occupied));
    await at.folder.write(`r/${HACKNEY}/who.csv`, occupancy(occupied));
    return findVintage(at.models, await at.vintageOf({}));
  };
  const [before, after] = [await hand(3), await hand(2)];
  const moved = { borough: HACKNEY, fact: "BEDS", when: "2024-03-31" };
  expect(await movedFigures(at.models, before, after)).toEqual([
    { ...moved, figure: "Occupied", before: 3, after: 2 },
    { ...moved, figure: "Occupied by London", before: 3, after: 2 },
    { ...moved, figure: "Vacant", before: 1, after: 2 },
  ]);
});
