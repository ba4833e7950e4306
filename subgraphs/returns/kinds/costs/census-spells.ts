import { addDays, type LocalDate } from "../../../../schema/reference/dates.ts";
import { quarterEndOf } from "../../files/quarter.ts";
import { attributesOf } from "./cost-attributes.ts";
import type { CostRow, Spell } from "./cost-row.ts";

const WEEK = 7;

const earliest = (days: readonly LocalDate[]): LocalDate => days.reduce((a, b) => (b < a ? b : a));

const monthOf = (day: LocalDate): string => day.slice(0, 7);

/**
 * A price holds from the census that found it, or from the start of a placement that began in the census's month and that no
 * census before had seen, to the day before the next census in hand, to the placement's end or to the end of the quarter.
 */
const spellOf = (row: CostRow, censuses: readonly LocalDate[]): Spell => {
  const { asOf, placementStart, placementEnd, pence, socialCarePence, educationPence, healthPence, urn } = row;
  const isNew = monthOf(placementStart) === monthOf(asOf) && !censuses.some((day) => placementStart <= day && day < asOf);
  const next = censuses.find((day) => day > asOf);
  const ends = [next, placementEnd].flatMap((day) => (day == null ? [] : [addDays(day, -1)]));
  return {
    placementStart,
    from: isNew ? placementStart : asOf,
    to: earliest([quarterEndOf(asOf), ...ends]),
    weeklyPence: pence,
    pence,
    perDays: WEEK,
    socialCarePence,
    educationPence,
    healthPence,
    urn,
    ...attributesOf(row),
    source: "CENSUS",
  };
};

/** Rows of one placement in the weekly-cost census -> what it cost a week, and on which days. `censuses` are all in hand. */
export const censusSpells = (rows: readonly CostRow[], censuses: readonly LocalDate[]): readonly Spell[] =>
  rows.map((row) => spellOf(row, censuses));
