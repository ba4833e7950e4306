import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { backUpFile, restoreFile } from "../../../../subgraphs/store/embedded/copy-file.ts";
import { followSnapshots } from "../../../../subgraphs/vintages/snapshots.ts";
import { NOISE_SECRET } from "../../../support/noise.ts";
import { openDoor } from "../../returns/door.ts";
import { episodes, HACKNEY, header, NEL } from "../../returns/returns-folder.ts";

const handIn = async (at: Awaited<ReturnType<typeof openDoor>>, DECOM: string): Promise<string> => {
  await at.write(`r/${HACKNEY}/2024/e.csv`, episodes({ DECOM }));
  await at.write(`r/${HACKNEY}/2024/h.csv`, header({}));
  const outcome = await at.run();
  return outcome.kind === "imported" ? outcome.vintage : outcome.kind;
};

it("a backup made while the store is served brings back what it held, to those who serve it too", async () => {
  await using at = await openDoor();
  const [store, copy] = [join(at.path, "nel.store"), join(at.path, "backups/nel.sqlite")];
  const first = await handIn(at, "01/06/2023");
  const snapshots = await followSnapshots(at.models, NEL, async () => NOISE_SECRET);
  try {
    await backUpFile(store, copy);
    const second = await handIn(at, "02/06/2023");
    await expect.poll(() => snapshots.current()?.snapshot.vintage, { timeout: 5000 }).toBe(second);
    await restoreFile(copy, store);
    await expect.poll(() => snapshots.current()?.snapshot.vintage, { timeout: 5000 }).toBe(first);
    expect((await at.models.episodes.find().lean()).map(({ start }) => start)).toEqual(["2023-06-01"]);
  } finally {
    await snapshots.close();
  }
});

it.each([
  ["a file that is none", "CHILD,DOB\n", "not an SQLite database"],
  ["an empty file", "", "no store of ours"],
])("nothing is restored from %s", async (_, content, why) => {
  await using at = await openDoor();
  const [store, copy] = [join(at.path, "nel.store"), join(at.path, "copy")];
  await handIn(at, "01/06/2023");
  await writeFile(copy, content);
  const before = await readFile(store);
  await expect(restoreFile(copy, store)).rejects.toThrow(why);
  expect(before.equals(await readFile(store))).toBe(true);
});
