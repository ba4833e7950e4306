import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Connection } from "mongoose";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { storeFile } from "../data-folder/data-folder.ts";
import { buildModels, type Models } from "../models/models.ts";
import { applyIndexes } from "./apply-indexes.ts";
import { connectStore } from "./connect.ts";
import { EmbeddedConnection } from "./embedded/driver.ts";

export type Store = { readonly connection: Connection; readonly models: Models };

/** An address that names no database: its servers, which may be several, and its options. */
const WITHOUT_DATABASE = /^(?<servers>mongodb(?:\+srv)?:\/\/[^/?]+)\/?(?<options>\?.*)?$/;

/** Each sub-region has a database of its own on a shared server, unless the address names one. */
const databaseOf = (uri: string, { code }: SubRegion): string => {
  const { servers, options = "" } = WITHOUT_DATABASE.exec(uri)?.groups ?? {};
  return servers === undefined ? uri : `${servers}/placements_${code.toLowerCase()}${options}`;
};

/** Opens a sub-region's own store: the MongoDB-compatible server where one is configured, else its file under the data folder. */
export const openStore = async (
  subRegion: SubRegion,
  { data, uri }: { data: string; uri: string | undefined },
): Promise<Store> => {
  const file = storeFile(data, subRegion);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 }); // what is in it is of children
  const connection = await connectStore({ uri: uri === undefined ? undefined : databaseOf(uri, subRegion), file });
  return { connection, models: buildModels(connection) };
};

/**
 * Brings a file of an older release up to date, and makes the indexes that the models declare. An import calls it first; a server
 * never does.
 */
export const migrate = async ({ connection }: Store): Promise<void> => {
  if (connection instanceof EmbeddedConnection) connection.bringUpToDate();
  await applyIndexes(connection);
};
