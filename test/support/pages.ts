/** The pages of this repository, as a reader finds them: markdown, its links and its fenced blocks. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

type Page = { readonly path: string; readonly text: string };

const FOLDERS = ["docs", "examples"];

const isPage = (path: string): boolean => path.endsWith(".md") && !path.includes("node_modules");

/** Those of the root, of docs and of examples, by path from the root. */
export const allPages = async (): Promise<readonly Page[]> => {
  const under = await Promise.all(
    FOLDERS.map(async (folder) => (await readdir(join(ROOT, folder), { recursive: true })).map((path) => join(folder, path))),
  );
  const paths = [...(await readdir(ROOT)), ...under.flat()].filter(isPage).toSorted();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(ROOT, path), "utf8") })));
};

export const pageAt = (path: string): Promise<string> => readFile(join(ROOT, path), "utf8");

type Block = { readonly language: string; readonly text: string };

/** Fenced blocks in order, without their fences. */
export const blocksOf = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(\w*)[^\n]*\n(.*?)^```/gms)].map(([, language, text]) => ({ language: language!, text: text! }));

/** What is linked to, without blocks of code. */
export const linksOf = (markdown: string): readonly string[] =>
  [...markdown.replaceAll(/^```.*?^```/gms, "").matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);

/** The anchor by which a heading is linked to. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");

export const anchorsOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));
