/** The state of a page, which is all in its address: place, date, measure. An address makes the page, and the page makes the same address. */
import { unknownCode } from "../../../schema/errors.ts";
import { isLocalDate } from "../../../schema/reference/dates.ts";
import { codesByName, placeNamed } from "../../../schema/reference/place-names.ts";
import { LONDON_PLACE, type Place } from "../../../schema/reference/places.ts";

/** An address with some of its parts changed; a part that is null is left out. */
export const addressOf = (
  path: string,
  params: URLSearchParams | Readonly<Record<string, string>>,
  changed: Readonly<Record<string, string | null>> = {},
): string => {
  const all = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changed))
    if (value === null) all.delete(name);
    else all.set(name, value);

  const search = all.toString();
  return search === "" ? path : `${path}?${search}`;
};

/** What can't be a place or a date, with what it says. */
export class BadAddress extends Error {
  override readonly name = "BadAddress";
}

/** London, unless the address names another. Errors: BadAddress. */
export const placeIn = (params: URLSearchParams, name = "place"): Place => {
  const asked = params.get(name) || LONDON_PLACE.code;
  const place = placeNamed(asked);
  if (place !== undefined) return place;
  const known = codesByName(["London", "SubRegion", "Borough", "BoroughSet"]);
  throw new BadAddress(unknownCode("place", asked, [...known.values()], known).message);
};

/** The date of the address; null for the latest. Errors: BadAddress. */
export const dateIn = (params: URLSearchParams): string | null => {
  const date = params.get("date") ?? "";
  if (date === "") return null;
  if (!isLocalDate(date)) throw new BadAddress(`"${date.slice(0, 40)}" is no date: write 2025-03-31.`);
  return date;
};

/** One of some values; the first unless the address names another of them. */
export const oneOf = <T extends string>(params: URLSearchParams, name: string, values: readonly T[]): T =>
  values.find((value) => value === params.get(name)) ?? values[0]!;
