import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { serverEnvironment } from "../../bin/keys/secrets.ts";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { fingerprintOf } from "../../subgraphs/data-folder/noise-secret.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";
import { forgetSecret } from "../subgraphs/vintages/vintage-store.ts";
import { plainEnvironment } from "../support/environment.ts";
import { startProcess } from "../support/london-process.ts";
import { COMPILE_CACHE, openWork } from "./command.ts";
import { openImported, vintagesIn } from "./imported.ts";
import { writeReturn } from "./returns.ts";

const NEL = ["--sub-region", "nel"];
const ANOTHER = "ab".repeat(32);

/** Patience with a test that starts several processes, on a machine that is busy with others. */
const SEVERAL_MS = 90_000;

/** A folder in which Hackney's return lies in `r`; imported, unless the store is to be empty. */
const open = async ({ isImported = true } = {}) => {
  const work = await (isImported ? openImported() : openWork());
  const data = join(work.path, "data");
  const file = join(data, "keys", "nel-noise.key");
  if (!isImported) await writeReturn(join(work.path, "r"), [{}]);
  const vintages = () => vintagesIn(data);
  const inStore = async <T>(change: (models: Awaited<ReturnType<typeof openStore>>["models"]) => Promise<T>): Promise<T> => {
    const { connection, models } = await openStore(SUB_REGIONS[0]!, { data, uri: undefined });
    const changed = await change(models);
    await connection.close();
    return changed;
  };
  const serve = async (more: NodeJS.ProcessEnv = {}) =>
    startProcess("nel", {
      ...(await serverEnvironment(data, plainEnvironment())),
      [VARIABLES.port("NEL")]: "0",
      ...COMPILE_CACHE,
      ...more,
    });
  return { ...work, data, file, vintages, inStore, serve };
};

const ready = async (url: string) => {
  const response = await fetch(new URL("/ready", url));
  return (await response.json()) as { readonly ready: boolean; readonly vintage: string | null };
};

it("is made by the first import, for its owner alone, and the vintage names it", { timeout: SEVERAL_MS }, async () => {
  await using work = await open({ isImported: false });
  expect((await work.run("import", "r")).code).toBe(0);
  const text = await readFile(work.file, "utf8");
  expect(text).toMatch(/^[0-9a-f]{64}\n$/);
  if (process.platform !== "win32") expect((await stat(work.file)).mode & 0o777).toBe(0o600);
  expect(await readFile(join(work.data, "keys", "nel.key"), "utf8")).not.toBe(text);
  const [vintage] = await work.vintages();
  expect(vintage?.noise).toBe(fingerprintOf(Buffer.from(text.trim(), "hex")));
  await writeReturn(join(work.path, "r"), [{ PLACE: "U6" }]);
  await work.run("import", "r");
  expect((await work.vintages()).map(({ noise }) => noise)).toEqual([vintage?.noise, vintage?.noise]);
  expect(await readFile(work.file, "utf8")).toBe(text);
});

it("is not in the store", async () => {
  await using work = await open();
  const secret = (await readFile(work.file, "utf8")).trim();
  const stores = join(work.data, "stores");
  const bytes = Buffer.concat(await Promise.all((await readdir(stores)).map((name) => readFile(join(stores, name)))));
  expect(bytes.includes(fingerprintOf(Buffer.from(secret, "hex")))).toBe(true);
  expect([bytes.includes(secret), bytes.includes(Buffer.from(secret, "hex"))]).toEqual([false, false]);
});

it.each([
  ["gone", async (file: string) => rm(file), "is not there, under which the live vintage is published"],
  ["another", async (file: string) => writeFile(file, ANOTHER), "is another secret than the one that the live vintage"],
  ["no secret", async (file: string) => writeFile(file, "abc"), "must hold 64 hexadecimal digits."],
])(
  "keeps a store from being served and imported into when it is %s",
  async (_, spoil, sentence) => {
    await using work = await open();
    const text = await readFile(work.file, "utf8");
    await spoil(work.file);
    const complaint = expect.stringContaining(`nel-noise.key ${sentence}`) as unknown;
    await writeReturn(join(work.path, "r"), [{ PLACE: "U6" }]);
    for (const command of [
      ["serve", "nel", "--port-nel", "0"],
      ["import", "r"],
      ["import", "r", "--dry-run"],
    ])
      expect(await work.run(...command)).toMatchObject({ code: 3, out: "", complaints: complaint });
    expect(await work.vintages()).toHaveLength(1);
    await writeFile(work.file, text);
    expect((await work.run("import", "r")).code).toBe(0);
  },
  SEVERAL_MS,
);

