/** Key pairs of the five sub-regions for servers in the test's own process, and tokens that are not as `placements token` makes them. */
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { SignJWT } from "jose";
import { SUB_REGIONS, type SubRegionCode, subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import { signBoroughToken } from "../../schema/server/audience.ts";
import type { TokenKeys } from "../../schema/server/token-keys.ts";

const PAIRS = new Map(SUB_REGIONS.map(({ code }) => [code, generateKeyPairSync("ed25519")] as const));

export const privateKeyOf = (code: SubRegionCode): KeyObject => PAIRS.get(code)!.privateKey;

/** The public keys of all five, or of those that are named. */
export const tokenKeysOf = (...codes: readonly SubRegionCode[]): TokenKeys =>
  new Map(
    [...PAIRS].filter(([code]) => codes.length === 0 || codes.includes(code)).map(([code, pair]) => [code, pair.publicKey]),
  );

export const tokenOf = (borough: string): Promise<string> =>
  signBoroughToken(borough, privateKeyOf(subRegionOfBorough(borough)!.code));

export const now = (): number => Math.floor(Date.now() / 1000);

export const HOUR = 3_600;

type Claims = Readonly<Record<string, unknown>>;

/** The claims of a sound token of Camden. */
export const camdenClaims = (): Claims => ({
  iss: "london-placements",
  aud: "london-placements:NCL",
  borough: "E09000007",
  iat: now(),
  nbf: now(),
  exp: now() + HOUR,
});

/** A token with any claims, signed by anybody. */
export const forge = (claims: Claims, key: KeyObject | Uint8Array, alg = "EdDSA"): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg }).sign(key);
