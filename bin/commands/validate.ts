import type { Command } from "commander";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { EXIT } from "../../schema/server/run.ts";
import { checkReturns } from "../../subgraphs/returns/import/check-returns.ts";
import { reportOf, type Report } from "../../subgraphs/returns/report/report.ts";
import { textReport, verdictText } from "../../subgraphs/returns/report/text-report.ts";
import { postcodeTable } from "../stores/import-files.ts";
import { dataOption, jsonOption, postcodesOption, requireFiles, subRegionOfFiles, subRegionOption } from "../terminal/options.ts";
import { addReportOptions, requireReportFiles, writeReports, type ReportOptions } from "../terminal/reports.ts";
import { examples, onInterrupt, PAINT, print, type Terminal } from "../terminal/terminal.ts";

type ValidateOptions = ReportOptions & {
  readonly subRegion?: SubRegion;
  readonly postcodes?: string;
  readonly data: string;
  readonly json: boolean;
};

/** The part of the time that reading takes; the rest is checks across rows. */
const READING = 0.7;

const check = async (files: readonly string[], options: ValidateOptions, { progress }: Terminal): Promise<Report> => {
  const subRegion = await subRegionOfFiles(options, files);
  const step = `Checking files of ${subRegion.name}`;
  const checked = await checkReturns({
    subRegion,
    files,
    postcodes: await postcodeTable(options.data, options.postcodes),
    showValues: options.showValues,
    onProgress: ({ part, share }) => progress.show(step, part === "READ" ? READING * share : READING + (1 - READING) * share),
  });
  progress.done(step);
  const boroughs = checked.boroughs.map(({ borough, kind, from, to, rows }) => ({ borough, kind, from, to, rows }));
  return reportOf(checked.faults, { counts: checked.counts, boroughs, homes: checked.homes?.length ?? null });
};

/** `placements validate` */
export const addValidate = (program: Command, terminal: Terminal): void => {
  const validate = program
    .command("validate")
    .description("checks borough returns without a store: every fault in them, in one pass")
    .argument("<files...>", "files, or folders of them")
    .addOption(subRegionOption())
    .addOption(postcodesOption())
    .addOption(dataOption())
    .addOption(jsonOption());
  addReportOptions(validate)
    .addHelpText(
      "after",
      examples(
        "validate returns/ncl",
        "validate returns/ncl --report faults.html --report faults.csv",
        "validate pooled.csv --sub-region ncl --strict --json",
      ),
    )
    .action(async (files: string[], options: ValidateOptions) => {
      onInterrupt("Interrupted; nothing was kept. Run the command again to check the files.");
      await requireReportFiles(options);
      await requireFiles(files);
      const report = await check(files, options, terminal);
      await writeReports(report, options);
      print(options.json, report, `${textReport(report, PAINT)} ${verdictText(report.summary)}`);
      const { errors, warnings } = report.summary;
      process.exitCode = errors + (options.strict ? warnings : 0) > 0 ? EXIT.faults : EXIT.clean;
    });
};
