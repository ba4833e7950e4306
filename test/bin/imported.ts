/** Folders in which `placements import` has been run, for tests of what comes after: it runs once, and its files are written again. */
import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";
import { type ListedVintage, listVintages } from "../../subgraphs/vintages/list-vintages.ts";
import { openWork } from "./command.ts";
import { writeReturn } from "./returns.ts";

type Kept = { readonly path: string; readonly bytes: Buffer; readonly mode: number };

const keep = async (folder: string): Promise<readonly Kept[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => ({
      path: relative(folder, file),
      bytes: await readFile(file),
      mode: (await stat(file)).mode & 0o777,
    })),
  );
};

const importOnce = async (): Promise<readonly Kept[]> => {
  await using work = await openWork();
  await writeReturn(join(work.path, "r"), [{}]);
  const { code, complaints } = await work.run("import", "r");
  if (code !== 0) throw new Error(`The import ended with ${code}: ${complaints}`);
  return await keep(work.path);
};

let kept: ReturnType<typeof importOnce> | undefined;

/** A folder to run commands in, where Hackney's return in `r` is live in `data`. */
export const openImported = async () => {
  const work = await openWork();
  kept ??= importOnce();
  for (const { path, bytes, mode } of await kept) {
    const file = join(work.path, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    await chmod(file, mode);
  }
  return work;
};

/** What `placements versions` lists of North East London, read without a process more. */
export const vintagesIn = async (data: string): Promise<readonly ListedVintage[]> => {
  const { connection, models } = await openStore(SUB_REGIONS[0]!, { data, uri: undefined });
  const vintages = await listVintages(models);
  await connection.close();
  return vintages;
};
