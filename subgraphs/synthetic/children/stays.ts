import { earliestFor } from "../chance/calendar.ts";
import type { Kind } from "../chance/mixes.ts";
import { exponential, weighted, type Random, type Weights } from "../chance/random.ts";

/** One placement of a child, from its first day to the day it is left (not included; Infinity while the child is still there). */
export type PlacementStay = { readonly kind: Kind; readonly start: number; readonly end: number };

/** A period of care before its details are drawn. `until` is the last day seen; `exit` says whether the child left on it. */
export type Period = {
  readonly birth: number;
  readonly entry: number;
  readonly until: number;
  readonly exit: boolean;
  /** Placement and legal status on the last day. */
  readonly kind: Kind;
  readonly ls: string;
  readonly uasc: boolean;
};

const MEAN_DAYS: Readonly<Record<Kind, number>> = {
  FOSTER: 400,
  ADOPTION: 400,
  P1: 260,
  Z1: 60,
  S1: 400,
  K1: 90,
  K2: 230,
  K3: 230,
  R1: 150,
  R2: 60,
  R3: 90,
  R5: 60,
  P3: 100,
};

const EARLIER_KINDS: readonly { readonly under: number; readonly kinds: Weights<Kind> }[] = [
  { under: 1, kinds: { FOSTER: 88, R3: 8, P1: 4 } },
  { under: 10, kinds: { FOSTER: 94, P1: 5, K2: 1 } },
  { under: 16, kinds: { FOSTER: 75, K2: 19, P1: 3, Z1: 2, K1: 0.3 } },
  { under: Infinity, kinds: { FOSTER: 46, K3: 29, K2: 19, Z1: 5, K1: 0.4 } },
];

const DAYS_PER_YEAR = 365.25;
const SHORTEST_STAY = 4;

/** A placement before the last one, of a kind that the child's age and legal status allow. */
const earlierKind = (random: Random, { birth, ls, uasc }: Period, before: number): Kind => {
  const age = (before - birth) / DAYS_PER_YEAR;
  const kind = weighted(random, EARLIER_KINDS.find(({ under }) => age < under)?.kinds ?? { FOSTER: 1 });
  // A child looked after by agreement cannot be placed with its parents (VAL 378).
  const isBarred = kind === "P1" && (ls === "V2" || uasc);
  return isBarred || before - earliestFor(birth, kind) < SHORTEST_STAY ? "FOSTER" : kind;
};

/** When an adoptive placement may begin: care proceedings and the placement order take the first part of the time in care. */
const earliestLast = ({ entry, until, kind, birth }: Period): number =>
  kind === "ADOPTION"
    ? Math.max(entry + 2, until - Math.floor((until - entry) * 0.45))
    : Math.max(entry, earliestFor(birth, kind));

/**
 * The placements of a period of care, drawn backwards from the last one, whose kind is given, until the entry is reached.
 * They touch: each begins on the day the one before is left.
 */
export const drawStays = (random: Random, period: Period): readonly PlacementStay[] => {
  const stays: PlacementStay[] = [];
  let kind = period.kind;
  let [end, cursor, earliest] = [period.exit ? period.until : Infinity, period.until, earliestLast(period)];
  for (;;) {
    const drawn = Math.max(earliest, cursor - SHORTEST_STAY - exponential(random, MEAN_DAYS[kind]));
    const start = drawn - period.entry < SHORTEST_STAY && earliest === period.entry ? period.entry : Math.min(drawn, cursor - 1);
    stays.unshift({ kind, start, end });
    if (start <= period.entry) return stays;
    [cursor, end] = [start, start];
    kind = earlierKind(random, period, start);
    earliest = Math.max(period.entry, earliestFor(period.birth, kind));
  }
};
