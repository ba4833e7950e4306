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
