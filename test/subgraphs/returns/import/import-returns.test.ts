import { spawnSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkReturns } from "../../../../subgraphs/returns/import/check-returns.ts";
import { importReturns } from "../../../../subgraphs/returns/import/import-returns.ts";
import { readPostcodes } from "../../../../subgraphs/returns/places/postcode-table.ts";
import { NOISE_SECRET } from "../../../support/noise.ts";
import { HACKNEY, NEL, NEWHAM, type Row, episodes, header, openFolder, openStore, uasc } from "../returns-folder.ts";

const open = async () => {
  const folder = await openFolder();
  const store = await openStore(folder.path);
  const { models } = store;
  const run = (...files: readonly string[]) =>
    importReturns({
      models,
      subRegion: NEL,
      files: files.map((file) => join(folder.path, file)),
      postcodes: null,
      pseudonymKey: "a key",
      noiseSecret: NOISE_SECRET,
    });
  const write = async (borough: string, year: number, ...rows: readonly Row[]): Promise<void> => {
    await folder.write(`r/${borough}/${year}/episodes.csv`, episodes(...rows));
    const children = new Set(rows.map(({ CHILD = "kid-1" }) => CHILD));
    await folder.write(`r/${borough}/${year}/header.csv`, header(...[...children].map((CHILD) => ({ CHILD }))));
  };
  const live = async () => {
    const current = await models.current.findById("current").lean();
    const vintage = await models.vintages.findById(current?.vintage).lean();
    const all = await models.episodes.find().lean();
    return all.filter((row) => vintage?.returns.includes(row.return)).map(({ borough, start, end }) => ({ borough, start, end }));
  };
  const dispose = async () => {
    await store[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  };
  return { folder, store, models, run, write, live, [Symbol.asyncDispose]: dispose };
};

const rulesOf = (outcome: Awaited<ReturnType<typeof importReturns>>): readonly string[] => outcome.faults.map(({ rule }) => rule);

describe("an import", () => {
  it("brings a borough's years in as one return", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2023, { DECOM: "01/06/2022" });
    await at.write(HACKNEY, 2024, { DECOM: "01/06/2022", DEC: "05/05/2023", REC: "E8" });
    expect(await at.run("r")).toMatchObject({
      kind: "imported",
      boroughs: [{ borough: HACKNEY, kind: "PLACEMENTS", rows: 1 }],
      rows: 4,
      faults: [],
    });
    expect(await at.live()).toEqual([{ borough: HACKNEY, start: "2022-06-01", end: "2023-05-05" }]);
    expect(await at.models.returns.find().lean()).toMatchObject([
      { borough: HACKNEY, from: "2022-04-01", to: "2024-03-31", kind: "PLACEMENTS", rows: 1 },
    ]);
  });

  it("keeps the other boroughs' returns", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {});
    await at.run("r");
    await at.write(NEWHAM, 2024, { DECOM: "02/06/2023" });
    await at.run(`r/${NEWHAM}`);
    expect((await at.live()).map(({ borough }) => borough)).toEqual([HACKNEY, NEWHAM]);
  });

  it("replaces a borough's return and warns when it covers less", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2023, { DECOM: "01/06/2022" });
    await at.write(HACKNEY, 2024, {});
    await at.run("r");
    await at.write(HACKNEY, 2024, { DECOM: "09/09/2023" });
    expect(rulesOf(await at.run(`r/${HACKNEY}/2024`))).toEqual(["covers-less"]);
    expect(await at.live()).toEqual([{ borough: HACKNEY, start: "2023-09-09", end: null }]);
  });

  it("takes a provider list along, and keeps it when the next import brings none", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {});
    await at.folder.write(
      "r/ofsted/list.csv",
      "Title\nURN,Provision type,Registration status\nSC000001,Children's home,Active\n",
    );
    expect(await at.run("r")).toMatchObject({ kind: "imported", homes: 1 });
    await at.write(HACKNEY, 2024, { DECOM: "09/09/2023" });
    await at.run(`r/${HACKNEY}`);
    const registers = (await at.models.vintages.find().lean()).map(({ register }) => register);
    expect(registers).toHaveLength(2);
    expect(new Set(registers).size).toBe(1);
  });

  it("reads a pooled file by its columns LA and YEAR", async () => {
    await using at = await open();
    const sources = [
      { LA: HACKNEY, YEAR: "2024" },
      { LA: "Newham", YEAR: "2023/24" },
    ];
    await at.folder.write("r/episodes.csv", episodes(...sources));
    await at.folder.write("r/header.csv", header(...sources));
    expect(await at.run("r")).toMatchObject({ kind: "imported", boroughs: [{ borough: HACKNEY }, { borough: NEWHAM }] });
    expect(await at.run("r")).toMatchObject({ kind: "unchanged" });
  });

  it("reads a borough's own files beside a pooled one", async () => {
    await using at = await open();
    const source = { LA: NEWHAM, YEAR: "2024" };
    await at.folder.write("r/episodes.csv", episodes(source));
    await at.folder.write("r/header.csv", header(source));
    await at.write(HACKNEY, 2024, {});
    expect(await at.run("r")).toMatchObject({ kind: "imported", boroughs: [{ borough: HACKNEY }, { borough: NEWHAM }] });
  });

  it("warns of what it does not read, and of an encoding it had to guess", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {});
    await at.folder.write("r/postcodes.csv", "pcds,oseast1m\n");
    const latin = Buffer.concat([Buffer.from(uasc({ CHILD: "kid-1", LA: HACKNEY })), Buffer.from([0xe9, 0x0a])]);
    await at.folder.write(`r/${HACKNEY}/2024/uasc.csv`, latin);
    const outcome = await at.run("r");
    expect(rulesOf(outcome)).toEqual(["encoding", "column-count", "not-used"]);
    expect(outcome.faults.map(({ severity }) => severity)).toEqual(["warning", "error", "warning"]);
  });

  it("leaves nothing behind of its staging", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {});
    await at.run("r");
    expect([await at.models.staged.countDocuments(), await at.models.imports.countDocuments()]).toEqual([0, 0]);
  });
});

