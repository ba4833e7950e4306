import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file of a kind the door reads; `~$list.xlsx` is Excel's mark that somebody has the workbook open. */
const IS_READ = /(?:^|[/\\])(?!~\$)[^/\\]*\.(?:csv|xml|xlsx)$/i;

/**
 * The files handed in: a file as it is, of a folder every `.csv`, `.xml` and `.xlsx` below it; in order of path, so that a
 * report reads the same twice.
 * Errors: the file system's own, naming the path that is not there.
 */
export const findFiles = async (paths: readonly string[]): Promise<readonly string[]> => {
  const found = await Promise.all(paths.map(filesAt));
  return [...new Set(found.flat())].toSorted();
};

const filesAt = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true });
  return entries.filter((entry) => IS_READ.test(entry)).map((entry) => join(path, entry));
};
