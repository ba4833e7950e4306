import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Connection } from "mongoose";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";
import { storeFile } from "../data-folder.ts";
import { buildModels, type Models } from "../models/models.ts";
import { applyIndexes } from "./apply-indexes.ts";
import { connectStore } from "./connect.ts";

export type Store = { readonly connection: Connection; readonly models: Models };

/** Each sub-region has a database of its own on a shared server, unless the address names one. */
const databaseOf = (uri: string, subRegion: SubRegion): string => {
  const url = new URL(uri);
  if (url.pathname === "" || url.pathname === "/") url.pathname = `/placements_${subRegion.code.toLowerCase()}`;
  return url.href;
};

/** Opens a sub-region's own store: the MongoDB-compatible server where one is configured, else its file under the data folder. */
export const openStore = async (
  subRegion: SubRegion,
  { data, uri }: { data: string; uri: string | undefined },
): Promise<Store> => {
  const file = storeFile(data, subRegion);
  await mkdir(dirname(file), { recursive: true });
  const connection = await connectStore({ uri: uri === undefined ? undefined : databaseOf(uri, subRegion), file });
  return { connection, models: buildModels(connection) };
};

/** Makes the indexes that the models declare; before an import, never at the start of a server. */
export const migrate = ({ connection }: Store): Promise<void> => applyIndexes(connection);
