import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { noiseSecretFile } from "../../../subgraphs/data-folder/data-folder.ts";
import { fingerprintOf, readNoiseSecret, requireNoiseSecret } from "../../../subgraphs/data-folder/noise-secret.ts";
import { NEL } from "../returns/returns-folder.ts";

const DIGITS = "0123456789abcdef".repeat(4);
const SECRET = Buffer.from(DIGITS, "hex");
const ENVIRONMENT = { PLACEMENTS_NOISE_SECRET: DIGITS };

/** A data folder with the secret's file, where it is to have one. */
const openData = async (text?: string) => {
  const data = await mkdtemp(join(tmpdir(), "noise-"));
  const file = noiseSecretFile(data, NEL);
  if (text !== undefined) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { data, file, [Symbol.asyncDispose]: () => rm(data, { recursive: true }) };
};

it("is named by a fingerprint that was worked out elsewhere", () => {
  // printf fingerprint | openssl dgst -sha256 -mac HMAC -macopt hexkey:0123456789abcdef...
  expect(fingerprintOf(SECRET)).toBe("4e25d59f5e47a5f5");
  expect(fingerprintOf(Buffer.alloc(32))).not.toBe(fingerprintOf(SECRET));
});

it.each([
  ["a file with a line end", `${DIGITS}\n`, {}, SECRET],
  ["the variable", undefined, ENVIRONMENT, SECRET],
  ["the variable, whatever is in the file", "f".repeat(64), ENVIRONMENT, SECRET],
  ["neither", undefined, {}, null],
  ["an empty file, as if there were none", "\n", {}, null],
  ["an empty variable, as if it were not set", undefined, { PLACEMENTS_NOISE_SECRET: "" }, null],
])("is read from %s", async (_, text, environment, expected) => {
  await using at = await openData(text);
  expect(await readNoiseSecret(environment, at.data, NEL)).toEqual(expected);
});

it.each([DIGITS.slice(1), `${DIGITS}0`, `g${DIGITS.slice(1)}`, `0x${DIGITS.slice(2)}`])(
  "is 64 hexadecimal digits, and nothing else is taken for one: %s",
  async (text) => {
    await using at = await openData(text);
    await expect(readNoiseSecret({}, at.data, NEL)).rejects.toThrow(`${at.file} must hold 64 hexadecimal digits.`);
    await expect(readNoiseSecret({ PLACEMENTS_NOISE_SECRET: text }, at.data, NEL)).rejects.toThrow(
      "PLACEMENTS_NOISE_SECRET must hold 64 hexadecimal digits.",
    );
  },
);

it("is given to the vintage that names it", async () => {
  await using at = await openData(DIGITS);
  expect(await requireNoiseSecret({}, at.data, NEL, fingerprintOf(SECRET))).toEqual(SECRET);
});

it("is not given, when it is missing or another, with a sentence that names the file or variable", async () => {
  await using at = await openData();
  const wanted = fingerprintOf(Buffer.alloc(32));
  await expect(requireNoiseSecret({}, at.data, NEL, wanted)).rejects.toMatchObject({
    name: "ConfigurationError",
    message: `${at.file} is not there, under which the live vintage is published: bring it back from its own backup.`,
  });
  await expect(requireNoiseSecret(ENVIRONMENT, at.data, NEL, wanted)).rejects.toMatchObject({
    name: "ConfigurationError",
    message:
      "PLACEMENTS_NOISE_SECRET is another secret than the one that the live vintage is published under: bring it back from its own backup.",
  });
});

it("is not given to a vintage that names none", async () => {
  await using at = await openData(DIGITS);
  await expect(requireNoiseSecret({}, at.data, NEL, null)).rejects.toThrow(/before there was a noise secret.*: import once,/);
});
