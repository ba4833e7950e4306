/** The public keys that borough tokens are verified with: each sub-region has a key pair, and only its own team has the private one. */
import { createPublicKey, type KeyObject } from "node:crypto";
import type { SubRegionCode } from "../reference/sub-regions.ts";
import { ConfigurationError, type Environment, optional, VARIABLES } from "./environment.ts";

/** Keys by sub-region: a server verifies the tokens of those whose key it has. */
export type TokenKeys = ReadonlyMap<SubRegionCode, KeyObject>;

/** A public key as one line: base64 of its SPKI in DER. */
export const publicKeyText = (key: KeyObject): string => key.export({ type: "spki", format: "der" }).toString("base64");

const decoded = (text: string): KeyObject | null => {
  try {
    return createPublicKey({ key: Buffer.from(text, "base64"), type: "spki", format: "der" });
  } catch {
    // Whatever is wrong with it, it is no key.
    return null;
  }
};

/** Errors: ConfigurationError for a key that is not set, or is no such line of an Ed25519 public key. */
export const publicKey = (environment: Environment, name: string): KeyObject => {
  const text = optional(environment, name);
  if (text === undefined) throw new ConfigurationError(`${name} is not set.`);
  const key = decoded(text);
  if (key?.asymmetricKeyType !== "ed25519" || publicKeyText(key) !== text)
    throw new ConfigurationError(`${name} must be an Ed25519 public key: its SPKI in DER, as base64 in one line.`);
  return key;
};

/** The keys of some sub-regions. Errors: as `publicKey`. */
export const tokenKeys = (environment: Environment, codes: readonly SubRegionCode[]): TokenKeys =>
  new Map(codes.map((code) => [code, publicKey(environment, VARIABLES.tokenPublicKey(code))]));
