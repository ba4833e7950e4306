import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReturns } from "../../../../subgraphs/returns/import/check-returns.ts";
import { importReturns } from "../../../../subgraphs/returns/import/import-returns.ts";
import { readPostcodes } from "../../../../subgraphs/returns/places/postcode-table.ts";
import { NOISE_SECRET } from "../../../support/noise.ts";
import { tableCsv } from "../door.ts";
import { returnXml } from "../return-xml.ts";
import { EPISODE, HACKNEY, NEL, NEWHAM, episodes, header, openFolder, openStore, type Row, uasc } from "../returns-folder.ts";

const open = async () => {
  const folder = await openFolder();
  const store = await openStore(folder.path);
  const given = { subRegion: NEL, postcodes: null };
  const check = (name: string) => checkReturns({ ...given, files: [join(folder.path, name)] });
  const run = (name: string) =>
    importReturns({
      ...given,
      models: store.models,
      files: [join(folder.path, name)],
      pseudonymKey: "a key",
      noiseSecret: NOISE_SECRET,
    });
  const dispose = async () => {
    await store[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  };
  return { folder, check, run, models: store.models, [Symbol.asyncDispose]: dispose };
};

const ONE = { CHILD: "kid-1" };
const TWO = { CHILD: "kid-2", DOB: "03/02/2007" };
const FIRST = { ...ONE, DECOM: "01/06/2023", DEC: "01/07/2023", REC: "X1", REASON_PLACE_CHANGE: "CARPL" };
const SECOND = { ...ONE, DECOM: "01/07/2023", RNE: "P", PLACE: "K2", URN: "7000001" };
const OTHER = { CHILD: "kid-2", DECOM: "05/06/2023", PL_DISTANCE: "", PLACE: "U6" };

/** Missing from the evening of a day to the next. */
const GONE = { MISSING: "M", MIS_START: "05/06/2023", MIS_END: "06/06/2023" };

const missingCsv = (row: Row): string => tableCsv("MISSING", { DOB: "17/08/2012", ...row });

const vintageOf = (outcome: Awaited<ReturnType<typeof importReturns>>): string =>
  outcome.kind === "refused" ? JSON.stringify(outcome.faults) : "vintage" in outcome ? outcome.vintage : "";

describe("one return in all its shapes is one return", () => {
  const asCsv = async (at: Awaited<ReturnType<typeof open>>): Promise<string> => {
    await at.folder.write(`csv/${HACKNEY}/2024/e.csv`, episodes(FIRST, SECOND, OTHER));
    await at.folder.write(`csv/${HACKNEY}/2024/h.csv`, header(ONE, TWO));
    await at.folder.write(`csv/${HACKNEY}/2024/u.csv`, uasc({ ...TWO, DUC: "01/02/2024" }));
    await at.folder.write(`csv/${HACKNEY}/2024/m.csv`, missingCsv({ ...ONE, ...GONE }));
    return vintageOf(await at.run("csv"));
  };

  it("as XML", async () => {
    await using at = await open();
    const vintage = await asCsv(at);
    const rows = {
      header: { SEX: "1", DOB: "17/08/2012", ETHNIC: "WBRI", UPN: "", MOTHER: "" },
      episode: { RNE: "S", LS: "C2", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" },
    };
    const xml = returnXml(
      {
        header: { ...rows.header, ...ONE },
        groups: [["AMISSING", GONE]],
        episodes: [FIRST, SECOND].map((row) => ({ ...rows.episode, ...row })),
      },
      { header: { ...rows.header, ...TWO }, uasc: { DUC: "01/02/2024" }, episodes: [{ ...rows.episode, ...OTHER }] },
    );
    await at.folder.write(`xml/${HACKNEY}/2024/return.xml`, xml);
    expect(vintageOf(await at.run("xml"))).toBe(vintage);
    expect(await at.models.vintages.countDocuments()).toBe(1);
  });

  it.each([HACKNEY, "204", "HAC", "Hackney"])("pooled, with small letters, ISO dates and the borough as %s", async (LA) => {
    await using at = await open();
    const vintage = await asCsv(at);
    const pooled = { LA, YEAR: "2024", YEAR_latest: "2024", Episode_source: "Original" };
    const suffixed = ({ CHILD, ...row }: { CHILD: string }) => ({ ...row, CHILD: `${CHILD}_HAC` });
    const iso = (csv: string) => csv.replaceAll(/(\d\d)\/(\d\d)\/(\d{4})/g, "$3-$2-$1");
    const lower = (csv: string) => csv.replace(/^.*/, (line) => line.toLowerCase());
    const rows = [FIRST, SECOND, OTHER].map((row) => ({ ...suffixed(row), ...pooled }));
    await at.folder.write("pooled 2025/a.csv", lower(iso(episodes(...rows))));
    const withheld = `child,sex,dob,ethnic,LA,YEAR\nkid-1_HAC,1,2012-08-01,WBRI,${LA},2024\nkid-2_HAC,1,2007-02-01,WBRI,${LA},2024\n`;
    await at.folder.write("pooled 2025/b.csv", withheld);
    await at.folder.write("pooled 2025/c.csv", iso(uasc({ ...suffixed(TWO), DUC: "01/02/2024", LA, YEAR: "2024" })));
    await at.folder.write("pooled 2025/d.csv", lower(iso(missingCsv({ ...suffixed(ONE), ...GONE, ...pooled }))));
    expect(vintageOf(await at.run("pooled 2025"))).toBe(vintage);
  });

  it("leaves the borough letters that are another's in a child's number", async () => {
    await using at = await open();
    const pooled = { LA: "Newham", YEAR: "2024" };
    await at.folder.write("a/e.csv", episodes({ CHILD: "kid_HAC", ...pooled }));
    await at.folder.write("a/h.csv", header({ CHILD: "kid_HAC", ...pooled }));
    await at.run("a");
    await at.folder.write(`b/${NEWHAM}/2024/e.csv`, episodes({ CHILD: "kid_HAC" }));
    await at.folder.write(`b/${NEWHAM}/2024/h.csv`, header({ CHILD: "kid_HAC" }));
    expect(await at.run("b")).toMatchObject({ kind: "unchanged" });
  });
});

const CHECKED = {
  "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE\nkid-1,17/08/2012,01/09/2023,PN1\nkid-1,17/08/2012,01/03/2024,PN1\n",
  "placed.csv": "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\nkid-1,17/08/2012,01/09/2023,,\n",
  "a-sw.csv": "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nkid-1,17/08/2012,7,soon,,\n",
};

describe("every row that is read is counted", () => {
  it("as kept, as checked and not kept, or as refused", async () => {
    await using at = await open();
    const folder = `r/${HACKNEY}/2024`;
    await at.folder.write(`${folder}/e.csv`, `${episodes(FIRST, SECOND, { ...OTHER, PLACE: "Q7" })}kid-3,01/06/2023\r\n`);
    await at.folder.write(`${folder}/h.csv`, header(ONE, TWO));
    for (const [name, csv] of Object.entries(CHECKED)) await at.folder.write(`${folder}/${name}`, csv);
    const { counts, tables, rows, faults } = await at.check("r");
    expect(counts).toEqual({ read: 10, kept: 4, checked: 4, refused: 2 });
    expect(rows).toBe(10);
    expect(Object.fromEntries(tables)).toEqual({
      EPISODES: { read: 4, kept: 2, checked: 0, refused: 2 },
      HEADER: { read: 2, kept: 2, checked: 0, refused: 0 },
      REVIEWS: { read: 2, kept: 0, checked: 2, refused: 0 },
      PLACED_ADOPTION: { read: 1, kept: 0, checked: 1, refused: 0 },
      SW_EPISODES: { read: 1, kept: 0, checked: 1, refused: 0 },
    });
    expect(faults.map(({ rule, row }) => `${rule} ${row}`)).toEqual(["date-form 2", "146 4", "column-count 5"]);
  });

  it("as refused when it is at fault beside the child's other rows, once however many rules it breaks", async () => {
    await using at = await open();
    await at.folder.write(
      `r/${HACKNEY}/2024/e.csv`,
      episodes(FIRST, { ...SECOND, DECOM: "15/06/2023", PLACE: "R5", PLACE_PROVIDER: "PR3", URN: "" }),
    );
    await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({ ...ONE, DOB: "17/08/2014" }));
    const { counts, faults } = await at.check("r");
    expect(faults.map(({ rule }) => rule)).toEqual(["372", "501"]);
    expect(counts).toEqual({ read: 3, kept: 2, checked: 0, refused: 1 });
  });

  it("in XML too, by table", async () => {
    await using at = await open();
    const review = ["AREVIEW", { REVIEW: "01/09/2023", REVIEW_CODE: "PN1" }] as const;
    const xml = returnXml({
      header: { CHILD: "kid-1", SEX: "1", DOB: "17/08/2012", ETHNIC: "WBRI" },
      groups: [review],
      episodes: [],
    });
    await at.folder.write(`r/${HACKNEY}/2024/r.xml`, xml);
    const { tables } = await at.check("r");
    expect(Object.fromEntries(tables)).toMatchObject({ HEADER: { kept: 1 }, REVIEWS: { checked: 1 } });
  });
});

it("keeps nothing of a table that is only checked, and says nothing of it when it is sound", async () => {
  await using at = await open();
  await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({}));
  await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
  const vintage = vintageOf(await at.run("r"));
  await at.folder.write(`r/${HACKNEY}/2024/reviews.csv`, CHECKED["reviews.csv"]);
  expect(await at.run("r")).toMatchObject({ kind: "unchanged", vintage, faults: [] });
});

