import { createPublicKey, createSecretKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { describe, expect, it } from "vitest";
import { audienceOf, signBoroughToken } from "../../schema/server/audience.ts";
import { camdenClaims, forge, HOUR, now, privateKeyOf, tokenKeysOf, tokenOf } from "../support/tokens.ts";

const CAMDEN = "E09000007";
const KEYS = tokenKeysOf();
const NCL = privateKeyOf("NCL");

const NOT_OURS = "The token is not one of this service.";
const NOT_YET = "The token is not good yet; look at the clock of the machine that made it.";
const TOO_LONG = "The token lives too long: 24 hours are the most.";
const EXPIRED = "The token has expired; ask for a new one.";
const MALFORMED = "The Authorization header must be `Bearer <token>`.";

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The public key as anybody has it, taken for a secret that both sides share. */
const sharedFrom = (key: KeyObject): KeyObject => createSecretKey(createPublicKey(key).export({ type: "spki", format: "der" }));

const refusal = async (token: string, keys = KEYS): Promise<string> => {
  const audience = audienceOf(`Bearer ${token}`, keys);
  await expect(audience).rejects.toMatchObject({ extensions: { code: "UNAUTHENTICATED" } });
  return audience.then(
    () => "",
    ({ message }: Error) => message,
  );
};

it("of a request without a header is the public", async () => {
  expect(await audienceOf(undefined, KEYS)).toEqual({ kind: "PUBLIC" });
});

it.each(["Bearer", "bearer", "BEARER"])("of a token that its sub-region signed is the borough's staff: %s", async (scheme) => {
  const token = await tokenOf(CAMDEN);
  expect(await audienceOf(`${scheme} ${token}`, KEYS)).toEqual({ kind: "BOROUGH", borough: CAMDEN });
});

it("is told by the key of the borough's sub-region alone", async () => {
  expect(await audienceOf(`Bearer ${await tokenOf(CAMDEN)}`, tokenKeysOf("NCL"))).toEqual({ kind: "BOROUGH", borough: CAMDEN });
});

it("is another sub-region's to tell where its key is not there", async () => {
  expect(await refusal(await tokenOf(CAMDEN), tokenKeysOf("NEL"))).toBe(
    "The token is NCL's to verify; ask the subgraph of NCL, or the gateway.",
  );
});

it.each(["", "Basic abc", "Bearer", "Bearer a.b", `Bearer a.b.c d`, `Bearer ${base64({ alg: "none" })}.${base64({})}.`])(
  "is not told by a header that is no token: %s",
  async (header) => {
    await expect(audienceOf(header, KEYS)).rejects.toThrow(MALFORMED);
  },
);

describe("of a token that is not as it should be there is none:", () => {
  it.each<[string, () => object, string]>([
    ["for another sub-region", () => ({ aud: "london-placements:NEL" }), NOT_OURS],
    ["for another service", () => ({ aud: "elsewhere:NCL" }), NOT_OURS],
    ["for the service as a whole", () => ({ aud: "london-placements" }), NOT_OURS],
    ["for several", () => ({ aud: ["london-placements:NCL", "london-placements:NEL"] }), NOT_OURS],
    ["for nobody", () => ({ aud: undefined }), NOT_OURS],
    ["by another issuer", () => ({ iss: "elsewhere" }), NOT_OURS],
    ["by nobody", () => ({ iss: undefined }), NOT_OURS],
    ["of a borough of another sub-region", () => ({ borough: "E09000001" }), NOT_OURS],
    ["of a borough that there is not", () => ({ borough: "E09000099" }), NOT_OURS],
    ["of several boroughs", () => ({ borough: [CAMDEN] }), NOT_OURS],
    ["of no borough", () => ({ borough: undefined }), NOT_OURS],
    ["without a beginning", () => ({ nbf: undefined }), NOT_OURS],
    ["without an end", () => ({ exp: undefined }), NOT_OURS],
    ["without the time when it was made", () => ({ iat: undefined }), NOT_OURS],
    ["with times that are none", () => ({ exp: "tomorrow" }), NOT_OURS],
    ["expired a second ago", () => ({ exp: now() - 1 }), EXPIRED],
    ["not good for a minute yet", () => ({ nbf: now() + 60 }), NOT_YET],
    ["made tomorrow", () => ({ iat: now() + 24 * HOUR, exp: now() + 25 * HOUR }), NOT_YET],
    ["good for seconds over 24 hours", () => ({ exp: now() + 24 * HOUR + 5 }), TOO_LONG],
    ["made long ago and good for years", () => ({ iat: now() - 1_000 * HOUR, exp: now() + HOUR }), TOO_LONG],
  ])("%s", async (_, wrong, message) => {
    expect(await refusal(await forge({ ...camdenClaims(), ...wrong() }, NCL))).toBe(message);
  });

  it.each<[string, () => Promise<string>]>([
    ["signed by another sub-region", () => forge(camdenClaims(), privateKeyOf("NEL"))],
    [
      "signed by another sub-region, for itself",
      () => forge({ ...camdenClaims(), aud: "london-placements:NEL" }, privateKeyOf("NEL")),
    ],
    ["signed by a stranger", () => forge(camdenClaims(), generateKeyPairSync("ed25519").privateKey)],
    ["signed with a secret, HS256", () => forge(camdenClaims(), new TextEncoder().encode("s".repeat(32)), "HS256")],
    ["signed with the public key for a secret, HS256", () => forge(camdenClaims(), sharedFrom(NCL), "HS256")],
    [
      "signed with another kind of key, ES256",
      () => forge(camdenClaims(), generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey, "ES256"),
    ],
    ["not signed, alg none", async () => `${base64({ alg: "none" })}.${base64(camdenClaims())}.AAAA`],
    [
      "with other claims than were signed",
      async () => {
        const [head, , signature] = (await forge({ ...camdenClaims(), borough: "E09000003" }, NCL)).split(".");
        return [head, base64(camdenClaims()), signature].join(".");
      },
    ],
    ["of three words", async () => "a.b.c"],
  ])("%s", async (_, make) => {
    expect(await refusal(await make())).toBe(NOT_OURS);
  });
});

it("is good for exactly 24 hours, and for a machine whose clock is a little behind", async () => {
  const made = now();
  const longest = await forge({ ...camdenClaims(), iat: made, exp: made + 24 * HOUR }, NCL);
  const ahead = await forge({ ...camdenClaims(), iat: now() + 30 }, NCL);
  for (const token of [longest, ahead]) expect(await audienceOf(`Bearer ${token}`, KEYS)).toMatchObject({ borough: CAMDEN });
});

it("is not signed for a borough that there is not, nor for longer than a token is good", async () => {
  await expect(signBoroughToken("E09000099", NCL)).rejects.toThrow("There is no London borough E09000099.");
  expect(await refusal(await signBoroughToken(CAMDEN, NCL, "25h"))).toBe(TOO_LONG);
});