describe("the same again", () => {
  it("is unchanged when the bytes are the same", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {});
    const first = await at.run("r");
    const vintage = first.kind === "imported" ? first.vintage : "";
    expect(await at.run("r")).toMatchObject({ kind: "unchanged", vintage, faults: [], counts: { read: 0 } });
    expect(await at.models.vintages.countDocuments()).toBe(1);
  });

  it("is unchanged when rows are in another order, files split and columns moved", async () => {
    await using at = await open();
    const rows = [{}, { CHILD: "kid-2", DECOM: "02/06/2023" }, { CHILD: "kid-3", DECOM: "2023-06-03" }];
    await at.write(HACKNEY, 2024, ...rows);
    await at.run("r");
    const [one = {}, two = {}, three = {}] = rows;
    await at.folder.write(`other/${HACKNEY}/2023-24/b.csv`, episodes(three));
    await at.folder.write(`other/${HACKNEY}/2023-24/a.csv`, episodes({ URN: "", ...two }, one));
    await at.folder.write(`other/${HACKNEY}/2023-24/c.csv`, header({ CHILD: "kid-3" }, { CHILD: "kid-1" }, { CHILD: "kid-2" }));
    expect(await at.run("other")).toMatchObject({ kind: "unchanged" });
    expect(await at.models.episodes.countDocuments()).toBe(3);
  });

  it("is another vintage when one cell is another", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {});
    await at.run("r");
    await at.write(HACKNEY, 2024, { PLACE: "U6" });
    expect(await at.run("r")).toMatchObject({ kind: "imported" });
    expect(await at.models.vintages.countDocuments()).toBe(2);
  });

  it("is the first vintage when the first files come back", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {});
    const first = await at.run("r");
    await at.write(HACKNEY, 2024, { PLACE: "U6" });
    await at.run("r");
    await at.write(HACKNEY, 2024, {});
    expect(await at.run("r")).toMatchObject({ vintage: first.kind === "imported" ? first.vintage : "" });
  });
});

