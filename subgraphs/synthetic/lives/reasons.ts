import { localDateOf, returnYearOf } from "../../../schema/reference/dates.ts";
import { deck } from "../chance/deck.ts";
import type { Random } from "../chance/random.ts";
import type { Life } from "./draw-life.ts";
import type { PlacementStay } from "./draw-stays.ts";

/**
 * Why placements changed in London in 2024/25, but for a carer's change of status, which has a reason of its own.
 * Source: "Children looked after in England including adoptions", 2024/25, reasons for placement change.
 */
const REASONS = {
  CARPL: 2240,
  OTHER: 1500,
  CREQB: 610,
  CREQO: 340,
  CHILD: 230,
  STAND: 90,
  LAREQ: 50,
  CLOSE: 40,
  ALLEG: 30,
  CUSTOD: 20,
  APPRR: 10,
};

/** Why each placement was left for another, dealt so that every return year has the same shares. */
export const dealReasons = (random: Random, lives: readonly Life[]): ReadonlyMap<PlacementStay, string> => {
  const left = lives.flatMap(({ periods }) => periods.flatMap(({ stays }) => stays.slice(0, -1)));
  const years = Map.groupBy(left, ({ end }) => returnYearOf(localDateOf(end)));
  return new Map(
    [...years.values()].flatMap((stays) => {
      const reasons = deck(random, REASONS, stays.length);
      return stays.map((stay, at) => [stay, reasons[at] ?? "OTHER"] as const);
    }),
  );
};
