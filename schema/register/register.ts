import { type HomeOnRegister, homeOnRegister, type HomeRow, isOpen } from "./home.ts";

/** An owner with its settings. */
export type ProviderOnRegister = {
  readonly id: string;
  readonly name: string;
  /** Those that are open, in order of URN: one that closed is still a home, for the children who were placed in it. */
  readonly homes: readonly HomeOnRegister[];
  /** Registered places of its open homes together; null where none of them states any. */
  readonly places: number | null;
};

/** A copy of Ofsted's register in memory, or several merged: a few thousand settings. */
export type Register = {
  /** Names the content: lists of one register can be paged through as long as it stays. */
  readonly hash: string;
  /** In order of URN. */
  readonly homes: readonly HomeOnRegister[];
  readonly homeByUrn: ReadonlyMap<string, HomeOnRegister>;
  readonly providerById: ReadonlyMap<string, ProviderOnRegister>;
  /** Names of the authorities that its settings stand in, as Ofsted writes them. */
  readonly authorities: readonly string[];
};

/** `rows` have each URN once. */
export const buildRegister = (hash: string, rows: readonly HomeRow[]): Register => {
  const homes = rows.map(homeOnRegister).toSorted((a, b) => (a.urn < b.urn ? -1 : 1));
  const owned = Map.groupBy(homes, ({ providerId }) => providerId);
  return {
    hash,
    homes,
    homeByUrn: new Map(homes.map((home) => [home.urn, home])),
    providerById: new Map([...owned].flatMap(([id, own]) => (id === null ? [] : [[id, providerOf(id, own)] as const]))),
    authorities: [...new Set(homes.flatMap(({ localAuthority }) => localAuthority ?? []))].toSorted(),
  };
};

/** Of a sub-region that has imported no list. */
export const NO_REGISTER: Register = {
  hash: "none",
  homes: [],
  homeByUrn: new Map(),
  providerById: new Map(),
  authorities: [],
};

const providerOf = (id: string, own: readonly HomeOnRegister[]): ProviderOnRegister => {
  const homes = own.filter(isOpen);
  const name = own.find(({ providerName }) => providerName !== null)?.providerName ?? id;
  return { id, name, homes, places: registeredPlacesOf(homes) };
};

/** Registered places of some homes together; null where none of them states any, as an agency doesn't. */
export const registeredPlacesOf = (homes: readonly HomeOnRegister[]): number | null => {
  const stated = homes.flatMap(({ places }) => places ?? []);
  return stated.length === 0 ? null : stated.reduce((sum, places) => sum + places, 0);
};
