import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { SubRegion } from "../../../schema/reference/sub-regions.ts";
import type { ImportRun } from "../../models/import-run.ts";
import type { Models } from "../../models/models.ts";
import type { StagedRows } from "../../models/staged-rows.ts";
import { childrenIn } from "./children-in.ts";
import { openHeldRows } from "./held-rows.ts";
import { removeRun } from "../../vintages/remove-run.ts";
import type { Staging } from "./staging.ts";

type Writing = Pick<ImportRun, "returns" | "register">;

export type StoreStaging = Staging &
  AsyncDisposable & {
    /** To be said before the first row of a return or a register is written, so that a killed import can be cleared away. */
    readonly willWrite: (what: Writing) => Promise<void>;
  };

/** Rows held before they go to the store, a kilobyte each at most: more than five years of a sub-region. */
const MOST_ROWS = 200_000;

/** Bundles written at once: 6 MB. */
const BUNDLES_PER_WRITE = 200;

/**
 * A staging in memory while it is small, which is the rule, and in the sub-region's own store from there on, so that memory does
 * not grow with the files. Leaving its scope, however that comes about, removes the staged rows and whatever else the import
 * began and no vintage refers to.
 */
export const openStoreStaging = async (
  models: Models,
  subRegion: SubRegion,
  mostRows: number = MOST_ROWS,
): Promise<StoreStaging> => {
  const id = randomUUID();
  let run: ImportRun = { _id: id, host: hostname(), pid: process.pid, touchedAt: new Date(), returns: [], register: null };
  const touch = async (change: Partial<Writing>): Promise<void> => {
    run = { ...run, ...change, touchedAt: new Date() };
    await models.imports.updateOne({ _id: id }, { $set: { ...change, touchedAt: run.touchedAt } });
  };
  const held = openHeldRows();
  let isSpilt = false;
  const spill = async (): Promise<void> => {
    isSpilt = true;
    for (const owner of held.owners()) {
      let bundles: StagedRows[] = [];
      for (const bundle of held.bundlesOf(owner)) {
        bundles.push({ staging: `${id}:${owner}`, ...bundle });
        if (bundles.length < BUNDLES_PER_WRITE) continue;
        await models.staged.insertMany(bundles, { lean: true });
        bundles = [];
      }
      if (bundles.length > 0) await models.staged.insertMany(bundles, { lean: true });
    }
    held.clear();
    await touch({});
  };
  await models.imports.create(run);
  return {
    add: async (rows) => {
      held.add(rows);
      if (held.rows() >= mostRows) await spill();
    },
    async *childrenOf(owner) {
      if (isSpilt && held.rows() > 0) await spill();
      if (!isSpilt) return yield* held.childrenOf(owner);
      const inOrder = models.staged.find({ staging: `${id}:${owner}` }).sort({ staging: 1, bucket: 1 });
      yield* childrenIn(inOrder.lean<StagedRows>().cursor());
    },
    willWrite: touch,
    [Symbol.asyncDispose]: () => removeRun(models, run, subRegion),
  };
};
