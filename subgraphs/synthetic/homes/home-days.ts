import { streamOf } from "../chance/random.ts";
import type { Setting } from "../land/register.ts";
import { drawPlaces, type FreePlace } from "./home-places.ts";
import type { Resident } from "./residents.ts";

/** One home on one day of a bed return; children by the authority that placed them. */
export type HomeDay = {
  readonly setting: Setting;
  readonly day: number;
  readonly children: ReadonlyMap<string, number>;
  readonly blocked: readonly Extract<FreePlace, { readonly kind: "BLOCKED" }>[];
  readonly vacant: readonly Extract<FreePlace, { readonly kind: "VACANT" }>[];
};

export type BedContext = {
  readonly seed: number;
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly residents: ReadonlyMap<string, readonly Resident[]>;
};

const count = (authorities: readonly string[]): ReadonlyMap<string, number> => {
  const children = new Map<string, number>();
  for (const authority of authorities) children.set(authority, (children.get(authority) ?? 0) + 1);
  return children;
};

const isKind =
  <Kind extends FreePlace["kind"]>(kind: Kind) =>
  (place: FreePlace): place is Extract<FreePlace, { readonly kind: Kind }> =>
    place.kind === kind;

/**
 * A home on each of the days, from its registration on. London's children are there on a day as their own boroughs' returns have
 * them; they leave the first so many of its places to others.
 */
export const homeDays = (
  setting: Setting,
  days: readonly number[],
  { seed, needs, residents }: BedContext,
): readonly HomeDay[] => {
  const { urn } = setting;
  const random = streamOf(seed, `home/${urn}`);
  const drawn = drawPlaces(random, setting, { needs: needs.get(urn) ?? [], days: days.length });
  return days.flatMap((day, at): readonly HomeDay[] => {
    if (setting.registered > day) return [];
    const londoners = (residents.get(urn) ?? []).filter(({ start, end }) => start <= day && day < end);
    const free = (drawn[at] ?? []).slice(0, (setting.places ?? 0) - londoners.length);
    const others = free.filter(isKind("OTHER")).map(({ authority }) => authority);
    return [
      {
        setting,
        day,
        children: count([...londoners.map(({ borough }) => borough), ...others]),
        blocked: free.filter(isKind("BLOCKED")),
        vacant: free.filter(isKind("VACANT")),
      },
    ];
  });
};
