import { describe, expect, it } from "vitest";
import { recogniseFile } from "../../../../subgraphs/returns/files/recognise-file.ts";
import { header, openFolder } from "../returns-folder.ts";

const UASC = "CHILD,SEX,DOB,DUC";

const recognise = async (content: string | Uint8Array) => {
  await using folder = await openFolder();
  return await recogniseFile(await folder.write("E09000012/2024/whatever.csv", content));
};

const messageOf = async (content: string): Promise<string> => {
  const { holds } = await recognise(content);
  return holds.kind === "unrecognised" ? holds.fault.message : holds.kind;
};

describe("a table is known by its columns", () => {
  it.each([
    ["in any order", "DUC,DOB,SEX,CHILD\r\n", ","],
    ["behind a byte-order mark", `\uFEFF${UASC}\n`, ","],
    ["separated by semicolons", "CHILD;SEX;DOB;DUC\n", ";"],
    ["separated by tabs", "CHILD\tSEX\tDOB\tDUC\n", "\t"],
    ["in quotes, lower case and with blanks around", '"Child", sex ,dob,"duc"\n', ","],
    ["beside the columns of a pooled file", `${UASC},LA,YEAR\n`, ","],
  ])("%s", async (_, content, delimiter) => {
    const file = await recognise(content);
    expect(file).toMatchObject({ delimiter, encoding: "utf-8", holds: { kind: "table", table: "UASC" } });
  });

  it("whatever its name says", async () => {
    expect((await recognise(header({}))).holds).toMatchObject({ table: "HEADER" });
  });
});

describe("what keeps a file from being a table is said", () => {
  it.each([
    ["a misspelt column", "CHILD,SEX,DOBB,DUC\n", "Column DOB is missing, perhaps misspelt as DOBB."],
    ["a column without a name", `${UASC},\n`, "A column has no name."],
    ["a column that is there twice", `${UASC},DUC\n`, "Column DUC is there twice."],
    ["an unknown column", `${UASC},NOTES\n`, "columns the table does not know"],
    ["another kind of file", "name,amount\n", "not the header of any table"],
    ["nothing at all", "", "empty"],
    ["a quote that is not closed", `${UASC}\n"1,1,01/01/2010,\n`, "not CSV"],
  ])("%s", async (_, content, part) => {
    expect(await messageOf(content)).toContain(part);
  });
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
