import { access, readFile } from "node:fs/promises";

/** What a small text file holds, without the white space around it; null where there is no such file. */
export const readIfThere = async (file: string): Promise<string | null> => {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};

/** The path of a file that is there; null where none is. */
export const ifThere = async (file: string): Promise<string | null> =>
  access(file).then(
    () => file,
    () => null,
  );
