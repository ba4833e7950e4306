/** `placements import`: borough files into one sub-region's store, in this process. */
import { access } from "node:fs/promises";
import { join } from "node:path";
import type { SubRegion } from "../schema/reference/sub-regions.ts";
import { returnsFolder } from "../subgraphs/data-folder.ts";
import type { Fault } from "../subgraphs/returns/fault.ts";
import { importReturns, type ImportOutcome } from "../subgraphs/returns/import-returns.ts";
import { readPostcodes } from "../subgraphs/returns/places/postcode-table.ts";
import { migrate, openStore } from "../subgraphs/store/open-store.ts";
import { pseudonymKey } from "./secrets.ts";

export type ImportRequest = {
  readonly subRegion: SubRegion;
  readonly files: readonly string[];
  readonly data: string;
  readonly uri: string | undefined;
  /** A postcode table; without one the table under the data folder, where there is one. */
  readonly postcodes: string | undefined;
  readonly onProgress: (share: number) => void;
};

export const importFiles = async ({
  subRegion,
  files,
  data,
  uri,
  postcodes,
  onProgress,
}: ImportRequest): Promise<ImportOutcome> => {
  const store = await openStore(subRegion, { data, uri });
  try {
    await migrate(store);
    const table = postcodes ?? (await ifThere(join(returnsFolder(data), "postcodes.csv")));
    return await importReturns({
      models: store.models,
      subRegion,
      files,
      pseudonymKey: await pseudonymKey(data, subRegion),
      postcodes: table === null ? null : await readPostcodes(table),
      onProgress: (progress) => onProgress(progress.filesRead / Math.max(progress.files, 1)),
    });
  } finally {
    await store.connection.close();
  }
};

export const ifThere = async (file: string): Promise<string | null> =>
  access(file).then(
    () => file,
    () => null,
  );

/** A fault on one line: what, where, and what to do. */
export const faultLine = ({ severity, rule, file, row, column, message, hint }: Fault): string =>
  `${severity} ${rule}: ${file}${row === null ? "" : `:${row}`}${column === null ? "" : ` ${column}`}: ${message} ${hint}`.trimEnd();