it("sees a table that is only checked beside the child's Header, and warns", async () => {
  await using at = await open();
  await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({}));
  await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
  const vintage = vintageOf(await at.run("r"));
  const reviews = CHECKED["reviews.csv"].replaceAll("kid-1", "kid-77");
  await at.folder.write(`r/${HACKNEY}/2024/reviews.csv`, reviews);
  const outcome = await at.run("r");
  expect(outcome).toMatchObject({ kind: "unchanged", vintage, faults: [{ rule: "no-header", severity: "warning" }] });
  expect(outcome.counts.read).toBe(outcome.counts.kept + outcome.counts.checked);
});

describe("missing children, and orders that deprive of liberty", () => {
  const BESIDE = {
    "missing.csv": "CHILD,DOB,MISSING,MIS_START,MIS_END\nkid-1,17/08/2012,M,01/09/2023,04/09/2023\n",
    "dolo.csv": "CHILD,DOB,DOLO_START,DOLO_END\nkid-1,17/08/2012,05/09/2023,\n",
  };

  const openBeside = async (files: Readonly<Record<string, string>>) => {
    const at = await open();
    await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({ PLACE: "K2", URN: "SC000001" }));
    await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
    for (const [name, csv] of Object.entries(files)) await at.folder.write(`r/${HACKNEY}/2024/${name}`, csv);
    const tableYears = async () => (await at.models.returns.find().lean()).map((each) => each.tableYears);
    return { ...at, tableYears };
  };

  it("are kept with the child's episodes, and the years of their tables with the return", async () => {
    await using at = await openBeside(BESIDE);
    expect(await at.run("r")).toMatchObject({ kind: "imported", faults: [], counts: { read: 4, kept: 4 } });
    expect(await at.models.episodes.find().lean()).toMatchObject([
      { missing: [{ kind: "M", start: "2023-09-01", end: "2023-09-04" }], orders: [{ start: "2023-09-05", end: null }] },
    ]);
    expect(await at.tableYears()).toEqual([
      [
        { table: "DOLO", years: [2024] },
        { table: "MISSING", years: [2024] },
      ],
    ]);
  });

  it("are another return where their table is there, be it without a row", async () => {
    await using at = await openBeside({});
    const first = vintageOf(await at.run("r"));
    await at.folder.write(`r/${HACKNEY}/2024/missing.csv`, "CHILD,DOB,MISSING,MIS_START,MIS_END\n");
    expect(vintageOf(await at.run("r"))).not.toBe(first);
    expect(await at.tableYears()).toEqual(expect.arrayContaining([[], [{ table: "MISSING", years: [2024] }]]));
  });

  it("are said to be lost where a return takes the place of one that had them", async () => {
    await using at = await openBeside(BESIDE);
    await at.run("r");
    await rm(join(at.folder.path, `r/${HACKNEY}/2024/missing.csv`));
    expect(await at.run("r")).toMatchObject({ kind: "imported", faults: [{ rule: "no-missing", severity: "warning" }] });
  });

  it("are missed in years without their table", async () => {
    await using at = await openBeside(BESIDE);
    await at.folder.write(
      `r/${HACKNEY}/2023/e.csv`,
      episodes({ CHILD: "kid-2", DECOM: "01/06/2022", DEC: "01/09/2022", REC: "E8" }),
    );
    await at.folder.write(`r/${HACKNEY}/2023/h.csv`, header({ CHILD: "kid-2" }));
    // The table DOLO is younger than both years.
    expect(await at.run("r")).toMatchObject({ kind: "imported", faults: [{ rule: "no-missing", severity: "warning" }] });
  });

  it("refuse an import with a day that is none, as figures are made of them", async () => {
    await using at = await openBeside({ "dolo.csv": BESIDE["dolo.csv"].replace("05/09/2023", "soon") });
    expect(await at.run("r")).toMatchObject({ kind: "refused", faults: [{ rule: "date-form", column: "DOLO_START" }] });
  });

  it("are there in a return in XML, whose DOLO no year before 2027 has", async () => {
    await using at = await open();
    const incident = ["AMISSING", { MISSING: "A", MIS_START: "01/09/2023", MIS_END: "02/09/2023" }] as const;
    const xml = returnXml({
      header: { CHILD: "kid-1", SEX: "1", DOB: "17/08/2012", ETHNIC: "WBRI" },
      groups: [incident],
      episodes: [EPISODE],
    });
    await at.folder.write(`r/${HACKNEY}/2024/r.xml`, xml);
    expect(await at.run("r")).toMatchObject({ kind: "imported", faults: [] });
    expect(await at.models.episodes.find().lean()).toMatchObject([{ missing: [{ kind: "A", start: "2023-09-01" }] }]);
    expect((await at.models.returns.find().lean()).map((each) => each.tableYears)).toEqual([
      [{ table: "MISSING", years: [2024] }],
    ]);
  });
});

