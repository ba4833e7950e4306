import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { SubRegion } from "../../../schema/reference/sub-regions.ts";
import type { ImportRun } from "../../models/import-run.ts";
import type { Models } from "../../models/models.ts";
import type { StagedRow, StagedRows } from "../../models/staged-rows.ts";
import { bundleRows } from "./bundle-rows.ts";
import { removeRun } from "./remove-run.ts";
import { groupByChild, type Staging } from "./staging.ts";

type Writing = Pick<ImportRun, "returns" | "register">;

export type StoreStaging = Staging &
  AsyncDisposable & {
    /** To be said before the first row of a return or a register is written, so that a killed import can be cleared away. */
    readonly willWrite: (what: Writing) => Promise<void>;
  };

/** Bundles in order of bucket -> a child's rows at a time, one bucket in memory. */
async function* children(bundles: AsyncIterable<StagedRows>): AsyncGenerator<readonly StagedRow[]> {
  let [bucket, held]: [string, StagedRow[]] = ["", []];
  for await (const bundle of bundles) {
    if (bundle.bucket !== bucket) {
      yield* groupByChild(held);
      [bucket, held] = [bundle.bucket, []];
    }
    for (const row of JSON.parse(bundle.rows) as StagedRow[]) held.push(row);
  }
  yield* groupByChild(held);
}

/**
 * A staging in the sub-region's own store, in constant memory. Leaving its scope, however that comes about, removes the staged
 * rows and whatever else the import began and no vintage refers to.
 */
export const openStoreStaging = async (models: Models, subRegion: SubRegion): Promise<StoreStaging> => {
  const id = randomUUID();
  let run: ImportRun = { _id: id, host: hostname(), pid: process.pid, touchedAt: new Date(), returns: [], register: null };
  const touch = async (change: Partial<Writing>): Promise<void> => {
    run = { ...run, ...change, touchedAt: new Date() };
    await models.imports.updateOne({ _id: id }, { $set: { ...change, touchedAt: run.touchedAt } });
  };
  const bundler = bundleRows(
    (borough) => `${id}:${borough}`,
    async (bundles) => {
      await models.staged.insertMany(bundles, { lean: true });
      await touch({});
    },
  );
  await models.imports.create(run);
  return {
    add: bundler.add,
    async *childrenOf(borough) {
      await bundler.flush();
      const inOrder = models.staged.find({ staging: `${id}:${borough}` }).sort({ staging: 1, bucket: 1 });
      yield* children(inOrder.lean<StagedRows>().cursor());
    },
    willWrite: touch,
    [Symbol.asyncDispose]: () => removeRun(models, run, subRegion),
  };
};
