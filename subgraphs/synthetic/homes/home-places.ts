import { chance, pick, weighted, type Random, type Weights } from "../chance/random.ts";
import { ENGLISH_HOSTS, milesBetween } from "../land/gazetteer.ts";
import type { Setting } from "../land/register.ts";
import { SUPPORTED_ACCOMMODATION } from "../land/settings.ts";

/** Whom a vacant place would suit: ages in whole years, and codes of the bed return; sex is blank where it is either. */
type Suits = { readonly ageFrom: number; readonly ageTo: number; readonly need: string; readonly sex: "M" | "F" | "" };

/** A place of a home that no child of a London borough is in. */
export type FreePlace =
  | { readonly kind: "OTHER"; readonly authority: string }
  | { readonly kind: "BLOCKED"; readonly reason: string }
  | ({ readonly kind: "VACANT" } & Suits)
  /** Registered, and not open. */
  | { readonly kind: "CLOSED" };

type Mix = Weights<FreePlace["kind"]>;

/** Of the places that London leaves: they bring London's children's homes to an occupancy of four in five. */
const MIXES = {
  home: { OTHER: 71, BLOCKED: 10, VACANT: 16, CLOSED: 3 },
  ownHome: { OTHER: 25, BLOCKED: 25, VACANT: 45, CLOSED: 5 },
  supported: { OTHER: 45, BLOCKED: 8, VACANT: 42, CLOSED: 5 },
} as const satisfies Readonly<Record<string, Mix>>;

const REASONS = { STAFFING: 30, MATCHING: 32, SOLO: 12, REPAIRS: 8, RESTRICTED: 6, RESERVED: 7, NOTICE: 2, OTHER: 3 };

/** Homes for one sex alone. Shares: judgement. */
const HOME_SEXES = { "": 78, M: 13, F: 9 } as const;

const HOME_AGES = [
  [8, 17],
  [10, 17],
  [11, 17],
  [7, 12],
  [5, 12],
  [12, 17],
] as const;
const SUPPORTED_AGES = [16, 17] as const;

/** How far from home other authorities place their children, on average. */
const REACH_MILES = 45;
const WELSH = 0.05;

/** How likely a place is to be as it was a quarter before. */
const UNCHANGED = 0.7;

/** Upper-tier authorities outside London, the nearer the likelier; Wales is one. */
const othersNear = ({ postcode }: Setting): Weights => {
  const weights: Record<string, number> = { WAL: WELSH };
  for (const host of ENGLISH_HOSTS) {
    const authority = host.county.startsWith("E10") ? host.county : host.code;
    weights[authority] = (weights[authority] ?? 0) + Math.exp(-milesBetween(postcode, host) / REACH_MILES);
  }
  return weights;
};

const mixOf = ({ type, sector }: Setting): Mix => {
  if (type === SUPPORTED_ACCOMMODATION) return MIXES.supported;
  return sector === "Local Authority" ? MIXES.ownHome : MIXES.home;
};

/**
 * What becomes of each place of a home, were no child of London in it, day after day of the bed returns: a list for each day, all in
 * the same order of places. Drawn from a stream of the home's own.
 */
export const drawPlaces = (
  random: Random,
  setting: Setting,
  { needs, days }: { readonly needs: readonly string[]; readonly days: number },
): readonly (readonly FreePlace[])[] => {
  const [mix, others] = [mixOf(setting), othersNear(setting)];
  const [ageFrom, ageTo] = setting.type === SUPPORTED_ACCOMMODATION ? SUPPORTED_AGES : pick(random, HOME_AGES);
  const sex = weighted(random, HOME_SEXES);
  const draw = (): FreePlace => {
    const kind = weighted(random, mix);
    if (kind === "OTHER") return { kind, authority: weighted(random, others) };
    if (kind === "BLOCKED") return { kind, reason: weighted<string>(random, REASONS) };
    return kind === "VACANT" ? { kind, ageFrom, ageTo, need: needs.length === 0 ? "" : pick(random, needs), sex } : { kind };
  };
  let places = Array.from({ length: setting.places ?? 0 }, draw);
  return Array.from({ length: days }, () => (places = places.map((place) => (chance(random, UNCHANGED) ? place : draw()))));
};
