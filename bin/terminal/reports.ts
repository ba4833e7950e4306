/** What `validate` and `import` have in common: how faults are told. */
import { dirname } from "node:path";
import type { Command } from "commander";
import { EXIT } from "../../schema/server/run.ts";
import { ifThere } from "../../subgraphs/data-folder/read-if-there.ts";
import { withoutCellValues, type Report } from "../../subgraphs/returns/report/report.ts";
import { isReportFile, writeReport } from "../../subgraphs/returns/report/write-report.ts";
import { Failure } from "./failure.ts";

export type ReportOptions = {
  readonly strict: boolean;
  readonly showValues: boolean;
  readonly valuesInReports: boolean;
  readonly report?: readonly string[];
};

export const addReportOptions = (command: Command): Command =>
  command
    .option("--strict", "warnings count as errors", false)
    .option("--show-values", "show cells' values here, on your screen", false)
    .option("--values-in-reports", "write those values into the reports as well: they are children's data", false)
    .option(
      "--report <file>",
      "write a report: .json, .csv or .html; may be repeated",
      (file: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), file],
    );

/** Errors: a Failure when a report is asked for in a form, or in a folder, that there is not: before any work is done. */
export const requireReportFiles = async ({ report = [], showValues, valuesInReports }: ReportOptions): Promise<void> => {
  const folders = await Promise.all(report.map((file) => ifThere(dirname(file))));
  const nowhere = report.filter((_, at) => folders[at] === null);
  if (nowhere.length > 0) throw new Failure(`There is no folder for the report ${nowhere.join(", ")}.`, EXIT.usage);
  const odd = report.filter((file) => !isReportFile(file));
  if (odd.length > 0) throw new Failure(`A report is a .json, .csv or .html file: ${odd.join(", ")}.`, EXIT.usage);
  if (valuesInReports && !showValues) throw new Failure("--values-in-reports goes with --show-values.", EXIT.usage);
};

export const writeReports = async (report: Report, options: ReportOptions): Promise<void> => {
  const kept = options.valuesInReports ? report : withoutCellValues(report);
  for (const file of options.report ?? []) {
    await writeReport(file, kept);
    console.error(`Report written: ${file}`);
  }
};