describe("a refused import", () => {
  it("lists the faults of every file and leaves the old vintage live", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {});
    await at.run("r");
    const before = await at.live();
    await at.write(HACKNEY, 2024, { DECOM: "09/09/2023", PLACE: "Q7" });
    await at.write(NEWHAM, 2024, { RNE: "P" });
    const outcome = await at.run("r");
    expect(outcome).toMatchObject({ kind: "refused" });
    expect(rulesOf(outcome)).toEqual(["146", "357"]);
    expect(await at.live()).toEqual(before);
    expect([await at.models.staged.countDocuments(), await at.models.episodes.countDocuments()]).toEqual([0, 1]);
  });

  it.each([
    ["nothing-to-import", "r/readme.txt", "nothing"],
    ["nothing-to-import", `r/${HACKNEY}/2024/reviews.csv`, "CHILD,DOB,REVIEW,REVIEW_CODE\n"],
    ["no-episodes", `r/${HACKNEY}/2024/missing.csv`, "CHILD,DOB,MISSING,MIS_START,MIS_END\n"],
    ["unknown-table", `r/${HACKNEY}/2024/x.csv`, "a,b\n1,2\n"],
    ["unknown-borough", "r/2024/uasc.csv", uasc({})],
    ["unknown-year", `r/${HACKNEY}/uasc.csv`, uasc({})],
    ["other-sub-region", "r/E09000007/2024/uasc.csv", uasc({})],
    ["other-sub-region", "r/uasc.csv", uasc({ LA: "Camden", YEAR: "2024" })],
    ["unknown-borough", "r/uasc.csv", uasc({ LA: "Kent", YEAR: "2024" })],
    ["unknown-year", "r/uasc.csv", uasc({ LA: HACKNEY, YEAR: "2023/25" })],
    ["column-count", `r/${HACKNEY}/2024/episodes.csv`, `${episodes({})}kid-2,01/06/2023\r\n`],
    ["no-episodes", `r/${HACKNEY}/2024/uasc.csv`, uasc({})],
    ["unreadable", `r/${HACKNEY}/2024/episodes.csv`, `${episodes({})}${"kid-1,".repeat(12)}"\r\n`],
  ])("says %s of %s", async (rule, file, content) => {
    await using at = await open();
    await at.folder.write(file, content);
    expect(rulesOf(await at.run("r"))).toContain(rule);
    expect(await at.models.current.countDocuments()).toBe(0);
  });
});

it("merges provider lists of several days into one register, and refuses them when a day is not said", async () => {
  await using at = await open();
  const list = (urn: string) => `URN,Provision type,Registration status\n${urn},Children's home,Active\n`;
  await at.folder.write("r/at_31_Mar_2024.csv", list("SC000001"));
  await at.folder.write("r/at_31_Mar_2025.csv", list("SC000002"));
  expect(await at.run("r")).toMatchObject({ kind: "imported", homes: 2 });
  expect(await at.models.homes.find().sort({ urn: 1 }).lean()).toMatchObject([{ closed: "2025-03-31" }, { closed: null }]);
  await at.folder.write("r/undated.csv", list("SC000003"));
  expect(rulesOf(await at.run("r"))).toEqual(["list-date"]);
});

