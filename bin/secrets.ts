/** Secrets of a development machine, made on first use and readable by their owner alone. Production hands in its own. */
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { VARIABLES } from "../schema/environment.ts";
import { SUB_REGIONS, type SubRegion } from "../schema/reference/sub-regions.ts";
import { pseudonymKeyFile } from "../subgraphs/data-folder.ts";

const readIfThere = async (file: string): Promise<string | null> => {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};

/** Written aside and renamed, so that a killed process leaves a whole secret or none. */
const writeSecret = async (file: string, secret: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, `${secret}\n`, { mode: 0o600 });
  await chmod(aside, 0o600);
  await rename(aside, file);
};

const readOrMake = async (file: string): Promise<string> => {
  const known = await readIfThere(file);
  if (known !== null && known !== "") return known;
  const made = randomBytes(32).toString("hex");
  await writeSecret(file, made);
  return made;
};

/** The key that a sub-region's pseudonyms are made under. Losing it is losing who is who between imports. */
export const pseudonymKey = (data: string, subRegion: SubRegion): Promise<string> =>
  readOrMake(pseudonymKeyFile(data, subRegion));

export const tokenSecretFile = (data: string): string => join(data, "keys", "token-secret.key");

/** The secret that development tokens are signed with. */
export const tokenSecret = (data: string): Promise<string> => readOrMake(tokenSecretFile(data));

export const serviceTokenFile = (data: string, subRegion: SubRegion): string =>
  join(data, "keys", `service-${subRegion.code.toLowerCase()}.key`);

/** New service tokens for a run; kept so that one server of the run can be started again by hand. */
export const makeServiceTokens = async (data: string): Promise<void> => {
  for (const subRegion of SUB_REGIONS) await writeSecret(serviceTokenFile(data, subRegion), randomBytes(32).toString("hex"));
};

/** Compiled code is kept under the data folder, so that processes after the first start in half the time. */
export const compileCache = (data: string): NodeJS.ProcessEnv => ({ NODE_COMPILE_CACHE: join(data, "compile-cache") });

/** What the six servers need in their environment; a variable that is set already stays as it is. */
export const serverEnvironment = async (data: string, environment: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> => {
  const tokens = await Promise.all(
    SUB_REGIONS.map(
      async (subRegion) => [VARIABLES.serviceToken(subRegion.code), await readOrMake(serviceTokenFile(data, subRegion))] as const,
    ),
  );
  return {
    ...compileCache(data),
    [VARIABLES.data]: data,
    [VARIABLES.tokenSecret]: await tokenSecret(data),
    ...Object.fromEntries(tokens),
    ...environment,
  };
};
