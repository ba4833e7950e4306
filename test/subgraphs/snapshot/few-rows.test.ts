/** What a filter leaves few rows of is counted from those rows: it is held against the same cell of a table of everybody. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import { fewChildren } from "../../../subgraphs/snapshot/few-children.ts";
import { fewRows } from "../../../subgraphs/snapshot/few-rows.ts";
import { anyPaidRecords } from "../../support/cost-records.ts";
import { snapshotOf } from "../../support/records.ts";
import { cellsOf } from "../../support/reference/read-vector.ts";

const YEARS = ["2022-04-01/2023-03-31", "2023-04-01/2024-03-31"] as const;
const DATES = ["2022-06-30", "2023-06-30", "2023-12-31"] as const;

const QUESTIONS = [
  { fact: "PLACEMENTS", measure: "CHILDREN", times: DATES },
  { fact: "PLACEMENTS", measure: "DISTANCE", times: DATES },
  { fact: "COSTS", measure: "SPEND", times: YEARS },
  { fact: "COSTS", measure: "PLACEMENT_DAYS", times: YEARS },
  { fact: "COSTS", measure: "TOP_TEN", times: YEARS },
  { fact: "COSTS", measure: "WEEKLY_COST", times: YEARS },
] as const;

const DIMENSIONS = ["PLACE", "SECTOR", "LOCALITY", "BOROUGH"] as const;

test("a filter leaves of money and children what their cell has, whatever it is of and however few they are", async () => {
  const times = { fewRows: 0, fewChildren: 0, cells: 0 };
  const records = anyPaidRecords(["E09000003", "E09000007"], 60);
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.constantFrom(...QUESTIONS),
      fc.constantFrom(...DIMENSIONS),
      async ({ episodes, costs }, asked, dimension) => {
        const snapshot = await snapshotOf(episodes, { costs });
        const table = { ...asked, form: "OWN", by: [dimension], where: [] } as const;
        const byTime = cellsOf(answer(snapshot, table), table);
        for (const code of new Set(byTime.flatMap((cells) => [...cells.keys()]))) {
          const where = [{ dimension, codes: [code] }];
          const filtered = { ...asked, form: "OWN", by: [], where } as const;
          const cell = cellsOf(answer(snapshot, filtered), filtered).map((cells) => cells.get(""));
          expect(cell).toEqual(byTime.map((cells) => cells.get(code)));
          times.cells++;
          if (fewRows(snapshot.placements, where) !== null) times.fewRows++;
          if (asked.fact === "COSTS" && fewChildren(snapshot, where) !== null) times.fewChildren++;
        }
      },
    ),
    { seed: 5, numRuns: 150 },
  );
  expect(times.fewRows).toBeGreaterThan(100);
  expect(times.fewChildren).toBeGreaterThan(50);
  expect(times.cells).toBeGreaterThan(times.fewRows + 100);
});
