import { between, chance, type Random } from "../chance/random.ts";
import type { Period } from "./stays.ts";

/** A legal status from a day on. */
export type LegalPhase = { readonly ls: string; readonly from: number };

const FINAL_ORDERS = ["C2", "E1"];
const DAYS_BETWEEN_ORDER_AND_MOVE = 25;

/**
 * The legal statuses of a period of care, in order, ending in the one given: proceedings begin under agreement, an emergency order
 * or an interim order, and end in a care or placement order, which often brings a move (`moves`: the days placements began).
 *
 * C2 -> for example [V2, C1, C2]; V2 -> [V2]
 */
export const drawLegalPath = (
  random: Random,
  { entry, until, ls }: Period,
  { mayBeVoluntary, moves }: { mayBeVoluntary: boolean; moves: readonly number[] },
): readonly LegalPhase[] => {
  const days = until - entry;
  if (ls !== "C1" && !FINAL_ORDERS.includes(ls)) return [{ ls, from: entry }];
  if (days < 40) return [{ ls, from: entry }];
  const interim = openProceedings(random, { entry, mayBeVoluntary, longest: Math.min(90, Math.floor(days * 0.2)) });
  if (ls === "C1") return interim;
  const order = entry + Math.floor(Math.min(days, 700) * (0.3 + 0.24 * random()));
  const move = moves.find((day) => Math.abs(day - order) < DAYS_BETWEEN_ORDER_AND_MOVE && day - entry > days * 0.25);
  return [...interim, { ls, from: move ?? order }];
};

/** Police protection lasts 72 hours and an emergency order 21 days at most. */
const openProceedings = (
  random: Random,
  { entry, mayBeVoluntary, longest }: { entry: number; mayBeVoluntary: boolean; longest: number },
): LegalPhase[] => {
  const opened = (ls: string, days: number): LegalPhase[] => [
    { ls, from: entry },
    { ls: "C1", from: entry + days },
  ];
  if (chance(random, 0.08)) return opened("L1", between(random, 1, 3));
  if (chance(random, 0.08)) return opened("L2", between(random, 3, Math.max(3, Math.min(20, longest))));
  if (mayBeVoluntary && chance(random, 0.3)) return opened("V2", between(random, 5, Math.max(5, longest)));
  return [{ ls: "C1", from: entry }];
};