it(
  "is taken from the environment where it is there, and no file is made then",
  async () => {
    await using work = await open({ isImported: false });
    const given = { PLACEMENTS_NOISE_SECRET: ANOTHER };
    expect((await work.runWith(given, "import", "r")).code).toBe(0);
    expect(await readdir(join(work.data, "keys"))).toEqual(["nel.key"]);
    expect((await work.vintages())[0]?.noise).toBe(fingerprintOf(Buffer.from(ANOTHER, "hex")));
    const subgraph = await work.serve(given);
    expect(await ready(subgraph.url)).toMatchObject({ ready: true });
    subgraph.kill("SIGTERM");
    await subgraph.gone;
    const wrong = await work.runWith({ PLACEMENTS_NOISE_SECRET: "cd".repeat(32) }, "serve", "nel", "--port-nel", "0");
    expect(wrong).toMatchObject({
      code: 3,
      complaints:
        "NEL: PLACEMENTS_NOISE_SECRET is another secret than the one that the live vintage is published under: bring it back from its own backup.\n",
    });
    const none = await work.runWith({ PLACEMENTS_NOISE_SECRET: "secret" }, "import", "r");
    expect([none.code, none.complaints]).toEqual([3, "PLACEMENTS_NOISE_SECRET must hold 64 hexadecimal digits.\n"]);
  },
  SEVERAL_MS,
);

it(
  "comes to a store of before there was one by an import of the same files, once, and keeps it from being served until then",
  async () => {
    await using work = await open();
    const old = await work.inStore(forgetSecret);
    await rm(work.file);
    const early = await work.run("serve", "nel", "--port-nel", "0");
    expect([early.code, early.complaints]).toEqual([3, expect.stringContaining("import once, the same files will do")]);
    expect(await readdir(join(work.data, "keys"))).not.toContain("nel-noise.key");
    const first = await work.run("import", "r");
    expect([first.code, first.out]).toEqual([0, expect.stringMatching(/^Imported: vintage \w+ is live\./)]);
    const secret = await readFile(work.file, "utf8");
    expect((await work.run("import", "r")).out).toMatch(/^Already imported/);
    expect(await readFile(work.file, "utf8")).toBe(secret);
    const noise = fingerprintOf(Buffer.from(secret.trim(), "hex"));
    expect(await work.vintages()).toMatchObject([
      { isCurrent: true, previous: old, noise },
      { id: old, noise: null },
    ]);
    const back = await work.run("rollback", old, ...NEL);
    expect([back.code, back.complaints]).toEqual([2, expect.stringContaining("is not of the noise secret")]);
    const subgraph = await work.serve();
    expect(await ready(subgraph.url)).toMatchObject({ ready: true });
    subgraph.kill("SIGTERM");
    await subgraph.gone;
  },
  SEVERAL_MS,
);

it(
  "is not needed to serve an empty store, nor made by it, and read when the first vintage is there",
  async () => {
    await using work = await open({ isImported: false });
    const subgraph = await work.serve();
    expect(await ready(subgraph.url)).toMatchObject({ ready: false, vintage: null });
    expect(await readdir(join(work.data, "keys"))).not.toContain("nel-noise.key");
    expect((await work.run("import", "r")).code).toBe(0);
    await expect.poll(() => ready(subgraph.url), { timeout: 30_000 }).toMatchObject({ ready: true });
    subgraph.kill("SIGTERM");
    await subgraph.gone;
  },
  SEVERAL_MS,
);

it(
  "keeps a running subgraph on the vintage it has when one of another secret appears, and logs no value",
  async () => {
    await using work = await open();
    const subgraph = await work.serve();
    const before = await ready(subgraph.url);
    const other = fingerprintOf(Buffer.from(ANOTHER, "hex"));
    await work.inStore(async ({ current, vintages }) => {
      const live = await vintages.findById(before.vintage).lean();
      await vintages.create({ ...live!, _id: "of-another", noise: other });
      await current.updateOne({ _id: "current" }, { $set: { vintage: "of-another" } });
    });
    await expect.poll(subgraph.log, { timeout: 30_000 }).toContain('"event":"vintage_poll_failed","error":"ConfigurationError"');
    expect(await ready(subgraph.url)).toEqual(before);
    for (const value of [other, (await readFile(work.file, "utf8")).trim(), "of-another"])
      expect(subgraph.log()).not.toContain(value);
    subgraph.kill("SIGTERM");
    await subgraph.gone;
  },
  SEVERAL_MS,
);
