import { truncate } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { recogniseFile } from "../../../../subgraphs/returns/tables/recognise-file.ts";
import { header, openFolder } from "../returns-folder.ts";

const UASC = "CHILD,SEX,DOB,DUC";

const recognise = async (content: string | Uint8Array) => {
  await using folder = await openFolder();
  return await recogniseFile(await folder.write("E09000012/2024/whatever.csv", content));
};

const faultsOf = async (content: string) => {
  const { holds } = await recognise(content);
  return holds.kind === "unrecognised" ? holds.faults : [];
};

describe("a table is known by its columns", () => {
  it.each([
    ["in any order", "DUC,DOB,SEX,CHILD\r\n", ","],
    ["behind a byte-order mark", `\uFEFF${UASC}\n`, ","],
    ["separated by semicolons", "CHILD;SEX;DOB;DUC\n", ";"],
    ["separated by tabs", "CHILD\tSEX\tDOB\tDUC\n", "\t"],
    ["in quotes, lower case and with blanks around", '"Child", sex ,dob,"duc"\n', ","],
    ["beside the columns of a pooled file", `${UASC},LA,YEAR\n`, ","],
    ["in small letters, beside what pooling adds", "child,sex,dob,duc,la,year,year_latest,episode_source\n", ","],
  ])("%s", async (_, content, delimiter) => {
    const file = await recognise(content);
    expect(file).toMatchObject({ delimiter, encoding: "utf-8", holds: { kind: "table", table: "UASC" } });
  });

  it("whatever its name says", async () => {
    expect((await recognise(header({}))).holds).toMatchObject({ table: "HEADER" });
  });
});

