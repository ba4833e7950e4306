import { RETURN_YEARS } from "../chance/calendar.ts";
import type { Cohort } from "../chance/mixes.ts";
import { streamOf } from "../chance/random.ts";
import { dealBeds, makeBeds, type SettingsByType } from "../land/beds.ts";
import { BOROUGH_FACTS, LONDON_CHILDREN, type BoroughFacts } from "../land/boroughs.ts";
import { buildLocator } from "../land/location.ts";
import type { Market } from "../land/market.ts";
import { buildPostcodes, type PostcodesByHost } from "../land/postcodes.ts";
import { buildRegister, type Setting } from "../land/register.ts";
import { FOSTERING_AGENCY } from "../land/settings.ts";
import { draftLeaving, draftStaying, finish, settleLast, type Child } from "./child.ts";
import { CEASED_BY_YEAR } from "./leavers.ts";
import { dealStock, type Profile } from "./profiles.ts";
import { drawShortBreaks } from "./short-breaks.ts";

/** What all boroughs share: made from the seed alone. */
export type World = {
  readonly seed: number;
  readonly postcodes: PostcodesByHost;
  readonly register: readonly Setting[];
  readonly beds: ReadonlyMap<string, SettingsByType>;
  readonly stock: ReadonlyMap<string, readonly (Profile & { readonly cohort: Cohort })[]>;
};

export const buildWorld = (seed: number): World => {
  const postcodes = buildPostcodes(seed);
  const register = buildRegister(seed, postcodes);
  return { seed, postcodes, register, beds: dealBeds(seed, register), stock: dealStock(seed) };
};

/**
 * The children of one borough over the five years: those still looked after at the end, whose last day is dealt from the published
 * mixes; those who left, whose last day is drawn; and those on short breaks. Every life is drawn backwards from its last day.
 * Each file is a view of these lives: a further return (costs, beds) reads them here and needs no draw of its own but its figures.
 */
export const childrenOf = (world: World, borough: BoroughFacts): readonly Child[] => {
  const market = marketOf(world, borough);
  const staying = (world.stock.get(borough.code) ?? []).map((profile) => draftStaying(market, profile));
  const leaving = RETURN_YEARS.flatMap((year) =>
    Array.from({ length: ceasedIn(borough, year) }, () => draftLeaving(market, year)),
  );
  const first = new Map(staying.map((draft) => [draft, settleLast(market, draft)]));
  return [
    ...[...staying, ...leaving].map((draft) => finish(market, draft, first.get(draft) ?? settleLast(market, draft))),
    ...drawShortBreaks(market, borough),
  ];
};

/** A borough's part of London's leavers in a year, rounded so that the boroughs add up to London. */
const ceasedIn = (borough: BoroughFacts, year: number): number => {
  const before = BOROUGH_FACTS.slice(0, BOROUGH_FACTS.indexOf(borough)).reduce((sum, { children }) => sum + children, 0);
  const upTo = (children: number): number => Math.round(((CEASED_BY_YEAR[year] ?? 0) * children) / LONDON_CHILDREN);
  return upTo(before + borough.children) - upTo(before);
};

const marketOf = (world: World, borough: BoroughFacts): Market => {
  const random = streamOf(world.seed, `borough/${borough.code}`);
  const agencies = world.register.filter(({ type }) => type === FOSTERING_AGENCY);
  return {
    random,
    locator: buildLocator(random, borough.code, world.postcodes),
    beds: makeBeds(world.beds.get(borough.code) ?? new Map()),
    agencies: {
      PR4: agencies.filter(({ sector }) => sector === "Private"),
      PR5: agencies.filter(({ sector }) => sector === "Voluntary"),
    },
    ownService: fosteringService(borough),
    otherServices: BOROUGH_FACTS.filter((other) => other !== borough).map(fosteringService),
  };
};

const fosteringService = ({ authority }: BoroughFacts): string => `SC9${authority}00`;
