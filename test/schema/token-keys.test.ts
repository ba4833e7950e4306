import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { expect, it } from "vitest";
import { publicKey, publicKeyText, tokenKeys } from "../../schema/server/token-keys.ts";
import { privateKeyOf, tokenKeysOf } from "../support/tokens.ts";

const NCL = publicKeyText(tokenKeysOf().get("NCL")!);
const NAME = "PLACEMENTS_TOKEN_PUBLIC_KEY_NCL";

const der = (key: KeyObject, type: "spki" | "pkcs8"): string =>
  key.export({ type: type as "spki", format: "der" }).toString("base64");

it("a public key is one line, and read from it again", () => {
  expect(NCL).toMatch(/^[\w+/]{59}=$/);
  expect(publicKeyText(publicKey({ [NAME]: NCL }, NAME))).toBe(NCL);
});

it.each([
  ["is no key", "c2VjcmV0"],
  ["is cut short", NCL.slice(0, -4)],
  ["has something behind it", `${NCL}AAAA`],
  ["is a private key", der(privateKeyOf("NCL"), "pkcs8")],
  ["is a key of another kind", der(generateKeyPairSync("x25519").publicKey, "spki")],
])("what %s is not taken for one, and not shown", (_, text) => {
  expect(() => publicKey({ [NAME]: text }, NAME)).toThrow(
    `${NAME} must be an Ed25519 public key: its SPKI in DER, as base64 in one line.`,
  );
});

it("a server needs the keys of those whose tokens it verifies, and of no others", () => {
  expect([...tokenKeys({ [NAME]: NCL }, ["NCL"]).keys()]).toEqual(["NCL"]);
  expect(() => tokenKeys({ [NAME]: NCL }, ["NEL", "NCL"])).toThrow("PLACEMENTS_TOKEN_PUBLIC_KEY_NEL is not set.");
});
