import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkReturns } from "../../../subgraphs/returns/import/check-returns.ts";
import { importReturns, type ImportOutcome } from "../../../subgraphs/returns/import/import-returns.ts";
import { TABLES, type TableName } from "../../../subgraphs/returns/kinds/kinds.ts";
import { readPostcodes } from "../../../subgraphs/returns/places/postcode-table.ts";
import { NOISE_SECRET } from "../../support/noise.ts";
import { NEL, openFolder, openStore, type Row } from "./returns-folder.ts";

/** A CSV file of any table, its columns as they are defined; a row is the cells that are not blank. */
export const tableCsv = (table: TableName, ...rows: readonly Row[]): string => {
  const columns = [...TABLES[table].columns.map(({ name }) => name), ...Object.keys(rows[0] ?? {})].filter(
    (name, at, all) => all.indexOf(name) === at,
  );
  const cell = (text = ""): string => (text.includes(",") ? `"${text}"` : text);
  return [columns.join(","), ...rows.map((row) => columns.map((name) => cell(row[name])).join(",")), ""].join("\r\n");
};

/** A folder of files, a store, and the door between the two. */
export const openDoor = async ({ postcodes: table }: { readonly postcodes?: string } = {}) => {
  const folder = await openFolder();
  const store = await openStore(folder.path);
  const { models } = store;
  const postcodes = table === undefined ? null : await readPostcodes(await folder.write("postcodes.csv", table));
  const run = (...files: readonly string[]): Promise<ImportOutcome> =>
    importReturns({
      models,
      subRegion: NEL,
      files: (files.length === 0 ? ["r"] : files).map((file) => join(folder.path, file)),
      postcodes,
      pseudonymKey: "a key",
      noiseSecret: NOISE_SECRET,
    });
  const check = () => checkReturns({ subRegion: NEL, files: [join(folder.path, "r")], postcodes });
  const bytes = async (): Promise<Buffer> => {
    const names = (await readdir(folder.path)).filter((name) => name.startsWith("nel.store"));
    return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder.path, name)))));
  };
  const dispose = async () => {
    await store[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  };
  return { path: folder.path, write: folder.write, models, run, check, bytes, [Symbol.asyncDispose]: dispose };
};

export const rulesOf = ({ faults }: Pick<ImportOutcome, "faults">): readonly string[] => faults.map(({ rule }) => rule);
