/** Secrets of a development machine, made on first use and readable by their owner alone. Production hands in its own. */
import { rename } from "node:fs/promises";
import { getCompileCacheDir } from "node:module";
import { dirname, join } from "node:path";
import { SUB_REGIONS, type SubRegion } from "../../schema/reference/sub-regions.ts";
import { optional, VARIABLES } from "../../schema/server/environment.ts";
import { noiseSecretFile, pseudonymKeyFile } from "../../subgraphs/data-folder/data-folder.ts";
import { demoSecretsIn } from "./demo-secrets.ts";
import { makeSecret, readOrMake, writeAside } from "./secret-files.ts";
import { tokenPublicKey } from "./token-keys.ts";

/** The key that a sub-region's pseudonyms are made under. Losing it is losing who is who between imports. */
export const pseudonymKey = (data: string, subRegion: SubRegion): Promise<string> =>
  readOrMake(pseudonymKeyFile(data, subRegion));

/**
 * The secret that a sub-region's figures are published under, made by its store's first import and at no other time. Losing it is
 * no longer being served.
 */
export const makeNoiseSecret = async (data: string, subRegion: SubRegion): Promise<Buffer> =>
  Buffer.from(await readOrMake(noiseSecretFile(data, subRegion)), "hex");

export const serviceTokenFile = (data: string, subRegion: SubRegion): string =>
  join(data, "keys", `service-${subRegion.code.toLowerCase()}.key`);

/** New service tokens for a run; kept so that one server of the run can be started again by hand. */
export const makeServiceTokens = async (data: string): Promise<void> => {
  for (const subRegion of SUB_REGIONS) {
    const file = serviceTokenFile(data, subRegion);
    await rename(await writeAside(file, makeSecret()), file);
  }
};

/**
 * Where processes keep compiled code, so that those after the first start in half the time: where this one keeps its own, which is of the
 * same files; under the data folder where it keeps none.
 */
export const compileCache = (data: string): NodeJS.ProcessEnv => {
  const own = getCompileCacheDir();
  return { NODE_COMPILE_CACHE: own === undefined ? join(data, "compile-cache") : dirname(own) };
};

/**
 * What servers need in their environment: the gateway what is said of all sub-regions, a subgraph what is of its own. A variable that
 * is set already stays as it is, and no secret is made for it.
 */
export const serverEnvironment = async (
  data: string,
  environment: NodeJS.ProcessEnv,
  subRegions: readonly SubRegion[] = SUB_REGIONS,
): Promise<NodeJS.ProcessEnv> => {
  const secrets = subRegions
    .flatMap((each) => [
      { variable: VARIABLES.serviceToken(each.code), make: () => readOrMake(serviceTokenFile(data, each)) },
      { variable: VARIABLES.tokenPublicKey(each.code), make: () => tokenPublicKey(data, each) },
    ])
    .filter(({ variable }) => optional(environment, variable) === undefined);
  const made = await Promise.all(secrets.map(async ({ variable, make }) => [variable, await make()] as const));
  const isMadeUp = (await Promise.all(SUB_REGIONS.map((each) => demoSecretsIn(data, each)))).some((files) => files.length > 0);
  return {
    ...compileCache(data),
    [VARIABLES.data]: data,
    ...(isMadeUp ? { [VARIABLES.madeUp]: "on" } : {}),
    ...environment,
    ...Object.fromEntries(made),
  };
};