it("takes an import with a fault in a table that is only checked, and says so", async () => {
  await using at = await open();
  await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({}));
  await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
  await at.folder.write(`r/${HACKNEY}/2024/a-sw.csv`, CHECKED["a-sw.csv"]);
  expect(await at.run("r")).toMatchObject({
    kind: "imported",
    faults: [{ rule: "date-form", column: "SW_DECOM", severity: "warning" }],
  });
});

it("warns of each kind of repair with the number of rows", async () => {
  await using at = await open();
  const left = [1, 2, 3].map((at) => ({ CHILD: `kid-${at}`, DECOM: "01/06/2022" }));
  const copied = { ...left[2], DECOM: "03/06/2022" };
  await at.folder.write(`r/${HACKNEY}/2023/e.csv`, episodes(...left));
  await at.folder.write(`r/${HACKNEY}/2023/h.csv`, header(...left.map(({ CHILD }) => ({ CHILD }))));
  await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes(copied));
  await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({ CHILD: "kid-3" }));
  const outcome = await at.run("r");
  expect(outcome).toMatchObject({ kind: "imported" });
  expect(outcome.faults).toMatchObject([
    { rule: "repair-2", severity: "warning", row: null },
    { rule: "repair-3", severity: "warning", row: null },
  ]);
  expect(outcome.faults.map(({ message }) => message.replace(/^.*: /, ""))).toEqual(["2.", "1."]);
  const kept = await at.models.episodes.find().lean();
  expect(kept.map(({ start, end }) => `${start} ${end ?? "open"}`).toSorted()).toEqual([
    "2022-06-01 2023-04-01",
    "2022-06-01 2023-04-01",
    "2022-06-03 open",
  ]);
});

