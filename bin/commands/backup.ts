import { join } from "node:path";
import type { Command } from "commander";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { EXIT } from "../../schema/server/run.ts";
import { backupFile, storeFile } from "../../subgraphs/data-folder/data-folder.ts";
import { ifThere } from "../../subgraphs/data-folder/read-if-there.ts";
import { backUpFile, restoreFile, setAside, whyNotWhole } from "../../subgraphs/store/embedded/copy-file.ts";
import { Failure } from "../terminal/failure.ts";
import { dataOption, givenSubRegion, jsonOption, type StoreOptions, subRegionOption } from "../terminal/options.ts";
import { examples, print, type Terminal } from "../terminal/terminal.ts";

const requireFile = (uri: string | undefined): void => {
  if (uri !== undefined)
    throw new Failure(
      "The store is on a MongoDB server: back it up with the server's own mongodump and mongorestore.",
      EXIT.usage,
    );
};

/** Errors: a Failure where there is no store; a sentence where it is not whole. */
const backUp = async (subRegion: SubRegion, data: string, to: string): Promise<string> => {
  const store = storeFile(data, subRegion);
  if ((await ifThere(store)) === null)
    throw new Failure(`${subRegion.code} has no store at ${store}: there is nothing to back up.`, EXIT.store);
  await backUpFile(store, to);
  return to;
};

/** What a restore took the place of, for the person who made it. */
type Kept = { readonly before: string | null; readonly says: string };

/** Keeps what a restore takes the place of: a copy of a whole store, which is then written over; of one that is not, its files moved away. */
const keepBefore = async (subRegion: SubRegion, data: string, now: Date): Promise<Kept> => {
  const store = storeFile(data, subRegion);
  if (whyNotWhole(store) === null) {
    const before = await backUp(subRegion, data, backupFile(data, subRegion, now));
    return { before, says: `What was there is in ${before}. Running subgraphs take it up within seconds.` };
  }
  const aside = `${store}.damaged-${now.toISOString().slice(0, 19).replaceAll(":", "-")}Z`;
  const isMoved = await setAside(store, aside);
  const [before, was] = isMoved ? [aside, `What was left of the store is in ${aside}.`] : [null, "There was none."];
  return { before, says: `${was} Start running subgraphs again.` };
};

/** `placements backup` */
export const addBackup = (program: Command, { uri }: Terminal): void => {
  program
    .command("backup")
    .description("copies a sub-region's store as it is at one moment, while servers and imports go on")
    .option("--to <file>", "where to; by default a file named by the time, in backups under the data folder")
    .addOption(subRegionOption())
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", examples("backup --sub-region ncl", "backup --sub-region ncl --to /mnt/safe/ncl.sqlite"))
    .action(async ({ to, json, data, ...options }: StoreOptions & { readonly to?: string }) => {
      requireFile(uri);
      const subRegion = givenSubRegion(options);
      const file = await backUp(subRegion, data, to ?? backupFile(data, subRegion, new Date()));
      print(json, { file }, `Backed up to ${file}. The keys are not in it: keep a copy of ${join(data, "keys")} elsewhere.`);
    });
};

/** `placements restore` */
export const addRestore = (program: Command, { uri }: Terminal): void => {
  program
    .command("restore")
    .description("puts a backup in place of a sub-region's store; what was there is backed up first")
    .argument("<file>", "a file that backup wrote")
    .addOption(subRegionOption())
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText("after", examples("restore data/backups/ncl-2026-11-30T08-00-00Z.sqlite --sub-region ncl"))
    .action(async (file: string, { json, data, ...options }: StoreOptions) => {
      requireFile(uri);
      const subRegion = givenSubRegion(options);
      if ((await ifThere(file)) === null) throw new Failure(`There is no backup ${file}.`, EXIT.usage);
      const store = storeFile(data, subRegion);
      const why = whyNotWhole(file);
      if (why !== null) throw new Failure(why, EXIT.usage);
      const { before, says } = await keepBefore(subRegion, data, new Date());
      await restoreFile(file, store);
      print(json, { store, before }, `Restored ${store} from ${file}. ${says}`);
    });
};