it.each([
  ["HEADER", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"],
  [
    "EPISODES",
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,PL_LA,PL_DISTANCE,PL_LOCATION",
  ],
  ["UASC", UASC],
  ["REVIEWS", "CHILD,DOB,REVIEW,REVIEW_CODE"],
  [
    "OC2",
    "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
  ],
  ["OC3", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM"],
  ["AD1", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR"],
  ["PLACED_ADOPTION", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED"],
  ["PREV_PERM", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM"],
  ["MISSING", "CHILD,DOB,MISSING,MIS_START,MIS_END"],
  ["SW_EPISODES", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON"],
  ["DOLO", "CHILD,DOB,DOLO_START,DOLO_END"],
])("knows the table %s", async (table, columns) => {
  expect((await recognise(`${columns}\n`)).holds).toMatchObject({ kind: "table", table });
});

describe("a pooled file", () => {
  it("may lack the columns that are withheld when boroughs pool their files", async () => {
    expect((await recognise("child,sex,dob,ethnic,LA,YEAR\n")).holds).toMatchObject({ table: "HEADER" });
  });

  it("is no table without what is not withheld", async () => {
    expect((await recognise("child,sex,dob,LA,YEAR\n")).holds).toMatchObject({ kind: "unrecognised" });
  });

  it("is pooled only if it says LA and YEAR", async () => {
    expect((await recognise("child,sex,dob,ethnic,LA\n")).holds).toMatchObject({ kind: "unrecognised" });
  });
});

describe("a column that was added to a table", () => {
  const GAPS = "urn,as_at,kind,reason,age_from,age_to,need,places";

  it.each([GAPS, `${GAPS},sex`])("may be there or not: %s", async (columns) => {
    expect((await recognise(`${columns}\n`)).holds).toMatchObject({ kind: "table", table: "BED_GAPS" });
  });

  it("is not missed beside one that is misspelt, and may be the one that is meant", async () => {
    const faults = [await faultsOf(`${GAPS.replace("places", "plaices")}\n`), await faultsOf(`${GAPS},seex\n`)].flat();
    expect(faults.map(({ rule, hint }) => [rule, hint])).toEqual([
      ["misspelt-column", "The nearest right name is PLACES."],
      ["misspelt-column", "The nearest right name is SEX."],
    ]);
  });
});

describe("a header that is nearly a table's is explained column by column", () => {
  it.each([
    ["a misspelt column", "CHILD,SEX,DOBB,DUC", [["misspelt-column", "DOBB", "The nearest right name is DOB."]]],
    [
      "a misspelt column between semicolons",
      "CHILD;SEX;DOBB;DUC",
      [["misspelt-column", "DOBB", "The nearest right name is DOB."]],
    ],
    ["a column without a name", "CHILD,SEX,,DUC", [["blank-column", "DOB", "It is probably DOB."]]],
    ["an empty column at the end", `${UASC},`, [["blank-column", null, "Name it, or delete it if it is empty."]]],
    ["a column that is there twice", `${UASC},DUC`, [["duplicate-column", "DUC", "Delete one of the two."]]],
    [
      "a column that is near none, which may be a value of a row that runs on from the header",
      `${UASC},SMITH`,
      [["unknown-column", null, "Delete it: nothing of it may be kept. Or begin a new line where the first row begins."]],
    ],
    [
      "a row that runs on from the header, whose child is not repeated",
      `${UASC},NOTES4711`,
      [["unknown-column", null, "Delete it: nothing of it may be kept. Or begin a new line where the first row begins."]],
    ],
    [
      "the same where the child's number is short",
      "CHILD,SEX,DOB,DUC12",
      [["misspelt-column", null, "The nearest right name is DUC. Or begin a new line where the first row begins."]],
    ],
    ["a missing column", "CHILD,SEX,DOB", [["missing-column", "DUC", "Add it, blank if there is nothing to say in it."]]],
    [
      "a misspelt column and one there twice",
      "CHILD,CHILD,SEKS,DOB,DUC",
      [
        ["duplicate-column", "CHILD", "Delete one of the two."],
        ["misspelt-column", "SEKS", "The nearest right name is SEX."],
      ],
    ],
  ])("%s", async (_, line, said) => {
    const faults = await faultsOf(`${line}\n`);
    expect(faults.map(({ rule, column, hint }) => [rule, column, hint])).toEqual(said);
    expect(faults.map(({ row }) => row)).toEqual(faults.map(() => 1));
  });
});

describe("a file that is no table is said to be none", () => {
  it.each([
    ["another kind of file", "unknown-table", "name,amount\n", "not the header of any table"],
    ["nothing at all", "unknown-table", "", "empty"],
    ["a quote that is not closed", "unreadable", `${UASC}\n"1,1,01/01/2010,\n`, "not CSV"],
    ["XML of something else", "unknown-root", "<html><p>no return</p></html>", "EXPSSDA903"],
    ["XML that is none", "unreadable", "<EXPSSDA903", "stops being well-formed XML"],
  ])("%s", async (_, rule, content, part) => {
    const [fault] = await faultsOf(content);
    expect(fault).toMatchObject({ rule });
    expect(fault?.message).toContain(part);
  });
});

it.each(["<EXPSSDA903/>", '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<EXPSSDA903>\n</EXPSSDA903>'])(
  "knows a return in XML by its outermost element: %j",
  async (content) => {
    expect((await recognise(content)).holds).toEqual({ kind: "xml", of: "PLACEMENTS" });
  },
);

it.each([";", "\t"])("knows a table all of whose cells are in quotes, %j between them", async (delimiter) => {
  const line = (text: string): string =>
    text
      .split(",")
      .map((cell) => `"${cell}"`)
      .join(delimiter);
  const file = await recognise(`${line(UASC)}\n${line("1,1,01/01/2010,")}\n`);
  expect(file).toMatchObject({ delimiter, holds: { kind: "table", table: "UASC" } });
});

it("reads bytes that are not UTF-8 as Windows-1252", async () => {
  const file = await recognise(Buffer.concat([Buffer.from(`${UASC}\n`), Buffer.from([0xe9, 0x0a])]));
  expect(file).toMatchObject({ encoding: "windows-1252", holds: { table: "UASC" } });
});

it("stops after the first lines of a long file, whatever its encoding", async () => {
  const line = Buffer.concat([Buffer.from("1,1,01/01/2010,"), Buffer.from([0xe9, 0x0a])]);
  const file = await recognise(Buffer.concat([Buffer.from(`${UASC}\n`), ...Array.from({ length: 50_000 }, () => line)]));
  expect(file).toMatchObject({ encoding: "windows-1252", holds: { table: "UASC" } });
});

it("finds a provider list under its title lines", async () => {
  const content = 'Provider level at 31 March 2025\n\nSource: Ofsted\nWeb link,URN,"Provision\ntype",Registration status\n';
  expect((await recognise(content)).holds).toEqual({ kind: "register", headerRow: 4 });
});

describe("a file of more than 512 MB", () => {
  const MEGABYTE = 1024 * 1024;
  const grown = async (content: string, bytes: number) => {
    await using folder = await openFolder();
    const path = await folder.write("E09000012/2024/whatever.csv", content);
    await truncate(path, bytes);
    return (await recogniseFile(path)).holds;
  };

  it("is no return, and said to be too large", async () => {
    expect(await grown(`${UASC}\n`, 513 * MEGABYTE)).toMatchObject({
      kind: "unrecognised",
      faults: [{ rule: "unreadable", message: expect.stringContaining("over 512 MB") as string }],
    });
  });

  it("may be a postcode table", async () => {
    expect(await grown(`pcds,oseast1m,osnrth1m,oscty,oslaua\n${"ZZ1 1AA,1,1,,\n".repeat(12)}`, 513 * MEGABYTE)).toEqual({
      kind: "postcodes",
    });
  });
});
