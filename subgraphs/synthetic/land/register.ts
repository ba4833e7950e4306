import { dayOf } from "../../../schema/reference/dates.ts";
import { deck } from "../chance/deck.ts";
import { between, pick, streamOf, weighted, type Random } from "../chance/random.ts";
import { BOROUGH_FACTS, LONDON_CHILDREN } from "./boroughs.ts";
import { ENGLISH_HOSTS } from "./gazetteer.ts";
import { ownerOf, settingName } from "./owners.ts";
import { poolOf, type Postcode, type PostcodesByHost } from "./postcodes.ts";
import {
  CHILDRENS_HOME,
  GRADES,
  LONDON_HOME_SECTORS,
  LONDON_SUPPORTED_PLACES,
  PROVISIONS,
  REGION_WEIGHTS,
  SECURE_HOME,
  SECURE_HOSTS,
  SUPPORTED_ACCOMMODATION,
  type Provision,
  type Sector,
} from "./settings.ts";

/** A setting on the made-up register, with what Ofsted publishes of it and the address that Ofsted would redact. */
export type Setting = {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly sector: Sector;
  readonly owner: string;
  readonly postcode: Postcode;
  /** Registered places; null where the number is not limited. */
  readonly places: number | null;
  /** Day numbers (schema/reference/dates.ts). */
  readonly registered: number;
  readonly inspected: number;
  readonly grade: string;
  readonly status: "Active" | "Suspended";
};

// No real Ofsted number begins with 7.
const FIRST_URN = 7_000_000;
const OLDEST_REGISTRATION = dayOf("2004-04-01");
const NEWEST_REGISTRATION = dayOf("2024-12-31");
// Supported accommodation has been registered since April 2023.
const SUPPORTED_FROM = dayOf("2023-04-28");
// All of it was by the year in which returns first name it.
const SUPPORTED_BY = dayOf("2024-03-31");
const INSPECTED_FROM = dayOf("2023-09-01");
const INSPECTED_TO = dayOf("2025-02-28");
const SUSPENDED_EVERY = 311;

type Site = { readonly provision: Provision; readonly host: string; readonly places: number | null };

/** `total` spread over `count` settings at random, at least one each. */
const spread = (random: Random, total: number, count: number): number[] => {
  const places = Array<number>(count).fill(1);
  for (let left = total - count; left > 0; left -= 1) {
    const index = between(random, 0, count - 1);
    places[index] = (places[index] ?? 0) + 1;
  }
  return places;
};

const londonSites = (random: Random, provision: Provision): Site[] => {
  if (provision.type === CHILDRENS_HOME)
    return BOROUGH_FACTS.flatMap((borough) =>
      spread(random, borough.places, borough.homes).map((places) => ({ provision, host: borough.code, places })),
    );
  const hosts = deck(
    random,
    Object.fromEntries(BOROUGH_FACTS.map((borough) => [borough.code, borough.children])),
    provision.london,
  );
  const supported = provision.type === SUPPORTED_ACCOMMODATION ? spread(random, LONDON_SUPPORTED_PLACES, hosts.length) : [];
  return hosts.map((host, index) => ({ provision, host, places: supported[index] ?? placesOf(random, provision) }));
};

const sitesElsewhere = (random: Random, provision: Provision): Site[] =>
  Array.from({ length: provision.elsewhere }, (_, index) => ({
    provision,
    host: provision.type === SECURE_HOME ? (SECURE_HOSTS[index] ?? "") : hostElsewhere(random),
    places: placesOf(random, provision),
  }));

const hostElsewhere = (random: Random): string => {
  const region = weighted(random, REGION_WEIGHTS);
  return pick(
    random,
    ENGLISH_HOSTS.filter((host) => host.region === region),
  ).code;
};

const placesOf = (random: Random, { places }: Provision): number | null => (places === null ? null : between(random, ...places));

/**
 * The made-up register of settings in England at 31 March 2025: London's counts, places, sectors and grades as Ofsted published
 * them, made-up owners, numbers and addresses.
 */
export const buildRegister = (seed: number, postcodes: PostcodesByHost): readonly Setting[] => {
  const random = streamOf(seed, "register");
  const sites = PROVISIONS.flatMap((provision) => [...londonSites(random, provision), ...sitesElsewhere(random, provision)]);
  const homes = BOROUGH_FACTS.reduce((sum, borough) => sum + borough.homes, 0);
  const homeSectors = deck(random, LONDON_HOME_SECTORS, homes);
  const homeGrades = deck(random, GRADES, homes);
  return sites.map(({ provision, host, places }, index): Setting => {
    const postcode = pick(random, poolOf(postcodes, host));
    const isLondonHome = index < homes;
    const sector = (isLondonHome ? homeSectors[index] : undefined) ?? weighted(random, provision.sectors);
    const grade = (isLondonHome ? homeGrades[index] : undefined) ?? weighted(random, GRADES);
    const isSupported = provision.type === SUPPORTED_ACCOMMODATION;
    const [oldest, newest] = isSupported ? [SUPPORTED_FROM, SUPPORTED_BY] : [OLDEST_REGISTRATION, NEWEST_REGISTRATION];
    return {
      urn: String(FIRST_URN + index * 7 + between(random, 0, 6)),
      type: provision.type,
      name: settingName(random, provision.type),
      sector,
      owner: ownerOf(random, sector, postcode.host.authority),
      postcode,
      places,
      registered: between(random, oldest, newest),
      inspected: between(random, INSPECTED_FROM, INSPECTED_TO),
      grade,
      status: index % SUSPENDED_EVERY === SUSPENDED_EVERY - 1 ? "Suspended" : "Active",
    };
  });
};

/** The weight with which beds and children fall to each borough: its children looked after. */
export const BOROUGH_WEIGHTS = Object.fromEntries(
  BOROUGH_FACTS.map((borough) => [borough.code, borough.children / LONDON_CHILDREN]),
);