describe("postcodes that tell nothing are warned of, by row where there is a table", () => {
  const TABLE = "pcds,oseast1m,osnrth1m,oscty,oslaua\nZZ1 1AA,530000,180000,E99999999,E09000012\n";

  it.each([
    ["without a table", null, [["no-postcodes", null, "PL_POST is given in 3 rows, but"]]],
    ["that the table does not know", TABLE, [["392c", 4, "has no place for PL_POST, so"]]],
  ])("%s", async (_, table, said) => {
    await using at = await open();
    const rows = ["ZZ1 1AA", "ZZ1 1AA", "ZZ9 9ZZ", ""].map((PL_POST, kid) => ({ CHILD: `kid-${kid}`, PL_POST, URN: "7000001" }));
    await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes(...rows));
    await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header(...rows.map(({ CHILD }) => ({ CHILD }))));
    const postcodes = table === null ? null : await readPostcodes(await at.folder.write("postcodes.csv", table));
    const { faults } = await checkReturns({ subRegion: NEL, files: [join(at.folder.path, "r")], postcodes });
    expect(faults.map(({ rule, severity, row }) => [rule, severity, row])).toEqual(
      said.map(([rule, row]) => [rule, "warning", row]),
    );
    expect(faults[0]?.message).toContain(said[0]?.[2]);
    // The folder's own name is random, and may hold the letters of a postcode.
    expect(JSON.stringify(faults).replaceAll(at.folder.path, "")).not.toContain("ZZ");
  });

  it("and not where the file's own columns tell", async () => {
    await using at = await open();
    await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({ PL_POST: "ZZ1 1AA", PL_LA: HACKNEY, URN: "7000001" }));
    await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
    expect((await at.check("r")).faults).toEqual([]);
  });
});

