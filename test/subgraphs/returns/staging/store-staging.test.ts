import { expect, it } from "vitest";
import type { StagedRow } from "../../../../subgraphs/returns/rows/staged-row.ts";
import { openStoreStaging } from "../../../../subgraphs/returns/staging/store-staging.ts";
import { HACKNEY, NEL, NEWHAM, openFolder, openStore } from "../returns-folder.ts";
import { stagedEpisode, stagedHeader } from "../staged.ts";

/** Rows of some children of two boroughs, in no order, each child in several batches. */
const BATCHES: readonly (readonly StagedRow[])[] = [2022, 2023, 2024].map((year) =>
  ["c9", "a1", "b5", "a0"].flatMap((child) => [
    { ...stagedEpisode(year), child },
    { ...stagedHeader(year), child },
    { ...stagedEpisode(year), child, borough: NEWHAM },
  ]),
);

const rowsOf = (borough: string): readonly (readonly StagedRow[])[] =>
  ["a0", "a1", "b5", "c9"].map((child) => BATCHES.flat().filter((row) => row.borough === borough && row.child === child));

it.each([
  ["has room for all of them", 1000, false],
  ["has room for some of them", 20, true],
  ["has no room for more than one", 1, true],
])("gives back each child's rows, children in order, when memory %s", async (_, mostRows, isSpilt) => {
  await using folder = await openFolder();
  await using store = await openStore(folder.path);
  {
    await using staging = await openStoreStaging(store.models, NEL, mostRows);
    for (const batch of BATCHES) await staging.add(batch);
    for (const borough of [HACKNEY, NEWHAM])
      expect(await Array.fromAsync(staging.childrenOf(`${borough}:placements`))).toEqual(rowsOf(borough));
    expect((await store.models.staged.countDocuments()) > 0).toBe(isSpilt);
  }
  expect(await store.models.staged.countDocuments()).toBe(0);
});

it.each([
  ["has room for all of them", 1000],
  ["has no room for more than one", 1],
])("gives back what children's rows came to as it was kept, when memory %s", async (_, mostRows) => {
  await using folder = await openFolder();
  await using store = await openStore(folder.path);
  {
    await using staging = await openStoreStaging(store.models, NEL, mostRows);
    for (const batch of BATCHES) await staging.add(batch);
    const owners = [`${HACKNEY}:placements`, `${NEWHAM}:placements`];
    for (const owner of owners)
      for await (const [row] of staging.childrenOf(owner)) await staging.keepAssembled(owner, [{ child: row!.child, owner }]);
    for (const owner of owners)
      expect((await Array.fromAsync(staging.assembledOf(owner))).flat()).toEqual(
        ["a0", "a1", "b5", "c9"].map((child) => ({ child, owner })),
      );
  }
  expect(await store.models.staged.countDocuments()).toBe(0);
});
