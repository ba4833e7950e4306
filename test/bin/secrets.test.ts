import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeNoiseSecret, pseudonymKey } from "../../bin/keys/secrets.ts";
import { subRegionOf } from "../../schema/reference/sub-regions.ts";
import { noiseSecretFile } from "../../subgraphs/data-folder/data-folder.ts";

it("makes a key once, for its owner alone, and leaves nothing beside it", async () => {
  const data = await mkdtemp(join(tmpdir(), "london-keys-"));
  const key = await pseudonymKey(data, subRegionOf("NCL")!);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(await pseudonymKey(data, subRegionOf("NCL")!)).toBe(key);
  expect(await readdir(join(data, "keys"))).toEqual(["ncl.key"]);
  if (process.platform !== "win32") expect((await stat(join(data, "keys", "ncl.key"))).mode & 0o777).toBe(0o600);
  await rm(data, { recursive: true });
});

it("makes one in place of an empty file", async () => {
  const data = await mkdtemp(join(tmpdir(), "london-keys-"));
  const nel = subRegionOf("NEL")!;
  const secret = await makeNoiseSecret(data, nel);
  await writeFile(noiseSecretFile(data, nel), "");
  const next = await makeNoiseSecret(data, nel);
  expect(next).not.toEqual(secret);
  expect([await makeNoiseSecret(data, nel), await readdir(join(data, "keys"))]).toEqual([next, ["nel-noise.key"]]);
  await rm(data, { recursive: true });
});
