import { assert, asyncProperty } from "fast-check";
import { expect, it } from "vitest";
import { checkReturns } from "../../subgraphs/returns/import/check-returns.ts";
import { NEL, openFolder } from "../subgraphs/returns/returns-folder.ts";
import { BASE_FILES } from "./base-files.ts";
import { cases, filesOf } from "./cases.ts";
import { openThread } from "./open-thread.ts";

const SEED = 903;
const RUNS = 80;

it("finds nothing wrong with the sound returns that the cases are made from", async () => {
  await using folder = await openFolder();
  for (const { path, bytes } of BASE_FILES.slice(0, 6)) await folder.write(path, bytes);
  const { faults, counts } = await checkReturns({ subRegion: NEL, files: [folder.path], postcodes: null });
  // The postcodes are nobody's, and there is no table of them.
  expect(faults.map(({ rule }) => rule)).toEqual(["no-postcodes", "no-postcodes"]);
  expect(counts).toEqual({ read: 23, kept: 23, checked: 0, refused: 0 });
});

it("takes in or refuses every row of spoilt files, and never crashes, hangs or tells a child's value", async () => {
  await using thread = openThread();
  const property = asyncProperty(cases, async (each) => {
    expect(await thread.ask(filesOf(each))).toEqual([]);
  });
  await assert(property, { seed: SEED, numRuns: RUNS });
});
