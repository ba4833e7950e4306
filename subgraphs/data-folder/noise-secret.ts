/**
 * The secret of a sub-region's disclosure control: 32 bytes of its own, in no other use. It never enters the store. What is
 * published depends on it, so each vintage names it by a fingerprint, and nothing is published or imported under another.
 */
import { createHmac } from "node:crypto";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { ConfigurationError, type Environment, optional, VARIABLES } from "../../schema/server/environment.ts";
import { noiseSecretFile } from "./data-folder.ts";
import { readIfThere } from "./read-if-there.ts";

/** Where a secret is read from: the variable, where it is set, else the file. */
const sourceOf = (environment: Environment, data: string, subRegion: SubRegion): string =>
  optional(environment, VARIABLES.noiseSecret) === undefined ? noiseSecretFile(data, subRegion) : VARIABLES.noiseSecret;

/** Errors: a ConfigurationError, which doesn't show what was found, for what is no secret. */
export const noiseSecretIn = (text: string, source: string): Buffer => {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new ConfigurationError(`${source} must hold 64 hexadecimal digits.`);
  return Buffer.from(text, "hex");
};

/**
 * A sub-region's secret: 64 hexadecimal digits in the variable, else in its file under the data folder; null where neither has one.
 * Errors: a ConfigurationError for anything else.
 */
export const readNoiseSecret = async (environment: Environment, data: string, subRegion: SubRegion): Promise<Buffer | null> => {
  const source = sourceOf(environment, data, subRegion);
  const text = optional(environment, VARIABLES.noiseSecret) ?? (await readIfThere(source)) ?? "";
  return text === "" ? null : noiseSecretIn(text, source);
};

const FINGERPRINT_LENGTH = 16;

/** What a vintage names its secret by: it tells secrets apart, and nothing of the secret. */
export const fingerprintOf = (secret: Uint8Array): string =>
  createHmac("sha256", secret).update("fingerprint").digest("hex").slice(0, FINGERPRINT_LENGTH);

/** What keeps a vintage from being published under the secret that is there, and what to do about it. */
export type NoiseFault = { readonly says: string; readonly advice: string };

const faultOf = (found: Uint8Array | null, fingerprint: string | null, source: string): NoiseFault | null => {
  if (fingerprint === null)
    return {
      says: "the live vintage was imported before there was a noise secret, and can't be served",
      advice: "import once, the same files will do: the import makes the secret",
    };
  const advice = "bring it back from its own backup";
  if (found === null) return { says: `${source} is not there, under which the live vintage is published`, advice };
  if (fingerprintOf(found) === fingerprint) return null;
  return { says: `${source} is another secret than the one that the live vintage is published under`, advice };
};

/**
 * What is wrong with the secret that is there for a vintage; null where it is the one that the vintage names.
 * Errors: a ConfigurationError for what is no secret.
 */
export const noiseFault = async (
  environment: Environment,
  data: string,
  subRegion: SubRegion,
  fingerprint: string | null,
): Promise<NoiseFault | null> =>
  faultOf(await readNoiseSecret(environment, data, subRegion), fingerprint, sourceOf(environment, data, subRegion));

/**
 * The secret that a vintage names by its fingerprint.
 * Errors: a ConfigurationError where it is missing or another, or the vintage names none.
 */
export const requireNoiseSecret = async (
  environment: Environment,
  data: string,
  subRegion: SubRegion,
  fingerprint: string | null,
): Promise<Buffer> => {
  const found = await readNoiseSecret(environment, data, subRegion);
  const fault = faultOf(found, fingerprint, sourceOf(environment, data, subRegion));
  if (found === null || fault !== null) throw new ConfigurationError(`${fault?.says}: ${fault?.advice}.`);
  return found;
};
