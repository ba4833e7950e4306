import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";
import type { ListedVintage } from "../../subgraphs/vintages/list-vintages.ts";
import { json, openWork, saidBy, start } from "./command.ts";
import { openImported, vintagesIn } from "./imported.ts";
import { children, writeReturn } from "./returns.ts";

const NEL = ["--sub-region", "nel"];

/** Patience with a test that starts many processes, on a machine that is busy with others. */
const SEVERAL_MS = 90_000;

const open = async ({ isImported = false } = {}) => {
  const work = await (isImported ? openImported() : openWork());
  const hand = (rows: Parameters<typeof writeReturn>[1], borough?: string) => writeReturn(join(work.path, "r"), rows, borough);
  const versions = () => vintagesIn(join(work.path, "data"));
  return { ...work, hand, versions };
};

it(
  "imports, says so again of the same bytes, lists, compares, rolls back and prunes",
  async () => {
    await using work = await open();
    await work.hand([{}]);
    const first = await work.run("import", "r");
    expect([first.code, first.complaints]).toEqual([0, "Importing into NEL: done\n"]);
    expect((await work.run("import", "r")).out).toMatch(/^Already imported: all of this is live, as vintage \w+\.\n$/);
    await work.hand([{ PLACE: "U6" }, { CHILD: "kid-2" }]);
    await work.run("import", "r");
    const listed = await work.run("versions", ...NEL, "--json");
    const [newer, older] = json<{ vintages: readonly ListedVintage[] }>(listed).vintages;
    expect([newer?.isCurrent, older?.isCurrent]).toEqual([true, false]);
    const diff = json<object>(await work.run("diff", older?.id ?? "", ...NEL, "--json"));
    expect(diff).toMatchObject({
      boroughs: [{ borough: "E09000012", rows: "episodes", added: 1, changed: 1, removed: 0 }],
      figures: expect.arrayContaining([
        { borough: "E09000012", fact: "PLACEMENTS", when: "2024-03-31", figure: "Children", before: 1, after: 2 },
      ]) as unknown,
    });
    const back = await work.run("rollback", older?.id ?? "", ...NEL);
    expect(back.out).toBe(
      `Vintage ${older?.id} is live again, in place of ${newer?.id}. To undo this: npx placements rollback ${newer?.id}\n`,
    );
    expect((await work.versions()).find(({ isCurrent }) => isCurrent)?.id).toBe(older?.id);
    expect((await work.run("prune", "--keep", "0", ...NEL)).out).toBe("Nothing to remove.\n");
  },
  SEVERAL_MS,
);

it("refuses a return with a fault, and leaves the old vintage live", async () => {
  await using work = await open({ isImported: true });
  const before = await work.versions();
  await work.hand([{ PLACE: "Q7" }]);
  const said = await work.run("import", "r");
  expect([said.code, said.complaints]).toEqual([1, "Importing into NEL: stopped\n"]);
  expect(said.out).toContain("Nothing was imported. Mend the files");
  expect(await work.versions()).toEqual(before);
});

it("shows by a dry run what would change, and changes nothing", async () => {
  await using work = await open({ isImported: true });
  const before = await work.versions();
  await work.hand([{}, { CHILD: "kid-2" }]);
  const said = await work.run("import", "r", "--dry-run");
  expect(said.code).toBe(0);
  expect(said.out).toMatch(/E09000012 Hackney +episodes +1 +0 +0/);
  expect(said.out).toMatch(/London's figures that move.*\n.*\n2024-03-31 +Children +\+1\n/);
  expect(said.out).toMatch(/2024-03-31 +Children +1 +2/);
  expect(await work.versions()).toEqual(before);
  const store = await openStore(SUB_REGIONS[0]!, { data: join(work.path, "data"), uri: undefined });
  const { episodes, staged, imports, returns } = store.models;
  const left = await Promise.all([episodes, staged, imports, returns].map((model) => model.countDocuments()));
  await store.connection.close();
  expect(left).toEqual([1, 0, 0, 1]);
});

it("does not switch when warnings count and there are some", async () => {
  await using work = await open();
  await work.hand([{}]);
  await work.run("generate", "g", "--borough", "E09000012");
  const said = await work.run("import", "r", "g/postcodes.csv", "--strict");
  expect(said.code).toBe(1);
  expect(said.out).toContain("because of --strict");
  expect(await work.versions()).toEqual([]);
});

it.each(["versions", "prune"])("says of %s that there is no store, and makes none", async (command) => {
  await using work = await open();
  const said = await work.run(command, ...NEL);
  expect(said.code).toBe(4);
  expect(said.complaints).toContain("NEL has no store at ");
  expect(await readdir(work.path)).toEqual([]);
});

it("says of a store that can't be reached so in one sentence", async () => {
  await using work = await open();
  const said = await work.runWith({ MONGODB_URI: "mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=100" }, "versions", ...NEL);
  expect([said.code, said.complaints.trim().split("\n").length]).toEqual([4, 1]);
}, 30_000);

it("says which vintage is not kept", async () => {
  await using work = await open({ isImported: true });
  const said = await work.run("rollback", "zzzz", ...NEL);
  expect([said.code, said.complaints]).toEqual([2, 'No vintage zzzz is kept; "placements versions" lists them.\n']);
});

it(
  "ends on Ctrl-C with a sentence, and the old vintage live",
  async () => {
    await using work = await open({ isImported: true });
    const before = await work.versions();
    await work.hand(children(20_000), "E09000025");
    const importing = start(["import", "r"], work.path);
    const said = saidBy(importing);
    const store = await openStore(SUB_REGIONS[0]!, { data: join(work.path, "data"), uri: undefined });
    await expect.poll(() => store.models.imports.countDocuments(), { timeout: 30_000, interval: 20 }).toBeGreaterThan(0);
    importing.kill("SIGINT");
    expect(await said).toMatchObject({ code: 130 });
    expect((await said).complaints).toContain("Interrupted. The live data is whole");
    await store.connection.close();
    expect(await work.versions()).toEqual(before);
    expect((await work.run("import", "r")).code).toBe(0);
  },
  SEVERAL_MS,
);

it(
  "refuses to go on under another key when the one that children live under is gone",
  async () => {
    await using work = await open({ isImported: true });
    await rm(join(work.path, "data", "keys", "nel.key"));
    await work.hand([{}, { CHILD: "kid-2" }]);
    const again = await work.run("import", "r");
    expect([again.code, again.complaints]).toEqual([
      3,
      expect.stringMatching(
        /nel\.key is not there, and under another key every child is another: bring it back from your backup\./,
      ),
    ]);
    expect((await work.versions()).length).toBe(1);
  },
  SEVERAL_MS,
);

it.each([
  ["token", "E09000099"],
  ["generate", "made-up", "--borough", "E09000099"],
])("takes a borough that there is not for a mistake in the command: %s", async (...command) => {
  await using work = await open();
  const said = await work.run(...command);
  expect([said.code, said.complaints]).toEqual([2, expect.stringContaining("There is no London borough E09000099.")]);
});
