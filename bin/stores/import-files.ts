/** Borough files into one sub-region's store, in this process. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { ConfigurationError, type Environment } from "../../schema/server/environment.ts";
import { pseudonymKeyFile, returnsFolder } from "../../subgraphs/data-folder/data-folder.ts";
import { readNoiseSecret, requireNoiseSecret } from "../../subgraphs/data-folder/noise-secret.ts";
import { ifThere } from "../../subgraphs/data-folder/read-if-there.ts";
import type { Models } from "../../subgraphs/models/models.ts";
import { noiseOf } from "../../subgraphs/models/vintage.ts";
import { importReturns, type ImportOutcome, type StagedImport } from "../../subgraphs/returns/import/import-returns.ts";
import type { Progress } from "../../subgraphs/returns/import/read-returns.ts";
import { readPostcodes, type PostcodeTable } from "../../subgraphs/returns/places/postcode-table.ts";
import { migrate, openStore } from "../../subgraphs/store/open-store.ts";
import { liveVintage, liveVintageId } from "../../subgraphs/vintages/manifest.ts";
import { makeNoiseSecret, pseudonymKey } from "../keys/secrets.ts";

export type ImportRequest = {
  readonly subRegion: SubRegion;
  readonly files: readonly string[];
  readonly data: string;
  readonly uri: string | undefined;
  /** What may hold the noise secret. */
  readonly environment: Environment;
  /** A postcode table; without one the table under the data folder, where there is one. */
  readonly postcodes: string | undefined;
  readonly showValues?: boolean;
  readonly onProgress: (share: number) => void;
  /** Asked when all is written: false leaves everything as it was. */
  readonly beforeSwitch?: (models: Models, staged: StagedImport) => Promise<boolean>;
};

/** Where each part of an import begins and ends, by the time that it takes. */
const PARTS = { READ: [0, 0.5], CHECK: [0.5, 0.7], WRITE: [0.7, 1] } as const;

const shareOf = ({ part, share }: Progress): number => PARTS[part][0] + share * (PARTS[part][1] - PARTS[part][0]);

export const importFiles = async (request: ImportRequest): Promise<ImportOutcome> => {
  const { subRegion, files, data, onProgress, beforeSwitch = async () => true } = request;
  const store = await openStore(subRegion, request);
  try {
    await migrate(store);
    return await importReturns({
      models: store.models,
      subRegion,
      files,
      pseudonymKey: await keyFor(store.models, data, subRegion),
      noiseSecret: await noiseSecretFor(store.models, request),
      postcodes: await postcodeTable(data, request.postcodes),
      showValues: request.showValues ?? false,
      onProgress: (progress) => onProgress(shareOf(progress)),
      beforeSwitch: (staged) => beforeSwitch(store.models, staged),
    });
  } finally {
    await store.connection.close();
  }
};

/** Errors: ConfigurationError where there are children already, under a key that is gone. */
const keyFor = async (models: Models, data: string, subRegion: SubRegion): Promise<string> => {
  const file = pseudonymKeyFile(data, subRegion);
  if ((await ifThere(file)) === null && (await liveVintageId(models)) !== null)
    throw new ConfigurationError(
      `${file} is not there, and under another key every child is another: bring it back from your backup.`,
    );
  return pseudonymKey(data, subRegion);
};

/**
 * The secret that the live vintage names. A store that names none yet, empty or of an older release, gets one: this once.
 * Errors: ConfigurationError where the one that it names is missing, or another is there.
 */
const noiseSecretFor = async (models: Models, { environment, data, subRegion }: ImportRequest): Promise<Uint8Array> => {
  const fingerprint = noiseOf((await liveVintage(models)) ?? {});
  if (fingerprint !== null) return requireNoiseSecret(environment, data, subRegion, fingerprint);
  return (await readNoiseSecret(environment, data, subRegion)) ?? makeNoiseSecret(data, subRegion);
};

/** Where the postcode table is: where it is said to be, else under the data folder; null where there is none. */
export const postcodeFile = async (data: string, given: string | undefined): Promise<string | null> =>
  given ?? (await ifThere(join(returnsFolder(data), "postcodes.csv")));

export const postcodeTable = async (data: string, given: string | undefined): Promise<PostcodeTable | null> => {
  const file = await postcodeFile(data, given);
  if (file === null) return null;
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) throw new ConfigurationError(`There is no postcode table ${file}.`);
  return readPostcodes(file);
};
