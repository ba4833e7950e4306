/** Files that hold a secret, readable by their owner alone. */
import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readIfThere } from "../../subgraphs/data-folder/read-if-there.ts";

/** Written aside, to be put in its place in one step: a killed process leaves a whole secret or none, as does a power cut. */
export const writeAside = async (file: string, secret: string): Promise<string> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, `${secret}\n`, { mode: 0o600, flush: true });
  await chmod(aside, 0o600);
  return aside;
};

export const makeSecret = (): string => randomBytes(32).toString("hex");

/** The secret in a file; where there is none it is made, once for all processes that come at the same time. */
export const readOrMake = async (file: string, make: () => string = makeSecret): Promise<string> => {
  const known = await readIfThere(file);
  if (known !== null && known !== "") return known;
  const made = make();
  const aside = await writeAside(file, made);
  // Of two processes that make it at the same time the first puts it there, and both use that one.
  if (known === null && (await isThereBefore(aside, file))) {
    await rm(aside);
    return readOrMake(file, make);
  }
  await rename(aside, file);
  // Two names of one file are not renamed into one.
  await rm(aside, { force: true });
  return made;
};

/** Gives a file another name unless there is such a file, put there by another process. */
const isThereBefore = async (aside: string, file: string): Promise<boolean> => {
  try {
    await link(aside, file);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EEXIST"; // On a disk that knows no links, who renames last has it.
  }
};
