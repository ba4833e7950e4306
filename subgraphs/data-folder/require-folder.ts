import { mkdir, mkdtemp, rmdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { getSystemErrorMessage } from "node:util";
import { ConfigurationError } from "../../schema/server/environment.ts";

/** "/a/b" -> "/", "/a", "/a/b" */
const lineage = (folder: string): readonly string[] => {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...lineage(parent), folder];
};

const makeFolder = async (folder: string): Promise<void> => {
  // One after another: Node's own way of making all at once never ends where the system lets nothing be made, as in /proc.
  for (const each of lineage(resolve(folder)))
    await mkdir(each).catch((error: unknown) => {
      if (!["EEXIST", "EISDIR", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    });
  // Whether it is there and ours to write to is told by nothing but writing.
  await rmdir(await mkdtemp(join(folder, ".trial-")));
};

/**
 * Makes a folder that everything else is to be written to, with those above it.
 * Errors: a ConfigurationError that says why it can't be made, is none, or can't be written to.
 */
export const requireFolder = async (folder: string): Promise<void> => {
  try {
    await makeFolder(folder);
  } catch (error) {
    const { errno } = error as NodeJS.ErrnoException;
    if (errno === undefined) throw error;
    const why = getSystemErrorMessage(errno);
    throw new ConfigurationError(`${folder} can't be used: ${why}. Name another place, or mend its permissions.`, {
      cause: error,
    });
  }
};
