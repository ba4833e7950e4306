import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import type { Fault } from "../../../../subgraphs/returns/faults/fault.ts";
import { reportOf, withoutCellValues } from "../../../../subgraphs/returns/report/report.ts";
import { textReport } from "../../../../subgraphs/returns/report/text-report.ts";
import { isReportFile, writeReport } from "../../../../subgraphs/returns/report/write-report.ts";
import { HACKNEY, openFolder } from "../returns-folder.ts";

const fault = (more: Partial<Fault>): Fault => ({
  rule: "146",
  severity: "error",
  file: "episodes.csv",
  row: 2,
  column: "PLACE",
  message: "PLACE is not a code of the return's year.",
  hint: "Codes for 2024: U1, U2.",
  ...more,
});

const READ = {
  counts: { read: 10, kept: 7, checked: 1, refused: 2 },
  boroughs: [{ borough: HACKNEY, kind: "PLACEMENTS" as const, from: "2023-04-01", to: "2024-03-31", rows: 7 }],
  homes: null,
};

const FAULTS = [
  fault({ value: "Q7-secret", nearest: "Q8-secret" }),
  fault({ rule: "encoding", severity: "warning", row: null, column: null, file: "=cmd<script>.csv" }),
  ...[3, 4, 5, 6].map((row) => fault({ rule: "101", row })),
];

it("sums faults up by rule, errors first, then the most frequent", () => {
  const { summary } = reportOf(FAULTS, READ);
  expect(summary.rules.map(({ rule, count }) => [rule, count])).toEqual([
    ["101", 4],
    ["146", 1],
    ["encoding", 1],
  ]);
  expect(summary).toMatchObject({ valid: false, errors: 5, warnings: 1 });
});

it("is valid with warnings alone", () => {
  expect(reportOf([fault({ severity: "warning" })], READ).summary).toMatchObject({ valid: true, errors: 0, warnings: 1 });
});

it("names the first three places of a rule and says how many more there are", () => {
  const text = textReport(reportOf(FAULTS, READ));
  expect(text).toContain("first: episodes.csv:3 PLACE; episodes.csv:4 PLACE; episodes.csv:5 PLACE, and 1 more");
  expect(text).toContain("Rows read: 10 = 7 kept + 1 checked only + 2 refused");
  expect(text).toContain("Hackney: 2023-04-01 to 2024-03-31, 7 episodes");
});

it("shows values on a screen only where they were asked for", () => {
  const report = reportOf(FAULTS, READ);
  expect(textReport(report)).toContain('"Q7-secret", perhaps Q8-secret');
  expect(textReport(withoutCellValues(report))).not.toContain("-secret");
});

const written = async (name: string, report = withoutCellValues(reportOf(FAULTS, READ))) => {
  await using folder = await openFolder();
  const file = join(folder.path, name);
  await writeReport(file, report);
  return { text: await readFile(file, "utf8"), mode: (await stat(file)).mode & 0o777 };
};

it.each(["r.json", "r.csv", "r.html"])("writes %s without a cell's value, for its owner's eyes", async (name) => {
  const { text, mode } = await written(name);
  expect(text).toContain("episodes.csv");
  expect(text).not.toContain("-secret");
  expect(mode).toBe(0o600);
});

it("writes JSON that holds faults and summary", async () => {
  const report = withoutCellValues(reportOf(FAULTS, READ));
  expect(JSON.parse((await written("r.json", report)).text)).toEqual(report);
});

it("writes CSV with a row a fault, and no cell that a spreadsheet would run", async () => {
  const rows = parse((await written("r.csv")).text, { columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(FAULTS.length);
  expect(rows[0]).toMatchObject({ severity: "error", rule: "146", row: "2", column: "PLACE" });
  expect(rows[1]?.["file"]).toBe("'=cmd<script>.csv");
});

it("writes a page that escapes what it shows, runs no script and fetches nothing", async () => {
  const { text } = await written("r.HTML");
  expect(text).toContain("=cmd&lt;script&gt;.csv");
  expect(text).not.toMatch(/<script|https?:|src=|href=|url\(/);
  expect(text).toMatch(/<html lang="en-GB">[\s\S]*<caption>[\s\S]*<th scope="col">[\s\S]*<th scope="row">/);
});

it("carries values into a file when they are left in the report", async () => {
  expect((await written("r.html", reportOf(FAULTS, READ))).text).toContain("Q7-secret");
});

it("writes a page with the first faults of very many, and says where all of them are", async () => {
  const many = Array.from({ length: 2_500 }, (_, row) => fault({ row }));
  const { text } = await written("r.html", reportOf(many, READ));
  expect(text).toContain("These are the first 2,000 of 2,500; a report written as .csv has them all.");
  expect(text.length).toBeLessThan(1_000_000);
});

it("sets severities off where the terminal can", () => {
  const paint = { error: (text: string) => `*${text}*`, warning: (text: string) => `_${text}_` };
  const text = textReport(reportOf(FAULTS, READ), paint);
  expect(text).toContain("*ERROR   101*");
  expect(text).toContain("_warning encoding_");
});

it("knows by its name which file can be a report", () => {
  expect(["a.json", "a.CSV", "a.html", "a.xlsx", "json"].map(isReportFile)).toEqual([true, true, true, false, false]);
});
