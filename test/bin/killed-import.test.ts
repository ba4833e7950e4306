import { execFile } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildModels } from "../../subgraphs/models/models.ts";
import { importReturns } from "../../subgraphs/returns/import/import-returns.ts";
import { connectStore } from "../../subgraphs/store/connect.ts";
import { liveVintageId } from "../../subgraphs/vintages/manifest.ts";
import { isWhole } from "../../subgraphs/vintages/whole.ts";
import { HACKNEY, NEL, NEWHAM, openFolder, openStore } from "../subgraphs/returns/returns-folder.ts";
import { liveContent } from "../subgraphs/vintages/vintage-store.ts";
import { NOISE_SECRET } from "../support/noise.ts";
import { COMPILE_CACHE } from "./command.ts";
import { children, writeReturn } from "./returns.ts";

const SCRIPT = fileURLToPath(new URL("./import-and-die.ts", import.meta.url));
const POINTS = 14;
const AT_ONCE = 4;

const input = (returns: string) => ({
  subRegion: NEL,
  files: [returns],
  postcodes: null,
  pseudonymKey: "a key",
  noiseSecret: NOISE_SECRET,
});

/** Ends with the signal that killed it, or what it printed. */
const importIn = (store: string, returns: string, call: number): Promise<{ readonly signal: string; readonly out: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [SCRIPT, store, returns, String(call)],
      { env: { ...process.env, ...COMPILE_CACHE } },
      (error, out) => resolve({ signal: error?.signal ?? "", out }),
    );
  });

const opened = async <T>(file: string, work: (models: ReturnType<typeof buildModels>) => Promise<T>): Promise<T> => {
  const connection = await connectStore({ file });
  try {
    return await work(buildModels(connection));
  } finally {
    await connection.close();
  }
};

/** A store in which Hackney's return is live, and returns that change it and bring Newham's as well. */
const prepare = async (folder: string) => {
  const returns = join(folder, "r");
  await writeReturn(returns, children(20));
  const store = await openStore(folder, "old.store");
  await importReturns({ models: store.models, ...input(returns) });
  const old = await liveContent(store.models);
  await store[Symbol.asyncDispose]();
  await writeReturn(returns, children(20, { PLACE: "U6" }), HACKNEY);
  await writeReturn(returns, children(1100), NEWHAM);
  return { file: store.file, returns, old };
};

it("leaves the old vintage or the new one live, whole, wherever an import is killed", async () => {
  await using folder = await openFolder();
  const { file, returns, old } = await prepare(folder.path);
  const copyOf = async (name: string): Promise<string> => {
    const copy = join(folder.path, `${name}.store`);
    await copyFile(file, copy);
    return copy;
  };
  const finished = await copyOf("finished");
  const calls = Number((await importIn(finished, returns, 0)).out);
  const fresh = await opened(finished, liveContent);
  expect(calls).toBeGreaterThanOrEqual(POINTS);

  const dieAt = async (call: number) => {
    const store = await copyOf(`killed-${call}`);
    const { signal } = await importIn(store, returns, call);
    return opened(store, async (models) => {
      const content = await liveContent(models);
      const whole = await isWhole(models, (await liveVintageId(models)) ?? "");
      const again = await importReturns({ models, ...input(returns) });
      const left = [await models.imports.countDocuments(), await models.staged.countDocuments()];
      return { signal, whole, content, again: again.kind, end: await liveContent(models), left };
    });
  };
  const points = Array.from({ length: POINTS }, (_, at) => 1 + Math.round((at * (calls - 1)) / (POINTS - 1)));
  const outcomes: Awaited<ReturnType<typeof dieAt>>[] = [];
  for (let at = 0; at < points.length; at += AT_ONCE)
    outcomes.push(...(await Promise.all(points.slice(at, at + AT_ONCE).map(dieAt))));

  const healed = { signal: "SIGKILL", whole: true, end: fresh, left: [0, 0] };
  expect(outcomes).toMatchObject(points.map(() => healed));
  expect(outcomes.filter(({ content }) => content !== old && content !== fresh)).toEqual([]);
  expect(new Set(outcomes.map(({ content }) => content))).toEqual(new Set([old, fresh]));
}, 120_000);
