import { LAST_DAY, RETURN_YEARS, yearsFrom, yearSpan } from "../chance/calendar.ts";
import { between, chance, exponential, pick, weighted, type Random } from "../chance/random.ts";
import type { Episode } from "./episodes.ts";

/** A time that a child was missing (M) or away without authorisation (A): first and last day; `end` null while it goes on. */
export type Incident = { readonly kind: "M" | "A"; readonly start: number; readonly end: number | null };

type Span = { readonly from: number; readonly to: number };

/** Days on which an incident may begin, and the last on which it can go on. */
type Exposure = Span & { readonly until: number };

/**
 * Of children in care at any time in a year, 11 in a hundred are missing at least once, 6.8 times each, and few are away without
 * authorisation, 4.5 times each; 44 of 100 incidents are of children of 10 to 15 and 56 of older ones; nine in ten are over within
 * two days. Source: "Children looked after in England including adoptions", 2024/25, England; no figure of London's was found. The
 * shares by age are ours and make those.
 */
const SHARES = { M: { from10: 0.115, from16: 0.19 }, A: { from10: 0.02, from16: 0.03 } } as const;
const MORE_INCIDENTS = { M: 10, A: 5.9 } as const;
const KINDS = ["M", "A"] as const;
const LOCKED = ["K1", "R5"];
const YOUNGEST = 10;
const LATER = 16;
const WEEK = 7;

/** Days that an incident lasts beyond its first. */
const LENGTHS = { "0": 52, "1": 30, "2": 9, "4": 5, "8": 3, "20": 1 } as const;

/** The parts of a year in which a child is in a placement and old enough, a week at least. */
const exposuresIn = (episodes: readonly Episode[], { from, to }: Span, youngest: number): readonly Exposure[] =>
  episodes
    .map(({ decom, dec }) => ({ from: Math.max(decom, from, youngest), until: (dec ?? Infinity) - 1 }))
    .map((exposure) => ({ ...exposure, to: Math.min(exposure.until, to) }))
    .filter((exposure) => exposure.to - exposure.from >= WEEK);

const drawIncident = (random: Random, kind: Incident["kind"], exposures: readonly Exposure[]): Incident => {
  const { from, to, until } = pick(random, exposures);
  const start = between(random, from, to - 1);
  const end = Math.min(start + Number(weighted(random, LENGTHS)), until);
  return { kind, start, end: end > LAST_DAY ? null : end };
};

/** How often a child went missing, or was away, in a year: not at all, or once and more, the longer it was there the more. */
const timesIn = (random: Random, kind: Incident["kind"], { days, isOlder }: { days: number; isOlder: boolean }): number => {
  const share = SHARES[kind][isOlder ? "from16" : "from10"];
  return chance(random, share) ? 1 + exponential(random, (MORE_INCIDENTS[kind] * days) / 365) : 0;
};

/** No two at once: of those that overlap the first is kept. */
const apart = (incidents: readonly Incident[]): readonly Incident[] =>
  incidents
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, at, sorted) => sorted.slice(0, at).every(({ end }) => end !== null && end < start));

/** When a child of 10 or more was missing in the years written, from its episodes alone; nobody is from a locked place. */
export const drawIncidents = (random: Random, birth: number, episodes: readonly Episode[]): readonly Incident[] => {
  const open = episodes.filter(({ place }) => !LOCKED.includes(place));
  const [youngest, later] = [yearsFrom(birth, YOUNGEST), yearsFrom(birth, LATER)];
  return apart(
    RETURN_YEARS.flatMap((year) => {
      const span = yearSpan(year);
      const exposures = exposuresIn(open, span, youngest);
      const days = exposures.reduce((sum, { from, to }) => sum + to - from, 0);
      if (days === 0) return [];
      const isOlder = later < (span.from + span.to) / 2;
      return KINDS.flatMap((kind) =>
        Array.from({ length: timesIn(random, kind, { days, isOlder }) }, () => drawIncident(random, kind, exposures)),
      );
    }),
  );
};
