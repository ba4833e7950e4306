/** A store that was there and has lost what it held: an error wherever it is looked into, never "nothing yet". */
import { copyFile, readFile, rm, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { json } from "./command.ts";
import { openImported, vintagesIn } from "./imported.ts";

const NEL = ["--sub-region", "nel"];

const COMMANDS = [
  ["versions", ...NEL],
  ["diff", "current", ...NEL],
  ["rollback", "0123", ...NEL],
  ["prune", ...NEL],
  ["serve", "nel", "--port-nel", "0"],
  ["doctor"],
] as const;

const forget = async (store: string): Promise<void> => {
  using file = new DatabaseSync(store);
  file.exec("DELETE FROM vintages; DELETE FROM current");
};

const LOSSES: readonly (readonly [string, (store: string) => Promise<void>, string])[] = [
  ["is gone", (store) => rm(store), "NEL has no store at "],
  ["is empty", (store) => truncate(store), "it is empty; bring it back from a backup"],
  ["is cut", async (store) => truncate(store, 2 * 4096 + 100), "it is damaged; bring it back from a backup"],
  ["holds no vintage", forget, "NEL's store holds no vintage: restore a backup"],
];

const MANY_MS = 90_000;

describe.each(LOSSES)("a store that %s", (_, lose, sentence) => {
  it(
    "is an error of every command that looks into it, and is not made anew by any",
    async () => {
      await using work = await openImported();
      const store = join(work.path, "data/stores/nel.sqlite");
      await lose(store);
      const before = await readFile(store).catch(() => null);
      const said = await Promise.all(COMMANDS.map(async (command) => ({ command, ...(await work.run(...command)) })));
      for (const { command, code, out, complaints } of said)
        expect([command[0], code, out + complaints]).toEqual([command[0], 4, expect.stringContaining(sentence)]);
      expect(await readFile(store).catch(() => null)).toEqual(before);
    },
    MANY_MS,
  );

  it(
    "is brought back by a backup, and what was left of it is kept",
    async () => {
      await using work = await openImported();
      const [store, copy] = [join(work.path, "data/stores/nel.sqlite"), join(work.path, "copy.sqlite")];
      const vintages = await vintagesIn(join(work.path, "data"));
      await copyFile(store, copy);
      await lose(store);
      const size = (await stat(store).catch(() => null))?.size ?? null;
      const said = await work.run("restore", "copy.sqlite", ...NEL, "--json");
      expect([said.code, said.complaints]).toEqual([0, ""]);
      expect(await vintagesIn(join(work.path, "data"))).toEqual(vintages);
      const { before } = json<{ before: string | null }>(said);
      expect(before === null ? null : (await stat(join(work.path, before))).size).toBe(size);
    },
    MANY_MS,
  );
});

it("is said to be begun anew by an import, since what others had handed in is gone with it", async () => {
  await using work = await openImported();
  await rm(join(work.path, "data/stores/nel.sqlite"));
  const said = await work.run("import", "r");
  expect([said.code, said.complaints]).toEqual([
    0,
    expect.stringContaining("though its key is there: a new one is made, of what is handed in now alone."),
  ]);
}, 30_000);
