import type { HomeDraft } from "./home-of-row.ts";
import { hasPlaces } from "./known-values.ts";
import { providerIdOf } from "./provider-id.ts";
import type { RegisteredHome } from "./register-hash.ts";

/** What all lists together say of a setting, but for who its provider is among the others'. */
export type WholeDraft = HomeDraft & Pick<RegisteredHome, "provisionType" | "status">;

const idOfName = ({ providerName }: WholeDraft): string | null => providerIdOf({ ownerId: null, ownerName: providerName });

/** Owners that have one id on the register, by the id of their name; a name that several ids share tells nothing. */
const ownerIds = (homes: readonly WholeDraft[]): ReadonlyMap<string, string> => {
  const byName = new Map<string, Set<string>>();
  for (const home of homes) {
    const name = idOfName(home);
    if (name !== null && home.ownerId !== null) byName.set(name, (byName.get(name) ?? new Set()).add(home.ownerId));
  }
  return new Map([...byName].flatMap(([name, [id, ...others]]) => (id === undefined || others.length > 0 ? [] : [[name, id]])));
};

/**
 * Gives each home its provider: the owner's id on the register, be it on the row of another home of the same owner, else one
 * made of the owner's name. What a list says of an agency's places is dropped: it has no beds.
 */
export const finishHomes = (homes: readonly WholeDraft[]): readonly RegisteredHome[] => {
  const ids = ownerIds(homes);
  return homes.map((home) => {
    const name = idOfName(home);
    return {
      ...home,
      places: hasPlaces(home.provisionType) ? home.places : null,
      provider: home.ownerId ?? ids.get(name ?? "") ?? name,
    };
  });
};
