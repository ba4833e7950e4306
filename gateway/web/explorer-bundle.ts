/**
 * The explorer's script: an editor of several packages in one file. It is bundled at the first start into the data folder, where it stays
 * until what it is made of changes; installing bundles nothing.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import type { Asset } from "./shell/assets.ts";

const ENTRY = fileURLToPath(new URL("assets/explorer.js", import.meta.url));

/** What it is made of, beside its own text. The product's list of versions names them all. */
const LOCK = fileURLToPath(new URL("../../package-lock.json", import.meta.url));

const nameOf = async (): Promise<string> => {
  const hash = createHash("sha256").update(await readFile(ENTRY));
  if (existsSync(LOCK)) hash.update(await readFile(LOCK));
  return `explorer.${hash.digest("base64url").slice(0, 10)}.js`;
};

/** Written aside and renamed, so that two gateways that start at once don't read half of it. */
const bundle = async (file: string): Promise<void> => {
  const aside = `${file}.${process.pid}`;
  const bundled = await rolldown({ input: ENTRY, platform: "browser", logLevel: "silent" });
  await bundled.write({ file: aside, format: "esm", minify: true });
  await bundled.close();
  await rename(aside, file);
};

/** The script, bundled where it isn't yet. Errors: whatever keeps it from being written. */
export const explorerScript = async (folder: string): Promise<Asset> => {
  const name = await nameOf();
  const file = join(folder, name);
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    await bundle(file);
  }
  return { address: `/assets/${name}`, type: "text/javascript; charset=utf-8", body: await readFile(file, "utf8") };
};
