import { addDays } from "../../../../schema/reference/dates.ts";
import type { Spell } from "./cost-row.ts";

/** What is left of a spell beside another: all, a part before it, a part after it, both or nothing. */
const remainder = (spell: Spell, taken: Spell): readonly Spell[] => {
  if (taken.to < spell.from || spell.to < taken.from) return [spell];
  return [
    ...(spell.from < taken.from ? [{ ...spell, to: addDays(taken.from, -1) }] : []),
    ...(taken.to < spell.to ? [{ ...spell, from: addDays(taken.to, 1) }] : []),
  ];
};

/** Spells on the days that no spell of `taken` covers; the price a week is that of the whole. */
export const withoutDaysOf = (spells: readonly Spell[], taken: readonly Spell[]): readonly Spell[] =>
  taken.reduce((left, each) => left.flatMap((spell) => remainder(spell, each)), spells);
