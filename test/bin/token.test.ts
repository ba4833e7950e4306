import { generateKeyPairSync } from "node:crypto";
import { chmod, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { expect, it } from "vitest";
import { serverEnvironment } from "../../bin/keys/secrets.ts";
import { tokenPublicKey } from "../../bin/keys/token-keys.ts";
import { SUB_REGIONS, subRegionOf } from "../../schema/reference/sub-regions.ts";
import { audienceOf } from "../../schema/server/audience.ts";
import { tokenKeys } from "../../schema/server/token-keys.ts";
import { openWork } from "./command.ts";

const CAMDEN = "E09000007";
const NCL = subRegionOf("NCL")!;
const VARIABLE = "PLACEMENTS_TOKEN_PUBLIC_KEY_NCL";

const open = async () => {
  const work = await openWork();
  const data = join(work.path, "data");
  const keys = join(data, "keys");
  return { ...work, data, keys, file: join(keys, "ncl-token.key") };
};

it("is made with the key of the borough's sub-region, which is made where there is none, for 12 hours", async () => {
  await using work = await open();
  const { code, out } = await work.run("token", CAMDEN);
  expect([code, await readdir(work.keys)]).toEqual([0, ["ncl-token.key"]]);
  expect(await readFile(work.file, "utf8")).toMatch(/^-----BEGIN PRIVATE KEY-----\n[^-]+\n-----END PRIVATE KEY-----\n$/);
  if (process.platform !== "win32") expect((await stat(work.file)).mode & 0o777).toBe(0o600);
  const keys = tokenKeys({ [VARIABLE]: await tokenPublicKey(work.data, NCL) }, ["NCL"]);
  const again = await work.run("token", CAMDEN);
  for (const token of [out, again.out])
    expect(await audienceOf(`Bearer ${token.trim()}`, keys)).toEqual({ kind: "BOROUGH", borough: CAMDEN });
  const { iat = 0, exp = 0 } = decodeJwt(out.trim());
  // The clock may have gone on a second between the two.
  expect(Math.abs(exp - iat - 12 * 3_600)).toBeLessThanOrEqual(1);
});

it("is not made where servers are told of another key, or of one that is kept elsewhere", async () => {
  await using work = await open();
  await using elsewhere = await open();
  const told = { [VARIABLE]: await tokenPublicKey(elsewhere.data, NCL) };
  const complaint =
    /ncl-token\.key is not the private key to PLACEMENTS_TOKEN_PUBLIC_KEY_NCL: make tokens where that one is kept/;
  const refused = { code: 3, out: "", complaints: expect.stringMatching(complaint) as unknown };
  expect(await work.runWith(told, "token", CAMDEN)).toMatchObject(refused);
  expect(await readdir(work.data)).toEqual([]);
  await work.run("token", CAMDEN);
  expect(await work.runWith(told, "token", CAMDEN)).toMatchObject(refused);
  expect((await elsewhere.runWith(told, "token", CAMDEN)).code).toBe(0);
});

it.each([
  ["no key", "abc\n"],
  ["a key of another kind", generateKeyPairSync("x25519").privateKey.export({ type: "pkcs8", format: "pem" })],
])("is not made with %s, nor is another key put in its place", async (_, text) => {
  await using work = await open();
  await work.run("token", CAMDEN);
  await writeFile(work.file, text);
  const said = await work.run("token", CAMDEN);
  expect([said.code, said.complaints]).toEqual([3, "data/keys/ncl-token.key must hold an Ed25519 private key in PEM.\n"]);
  expect(await readFile(work.file, "utf8")).toBe(text);
});

it("is verified by servers with public keys alone: of all five, or of a subgraph's own", async () => {
  await using work = await open();
  const environment = await serverEnvironment(work.data, { [VARIABLE]: "given" });
  const privateText = await readFile(join(work.keys, "nel-token.key"), "utf8");
  expect(SUB_REGIONS.map(({ code }) => environment[`PLACEMENTS_TOKEN_PUBLIC_KEY_${code}`])).toEqual(
    SUB_REGIONS.map(({ code }) =>
      code === "NCL" ? "given" : (expect.stringMatching(/^MCowBQYDK2VwAyEA[\w+/]{43}=$/) as unknown),
    ),
  );
  expect(Object.values(environment).filter((value) => value?.includes(privateText.split("\n")[1]!))).toEqual([]);
  expect(await readdir(work.keys)).not.toContain("ncl-token.key");
  await rm(work.keys, { recursive: true });
  await serverEnvironment(work.data, {}, [NCL]);
  expect(await readdir(work.keys)).toEqual(["ncl-token.key", "service-ncl.key"]);
});

it("is looked after by the doctor", { timeout: 60_000 }, async () => {
  await using work = await open();
  const line = async (environment: NodeJS.ProcessEnv = {}) => {
    const ports = { PLACEMENTS_PORT_GATEWAY: "0", PLACEMENTS_PORT_NCL: "0" };
    const { code, out } = await work.runWith({ ...ports, ...environment }, "doctor", "--sub-region", "ncl");
    return [code, out.split("\n").find((each) => each.includes("token key") || each.includes("configuration: PLACE"))];
  };
  expect(await line()).toEqual([0, "warning NCL token key: none yet -> start, serve or token makes one"]);
  await work.run("token", CAMDEN);
  const key = await tokenPublicKey(work.data, NCL);
  const well = `ok      NCL token key: data/keys/ncl-token.key, mode 600; to verify its tokens: ${VARIABLE}=${key}`;
  expect([await line(), await line({ [VARIABLE]: key })]).toEqual([
    [0, well],
    [0, well],
  ]);
  const other = await serverEnvironment(join(work.path, "elsewhere"), {}, [NCL]);
  expect(await line({ [VARIABLE]: other[VARIABLE] })).toEqual([
    0,
    `warning NCL token key: data/keys/ncl-token.key is not the private key to ${VARIABLE} -> make tokens where that is kept, or unset the variable`,
  ]);
  expect(await line({ [VARIABLE]: "x" })).toEqual([3, expect.stringMatching(/^FAILED .* must be an Ed25519 public key/)]);
  await chmod(work.file, 0o644);
  if (process.platform !== "win32") expect((await line())[1]).toMatch(/^FAILED .* has mode 644: others may read it/);
  await writeFile(work.file, "abc");
  expect(await line()).toEqual([
    3,
    expect.stringMatching(/^FAILED .* must hold an Ed25519 private key in PEM\. -> bring it back/),
  ]);
  await rm(work.file);
  expect(await line({ [VARIABLE]: key })).toEqual([0, "ok      NCL token key: from the environment"]);
});
