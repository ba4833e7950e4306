import { FIRST_DAY, LAST_DAY, yearsFrom } from "../chance/calendar.ts";
import { drawCell } from "../chance/cells.ts";
import type { Cell } from "../chance/mixes.ts";
import { between, chance, type Random } from "../chance/random.ts";
import type { FoundPlacement, Market } from "../land/market.ts";
import type { Postcode } from "../land/postcodes.ts";
import type { DealtLife } from "../lives/deal-lives.ts";
import type { Period } from "../lives/draw-life.ts";
import type { PlacementStay } from "../lives/draw-stays.ts";
import type { SecureReferral } from "../lives/secure-referrals.ts";
import { episodesOf, type Episode } from "./episodes.ts";
import { drawIncidents, type Incident } from "./incidents.ts";
import { drawOrders, type LibertyOrder } from "./liberty-orders.ts";
import { settle } from "./settle.ts";
import { stretchesOf } from "./stretches.ts";
import { withTemporaryMoves } from "./temporary-moves.ts";

/** A made-up child as its borough knows it; days are day numbers (schema/reference/dates.ts). */
export type Child = {
  readonly birth: number;
  readonly sex: "M" | "F";
  readonly ethnic: string;
  readonly uasc: boolean;
  /** Day on which the status of unaccompanied asylum-seeking child ended. */
  readonly uascCeased: number | null;
  readonly home: Postcode | null;
  /** Day on which a child of the child was born while it was looked after. */
  readonly childBorn: number | null;
  readonly episodes: readonly Episode[];
  readonly incidents: readonly Incident[];
  readonly orders: readonly LibertyOrder[];
  readonly referrals: readonly SecureReferral[];
};

/** A life with the home that its placements are far from or near to. */
export type HousedLife = {
  readonly life: DealtLife;
  readonly home: Postcode | null;
  readonly cell: Cell;
};

const lastStay = ({ periods }: DealtLife): PlacementStay => {
  const stay = periods.at(-1)?.stays.at(-1);
  if (stay === undefined) throw new Error("A life that is seen has a placement.");
  return stay;
};

export const houseLife = ({ random, locator }: Market, life: DealtLife): HousedLife => {
  const cell = life.last?.cell ?? drawCell(random, life.uasc, lastStay(life).kind);
  return { life, cell, home: locator.home(cell) };
};

/**
 * Settles the last placement of a life: done for every child still in care before any other placement, so that those whom London's
 * figures count have the first choice of beds.
 */
export const settleLast = (market: Market, { life, home, cell }: HousedLife): FoundPlacement => {
  const stay = lastStay(life);
  return settle(market, { kind: stay.kind, cell, home, provider: life.last?.provider ?? null, stay });
};

type Settled = HousedLife & { readonly last: FoundPlacement; readonly reasons: ReadonlyMap<PlacementStay, string> };

const settleStay = (market: Market, { life, home, last }: Settled, stay: PlacementStay): FoundPlacement => {
  if (stay === lastStay(life)) return last;
  // Before the years written a placement needs no bed.
  if (stay.end < FIRST_DAY) return { postcode: last.postcode, provider: null, urn: null };
  return settle(market, { kind: stay.kind, cell: drawCell(market.random, life.uasc, stay.kind), home, stay });
};

const periodEpisodes = (market: Market, settled: Settled, { legal, stays, end, rec }: Period): readonly Episode[] => {
  const { random } = market;
  const stretches = stays.flatMap((stay, index) =>
    stretchesOf(random, stay, {
      settled: settleStay(market, settled, stay),
      index,
      legal,
      reason: settled.reasons.get(stay) ?? "",
    }),
  );
  const all = withTemporaryMoves(random, stretches, { busy: [FIRST_DAY, ...legal.map(({ from }) => from)], end });
  const { cin } = settled.life.facts;
  return episodesOf({ legal, stretches: all, cin, end: rec === null ? null : { day: end, rec } });
};

/** Settles the other placements and turns the life into episodes; those that were over before the years written are left out. */
export const finish = (market: Market, settled: Settled): Child => {
  const { life, home } = settled;
  const { birth, uasc, facts, periods } = life;
  const seen = periods.filter(({ end }) => end >= FIRST_DAY);
  const last = periods.at(-1);
  const episodes = seen
    .flatMap((period) => periodEpisodes(market, settled, period))
    .filter(({ dec }) => dec === null || dec >= FIRST_DAY);
  return {
    birth,
    sex: facts.sex,
    ethnic: facts.ethnic,
    uasc,
    uascCeased: uasc && last !== undefined ? uascCeased(market.random, last) : null,
    home,
    childBorn: last === undefined ? null : childBorn(market.random, life, last),
    episodes,
    incidents: drawIncidents(market.random, birth, episodes),
    orders: drawOrders(market.random, { birth, episodes, referrals: life.referrals }),
    referrals: life.referrals,
  };
};

/** The status ends with care; for one in twenty of those who left, some time before. */
const uascCeased = (random: Random, { entry, end, rec }: Period): number | null => {
  if (rec === null) return null;
  return chance(random, 0.05) ? Math.round((entry + end) / 2) : end;
};

const YOUNGEST_MOTHER = 15;
const MOTHERS = 0.05;

const childBorn = (random: Random, { birth, facts }: DealtLife, { entry, end }: Period): number | null => {
  const [from, until] = [Math.max(entry, yearsFrom(birth, YOUNGEST_MOTHER)), Math.min(end, LAST_DAY)];
  return facts.sex === "F" && from < until && chance(random, MOTHERS) ? between(random, from, until) : null;
};
