/** Brings the data folder to where five subgraphs can start from it: return files written, and imported into each store. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SUB_REGIONS, type SubRegion } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { EXIT } from "../../schema/server/run.ts";
import { returnsFolder } from "../../subgraphs/data-folder/data-folder.ts";
import { ifThere } from "../../subgraphs/data-folder/read-if-there.ts";
import { migrate, openStore } from "../../subgraphs/store/open-store.ts";
import { generate } from "../../subgraphs/synthetic/generate.ts";
import { liveVintageId } from "../../subgraphs/vintages/manifest.ts";
import { keepDemoSecrets } from "../keys/demo-secrets.ts";
import { compileCache } from "../keys/secrets.ts";
import { Failure } from "../terminal/failure.ts";
import type { Progress } from "../terminal/progress.ts";

export type Preparation = {
  readonly data: string;
  readonly uri: string | undefined;
  readonly seed: number;
  readonly progress: Progress;
};

/** As many imports at once as a laptop has cores for. */
const IMPORTS_AT_ONCE = 2;

/** Writes the returns and fills all five stores. Errors: a Failure that names the step. */
export const prepare = async (preparation: Preparation): Promise<void> => {
  await Promise.all((await prepareEach(preparation)).values());
};

/**
 * Writes the returns and begins the imports. Answers, by the name of each sub-region's server, what resolves when its store is
 * there: each server may start while others' stores are still being filled. Errors: a Failure that names the step.
 */
export const prepareEach = async (preparation: Preparation): Promise<ReadonlyMap<string, Promise<void>>> => {
  await writeReturns(preparation);
  const imports = SUB_REGIONS.map((subRegion) => ({ subRegion, ...Promise.withResolvers<void>() }));
  const waiting = [...imports];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await importOnce(next.subRegion, preparation).then(next.resolve, next.reject);
  };
  for (let worker = 0; worker < IMPORTS_AT_ONCE; worker++) void work();
  return new Map(imports.map(({ subRegion, promise }) => [subRegion.code.toLowerCase(), promise]));
};

/** Written aside and renamed, so that a killed start leaves either all of the files or none, and secrets to import them under. */
const writeReturns = async ({ data, uri, seed, progress }: Preparation): Promise<void> => {
  const folder = returnsFolder(data);
  if ((await ifThere(folder)) !== null) return;
  const aside = `${folder}.unfinished`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  const step = "Writing made-up returns for 33 boroughs";
  await generate({ folder: aside, seed, onProgress: ({ done, total }) => progress.show(step, done / total) });
  // Only here: returns that somebody else put there may be real, and the demo's secrets protect nothing.
  for (const subRegion of SUB_REGIONS)
    if (!(await hasVintage(subRegion, { data, uri }))) await keepDemoSecrets(data, subRegion, seed);
  await rename(aside, folder);
  progress.done(step);
};

/** Later starts find a vintage and import nothing. */
const importOnce = async (subRegion: SubRegion, { data, uri, progress }: Preparation): Promise<void> => {
  if (await hasVintage(subRegion, { data, uri })) return;
  const region = subRegion.code.toLowerCase();
  const files = [join(returnsFolder(data), region), join(returnsFolder(data), "ofsted")];
  const step = `Importing ${subRegion.name}`;
  const child = fork(
    fileURLToPath(new URL("../placements.ts", import.meta.url)),
    ["import", ...files, "--sub-region", region, "--data", data],
    {
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...compileCache(data), ...process.env, [VARIABLES.mongo]: uri ?? "" },
    },
  );
  child.on("message", (share) => progress.show(step, Number(share)));
  const said = Promise.all([collect(child.stdout), collect(child.stderr)]);
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0)
    throw new Failure(`${step} failed; nothing of it was kept.\n${(await said).join("").trim()}`, code ?? EXIT.store);
  progress.done(step);
};

const collect = async (stream: ChildProcess["stdout"]): Promise<string> => {
  let text = "";
  for await (const chunk of stream as AsyncIterable<Buffer>) text += chunk.toString("utf8");
  return text;
};

/** Whether there is nothing to import; a store of an older release is brought up to date first. */
const hasVintage = async (subRegion: SubRegion, where: { data: string; uri: string | undefined }): Promise<boolean> => {
  const store = await openStore(subRegion, where);
  try {
    await migrate(store);
    return (await liveVintageId(store.models)) !== null;
  } finally {
    await store.connection.close();
  }
};
