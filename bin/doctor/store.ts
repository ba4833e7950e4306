import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { backupsFolder, pseudonymKeyFile, storeFile } from "../../subgraphs/data-folder/data-folder.ts";
import { ifThere } from "../../subgraphs/data-folder/read-if-there.ts";
import { type Store } from "../../subgraphs/store/open-store.ts";
import { type ListedVintage, listVintages } from "../../subgraphs/vintages/list-vintages.ts";
import type { StoreAddress } from "../../subgraphs/vintages/open-live-store.ts";
import { isWhole } from "../../subgraphs/vintages/whole.ts";
import { withStore } from "../stores/with-store.ts";
import { explain } from "../terminal/explain.ts";
import { type Check, ok, storeFailed, warning } from "./check.ts";

/** What was found of a store: its live vintage, and when it was last written to. */
export type StoreFindings = {
  readonly checks: readonly Check[];
  readonly live: ListedVintage | null;
  readonly latest: Date | null;
};

const DAY_MS = 86_400_000;
/** A return comes every year; one that is older than this has been forgotten. */
const OLD_DAYS = 400;

/** MongoDB's code for a collection that is not there, and the embedded store's. */
const NO_COLLECTION = 26;

/** Indexes that the models declare and the store lacks; a collection that is not there yet gets its own with the next import. */
const missingIndexes = async ({ connection }: Store): Promise<readonly string[]> => {
  const missing: string[] = [];
  for (const model of Object.values(connection.models)) {
    const held = await model.listIndexes().catch((error: unknown) => {
      if ((error as { code?: unknown }).code === NO_COLLECTION) return null;
      throw error;
    });
    if (held === null) continue;
    const has = new Set((held as readonly { key: object }[]).map(({ key }) => JSON.stringify(key)));
    const lacking = model.schema.indexes().filter(([key]) => !has.has(JSON.stringify(key)));
    missing.push(...lacking.map(([key]) => `${model.collection.name} (${Object.keys(key).join(", ")})`));
  }
  return missing;
};

const vintageChecks = async (store: Store, code: string, current: ListedVintage | null, now: Date): Promise<readonly Check[]> => {
  const name = `${code} vintage`;
  if (current === null) return [storeFailed(name, "none is live", "restore a backup, or import the boroughs' files")];
  if (!(await isWhole(store.models, current.id)))
    return [storeFailed(name, `${current.id} is not whole`, "roll back to another, or import its files again")];
  const days = Math.floor((now.getTime() - current.createdAt.getTime()) / DAY_MS);
  const says = `${current.id}, ${days} days old, ${current.returns.length} borough returns, whole`;
  return [
    days > OLD_DAYS ? warning(name, says, "import this year's returns") : ok(name, says),
    current.homes === null
      ? warning(`${code} register`, "none", "import Ofsted's provider list along with the returns")
      : ok(`${code} register`, `${current.homes} settings`),
  ];
};

const look = async (store: Store, { code }: SubRegion, now: Date): Promise<StoreFindings> => {
  const missing = await missingIndexes(store);
  const vintages = await listVintages(store.models);
  const times = vintages.flatMap(({ createdAt, replacedAt }) => [createdAt, replacedAt ?? createdAt]);
  const latest = times.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
  const indexes =
    missing.length === 0
      ? ok(`${code} indexes`, "all there")
      : storeFailed(`${code} indexes`, `missing: ${missing.join("; ")}`, "any import makes them");
  const live = vintages.find(({ isCurrent }) => isCurrent) ?? null;
  return { checks: [indexes, ...(await vintageChecks(store, code, live, now))], live, latest };
};

/** An address without the name and password it may hold. */
const withoutSecrets = (uri: string): string => uri.replace(/\/\/[^@/]*@/, "//");

/** Whether there is a copy of a store's file that is no older than what it holds. */
const backupCheck = async ({ code }: SubRegion, data: string, latest: Date | null): Promise<readonly Check[]> => {
  if (latest === null) return [];
  const [name, folder] = [`${code} backup`, backupsFolder(data)];
  const files = await readdir(folder).catch(() => []);
  const times = files
    .filter((file) => file.startsWith(`${code.toLowerCase()}-`) && file.endsWith(".sqlite"))
    .map(async (file) => (await stat(join(folder, file))).mtimeMs);
  const newest = Math.max(...(await Promise.all(times)));
  if (newest >= latest.getTime()) return [ok(name, `newer than the last import, in ${folder}`)];
  const says = newest > 0 ? `older than the last import, in ${folder}` : `none in ${folder}`;
  return [warning(name, says, `placements backup --sub-region ${code.toLowerCase()}`)];
};

/** Whether nothing was ever imported: an import makes the key, and a store that is gone leaves it behind. */
const isNew = async (subRegion: SubRegion, data: string): Promise<boolean> =>
  (await ifThere(storeFile(data, subRegion))) === null && (await ifThere(pseudonymKeyFile(data, subRegion))) === null;

/** Whether a sub-region's store can be reached, which kind it is, and whether what should be in it is. */
export const checkStore = async (subRegion: SubRegion, where: StoreAddress, now: Date): Promise<StoreFindings> => {
  const name = `${subRegion.code} store`;
  const kind =
    where.uri === undefined ? `embedded, ${storeFile(where.data, subRegion)}` : `server at ${withoutSecrets(where.uri)}`;
  const nothing = { live: null, latest: null };
  if (where.uri === undefined && (await isNew(subRegion, where.data)))
    return { ...nothing, checks: [warning(name, `${kind}: none yet`, "the first import makes it; or mend --data")] };
  try {
    const found = await withStore(subRegion, where, (store) => look(store, subRegion, now));
    const backups = where.uri === undefined ? await backupCheck(subRegion, where.data, found.latest) : [];
    return { ...found, checks: [ok(name, kind), ...found.checks, ...backups] };
  } catch (error) {
    const { sentence } = explain(error);
    const advice = where.uri === undefined ? "restore a backup, or mend --data" : "start the server, or mend MONGODB_URI";
    return { ...nothing, checks: [storeFailed(name, `${kind}: ${sentence}`, advice)] };
  }
};
