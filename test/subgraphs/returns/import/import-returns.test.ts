import { describe, expect, it } from "vitest";
import { HACKNEY, NEWHAM, episodes, header, uasc } from "../returns-folder.ts";
import { openImports, rulesOf } from "./import-store.ts";

describe("an import", () => {
  it("brings a borough's years in as one return", async () => {
    await using at = await openImports();
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
    await using at = await openImports();
    await at.write(HACKNEY, 2024, {});
    await at.run("r");
    await at.write(NEWHAM, 2024, { DECOM: "02/06/2023" });
    await at.run(`r/${NEWHAM}`);
    expect((await at.live()).map(({ borough }) => borough)).toEqual([HACKNEY, NEWHAM]);
  });

  it("replaces a borough's return and warns when it covers less", async () => {
    await using at = await openImports();
    await at.write(HACKNEY, 2023, { DECOM: "01/06/2022" });
    await at.write(HACKNEY, 2024, {});
    await at.run("r");
    await at.write(HACKNEY, 2024, { DECOM: "09/09/2023" });
    expect(rulesOf(await at.run(`r/${HACKNEY}/2024`))).toEqual(["covers-less"]);
    expect(await at.live()).toEqual([{ borough: HACKNEY, start: "2023-09-09", end: null }]);
  });

  it("takes a provider list along, and keeps it when the next import brings none", async () => {
    await using at = await openImports();
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
    await using at = await openImports();
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
    await using at = await openImports();
    const source = { LA: NEWHAM, YEAR: "2024" };
    await at.folder.write("r/episodes.csv", episodes(source));
    await at.folder.write("r/header.csv", header(source));
    await at.write(HACKNEY, 2024, {});
    expect(await at.run("r")).toMatchObject({ kind: "imported", boroughs: [{ borough: HACKNEY }, { borough: NEWHAM }] });
  });

  it("warns of what it does not read, and of an encoding it had to guess", async () => {
    await using at = await openImports();
    await at.write(HACKNEY, 2024, {});
    await at.folder.write("r/postcodes.csv", "pcds,oseast1m\n");
    const latin = Buffer.concat([Buffer.from(uasc({ CHILD: "kid-1", LA: HACKNEY })), Buffer.from([0xe9, 0x0a])]);
    await at.folder.write(`r/${HACKNEY}/2024/uasc.csv`, latin);
    const outcome = await at.run("r");
    expect(rulesOf(outcome)).toEqual(["encoding", "column-count", "not-used"]);
    expect(outcome.faults.map(({ severity }) => severity)).toEqual(["warning", "error", "warning"]);
  });

  it("leaves nothing behind of its staging", async () => {
    await using at = await openImports();
    await at.write(HACKNEY, 2024, {});
    await at.run("r");
    expect([await at.models.staged.countDocuments(), await at.models.imports.countDocuments()]).toEqual([0, 0]);
  });
});

describe("the same again", () => {
  it("is unchanged when the bytes are the same", async () => {
    await using at = await openImports();
    await at.write(HACKNEY, 2024, {});
    const first = await at.run("r");
    const vintage = first.kind === "imported" ? first.vintage : "";
    expect(await at.run("r")).toMatchObject({ kind: "unchanged", vintage, faults: [], counts: { read: 0 } });
    expect(await at.models.vintages.countDocuments()).toBe(1);
  });

  it("is unchanged when rows are in another order, files split and columns moved", async () => {
    await using at = await openImports();
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
    await using at = await openImports();
    await at.write(HACKNEY, 2024, {});
    await at.run("r");
    await at.write(HACKNEY, 2024, { PLACE: "U6" });
    expect(await at.run("r")).toMatchObject({ kind: "imported" });
    expect(await at.models.vintages.countDocuments()).toBe(2);
  });

  it("is the first vintage when the first files come back", async () => {
    await using at = await openImports();
    await at.write(HACKNEY, 2024, {});
    const first = await at.run("r");
    await at.write(HACKNEY, 2024, { PLACE: "U6" });
    await at.run("r");
    await at.write(HACKNEY, 2024, {});
    expect(await at.run("r")).toMatchObject({ vintage: first.kind === "imported" ? first.vintage : "" });
  });
});

it("merges provider lists of several days into one register, and refuses them when a day is not said", async () => {
  await using at = await openImports();
  const list = (urn: string) => `URN,Provision type,Registration status\n${urn},Children's home,Active\n`;
  await at.folder.write("r/at_31_Mar_2024.csv", list("SC000001"));
  await at.folder.write("r/at_31_Mar_2025.csv", list("SC000002"));
  expect(await at.run("r")).toMatchObject({ kind: "imported", homes: 2 });
  expect(await at.models.homes.find().sort({ urn: 1 }).lean()).toMatchObject([{ closed: "2025-03-31" }, { closed: null }]);
  await at.folder.write("r/undated.csv", list("SC000003"));
  expect(rulesOf(await at.run("r"))).toEqual(["list-date"]);
});
