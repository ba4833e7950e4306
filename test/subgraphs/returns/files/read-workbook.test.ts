import { join } from "node:path";
import { expect, it } from "vitest";
import { looksLikeWorkbook, readWorkbook } from "../../../../subgraphs/returns/files/read-workbook.ts";
import { openFolder } from "../returns-folder.ts";
import { workbookOf, zip } from "./write-workbook.ts";

const read = async (content: Uint8Array) => {
  await using folder = await openFolder();
  return await readWorkbook(await folder.write("a.xlsx", content));
};

it("gives days as ISO text and numbers as they are, under the row numbers of Excel", async () => {
  const rows = [["A title"], [], ["URN", "Day & more"], [1_234_567, new Date("2025-03-31T00:00:00Z")], [], ["SC1", "two\nlines"]];
  expect(await read(workbookOf({ name: "One", rows }, { name: "Two", rows: [] }))).toEqual([
    {
      name: "One",
      rows: [
        { row: 1, cells: ["A title", ""] },
        { row: 3, cells: ["URN", "Day & more"] },
        { row: 4, cells: ["1234567", "2025-03-31"] },
        { row: 6, cells: ["SC1", "two\nlines"] },
      ],
    },
    { name: "Two", rows: [] },
  ]);
});

it.each([
  ["an .ods", zip({ "content.xml": "<a/>" }), "DAMAGED"],
  ["an archive of nothing", zip({}), "FILES"],
  ["an archive of CSV files", zip({ "episodes.csv": "CHILD\n" }), "FILES"],
  ["an old .xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), "DAMAGED"],
  ["no file of Excel", Buffer.from("URN,Name\n"), "DAMAGED"],
  ["nothing", Buffer.alloc(0), "DAMAGED"],
])("has nothing to read in %s", async (_, content, why) => {
  expect(await read(content)).toBe(why);
});

/** A workbook whose sheet is this XML, deflated as Excel does. */
const hostile = (sheet: string): Buffer =>
  zip(
    {
      "xl/workbook.xml": '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
      "xl/worksheets/sheet1.xml": sheet,
    },
    true,
  );

it.each([
  [
    "one cell in the last column of the last row",
    '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
  ],
  [
    "cells far apart",
    '<worksheet><sheetData><row r="1"><c r="XFD1"/></row><row r="9999"><c r="A9999"/></row></sheetData></worksheet>',
  ],
  ["a million rows without a cell", `<worksheet><sheetData>${"<row/>".repeat(1_000_000)}</sheetData></worksheet>`],
  ["more than 64 MB of blanks", `<worksheet>${" ".repeat(65 * 1024 * 1024)}</worksheet>`],
])("does not unpack a workbook of %s", async (_, sheet) => {
  const before = process.memoryUsage().rss;
  expect(await read(hostile(sheet))).toBe("TOO_LARGE");
  expect(process.memoryUsage().rss - before).toBeLessThan(500e6);
});

it("neither fails nor hangs on a workbook with a damaged byte, wherever it is", async () => {
  const sound = workbookOf({ name: "One", rows: [["URN"], ["SC000001"]] });
  for (let at = 0; at < sound.length; at += 23) {
    const damaged = Buffer.from(sound).fill(0x3c, at, at + 1);
    const sheets = await read(damaged);
    expect(typeof sheets === "string" || Array.isArray(sheets)).toBe(true);
  }
});

it("says that a file is not there", async () => {
  await using folder = await openFolder();
  await expect(readWorkbook(join(folder.path, "none.xlsx"))).rejects.toThrow("ENOENT");
});

it.each([
  ["an xlsx", workbookOf({ name: "One", rows: [] }), true],
  ["an xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), true],
  ["a CSV", Buffer.from("URN,Name\n"), false],
  ["an empty file", Buffer.alloc(0), false],
])("knows whether %s is a workbook by its bytes", async (_, content, expected) => {
  await using folder = await openFolder();
  expect(await looksLikeWorkbook(await folder.write("list.csv", content))).toBe(expected);
});
