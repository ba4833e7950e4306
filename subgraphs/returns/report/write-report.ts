import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { csvReport } from "./csv-report.ts";
import { htmlReport } from "./html-report.ts";
import type { Report } from "./report.ts";

/** `{"faults": [{severity, rule, file, row, column, message, hint}], "summary": {...}}`, as `validate --json` prints it. */
const jsonReport = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

const FORMS: Readonly<Record<string, (report: Report) => string>> = {
  ".json": jsonReport,
  ".csv": csvReport,
  ".html": htmlReport,
};

/** Whether a file's name says in which form a report is to be written: .json, .csv or .html. */
export const isReportFile = (file: string): boolean => extname(file).toLowerCase() in FORMS;

/** Writes a report in the form that the file's name says. Errors: another form; the file system's own. */
export const writeReport = async (file: string, report: Report): Promise<void> => {
  const form = FORMS[extname(file).toLowerCase()];
  if (form === undefined) throw new Error(`A report ends in ${Object.keys(FORMS).join(", ")}: ${file} does not.`);
  await writeFile(file, form(report), { mode: 0o600 });
};
