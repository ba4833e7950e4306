/** The demo's secrets, made from its seed: figures are then the same on every machine, and anybody can work the secrets out. */
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { noiseSecretFile, pseudonymKeyFile } from "../../subgraphs/data-folder/data-folder.ts";
import { readIfThere } from "../../subgraphs/data-folder/read-if-there.ts";
import { madeUpSecrets } from "../../subgraphs/synthetic/made-up-secrets.ts";
import { readOrMake } from "./secret-files.ts";

/** Seed of made-up returns, and of these secrets, unless another is asked for. */
export const SEED = 2025;

/** Puts them where a sub-region's first import would make its own; a file that is there stays as it is. */
export const keepDemoSecrets = async (data: string, subRegion: SubRegion, seed: number): Promise<void> => {
  const { pseudonyms, noise } = madeUpSecrets(subRegion, seed);
  await readOrMake(pseudonymKeyFile(data, subRegion), () => pseudonyms);
  await readOrMake(noiseSecretFile(data, subRegion), () => noise);
};

/** What can't be read is not the demo's; whoever needs it says so. */
const holds = async (file: string, secret: string): Promise<boolean> =>
  readIfThere(file).then(
    (text) => text === secret,
    () => false,
  );

/** Files under the data folder that hold the demo's secrets, of its usual seed: no real return may be imported beside them. */
export const demoSecretsIn = async (data: string, subRegion: SubRegion): Promise<readonly string[]> => {
  const { pseudonyms, noise } = madeUpSecrets(subRegion, SEED);
  const [key, secret] = [pseudonymKeyFile(data, subRegion), noiseSecretFile(data, subRegion)];
  return [...((await holds(key, pseudonyms)) ? [key] : []), ...((await holds(secret, noise)) ? [secret] : [])];
};
