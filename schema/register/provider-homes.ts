/** What a provider's homes are, counted: public and exact, since settings are no children. */
import { UNKNOWN } from "../reference/groupings.ts";
import { GRADES } from "../reference/home-groups.ts";
import { type Place, placeOfBorough } from "../reference/places.ts";
import type { HomeOnRegister } from "./home.ts";
import { placesOf, type ProviderOnRegister } from "./register.ts";

type GradeCount = { readonly code: string; readonly label: string; readonly homes: number };

/** Grades that one of its homes has, in the order of the table. */
export const gradesOf = ({ homes }: ProviderOnRegister): readonly GradeCount[] =>
  [...GRADES, UNKNOWN]
    .map(({ code, label }) => ({ code, label, homes: homes.filter(({ codes }) => codes.grade === code).length }))
    .filter((grade) => grade.homes > 0);

type HomesInAuthority = {
  readonly localAuthority: string | null;
  readonly borough: Place | null;
  readonly homes: number;
  readonly places: number | null;
};

/** A London borough is one, however its name is written. */
const authorityOf = ({ boroughCode, localAuthority }: HomeOnRegister): string | null =>
  boroughCode ?? localAuthority?.toLowerCase() ?? null;

const homesIn = (homes: readonly HomeOnRegister[]): HomesInAuthority => {
  const [{ boroughCode, localAuthority } = { boroughCode: null, localAuthority: null }] = homes;
  const borough = placeOfBorough(boroughCode ?? "") ?? null;
  return { localAuthority: borough?.name ?? localAuthority, borough, homes: homes.length, places: placesOf(homes) };
};

/** Where its homes stand: most homes first, then by name, a place that the register doesn't state last. */
export const authoritiesOf = ({ homes }: ProviderOnRegister): readonly HomesInAuthority[] =>
  [...Map.groupBy(homes, authorityOf).values()]
    .map(homesIn)
    .toSorted((a, b) => b.homes - a.homes || ((a.localAuthority ?? "\uffff") < (b.localAuthority ?? "\uffff") ? -1 : 1));
