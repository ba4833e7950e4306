import { stat } from "node:fs/promises";
import { type Environment, optional, VARIABLES } from "../../schema/environment.ts";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { pseudonymKeyFile } from "../../subgraphs/data-folder.ts";
import { serviceTokenFile, tokenSecretFile } from "../secrets.ts";
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

/** The pseudonym key of a store, without which its next import would make every child another; and what a server needs. */
export const checkKeys = async (
  data: string,
  subRegion: SubRegion,
  { environment, hasVintage }: { readonly environment: Environment; readonly hasVintage: boolean },
): Promise<readonly Check[]> => {
  const pseudonym = `${subRegion.code} pseudonym key`;
  const service = `${subRegion.code} service token`;
  const [key, token] = [pseudonymKeyFile(data, subRegion), serviceTokenFile(data, subRegion)];
  return [
    await checkKey(
      pseudonym,
      key,
      hasVintage
        ? misconfigured(pseudonym, `${key} is not there`, "bring it back from your backup before the next import")
        : ok(pseudonym, "none yet: the first import makes it"),
    ),
    isSet(environment, VARIABLES.serviceToken(subRegion.code))
      ? ok(service, "from the environment")
      : await checkKey(service, token, warning(service, "none yet", "start or serve makes one; the gateway needs the same")),
  ];
};

export const checkTokenSecret = async (data: string, environment: Environment): Promise<Check> => {
  const name = "token secret";
  if (isSet(environment, VARIABLES.tokenSecret)) return ok(name, "from the environment");
  return checkKey(name, tokenSecretFile(data), warning(name, "none yet", "start, serve or token makes one"));
};
