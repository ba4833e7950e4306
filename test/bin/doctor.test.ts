import { once } from "node:events";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import type { Check } from "../../bin/doctor/check.ts";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { openStore } from "../../subgraphs/store/open-store.ts";
import { forgetSecret } from "../subgraphs/vintages/vintage-store.ts";
import { openWork, json } from "./command.ts";
import { openImported } from "./imported.ts";

const open = async () => {
  const work = await openImported();
  const examine = async (environment: NodeJS.ProcessEnv = {}, ...args: readonly string[]) => {
    const ports = { PLACEMENTS_PORT_GATEWAY: "0", PLACEMENTS_PORT_NEL: "0" };
    const said = await work.runWith({ ...ports, ...environment }, "doctor", "--json", ...args);
    const { healthy, checks } = json<{ healthy: boolean; checks: readonly Check[] }>(said);
    const find = (name: string) => checks.filter((check) => check.name === name);
    return { code: said.code, healthy, checks, find };
  };
  return { ...work, examine };
};

it("finds a machine well on which returns were imported, a line each", async () => {
  await using work = await open();
  const { code, healthy, checks } = await work.examine();
  expect([code, healthy]).toEqual([0, true]);
  const names = [
    "Node",
    "data folder",
    "clock",
    "NEL store",
    "NEL indexes",
    "NEL vintage",
    "NEL pseudonym key",
    "NEL noise secret",
    "gateway port",
  ];
  expect(names.filter((name) => !checks.some((check) => check.name === name))).toEqual([]);
  expect(checks.filter(({ state, advice }) => (state === "ok") !== (advice === ""))).toEqual([]);
});

it("looks at a machine where nothing was done yet, and makes nothing", async () => {
  await using work = await openWork();
  const said = await work.runWith({ PLACEMENTS_PORT_GATEWAY: "0" }, "doctor");
  expect(said.code).toBe(0);
  expect(said.out).toMatch(/^ok +Node: 24/);
  expect(await readdir(work.path)).toEqual([]);
});

it("warns of a store that the first import will make", async () => {
  await using work = await openWork();
  const said = await work.runWith({ PLACEMENTS_PORT_GATEWAY: "0", PLACEMENTS_PORT_NEL: "0" }, "doctor", "--sub-region", "nel");
  expect(said.code).toBe(0);
  expect(said.out).toMatch(/^warning NEL store: .*none yet -> the first import makes it/m);
  expect(await readdir(work.path)).toEqual([]);
});

it("names every setting that makes no sense, and one that nothing reads", async () => {
  await using work = await open();
  const wrong = { PLACEMENTS_CACHE: "maybe", PLACEMENTS_PORT_SEL: "99999", PLACEMENTS_DATE: "x" };
  const { code, find } = await work.examine(wrong);
  expect(code).toBe(3);
  expect(find("configuration").map(({ says }) => says)).toEqual([
    'PLACEMENTS_CACHE must be on or off, not "maybe".',
    "PLACEMENTS_PORT_SEL must be a port from 0 to 65535, not 99999.",
    "PLACEMENTS_DATE is read by nothing",
  ]);
});

it("never takes a secret that nothing reads for the noise secret", async () => {
  await using work = await open();
  const { find } = await work.examine({ PLACEMENTS_OTHER_SECRET: "ab".repeat(32) });
  expect(find("configuration")[0]?.says).toBe("PLACEMENTS_OTHER_SECRET is read by nothing");
  expect(find("configuration")[0]?.advice).not.toContain("NOISE");
});

it.skipIf(process.platform === "win32").each([
  ["NEL pseudonym key", "nel.key"],
  ["NEL noise secret", "nel-noise.key"],
])("minds a %s that others may read", async (name, file) => {
  await using work = await open();
  await chmod(join(work.path, "data", "keys", file), 0o644);
  const { code, find } = await work.examine();
  expect([code, find(name)[0]?.advice]).toEqual([3, expect.stringMatching(/^chmod 600 /)]);
});

