import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { episodes, header, HACKNEY, type Row } from "../subgraphs/returns/returns-folder.ts";

/** Writes a borough's return of 2024 under a folder: an episode a row, and the children they are of. */
export const writeReturn = async (folder: string, rows: readonly Row[], borough = HACKNEY): Promise<string> => {
  const children = [...new Set(rows.map(({ CHILD = "kid-1" }) => CHILD))];
  const files = { "episodes.csv": episodes(...rows), "header.csv": header(...children.map((CHILD) => ({ CHILD }))) };
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, borough, "2024", name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
};

/** So many sound rows, each of a child of its own. */
export const children = (count: number, more: Row = {}): readonly Row[] =>
  Array.from({ length: count }, (_, child) => ({ CHILD: `kid-${child}`, ...more }));
