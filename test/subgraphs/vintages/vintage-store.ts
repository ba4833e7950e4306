import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Models } from "../../../subgraphs/models/models.ts";
import { importReturns, type StagedImport } from "../../../subgraphs/returns/import/import-returns.ts";
import { liveVintage } from "../../../subgraphs/vintages/manifest.ts";
import { rowsOf, rowTables } from "../../../subgraphs/vintages/row-tables.ts";
import { NOISE_SECRET } from "../../support/noise.ts";
import { HACKNEY, NEL, type Row, episodes, header, openFolder, openStore } from "../returns/returns-folder.ts";

/** A store with a folder of returns beside it: `hand` writes Hackney's return of 2024, `run` imports the folder. */
export const openVintages = async () => {
  const folder = await openFolder();
  const store = await openStore(folder.path);
  const { models } = store;
  const hand = async (rows: readonly Row[], borough = HACKNEY): Promise<void> => {
    await folder.write(`r/${borough}/2024/episodes.csv`, episodes(...rows));
    const children = [...new Set(rows.map(({ CHILD = "kid-1" }) => CHILD))];
    await folder.write(`r/${borough}/2024/header.csv`, header(...children.map((CHILD) => ({ CHILD }))));
  };
  const run = async (beforeSwitch?: (staged: StagedImport) => Promise<boolean>) =>
    importReturns({
      models,
      subRegion: NEL,
      files: [join(folder.path, "r")],
      postcodes: null,
      pseudonymKey: "a key",
      noiseSecret: NOISE_SECRET,
      ...(beforeSwitch === undefined ? {} : { beforeSwitch }),
    });
  /** Hands in Hackney's rows, imports them, and gives the vintage that is then live. */
  const vintageOf = async (...rows: readonly Row[]): Promise<string> => {
    await hand(rows);
    const outcome = await run();
    if (outcome.kind !== "imported" && outcome.kind !== "unchanged") throw new Error(`The import was ${outcome.kind}.`);
    return outcome.vintage;
  };
  const dispose = async () => {
    await store[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  };
  return { folder, file: store.file, models, hand, run, vintageOf, [Symbol.asyncDispose]: dispose };
};

/** Hash over every row that the live vintage refers to: what readers see, told apart by its content. */
export const liveContent = async (models: Models): Promise<string> => {
  const live = await liveVintage(models);
  const hash = createHash("sha256").update(live?._id ?? "");
  const owned = [
    ...(live?.returns ?? []).map((id) => ["return", id] as const),
    ...(live?.register == null ? [] : [["register", live.register] as const]),
  ];
  for (const [owner, id] of owned)
    for (const table of rowTables(models, owner))
      for await (const row of rowsOf(table, id)) hash.update(JSON.stringify({ ...row, _id: null }));
  return hash.digest("hex");
};

/** Makes of a store's live vintage one of before there was a noise secret, which a store of then has; gives its id. */
export const forgetSecret = async (models: Models): Promise<string> => {
  const { _id, noise: _, ...old } = (await liveVintage(models))!;
  const id = createHash("sha256")
    .update(JSON.stringify([old.returns, old.register]))
    .digest("hex")
    .slice(0, 16);
  await models.vintages.collection.insertOne({ ...old, _id: id } as never);
  await models.current.updateOne({ _id: "current" }, { $set: { vintage: id } });
  await models.vintages.deleteOne({ _id });
  return id;
};
