/**
 * Who is asking. Two audiences: the public, and the staff of one borough, who see their own borough exactly and everything else as
 * the public does. Both the gateway and the subgraph that keeps the rows check the token themselves.
 */
import { errors, jwtVerify, SignJWT } from "jose";
import { unauthenticated } from "./errors.ts";
import { placeOfBorough } from "./reference/places.ts";

export type Audience = { readonly kind: "PUBLIC" } | { readonly kind: "BOROUGH"; readonly borough: string };

const ISSUER = "london-placements";
const ALGORITHM = "HS256";

/** A development token of a borough, good for a working day unless said otherwise. */
export const signBoroughToken = (borough: string, secret: Uint8Array, expires = "12h"): Promise<string> =>
  new SignJWT({ borough })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(secret);

/**
 * The audience of a request by its Authorization header; without one it is the public.
 *
 * Errors: UNAUTHENTICATED for a header that is not a valid bearer token of ours. A bad token is never served as the public's.
 */
export const audienceOf = async (authorization: string | undefined, secret: Uint8Array): Promise<Audience> => {
  if (authorization === undefined) return { kind: "PUBLIC" };
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
  if (token === undefined) throw unauthenticated("The Authorization header must be `Bearer <token>`.");
  const borough = await boroughIn(token, secret);
  return { kind: "BOROUGH", borough };
};

const boroughIn = async (token: string, secret: Uint8Array): Promise<string> => {
  try {
    const { payload } = await jwtVerify(token, secret, { issuer: ISSUER, algorithms: [ALGORITHM], requiredClaims: ["exp"] });
    if (typeof payload["borough"] === "string" && placeOfBorough(payload["borough"]) !== undefined) return payload["borough"];
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw unauthenticated("The token has expired; ask for a new one.");
    if (!(error instanceof errors.JOSEError)) throw error;
  }
  throw unauthenticated("The token is not one of this service.");
};
