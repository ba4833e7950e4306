/**
 * Who is asking. Two audiences: the public, and the staff of one borough, who see their own borough exactly and everything else as
 * the public does. Both the gateway and the subgraph that keeps the rows check the token themselves.
 *
 * A token is signed by the sub-region that holds the borough, and verified with that sub-region's public key alone. No other team can
 * make one, and neither can the gateway's.
 */
import type { KeyObject } from "node:crypto";
import { decodeJwt, errors, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { unauthenticated } from "../errors.ts";
import type { Audience } from "../question/population.ts";
import { type SubRegion, subRegionOf, subRegionOfBorough } from "../reference/sub-regions.ts";
import type { TokenKeys } from "./token-keys.ts";

const ISSUER = "london-placements";
const ALGORITHM = "EdDSA";
const REQUIRED = ["iat", "nbf", "exp", "borough"];

/** No token is good for longer: one that was lost is of no use the day after. */
const LONGEST_LIFE_S = 86_400;

/** How far the clocks of two machines may be apart. */
const CLOCK_SKEW_S = 60;

const audienceClaim = ({ code }: SubRegion): string => `${ISSUER}:${code}`;

/**
 * A token of a borough, good for a working day unless said otherwise; `privateKey` is the Ed25519 key of the sub-region that holds it.
 * Errors: an Error for a borough that there is not.
 */
export const signBoroughToken = async (borough: string, privateKey: KeyObject, expires = "12h"): Promise<string> => {
  const subRegion = subRegionOfBorough(borough);
  if (subRegion === undefined) throw new Error(`There is no London borough ${borough}.`);
  return new SignJWT({ borough })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setAudience(audienceClaim(subRegion))
    .setIssuedAt()
    .setNotBefore(`${CLOCK_SKEW_S} seconds ago`)
    .setExpirationTime(expires)
    .sign(privateKey);
};

const NOT_OURS = "The token is not one of this service.";
const NOT_YET = "The token is not good yet; look at the clock of the machine that made it.";

/**
 * The audience of a request by its Authorization header; without one it is the public.
 *
 * Errors: UNAUTHENTICATED for a header that is no valid bearer token of ours, or whose sub-region has no key among `keys`. A bad token is never served as the public's.
 */
export const audienceOf = async (authorization: string | undefined, keys: TokenKeys): Promise<Audience> => {
  if (authorization === undefined) return { kind: "PUBLIC" };
  const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthenticated("The Authorization header must be `Bearer <token>`.");
  const subRegion = signerOf(token);
  const key = keys.get(subRegion.code);
  if (key === undefined)
    throw unauthenticated(`The token is ${subRegion.code}'s to verify; ask the subgraph of ${subRegion.code}, or the gateway.`);
  return { kind: "BOROUGH", borough: boroughIn(await verified(token, subRegion, key), subRegion) };
};

/** The sub-region that a token says it is for. Nothing of it is believed yet: it only says which key it must hold against. */
const signerOf = (token: string): SubRegion => {
  const { aud } = claimsOf(token);
  const code = typeof aud === "string" && aud.startsWith(`${ISSUER}:`) ? aud.slice(ISSUER.length + 1) : "";
  const subRegion = subRegionOf(code);
  if (subRegion === undefined) throw unauthenticated(NOT_OURS);
  return subRegion;
};

const claimsOf = (token: string): JWTPayload => {
  try {
    return decodeJwt(token);
  } catch (error) {
    throw refusalOf(error);
  }
};

const verified = async (token: string, subRegion: SubRegion, key: KeyObject): Promise<JWTPayload> => {
  const expected = { issuer: ISSUER, audience: audienceClaim(subRegion), algorithms: [ALGORITHM], requiredClaims: REQUIRED };
  try {
    return (await jwtVerify(token, key, expected)).payload;
  } catch (error) {
    throw refusalOf(error);
  }
};

/** The caller's error for a token that the library refuses; anything else that it throws is ours. */
const refusalOf = (error: unknown): unknown => {
  if (!(error instanceof errors.JOSEError)) return error;
  if (error instanceof errors.JWTExpired) return unauthenticated("The token has expired; ask for a new one.");
  const isEarly = error instanceof errors.JWTClaimValidationFailed && error.claim === "nbf" && error.reason === "check_failed";
  return unauthenticated(isEarly ? NOT_YET : NOT_OURS);
};

/** Errors: UNAUTHENTICATED for a token that lives too long, or of a borough that the sub-region doesn't hold. */
const boroughIn = ({ iat = 0, exp = 0, borough }: JWTPayload & { readonly borough?: unknown }, { code }: SubRegion): string => {
  // One that was made in the future would live longer than it says.
  if (iat > Date.now() / 1000 + CLOCK_SKEW_S) throw unauthenticated(NOT_YET);
  if (exp - iat > LONGEST_LIFE_S) throw unauthenticated("The token lives too long: 24 hours are the most.");
  if (typeof borough !== "string" || subRegionOfBorough(borough)?.code !== code) throw unauthenticated(NOT_OURS);
  return borough;
};