it("minds a pseudonym key that is gone while the store has children under it", async () => {
  await using work = await open();
  await rm(join(work.path, "data", "keys", "nel.key"));
  const { code, find } = await work.examine();
  expect([code, find("NEL pseudonym key")[0]?.advice]).toEqual([3, "bring it back from your backup before the next import"]);
});

it.each([
  ["is gone", (file: string) => rm(file), /nel-noise\.key is not there, under which the live vintage is published$/],
  ["is another", (file: string) => writeFile(file, "ab".repeat(32)), /nel-noise\.key is another secret than the one/],
  ["is no secret", (file: string) => writeFile(file, "ab"), /nel-noise\.key must hold 64 hexadecimal digits\.$/],
  ["can't be read", async (file: string) => rm(file).then(() => mkdir(file)), /directory/],
])("minds a noise secret that %s", async (_, spoil, says) => {
  await using work = await open();
  await spoil(join(work.path, "data", "keys", "nel-noise.key"));
  const { code, find } = await work.examine();
  expect([code, find("NEL noise secret")]).toMatchObject([
    3,
    [{ state: "failed", says: expect.stringMatching(says) as unknown, advice: "bring it back from its own backup" }],
  ]);
});

it("minds a noise secret in the environment that is another, and finds one well that is not", async () => {
  await using work = await open();
  const other = await work.examine({ PLACEMENTS_NOISE_SECRET: "ab".repeat(32) });
  expect([other.code, other.find("NEL noise secret")[0]?.says]).toEqual([
    3,
    "PLACEMENTS_NOISE_SECRET is another secret than the one that the live vintage is published under",
  ]);
  const none = await work.examine({ PLACEMENTS_NOISE_SECRET: "x" });
  expect(none.find("configuration")[0]?.says).toBe("PLACEMENTS_NOISE_SECRET must hold 64 hexadecimal digits.");
  const kept = await readFile(join(work.path, "data", "keys", "nel-noise.key"), "utf8");
  const same = await work.examine({ PLACEMENTS_NOISE_SECRET: kept.trim() });
  expect([same.code, same.find("NEL noise secret")[0]?.says]).toEqual([0, "from the environment"]);
});

it("says of a store of before there was a noise secret that it must be imported into once", async () => {
  await using work = await open();
  const store = await openStore(SUB_REGIONS[0]!, { data: join(work.path, "data"), uri: undefined });
  await forgetSecret(store.models);
  await store.connection.close();
  const { code, find } = await work.examine();
  expect([code, find("NEL noise secret")[0]?.advice]).toEqual([
    3,
    "import once, the same files will do: the import makes the secret",
  ]);
});

it("minds a store that can't be reached, without showing its password", async () => {
  await using work = await open();
  const uri = "mongodb://someone:secret@127.0.0.1:9/?serverSelectionTimeoutMS=100";
  const { code, find, checks } = await work.examine({ MONGODB_URI: uri }, "--sub-region", "nel");
  expect([code, find("NEL store")[0]?.state]).toEqual([4, "failed"]);
  expect(JSON.stringify(checks)).not.toContain("secret@");
}, 30_000);

it("minds a port that something else holds", async () => {
  await using work = await open();
  const stranger = createServer((_, response) => response.end("hello")).listen(0, "127.0.0.1");
  await once(stranger, "listening");
  const { port } = stranger.address() as AddressInfo;
  const { code, find } = await work.examine({ PLACEMENTS_PORT_NEL: String(port) });
  stranger.close();
  expect([code, find("NEL port")[0]?.state]).toEqual([3, "failed"]);
});

it("minds an index that is gone", async () => {
  await using work = await open();
  const file = new DatabaseSync(join(work.path, "data", "stores", "nel.sqlite"));
  file.exec(`DROP INDEX "episodes(return,child,start)"`);
  file.close();
  const { code, find } = await work.examine();
  expect([code, find("NEL indexes")[0]?.says]).toEqual([4, "missing: episodes (return, child, start)"]);
});
