/** Folders that are made once, and their files written again for each test that changes them. */
import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

export type KeptFolder = readonly { readonly path: string; readonly bytes: Buffer; readonly mode: number }[];

/** Every file below a folder. */
export const keepFolder = async (folder: string): Promise<KeptFolder> => {
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

export const writeKept = async (kept: KeptFolder, folder: string): Promise<void> => {
  for (const { path, bytes, mode } of kept) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    await chmod(file, mode);
  }
};
