/** The key pairs of borough tokens on the machines that sign them, and on a development machine those of all five sub-regions. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { join } from "node:path";
import { type SubRegion, subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import { signBoroughToken } from "../../schema/server/audience.ts";
import { ConfigurationError, type Environment, optional, VARIABLES } from "../../schema/server/environment.ts";
import { publicKeyText } from "../../schema/server/token-keys.ts";
import { readIfThere } from "../../subgraphs/data-folder/read-if-there.ts";
import { readOrMake } from "./secret-files.ts";

export const tokenKeyFile = (data: string, subRegion: SubRegion): string =>
  join(data, "keys", `${subRegion.code.toLowerCase()}-token.key`);

const makeTokenKey = (): string => {
  const { privateKey } = generateKeyPairSync("ed25519", {
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  return privateKey.trim();
};

/** Errors: a ConfigurationError, which shows nothing of what was found, for what is no Ed25519 private key. */
const tokenKeyIn = (pem: string, file: string): KeyObject => {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // Said below, of whatever it is in place of a key.
  }
  throw new ConfigurationError(`${file} must hold an Ed25519 private key in PEM.`);
};

/** The private key that a sub-region signs the tokens of its boroughs with. No server needs it. */
const tokenKey = async (data: string, subRegion: SubRegion): Promise<KeyObject> => {
  const file = tokenKeyFile(data, subRegion);
  return tokenKeyIn(await readOrMake(file, makeTokenKey), file);
};

/** What servers verify those tokens with, as its variable holds it. */
export const tokenPublicKey = async (data: string, subRegion: SubRegion): Promise<string> =>
  publicKeyText(createPublicKey(await tokenKey(data, subRegion)));

/** The same of a key that is there; null where none is. Errors: as the private key's. */
export const keptTokenPublicKey = async (data: string, subRegion: SubRegion): Promise<string | null> => {
  const file = tokenKeyFile(data, subRegion);
  const pem = await readIfThere(file);
  return pem === null || pem === "" ? null : publicKeyText(createPublicKey(tokenKeyIn(pem, file)));
};

/**
 * A development token of a borough, signed with its sub-region's key, which is made where there is none.
 * Errors: ConfigurationError where servers are told of another key: they would refuse the token.
 */
export const boroughToken = async (
  data: string,
  borough: string,
  environment: Environment,
  expires?: string,
): Promise<string> => {
  const subRegion = subRegionOfBorough(borough)!;
  const variable = VARIABLES.tokenPublicKey(subRegion.code);
  const expected = optional(environment, variable);
  if (expected !== undefined && (await keptTokenPublicKey(data, subRegion)) !== expected)
    throw new ConfigurationError(
      `${tokenKeyFile(data, subRegion)} is not the private key to ${variable}: make tokens where that one is kept, or unset the variable.`,
    );
  return signBoroughToken(borough, await tokenKey(data, subRegion), expires);
};
