import { streamOf } from "../chance/random.ts";
import { dealBeds, makeBeds, type SettingsByType } from "../land/beds.ts";
import { BOROUGH_FACTS, type BoroughFacts } from "../land/boroughs.ts";
import { buildLocator } from "../land/location.ts";
import type { Market } from "../land/market.ts";
import { buildPostcodes, type PostcodesByHost } from "../land/postcodes.ts";
import { buildRegister, type Setting } from "../land/register.ts";
import { FOSTERING_AGENCY } from "../land/settings.ts";
import { dealLives, type DealtLondon } from "../lives/deal-lives.ts";
import { finish, houseLife, settleLast, type Child } from "./child.ts";
import { drawShortBreaks } from "./short-breaks.ts";

/** What all boroughs share: made from the seed alone. */
export type World = {
  readonly seed: number;
  readonly postcodes: PostcodesByHost;
  readonly register: readonly Setting[];
  readonly beds: ReadonlyMap<string, SettingsByType>;
  readonly london: DealtLondon;
};

export const buildWorld = (seed: number): World => {
  const postcodes = buildPostcodes(seed);
  const register = buildRegister(seed, postcodes);
  return { seed, postcodes, register, beds: dealBeds(seed, register), london: dealLives(seed) };
};

/**
 * The children of one borough over the five years: the lives it was dealt, each placement with a bed or an address, and those on
 * short breaks. Each file is a view of these children: a further return (costs, beds) reads them here and needs no draw of its own
 * but its figures.
 */
export const childrenOf = (world: World, borough: BoroughFacts): readonly Child[] => {
  const market = marketOf(world, borough);
  const { reasons } = world.london;
  const housed = (world.london.lives.get(borough.code) ?? []).map((life) => houseLife(market, life));
  const first = new Map(housed.filter(({ life }) => life.last !== null).map((each) => [each, settleLast(market, each)]));
  return [
    ...housed.map((each) => finish(market, { ...each, reasons, last: first.get(each) ?? settleLast(market, each) })),
    ...drawShortBreaks(market, borough),
  ];
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
