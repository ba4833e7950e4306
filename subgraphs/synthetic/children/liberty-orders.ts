import { LAST_DAY, yearsFrom } from "../chance/calendar.ts";
import { between, chance, type Random } from "../chance/random.ts";
import type { SecureReferral } from "../lives/secure-referrals.ts";
import type { Episode } from "./episodes.ts";

/** An order that allows a child to be deprived of its liberty: first and last day; `end` null while it goes on. */
export type LibertyOrder = { readonly start: number; readonly end: number | null };

/** Placements that such an order is made for (VAL 709). */
const PLACES = ["K2", "Z1"];
const YOUNGEST = 12;
/** Of the stays of children old enough, how many have an order though no secure home was looked for. Judgement. */
const SHARE = 0.05;
const DAYS = [28, 180] as const;
const SHORTEST = 10;

type Life = { readonly birth: number; readonly episodes: readonly Episode[]; readonly referrals: readonly SecureReferral[] };

/** Whether what was had instead of a secure home was under an order, and in the episode. */
const isOrdered = (referrals: readonly SecureReferral[], { decom, dec }: Episode): boolean =>
  referrals.some(({ dolOrder, stay }) => dolOrder === true && stay.start <= decom && (dec ?? Infinity) <= stay.end);

/** Within one episode, whatever else changes: an order is made for one placement and ends with it. */
const drawOrder = (random: Random, { decom, dec }: Episode): LibertyOrder => {
  const start = decom + between(random, 0, 4);
  const end = Math.min(start + between(random, ...DAYS), (dec ?? Infinity) - 1);
  return { start, end: end > LAST_DAY ? null : end };
};

/** The orders of a child, each in a children's home or another placement that is no home of its own. */
export const drawOrders = (random: Random, { birth, episodes, referrals }: Life): readonly LibertyOrder[] => {
  const old = yearsFrom(birth, YOUNGEST);
  return episodes
    .filter(({ place, decom, dec }) => PLACES.includes(place) && decom >= old && (dec ?? LAST_DAY) - decom >= SHORTEST)
    .filter((episode) => isOrdered(referrals, episode) || chance(random, SHARE))
    .map((episode) => drawOrder(random, episode));
};
