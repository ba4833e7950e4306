import type { Command } from "commander";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { EXIT } from "../../schema/server/run.ts";
import { pseudonymKeyFile, storeFile } from "../../subgraphs/data-folder/data-folder.ts";
import { ifThere } from "../../subgraphs/data-folder/read-if-there.ts";
import { requireFolder } from "../../subgraphs/data-folder/require-folder.ts";
import type { Models } from "../../subgraphs/models/models.ts";
import type { ImportOutcome, StagedImport } from "../../subgraphs/returns/import/import-returns.ts";
import { reportOf } from "../../subgraphs/returns/report/report.ts";
import { textReport } from "../../subgraphs/returns/report/text-report.ts";
import { demoSecretsIn } from "../keys/demo-secrets.ts";
import { type Changes, changesBetween, changesText } from "../stores/changes.ts";
import { importFiles } from "../stores/import-files.ts";
import { dataOption, jsonOption, postcodesOption, requireFiles, subRegionOfFiles, subRegionOption } from "../terminal/options.ts";
import { addReportOptions, requireReportFiles, writeReports, type ReportOptions } from "../terminal/reports.ts";
import { endWithParent, examples, onInterrupt, PAINT, print, type Terminal } from "../terminal/terminal.ts";

type ImportOptions = ReportOptions & {
  readonly subRegion?: SubRegion;
  readonly postcodes?: string;
  readonly data: string;
  readonly dryRun: boolean;
  readonly json: boolean;
};

type ImportResult = { readonly outcome: ImportOutcome; readonly changes: Changes | null };

/** Whoever looked at the demo first may go on with real returns in the same folder, under secrets that protect nothing. */
const warnOfDemo = async (data: string, subRegion: SubRegion): Promise<void> => {
  for (const file of await demoSecretsIn(data, subRegion))
    console.error(`${file} is the demo's, which anybody can work out: import real returns into another folder, with --data.`);
};

/** Keys outlive a store: where they are and it is not, what other boroughs had handed in is gone too. */
const warnOfLost = async (data: string, subRegion: SubRegion, uri: string | undefined): Promise<void> => {
  const [store, key] = [storeFile(data, subRegion), pseudonymKeyFile(data, subRegion)];
  if (uri === undefined && (await ifThere(store)) === null && (await ifThere(key)) !== null)
    console.error(`There is no store at ${store}, though its key is there: a new one is made, of what is handed in now alone.`);
};

const run = async (files: readonly string[], options: ImportOptions, { uri, progress }: Terminal): Promise<ImportResult> => {
  const { data, postcodes, showValues, dryRun, strict } = options;
  const subRegion = await subRegionOfFiles(options, files);
  const step = `Importing into ${subRegion.code}`;
  if (process.send === undefined) {
    await warnOfDemo(data, subRegion);
    await warnOfLost(data, subRegion, uri);
  }
  let changes: Changes | null = null;
  const beforeSwitch = async (models: Models, { next, faults }: StagedImport): Promise<boolean> => {
    if (dryRun) changes = await changesBetween(models, null, next);
    return !dryRun && !(strict && faults.length > 0);
  };
  // A parent that started this import draws the progress itself.
  const onProgress = (share: number): unknown => (process.send === undefined ? progress.show(step, share) : process.send(share));
  const outcome = await importFiles({
    subRegion,
    files,
    data,
    uri,
    environment: process.env,
    postcodes,
    showValues,
    onProgress,
    beforeSwitch,
  });
  if (process.send === undefined) (outcome.kind === "refused" ? progress.stopped : progress.done)(step);
  return { outcome, changes };
};

/** Files that were all known by their bytes were not read: there is nothing to say about them. */
const isUnread = (outcome: ImportOutcome): boolean => {
  const isNothing = outcome.kind === "imported" && outcome.boroughs.length === 0 && outcome.homes === null;
  return outcome.counts.read === 0 && (isNothing || outcome.kind === "unchanged");
};

const outcomeText = ({ outcome, changes }: ImportResult): string => {
  switch (outcome.kind) {
    case "imported":
      return `Imported: vintage ${outcome.vintage} is live. Running subgraphs take it up within seconds.`;
    case "unchanged":
      return `Already imported: all of this is live, as vintage ${outcome.vintage}.`;
    case "refused":
      return "Nothing was imported. Mend the files and import again; the vintage that was live still is.";
    case "declined":
      return changes === null
        ? "Nothing was imported, because of --strict and the warnings above; the vintage that was live still is."
        : `${changesText(changes)}\nDry run: nothing was switched and nothing is kept of it.`;
  }
};

const exitCodeOf = ({ outcome, changes }: ImportResult, strict: boolean): number => {
  const hasFailed = outcome.kind === "refused" || (outcome.kind === "declined" && changes === null);
  return hasFailed || (strict && outcome.faults.length > 0) ? EXIT.faults : EXIT.clean;
};

/** `placements import` */
export const addImport = (program: Command, terminal: Terminal): void => {
  const command = program
    .command("import")
    .description("checks, de-identifies and imports borough returns into one sub-region's store")
    .argument("<files...>", "files, or folders of them")
    .option("--dry-run", "do everything but the switch: what would change, and which figures would move", false)
    .addOption(subRegionOption())
    .addOption(postcodesOption())
    .addOption(dataOption())
    .addOption(jsonOption());
  addReportOptions(command)
    .addHelpText(
      "after",
      examples("import returns/ncl --dry-run", "import returns/ncl", "import pooled.csv ofsted.csv --sub-region ncl --json"),
    )
    .action(async (files: string[], options: ImportOptions) => {
      onInterrupt(
        "Interrupted. The live data is whole: the old vintage, or the new one had it been switched to; " +
          '"placements versions" says which. Import again to go on: it also clears away what this one left.',
      );
      endWithParent();
      await requireReportFiles(options);
      await requireFiles(files);
      await requireFolder(options.data);
      const done = await run(files, options, terminal);
      const { faults, counts, ...told } = done.outcome;
      const [boroughs, homes] = told.kind === "imported" ? [told.boroughs, told.homes] : [[], null];
      const report = reportOf(faults, { counts, boroughs, homes });
      const about = isUnread(done.outcome) ? [] : [textReport(report, PAINT)];
      // What became of the data is said first, whatever becomes of the reports.
      print(options.json, { ...told, changes: done.changes, ...report }, [...about, outcomeText(done)].join("\n"));
      await writeReports(report, options);
      process.exitCode = exitCodeOf(done, options.strict);
    });
};
