import { FIRST_DAY, RETURN_YEARS } from "../chance/calendar.ts";
import { streamOf } from "../chance/random.ts";
import { chooseLives, type EntryYear } from "./choose-lives.ts";
import { drawLife, type Life } from "./draw-life.ts";
import { drawEntrant, FIRST_ENTRY_YEAR, newChildrenIn } from "./entrants.ts";

/** Spare lives for a hundred. */
const SPARE = 10;

const isSeen = ({ periods }: Life): boolean => (periods.at(-1)?.end ?? 0) >= FIRST_DAY;

/** The last return year of all, and years of entry up to it. */
const LAST_YEAR = RETURN_YEARS[RETURN_YEARS.length - 1] ?? 0;
const ENTRY_YEARS = Array.from({ length: LAST_YEAR - FIRST_ENTRY_YEAR + 1 }, (_, at) => FIRST_ENTRY_YEAR + at);

const drawYear = (seed: number, year: number): EntryYear => {
  const random = streamOf(seed, `lives/${year}`);
  const wanted = newChildrenIn(year);
  return {
    wanted,
    lives: Array.from({ length: Math.ceil((wanted * (100 + SPARE)) / 100) }, () => drawLife(random, drawEntrant(random, year))),
  };
};

/**
 * All children who were in care in London on any day of the years written, drawn forwards from their first coming into care: those
 * who came before are drawn too, so that the first return finds them as far on as they would be.
 */
export const drawLondon = (seed: number): readonly Life[] =>
  chooseLives(
    streamOf(seed, "lives"),
    ENTRY_YEARS.map((year) => drawYear(seed, year)),
  ).filter(isSeen);
