/** A store, and a folder of returns that are imported into it. */
import { join } from "node:path";
import { importReturns } from "../../../../subgraphs/returns/import/import-returns.ts";
import { NOISE_SECRET } from "../../../support/noise.ts";
import { NEL, type Row, episodes, header, openFolder, openStore } from "../returns-folder.ts";

/** A store of its own, with ways to write returns and to import them. */
export const openImports = async () => {
  const folder = await openFolder();
  const store = await openStore(folder.path);
  const { models } = store;
  const run = (...files: readonly string[]) =>
    importReturns({
      models,
      subRegion: NEL,
      files: files.map((file) => join(folder.path, file)),
      postcodes: null,
      pseudonymKey: "a key",
      noiseSecret: NOISE_SECRET,
    });
  const write = async (borough: string, year: number, ...rows: readonly Row[]): Promise<void> => {
    await folder.write(`r/${borough}/${year}/episodes.csv`, episodes(...rows));
    const children = new Set(rows.map(({ CHILD = "kid-1" }) => CHILD));
    await folder.write(`r/${borough}/${year}/header.csv`, header(...[...children].map((CHILD) => ({ CHILD }))));
  };
  const live = async () => {
    const current = await models.current.findById("current").lean();
    const vintage = await models.vintages.findById(current?.vintage).lean();
    const all = await models.episodes.find().lean();
    return all.filter((row) => vintage?.returns.includes(row.return)).map(({ borough, start, end }) => ({ borough, start, end }));
  };
  const dispose = async () => {
    await store[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  };
  return { folder, store, models, run, write, live, [Symbol.asyncDispose]: dispose };
};

export const rulesOf = (outcome: Awaited<ReturnType<typeof importReturns>>): readonly string[] =>
  outcome.faults.map(({ rule }) => rule);
