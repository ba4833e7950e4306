/** The product's own source, by its path from the root: what tests read of it. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

export type SourceFile = { readonly path: string; readonly text: string };

/** Every TypeScript file of some rooms, what codegen writes left out. */
export const productFiles = async (rooms: readonly string[]): Promise<readonly SourceFile[]> => {
  const entries = await Promise.all(rooms.map((room) => readdir(join(ROOT, room), { recursive: true, withFileTypes: true })));
  const paths = entries
    .flat()
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes("/generated/"))
    .toSorted();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(ROOT, path), "utf8") })));
};