describe("a store", () => {
  it("holds no postcode, day of birth or identifier of the input, even after a refused import", async () => {
    await using at = await open();
    const secrets = [
      "kid-secret-77",
      "17/08/2012",
      "2012-08-17",
      "QQ7 7QX",
      "QQ77QX",
      "A123456789012",
      "19/05/2023",
      "2023-05-19",
    ];
    const postcodes = await readPostcodes(
      await at.folder.write("p.csv", "pcds,oseast1m,osnrth1m,oscty,oslaua\nQQ7 7QX,530000,180000,E99999999,E09000012\n"),
    );
    const child = { CHILD: "kid-secret-77", HOME_POST: "QQ7 7QX", PL_POST: "QQ7 7QX", URN: "XXXXXXX" };
    await at.folder.write(
      `r/${HACKNEY}/2024/header.csv`,
      header({ CHILD: "kid-secret-77", UPN: "A123456789012", MOTHER: "1", MC_DOB: "19/05/2023" }),
    );
    const input = {
      models: at.models,
      subRegion: NEL,
      files: [join(at.folder.path, "r")],
      postcodes,
      pseudonymKey: "a key",
      noiseSecret: NOISE_SECRET,
    };
    await at.folder.write(`r/${HACKNEY}/2024/episodes.csv`, episodes({ ...child, LS: "QQ7 7QX" }));
    expect(await importReturns(input)).toMatchObject({ kind: "refused" });
    await at.folder.write(`r/${HACKNEY}/2024/episodes.csv`, episodes(child));
    expect(await importReturns(input)).toMatchObject({ kind: "imported" });
    const names = (await readdir(at.folder.path)).filter((name) => name.startsWith("nel.store"));
    const bytes = Buffer.concat(await Promise.all(names.map((name) => readFile(join(at.folder.path, name)))));
    expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
    expect([bytes.includes("2012-08"), bytes.includes("a key")]).toEqual([true, false]);
    expect(await at.models.episodes.find().lean()).toMatchObject([{ hostAuthority: HACKNEY, locality: "IN", distanceTenths: 0 }]);
  });

  it("is cleared of what a killed import left by the next one", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {});
    const dead = {
      _id: "dead",
      host: "elsewhere",
      pid: 1,
      touchedAt: new Date(0),
      returns: [`${HACKNEY}:placements:half`],
      register: "half",
    };
    await at.models.imports.create(dead);
    await at.models.staged.create({ staging: `dead:${HACKNEY}:placements`, bucket: "00", rows: "[]" });
    await at.run("r");
    const [episode] = await at.models.episodes.find().lean();
    await at.models.episodes.insertMany([{ ...episode, _id: undefined, return: `${HACKNEY}:placements:half` }]);
    await at.models.imports.create(dead);
    await at.write(NEWHAM, 2024, {});
    await at.run("r");
    expect((await at.models.episodes.find().lean()).map(({ borough }) => borough)).toEqual([HACKNEY, NEWHAM]);
    expect([await at.models.staged.countDocuments(), await at.models.imports.countDocuments()]).toEqual([0, 0]);
  });

  it.each(["while reading", "before the return is whole", "before the switch"])(
    "stays on the old vintage when a process is killed %s",
    async (when) => {
      await using at = await open();
      await at.write(HACKNEY, 2024, {});
      await at.run("r");
      const before = await at.live();
      const many = Array.from({ length: 1500 }, (_, child) => ({ CHILD: `kid-${child}` }));
      await at.write(NEWHAM, 2024, ...many);
      const script = fileURLToPath(new URL("./import-and-die.ts", import.meta.url));
      const killed = spawnSync(process.execPath, [script, at.store.file, join(at.folder.path, "r"), when]);
      expect(killed.signal).toBe("SIGKILL");
      expect(await at.live()).toEqual(before);
      expect(await at.models.imports.countDocuments()).toBe(1);
      expect(await at.run("r")).toMatchObject({ kind: "imported", boroughs: [{ borough: NEWHAM, rows: 1500 }] });
      expect([await at.models.episodes.countDocuments(), await at.models.imports.countDocuments()]).toEqual([1501, 0]);
      expect(await at.models.staged.countDocuments()).toBe(0);
    },
  );

  it("is whole when the same files are imported twice at once", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {}, { CHILD: "kid-2" });
    const outcomes = await Promise.allSettled([at.run("r"), at.run("r")]);
    expect(outcomes.map(({ status }) => status)).toContain("fulfilled");
    expect(await at.live()).toHaveLength(2);
    expect(await at.run("r")).toMatchObject({ kind: "unchanged" });
    expect(await at.models.imports.countDocuments()).toBe(0);
  });

  it("takes two boroughs' imports at once, and both are live", async () => {
    await using at = await open();
    await at.write(HACKNEY, 2024, {});
    await at.write(NEWHAM, 2024, {});
    await Promise.all([at.run(`r/${HACKNEY}`), at.run(`r/${NEWHAM}`)]);
    expect((await at.live()).map(({ borough }) => borough).toSorted()).toEqual([HACKNEY, NEWHAM]);
  });
});

it("checks without a store what an import would find", async () => {
  await using at = await open();
  await at.write(HACKNEY, 2024, { RNE: "P" }, { CHILD: "kid-2", PLACE: "Q7" });
  const files = [join(at.folder.path, "r")];
  const imported = await at.run("r");
  expect((await checkReturns({ subRegion: NEL, files, postcodes: null })).faults).toEqual(imported.faults);
  const shown = await checkReturns({ subRegion: NEL, files, postcodes: null, showValues: true });
  expect(shown.faults.map(({ rule, value }) => [rule, value])).toEqual([
    ["357", "P"],
    ["146", "Q7"],
  ]);
});
