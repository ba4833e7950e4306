import { FIRST_DAY, LAST_DAY } from "../chance/calendar.ts";
import { chance, weighted, type Random } from "../chance/random.ts";
import { waitingTime, type Rate } from "../chance/waiting-time.ts";
import { bandOf } from "./bands.ts";
import { drawStays, type PlacementStay } from "./draw-stays.ts";
import type { Entrant } from "./entrants.ts";
import { drawLegalPath, type LegalPhase } from "./legal-path.ts";
import { ADULT_REASONS, END_REASONS, type EndReason } from "./legal-stages.ts";
import { UNSETTLED, type Temper } from "./moves.ts";

/** One period of care; day numbers, `end` not included, Infinity while it goes on. */
export type Period = {
  readonly entry: number;
  readonly end: number;
  /** REC; null while the period goes on. */
  readonly rec: string | null;
  readonly legal: readonly LegalPhase[];
  readonly stays: readonly PlacementStay[];
};

/** A child's periods of care up to the last day, in order, before it has a name, a home or a borough. */
export type Life = { readonly birth: number; readonly uasc: boolean; readonly periods: readonly Period[] };

/**
 * Those who went home come back, soon or not at all: three in ten within five years, as the Department found of the 10,270 who went
 * home in 2006/07.
 */
const RETURN_RATE: Rate = [
  { before: 180, perYear: 0.26 },
  { before: 730, perYear: 0.13 },
  { before: Infinity, perYear: 0.045 },
];
const WENT_HOME = ["E4A", "E4B"];
/** Nobody is taken into care in the last weeks of childhood. */
const YEARS_TO_RETURN = 17.9;

const recOf = (random: Random, why: EndReason, last: PlacementStay | undefined): string =>
  weighted<string>(random, (why === "ADULT" ? ADULT_REASONS[last?.kind ?? "FOSTER"] : undefined) ?? END_REASONS[why]);

/** Of a period that was over before the years written nobody sees the placements. */
const drawPeriod = (random: Random, entrant: Entrant, temper: Temper): Period => {
  const path = drawLegalPath(random, entrant);
  const stays = path.end < FIRST_DAY ? [] : drawStays(random, { ...entrant, temper }, path);
  const isOver = path.end <= LAST_DAY;
  return {
    entry: entrant.entry,
    end: isOver ? path.end : Infinity,
    rec: isOver ? recOf(random, path.why, stays.at(-1)) : null,
    legal: path.phases.filter(({ from }) => from <= LAST_DAY),
    stays,
  };
};

/** A child's life from its first coming into care, drawn forwards: nothing in it knows of the last day but that it is not seen beyond. */
export const drawLife = (random: Random, entrant: Entrant): Life => {
  const { birth, uasc } = entrant;
  const temper: Temper = chance(random, UNSETTLED[bandOf(birth, entrant.entry)]) ? "UNSETTLED" : "SETTLED";
  const periods: Period[] = [];
  for (let entry = entrant.entry; entry <= LAST_DAY;) {
    const period = drawPeriod(random, { birth, uasc, entry }, temper);
    periods.push(period);
    if (!WENT_HOME.includes(period.rec ?? "")) break;
    entry = period.end + waitingTime(random, RETURN_RATE);
    if (entry > birth + YEARS_TO_RETURN * 365.25) break;
  }
  return { birth, uasc, periods };
};