describe("a number that is not on the register", () => {
  const LIST = "Title\nURN,Provision type,Registration status\n7000001,Children's home,Active\n";
  const write = async (at: Awaited<ReturnType<typeof open>>, URN: string): Promise<void> => {
    await at.folder.write(`r/${HACKNEY}/2024/e.csv`, episodes({ URN }));
    await at.folder.write(`r/${HACKNEY}/2024/h.csv`, header({}));
  };

  it("is a warning when the register is handed in along", async () => {
    await using at = await open();
    await write(at, "7000002");
    await at.folder.write("r/list at 31 March 2024.csv", LIST);
    const { faults } = await at.check("r");
    expect(faults).toMatchObject([{ rule: "urn-unregistered", severity: "warning", row: 2, column: "URN" }]);
    expect(JSON.stringify(faults)).not.toContain("7000002");
  });

  it("is a warning when the register is live", async () => {
    await using at = await open();
    await write(at, "7000001");
    await at.folder.write("r/list at 31 March 2024.csv", LIST);
    expect(await at.run("r")).toMatchObject({ kind: "imported", faults: [] });
    await write(at, "7000002");
    const outcome = await at.run(`r/${HACKNEY}`);
    expect(outcome.faults.map(({ rule }) => rule)).toEqual(["urn-unregistered"]);
  });
});
