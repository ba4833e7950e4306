/**
 * The demo's data folder and five subgraphs over it, for all tests that read from them: writing and importing all of London takes 20 s,
 * so the folder is kept between runs over the same sources. Vitest runs this before the first test that needs it.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { serverEnvironment } from "../../bin/keys/secrets.ts";
import { prepare } from "../../bin/london/prepare.ts";
import { plainEnvironment } from "./environment.ts";
import type { Demo } from "./london-demo.ts";
import { startSubgraphs } from "./london-process.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What decides the bytes of the data folder. */
const SOURCES = ["schema/reference", "subgraphs/models", "subgraphs/store", "subgraphs/returns", "subgraphs/synthetic"];

const SEED = 2025;

/** Tests get it by `inject("demo")`; the subgraphs are stopped at the end. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const data = await prepareDemoData();
  const environment: Demo["environment"] = await serverEnvironment(data, {});
  const subgraphs = await startSubgraphs({ ...plainEnvironment(), ...environment });
  project.provide("demo", { data, environment, urls: Object.fromEntries([...subgraphs].map(([code, { url }]) => [code, url])) });
  return async () => {
    for (const subgraph of subgraphs.values()) subgraph.kill("SIGKILL");
    await Promise.all([...subgraphs.values()].map(({ gone }) => gone));
  };
};

/** Written aside and renamed, so that a killed run never leaves half. */
export const prepareDemoData = async (): Promise<string> => {
  const folder = join(tmpdir(), `london-placements-test-${await hashOfSources()}`);
  if (existsSync(folder)) return folder;
  // A bare number could be taken for a return year.
  const aside = `${folder}.p${process.pid}.unfinished`;
  try {
    await prepare({ data: aside, uri: undefined, seed: SEED, progress: { show: () => {}, done: () => {}, stopped: () => {} } });
    // The keys too: servers that start at the same moment must not each make their own.
    await serverEnvironment(aside, {});
    if (!existsSync(folder)) await rename(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return folder;
};

const hashOfSources = async (): Promise<string> => {
  const hash = createHash("sha256").update(String(SEED));
  for (const source of SOURCES) {
    const entries = await readdir(join(ROOT, source), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.toSorted()) hash.update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
};
