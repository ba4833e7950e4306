/** Folders in which `placements import` has been run, for tests of what comes after: it runs once, and its files are written again. */
import { join } from "node:path";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";
import { type ListedVintage, listVintages } from "../../subgraphs/vintages/list-vintages.ts";
import { keepFolder, type KeptFolder, writeKept } from "../support/kept-folder.ts";
import { openWork } from "./command.ts";
import { writeReturn } from "./returns.ts";

const importOnce = async (): Promise<KeptFolder> => {
  await using work = await openWork();
  await writeReturn(join(work.path, "r"), [{}]);
  const { code, complaints } = await work.run("import", "r");
  if (code !== 0) throw new Error(`The import ended with ${code}: ${complaints}`);
  return await keepFolder(work.path);
};

let kept: ReturnType<typeof importOnce> | undefined;

/** A folder to run commands in, where Hackney's return in `r` is live in `data`. */
export const openImported = async () => {
  const work = await openWork();
  kept ??= importOnce();
  await writeKept(await kept, work.path);
  return work;
};

/** What `placements versions` lists of North East London, read without a process more. */
export const vintagesIn = async (data: string): Promise<readonly ListedVintage[]> => {
  const { connection, models } = await openStore(SUB_REGIONS[0]!, { data, uri: undefined });
  const vintages = await listVintages(models);
  await connection.close();
  return vintages;
};
