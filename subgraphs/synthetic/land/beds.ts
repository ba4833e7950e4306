import { deck } from "../chance/deck.ts";
import { streamOf } from "../chance/random.ts";
import { BOROUGH_FACTS } from "./boroughs.ts";
import { BOROUGH_WEIGHTS, type Setting } from "./register.ts";
import { CHILDRENS_HOME, SECURE_HOME, SUPPORTED_ACCOMMODATION } from "./settings.ts";

/** From and until: day numbers, the end not included; an open stay ends at Infinity. */
export type Stay = { readonly start: number; readonly end: number };

/** One registered place that one borough alone may fill, with the stays already in it. */
export type Bed = { readonly setting: Setting; readonly stays: Stay[] };

/** The settings in which one borough has a bed, by provision type; one with two beds is there twice. */
export type SettingsByType = ReadonlyMap<string, readonly Setting[]>;

export type BedsByType = ReadonlyMap<string, readonly Bed[]>;

/**
 * Deals beds to boroughs for the whole five years: since no two boroughs share a bed, each can be generated alone and no home is
 * ever over-filled. Of a London children's home the first bed goes to its own borough and three more to any; elsewhere two go to
 * any; the rest stand for authorities that are not in London.
 */
export const dealBeds = (seed: number, register: readonly Setting[]): ReadonlyMap<string, SettingsByType> => {
  const random = streamOf(seed, "beds");
  const settings = register.filter(isOpenToBoroughs);
  const open = settings.flatMap((setting) => Array<Setting>(openBeds(setting)).fill(setting));
  const takers = deck(random, BOROUGH_WEIGHTS, open.length);
  const dealt = new Map(BOROUGH_FACTS.map((borough) => [borough.code, new Map<string, Setting[]>()]));
  const give = (borough: string, setting: Setting): void => {
    const settings = dealt.get(borough);
    if (settings?.has(setting.type) === false) settings.set(setting.type, []);
    settings?.get(setting.type)?.push(setting);
  };
  for (const setting of settings.filter(isLondonHome)) give(setting.postcode.host.code, setting);
  for (const [index, setting] of open.entries()) give(takers[index] ?? "", setting);
  return dealt;
};

/** No borough places a child in a health authority's home: it would be a place in a hospital (VAL 529). */
const isOpenToBoroughs = ({ sector }: Setting): boolean => sector !== "Health Authority";

const isLondonHome = ({ type, postcode }: Setting): boolean => type === CHILDRENS_HOME && postcode.host.region === "London";

/** Beds of a setting dealt to any borough. */
const openBeds = (setting: Setting): number => {
  if (setting.places === null) return 0;
  // An authority's own home takes its own children.
  if (setting.type === CHILDRENS_HOME && setting.sector === "Local Authority") return 0;
  if (isLondonHome(setting)) return Math.min(3, setting.places - 1);
  if (setting.type === SECURE_HOME) return setting.places;
  return setting.type === CHILDRENS_HOME ? Math.min(2, setting.places) : Math.ceil(setting.places / 2);
};

/** The dealt beds, empty. */
export const makeBeds = (settings: SettingsByType): BedsByType =>
  new Map([...settings].map(([type, list]) => [type, list.map((setting) => ({ setting, stays: [] }))]));

/** Whether nobody else is in the bed during the stay. Supported accommodation took children before it had to be registered. */
export const isFree = ({ setting, stays }: Bed, stay: Stay): boolean =>
  (setting.type === SUPPORTED_ACCOMMODATION || setting.registered <= stay.start) &&
  stays.every((other) => stay.end <= other.start || other.end <= stay.start);

const PROVIDERS = { Private: "PR4", Academy: "PR3", "Health Authority": "PR3", Voluntary: "PR5" } as const;

/** The PLACE_PROVIDER code of a setting, seen from a borough that it stands inside or not. */
export const providerOf = ({ sector }: Setting, isInside: boolean): string =>
  sector === "Local Authority" ? (isInside ? "PR1" : "PR2") : PROVIDERS[sector];
