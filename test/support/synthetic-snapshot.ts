import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { buildModels } from "../../subgraphs/models/models.ts";
import { importReturns } from "../../subgraphs/returns/import-returns.ts";
import { readPostcodes } from "../../subgraphs/returns/places/postcode-table.ts";
import type { Snapshot } from "../../subgraphs/snapshot/snapshot.ts";
import { followSnapshots } from "../../subgraphs/snapshots.ts";
import { applyIndexes } from "../../subgraphs/store/apply-indexes.ts";
import { connectStore } from "../../subgraphs/store/connect.ts";
import { generate } from "../../subgraphs/synthetic/generate.ts";
import { NOISE_SECRET, noiseSecretFor } from "./noise.ts";

/** The made-up returns of one sub-region for the year to 31 March 2025, through the same door as real ones, as a snapshot. */
export const syntheticSnapshot = async ({ boroughs, ...subRegion }: SubRegion, seed: number): Promise<Snapshot> => {
  const folder = await mkdtemp(join(tmpdir(), "synthetic-"));
  const connection = await connectStore({ file: join(folder, "store") });
  try {
    await generate({ folder, seed, boroughs: boroughs.map((borough) => borough.code) });
    const models = buildModels(connection);
    await applyIndexes(connection);
    const outcome = await importReturns({
      models,
      subRegion: { ...subRegion, boroughs },
      files: boroughs.map(({ code }) => join(folder, subRegion.code.toLowerCase(), code, "2025")),
      postcodes: await readPostcodes(join(folder, "postcodes.csv")),
      pseudonymKey: "a key of tests",
      noiseSecret: NOISE_SECRET,
    });
    if (outcome.kind !== "imported") throw new Error(`The made-up returns were not imported but ${outcome.kind}.`);
    const snapshots = await followSnapshots(models, { ...subRegion, boroughs }, noiseSecretFor);
    await snapshots.close();
    return snapshots.current()!.snapshot;
  } finally {
    await connection.close();
    await rm(folder, { recursive: true });
  }
};
