/** Secrets of a development machine, made on first use and readable by their owner alone. Production hands in its own. */
import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { optional, VARIABLES } from "../schema/environment.ts";
import { SUB_REGIONS, type SubRegion } from "../schema/reference/sub-regions.ts";
import { noiseSecretFile, pseudonymKeyFile } from "../subgraphs/data-folder.ts";
import { readIfThere } from "../subgraphs/read-if-there.ts";

/** Written aside, to be put in its place in one step: a killed process leaves a whole secret or none, as does a power cut. */
const writeAside = async (file: string, secret: string): Promise<string> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, `${secret}\n`, { mode: 0o600, flush: true });
  await chmod(aside, 0o600);
  return aside;
};

const makeSecret = (): string => randomBytes(32).toString("hex");

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

/** The key that a sub-region's pseudonyms are made under. Losing it is losing who is who between imports. */
export const pseudonymKey = (data: string, subRegion: SubRegion): Promise<string> =>
  readOrMake(pseudonymKeyFile(data, subRegion));

/**
 * The secret that a sub-region's figures are published under, made by its store's first import and at no other time. Losing it is
 * no longer being served.
 */
export const makeNoiseSecret = async (data: string, subRegion: SubRegion): Promise<Buffer> =>
  Buffer.from(await readOrMake(noiseSecretFile(data, subRegion)), "hex");

export const tokenSecretFile = (data: string): string => join(data, "keys", "token-secret.key");

/** The secret that development tokens are signed with. */
export const tokenSecret = (data: string): Promise<string> => readOrMake(tokenSecretFile(data));

export const serviceTokenFile = (data: string, subRegion: SubRegion): string =>
  join(data, "keys", `service-${subRegion.code.toLowerCase()}.key`);

/** New service tokens for a run; kept so that one server of the run can be started again by hand. */
export const makeServiceTokens = async (data: string): Promise<void> => {
  for (const subRegion of SUB_REGIONS) {
    const file = serviceTokenFile(data, subRegion);
    await rename(await writeAside(file, makeSecret()), file);
  }
};

/** Compiled code is kept under the data folder, so that processes after the first start in half the time. */
export const compileCache = (data: string): NodeJS.ProcessEnv => ({ NODE_COMPILE_CACHE: join(data, "compile-cache") });

/** What the six servers need in their environment; a variable that is set already stays as it is, and no secret is made for it. */
export const serverEnvironment = async (data: string, environment: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> => {
  const secrets = [
    { variable: VARIABLES.tokenSecret, file: tokenSecretFile(data) },
    ...SUB_REGIONS.map((each) => ({ variable: VARIABLES.serviceToken(each.code), file: serviceTokenFile(data, each) })),
  ].filter(({ variable }) => optional(environment, variable) === undefined);
  const made = await Promise.all(secrets.map(async ({ variable, file }) => [variable, await readOrMake(file)] as const));
  return { ...compileCache(data), [VARIABLES.data]: data, ...environment, ...Object.fromEntries(made) };
};
