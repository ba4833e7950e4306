/** What a provider's homes are, counted: public and exact, since settings are no children. */
import { UNKNOWN } from "../reference/groupings.ts";
import { GRADES } from "../reference/home-groups.ts";
import { type Place, placeOfBorough } from "../reference/places.ts";
import type { HomeOnRegister } from "./home.ts";
import { registeredPlacesOf, type ProviderOnRegister } from "./register.ts";

export type HomesOfGrade = { readonly code: string; readonly label: string; readonly homeCount: number };

/** Grades that one of its homes has, in the order of the table. */
export const gradesOf = ({ homes }: ProviderOnRegister): readonly HomesOfGrade[] =>
  [...GRADES, UNKNOWN]
    .map(({ code, label }) => ({ code, label, homeCount: homes.filter(({ codes }) => codes.grade === code).length }))
    .filter(({ homeCount }) => homeCount > 0);

export type HomesOfAuthority = {
  readonly localAuthority: string | null;
  readonly borough: Place | null;
  readonly homeCount: number;
  readonly places: number | null;
};

/** A London borough is one, however its name is written. */
const authorityOf = ({ boroughCode, localAuthority }: HomeOnRegister): string | null =>
  boroughCode ?? localAuthority?.toLowerCase() ?? null;

const homesIn = (homes: readonly HomeOnRegister[]): HomesOfAuthority => {
  const [{ boroughCode, localAuthority } = { boroughCode: null, localAuthority: null }] = homes;
  const borough = placeOfBorough(boroughCode ?? "") ?? null;
  return { localAuthority: borough?.name ?? localAuthority, borough, homeCount: homes.length, places: registeredPlacesOf(homes) };
};

/** Where its homes stand: most homes first, then by name, a place that the register doesn't state last. */
export const authoritiesOf = ({ homes }: ProviderOnRegister): readonly HomesOfAuthority[] =>
  [...Map.groupBy(homes, authorityOf).values()]
    .map(homesIn)
    .toSorted((a, b) => b.homeCount - a.homeCount || ((a.localAuthority ?? "\uffff") < (b.localAuthority ?? "\uffff") ? -1 : 1));
