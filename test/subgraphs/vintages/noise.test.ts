import { join } from "node:path";
import { expect, it } from "vitest";
import { fingerprintOf } from "../../../subgraphs/data-folder/noise-secret.ts";
import { importReturns } from "../../../subgraphs/returns/import/import-returns.ts";
import { diffVintages } from "../../../subgraphs/vintages/diff-vintages.ts";
import { listVintages } from "../../../subgraphs/vintages/list-vintages.ts";
import { liveVintage } from "../../../subgraphs/vintages/manifest.ts";
import { pruneVintages } from "../../../subgraphs/vintages/prune-vintages.ts";
import { rollBack } from "../../../subgraphs/vintages/roll-back.ts";
import { followSnapshots } from "../../../subgraphs/vintages/snapshots.ts";
import { NOISE_SECRET, noiseSecretFor } from "../../support/noise.ts";
import { NEL } from "../returns/returns-folder.ts";
import { forgetSecret, openVintages } from "./vintage-store.ts";

const OTHER = Buffer.alloc(32, "another");
const NOISE = fingerprintOf(NOISE_SECRET);

type Vintages = Awaited<ReturnType<typeof openVintages>>;

const importUnder = ({ folder, models }: Vintages, noiseSecret: Uint8Array) =>
  importReturns({
    models,
    subRegion: NEL,
    files: [join(folder.path, "r")],
    postcodes: null,
    pseudonymKey: "a key",
    noiseSecret,
  });

it("a vintage names the secret that it is published under, and the next ones keep it", async () => {
  await using at = await openVintages();
  await at.vintageOf({});
  await at.vintageOf({ PLACE: "U6" });
  expect((await listVintages(at.models)).map(({ noise }) => noise)).toEqual([NOISE, NOISE]);
});

it("the same returns under another secret are another vintage", async () => {
  await using at = await openVintages();
  await using other = await openVintages();
  const vintage = await at.vintageOf({});
  await other.hand([{}]);
  expect(await importUnder(other, OTHER)).toMatchObject({ kind: "imported" });
  const rotated = await liveVintage(other.models);
  expect(rotated).toMatchObject({ returns: (await liveVintage(at.models))!.returns, noise: fingerprintOf(OTHER) });
  expect(rotated!._id).not.toBe(vintage);
});

it("an import under another secret is refused before anything is read or written", async () => {
  await using at = await openVintages();
  const vintage = await at.vintageOf({});
  await at.hand([{ PLACE: "U6" }]);
  await expect(importUnder(at, OTHER)).rejects.toMatchObject({ name: "ConfigurationError" });
  expect([(await liveVintage(at.models))?._id, await at.models.episodes.countDocuments()]).toEqual([vintage, 1]);
});

it("an import that finds another's secret in place when it switches is refused", async () => {
  await using at = await openVintages();
  await at.hand([{}]);
  const outcome = at.run(async () => {
    await importUnder(at, OTHER);
    return true;
  });
  await expect(outcome).rejects.toThrow(/published under another noise secret than this import has/);
  expect((await liveVintage(at.models))?.noise).toBe(fingerprintOf(OTHER));
});

it("a store of before there was a secret gets its fingerprint by an import of the same files, once", async () => {
  await using at = await openVintages();
  await at.vintageOf({});
  const old = await forgetSecret(at.models);
  const first = await at.run();
  expect(first).toMatchObject({ kind: "imported", boroughs: [], homes: null });
  expect(await liveVintage(at.models)).toMatchObject({ noise: NOISE, previous: old });
  expect(await at.run()).toMatchObject({ kind: "unchanged" });
  expect(await listVintages(at.models)).toMatchObject([{ noise: NOISE }, { id: old, noise: null }]);
});

it("a dry run shows the vintage that would name the secret, and leaves the old one", async () => {
  await using at = await openVintages();
  await at.vintageOf({});
  const old = await forgetSecret(at.models);
  let next: unknown = null;
  const outcome = await at.run((staged) => {
    next = staged.next;
    return Promise.resolve(false);
  });
  expect([outcome.kind, next]).toMatchObject(["declined", { noise: NOISE }]);
  expect(await liveVintage(at.models)).toMatchObject({ _id: old });
});

it("going back to a vintage of another secret is refused, and to one of the same is not", async () => {
  await using at = await openVintages();
  await at.vintageOf({});
  const old = await forgetSecret(at.models);
  const first = await at.vintageOf({});
  const second = await at.vintageOf({ PLACE: "U6" });
  await expect(rollBack(at.models, old)).rejects.toMatchObject({
    name: "VintageNotKept",
    message: `Vintage ${old} is not of the noise secret that the current one is published under: import its files again instead.`,
  });
  expect(await rollBack(at.models, first)).toEqual({ from: second, to: first, isMoved: true });
  expect(await liveVintage(at.models)).toMatchObject({ _id: first, noise: NOISE });
});

it("vintages that differ by their secret alone have the same rows, and the old one can be pruned", async () => {
  await using at = await openVintages();
  await at.vintageOf({});
  const old = await forgetSecret(at.models);
  await at.run();
  const [before, after] = [await at.models.vintages.findById(old).lean(), await liveVintage(at.models)];
  expect(await diffVintages(at.models, before!, after!)).toEqual({ boroughs: [], homes: null });
  const now = new Date(Date.now() + 3_600_000);
  const pruned = await pruneVintages({ models: at.models, subRegion: NEL, keep: 0, now });
  expect(pruned).toEqual({ vintages: [old], returns: [], registers: [] });
  expect(await liveVintage(at.models)).toMatchObject({ noise: NOISE });
});

it("a vintage is taken up with the secret that it names", async () => {
  await using at = await openVintages();
  const asked: (string | null)[] = [];
  const ask = (fingerprint: string | null) => {
    asked.push(fingerprint);
    return noiseSecretFor();
  };
  const empty = await followSnapshots(at.models, NEL, ask);
  await empty.close();
  expect([empty.current(), asked]).toEqual([null, []]);
  await at.vintageOf({});
  const snapshots = await followSnapshots(at.models, NEL, ask);
  await snapshots.close();
  expect([snapshots.current()?.manifest.noise, asked]).toEqual([NOISE, [NOISE]]);
});

it("a vintage of before there was a secret is not taken up", async () => {
  await using at = await openVintages();
  await at.vintageOf({});
  await forgetSecret(at.models);
  const none = (fingerprint: string | null) => Promise.reject(new Error(`none for ${fingerprint}`));
  await expect(followSnapshots(at.models, NEL, none)).rejects.toThrow("none for null");
});
