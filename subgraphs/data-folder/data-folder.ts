/** Where a sub-region's own things are under the data folder. */
import { join } from "node:path";
import type { SubRegion } from "../../schema/reference/sub-regions.ts";

const lower = ({ code }: SubRegion): string => code.toLowerCase();

export const storeFile = (data: string, subRegion: SubRegion): string => join(data, "stores", `${lower(subRegion)}.sqlite`);

/** The key that pseudonyms are made under; it never enters the store. */
export const pseudonymKeyFile = (data: string, subRegion: SubRegion): string => join(data, "keys", `${lower(subRegion)}.key`);

/** The secret that figures are protected by; it never enters the store either. */
export const noiseSecretFile = (data: string, subRegion: SubRegion): string =>
  join(data, "keys", `${lower(subRegion)}-noise.key`);

export const returnsFolder = (data: string): string => join(data, "returns");

/** Copies of stores, each named by the moment that it was made at. */
export const backupsFolder = (data: string): string => join(data, "backups");

export const backupFile = (data: string, subRegion: SubRegion, now: Date): string =>
  join(backupsFolder(data), `${lower(subRegion)}-${now.toISOString().slice(0, 19).replaceAll(":", "-")}Z.sqlite`);
