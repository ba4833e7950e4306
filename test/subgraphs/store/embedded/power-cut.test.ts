/** What survives a power cut: no test can pull the plug, but the system can be seen being asked to write to the disk. */
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../../subgraphs/store/embedded/open-file.ts";
import { buildItems, itemOf } from "../items.ts";
import { openEmbedded } from "../open-stores.ts";

const PROGRAM = fileURLToPath(new URL("../switch-pointer.ts", import.meta.url));

/** SQLite's numbers of what it waits for at a commit. */
const [NORMAL, FULL] = [1, 2];

it("writes a pointer under synchronous=FULL, and rows under NORMAL, before as after", async () => {
  await using store = await openEmbedded();
  const file = openFile(store.address.file);
  const synchronous = (): number => Number(file.rows("PRAGMA synchronous")[0]?.[0]);
  expect([file.write(synchronous), file.writeDurably(synchronous), file.write(synchronous)]).toEqual([NORMAL, FULL, NORMAL]);
  expect(() =>
    file.writeDurably(() => {
      throw new Error("undone");
    }),
  ).toThrow("undone");
  expect(file.write(synchronous)).toBe(NORMAL);
  file.close();
});

/** What a process asked the system to do with the store's log, in order: "w" a write, "s" that it be on the disk. */
const askedOfLog = async (address: { readonly file: string }, job: string): Promise<string> => {
  const trace = join(dirname(address.file), "trace");
  const calls = "trace=pwrite64,fsync,fdatasync";
  spawnSync("strace", ["-f", "-y", "-e", calls, "-o", trace, process.execPath, PROGRAM, address.file, job]);
  const lines = (await readFile(trace, "utf8")).split("\n").filter((line) => line.includes(`${address.file}-wal>`));
  return lines.map((line) => (/\b(?:fsync|fdatasync)\(/.test(line) ? "s" : "w")).join("");
};

const canTrace = spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;

describe.skipIf(!canTrace)("as strace sees it", () => {
  it.each(["updateOne", "insertOne"])("%s has the log on the disk before it answers", async (job) => {
    await using store = await openEmbedded();
    await buildItems(await store.connect()).create(itemOf(0));
    expect(await askedOfLog(store.address, job)).toMatch(/ws$/);
  });

  it("insertMany leaves that to who switches the pointer", async () => {
    await using store = await openEmbedded();
    await buildItems(await store.connect()).create(itemOf(0));
    expect(await askedOfLog(store.address, "insertMany")).toMatch(/w$/);
  });
});
