import type { HomeRecord } from "../../models/home.ts";
import type { Models } from "../../models/models.ts";
import type { HomePlace } from "../rows/kind.ts";
import { liveVintage } from "../../vintages/manifest.ts";

/** By URN what a register says of each setting, as far as returns are checked against it. */
export const homePlaces = (homes: readonly Pick<HomeRecord, "urn" | "borough" | "places">[]): ReadonlyMap<string, HomePlace> =>
  new Map(homes.map(({ urn, borough, places }) => [urn, { borough, places }]));

/** The same of the register that a sub-region answers from; null before its first provider list. */
export const liveHomes = async (models: Models): Promise<ReadonlyMap<string, HomePlace> | null> => {
  const register = (await liveVintage(models))?.register ?? null;
  if (register === null) return null;
  return homePlaces(
    await models.homes
      .find({ register }, { urn: 1, borough: 1, places: 1 })
      .lean<readonly Pick<HomeRecord, "urn" | "borough" | "places">[]>(),
  );
};
