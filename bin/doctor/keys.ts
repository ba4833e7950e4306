import { stat } from "node:fs/promises";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { type Environment, optional, VARIABLES } from "../../schema/server/environment.ts";
import { noiseSecretFile, pseudonymKeyFile } from "../../subgraphs/data-folder/data-folder.ts";
import { noiseFault, readNoiseSecret } from "../../subgraphs/data-folder/noise-secret.ts";
import type { ListedVintage } from "../../subgraphs/vintages/list-vintages.ts";
import { demoSecretsIn } from "../keys/demo-secrets.ts";
import { serviceTokenFile } from "../keys/secrets.ts";
import { keptTokenPublicKey, tokenKeyFile } from "../keys/token-keys.ts";
import { explain } from "../terminal/explain.ts";
import { type Check, misconfigured, ok, warning } from "./check.ts";

const OWNER_ONLY = 0o600;

/** Windows knows no such modes. */
const hasModes = process.platform !== "win32";

const isSet = (environment: Environment, name: string): boolean => optional(environment, name) !== undefined;

/** Permission bits of a file; null when it is not there. */
const modeOf = async (file: string): Promise<number | null> => {
  try {
    return (await stat(file)).mode & 0o777;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};

const checkKey = async (name: string, file: string, missing: Check): Promise<Check> => {
  const mode = await modeOf(file);
  if (mode === null) return missing;
  if (hasModes && mode !== OWNER_ONLY)
    return misconfigured(name, `${file} has mode ${mode.toString(8)}: others may read it`, `chmod 600 ${file}`);
  return ok(name, `${file}, mode 600`);
};

/** What keys are held against: the settings, and the vintage that is live, if any. */
type KeyContext = { readonly environment: Environment; readonly live: ListedVintage | null };

/** Says of a key that holds none, or can't be read, what its reader says. */
const ifReadable = async (name: string, advice: string, check: () => Promise<Check>): Promise<Check> => {
  try {
    return await check();
  } catch (error) {
    return misconfigured(name, explain(error).sentence ?? "", advice);
  }
};

/** The secret of disclosure control, without which a store is neither served nor imported into. */
const checkNoiseSecret = async (data: string, subRegion: SubRegion, examined: KeyContext): Promise<Check> => {
  const [name, { environment, live }] = [`${subRegion.code} noise secret`, examined];
  return ifReadable(name, "bring it back from its own backup", async () => {
    await readNoiseSecret(environment, data, subRegion);
    const fault = live === null ? null : await noiseFault(environment, data, subRegion, live.noise);
    if (fault !== null) return misconfigured(name, fault.says, fault.advice);
    if (isSet(environment, VARIABLES.noiseSecret)) return ok(name, "from the environment");
    return checkKey(name, noiseSecretFile(data, subRegion), ok(name, "none yet: the first import makes it"));
  });
};

/** The key that tokens of the sub-region's boroughs are signed with, and what its servers and the gateway verify them with. */
const checkTokenKey = (data: string, subRegion: SubRegion, environment: Environment): Promise<Check> => {
  const [name, file] = [`${subRegion.code} token key`, tokenKeyFile(data, subRegion)];
  const variable = VARIABLES.tokenPublicKey(subRegion.code);
  return ifReadable(name, "bring it back from your backup, or delete it to have another", async () => {
    const [expected, kept] = [optional(environment, variable), await keptTokenPublicKey(data, subRegion)];
    if (kept === null && expected !== undefined) return ok(name, "from the environment");
    if (expected !== undefined && kept !== expected)
      return warning(
        name,
        `${file} is not the private key to ${variable}`,
        "make tokens where that is kept, or unset the variable",
      );
    const check = await checkKey(name, file, warning(name, "none yet", "start, serve or token makes one"));
    return check.state === "ok" ? ok(name, `${check.says}; to verify its tokens: ${variable}=${kept}`) : check;
  });
};

/** No line where there is nothing of the demo's. */
const checkDemo = async (data: string, subRegion: SubRegion): Promise<readonly Check[]> => {
  const files = await demoSecretsIn(data, subRegion);
  const advice = "import real returns into another folder, with --data";
  return files.map((file) => warning(`${subRegion.code} demo`, `${file} is the demo's, which anybody can work out`, advice));
};

/** The pseudonym key of a store, without which its next import would make every child another; and what a server needs. */
export const checkKeys = async (data: string, subRegion: SubRegion, examined: KeyContext): Promise<readonly Check[]> => {
  const { environment, live } = examined;
  const pseudonym = `${subRegion.code} pseudonym key`;
  const service = `${subRegion.code} service token`;
  const [key, token] = [pseudonymKeyFile(data, subRegion), serviceTokenFile(data, subRegion)];
  return [
    await checkKey(
      pseudonym,
      key,
      live !== null
        ? misconfigured(pseudonym, `${key} is not there`, "bring it back from your backup before the next import")
        : ok(pseudonym, "none yet: the first import makes it"),
    ),
    await checkNoiseSecret(data, subRegion, examined),
    ...(await checkDemo(data, subRegion)),
    isSet(environment, VARIABLES.serviceToken(subRegion.code))
      ? ok(service, "from the environment")
      : await checkKey(service, token, warning(service, "none yet", "start or serve makes one; the gateway needs the same")),
    await checkTokenKey(data, subRegion, environment),
  ];
};
