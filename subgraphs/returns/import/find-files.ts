import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileFault, type Fault } from "../faults/fault.ts";

/** What was handed in: the files to read, and those of a folder that are of no kind that the door reads. */
export type FoundFiles = { readonly files: readonly string[]; readonly others: readonly string[] };

const IS_READ = /\.(?:csv|xml|xlsx)$/i;

/** Nobody's return: hidden files, and Excel's mark that somebody has a workbook open. */
const IS_MARK = /^(?:\.|~\$)/;

/**
 * The files handed in: a file as it is, of a folder every `.csv`, `.xml` and `.xlsx` below it; in order of path, so that a
 * report reads the same twice.
 * Errors: the file system's own, naming the path that is not there.
 */
export const findFiles = async (paths: readonly string[]): Promise<FoundFiles> => {
  const found = await Promise.all(paths.map(filesAt));
  const inOrder = (of: (each: FoundFiles) => readonly string[]): readonly string[] => [...new Set(found.flatMap(of))].toSorted();
  const files = inOrder((each) => each.files);
  // One that is named itself is read, though its folder would pass it over.
  return { files, others: inOrder((each) => each.others).filter((path) => !files.includes(path)) };
};

/** A warning for each file of a folder that is passed over: it may be part of a return all the same. */
export const passedOver = ({ others }: FoundFiles): readonly Fault[] =>
  others.map((path) =>
    fileFault("not-read", "warning", path, {
      message: "The file is not read: of a folder only .csv, .xml and .xlsx files are.",
      hint: "If it is part of a return, save it as CSV, or name the file itself in the command.",
    }),
  );

const filesAt = async (path: string): Promise<FoundFiles> => {
  if (!(await stat(path)).isDirectory()) return { files: [path], others: [] };
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const own = entries
    .filter((entry) => !entry.isDirectory() && !IS_MARK.test(basename(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const isRead = await Promise.all(own.map(async (each) => IS_READ.test(each) && (await isFile(each))));
  return { files: own.filter((_, at) => isRead[at]), others: own.filter((_, at) => !isRead[at]) };
};

/** Whether there is a file to read behind a path: no pipe, and no link that leads nowhere. */
const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
