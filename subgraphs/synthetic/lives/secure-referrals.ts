import { FIRST_DAY, LAST_DAY, RETURN_YEARS, yearSpan, yearsFrom } from "../chance/calendar.ts";
import { deck, shuffle } from "../chance/deck.ts";
import { between, type Random } from "../chance/random.ts";
import type { Life } from "./draw-life.ts";
import type { PlacementStay } from "./draw-stays.ts";

/** A search for a place in a secure home; day numbers. */
export type SecureReferral = {
  readonly referred: number;
  readonly outcome: "PLACED" | "NOT_OFFERED" | "WITHDRAWN" | "OPEN";
  /** The stay in the secure home, or what the child had instead. */
  readonly stay: PlacementStay;
  /** Whether what it had instead was under a deprivation of liberty order; null where there is nothing instead. */
  readonly dolOrder: boolean | null;
};

/** Searches by life. */
export type SecureReferrals = ReadonlyMap<Life, readonly SecureReferral[]>;

/**
 * Children a year for whom no place is found: of 295 referred in three years, 136. A fifth of them are placed where nobody is
 * registered. Source: a borough's cabinet paper on the Pan-London vehicle, after the boroughs' survey of September 2022.
 */
const UNPLACED = { K2: 36, Z1: 9 } as const;
const DOL_ORDERS = { YES: 17, NO: 33 } as const;
const UNPLACED_OUTCOMES = { NOT_OFFERED: 60, WITHDRAWN: 40 } as const;

const OPEN_DAYS = 30;
const LONGEST_SEARCH = 25;
const YOUNGEST = 12;
const SHORTEST_STAY = 14;

const staysOf = ({ periods }: Life): readonly PlacementStay[] => periods.flatMap(({ stays }) => stays);

const isSecure = ({ kind, start }: PlacementStay): boolean => kind === "K1" && start >= FIRST_DAY;

const referredBefore = (random: Random, { start }: PlacementStay): number =>
  Math.max(FIRST_DAY, start - between(random, 1, LONGEST_SEARCH));

const placed = (random: Random, life: Life): readonly SecureReferral[] =>
  staysOf(life)
    .filter(isSecure)
    .map((stay) => ({ stay, referred: referredBefore(random, stay), outcome: "PLACED", dolOrder: null }));

/** A life and the stays of all its times in care. */
type Stayed = { readonly life: Life; readonly stays: readonly PlacementStay[] };

/** Children of an age to be referred who moved in a year to a kind of placement that is had instead. */
const candidates = (lives: readonly Stayed[], year: number, kind: keyof typeof UNPLACED) => {
  const { from, to } = yearSpan(year);
  return lives.flatMap(({ life, stays }) => {
    const stay = stays.find(
      ({ kind: of, start, end }) =>
        of === kind && from <= start && start <= to && Math.min(end, LAST_DAY + 1) - start >= SHORTEST_STAY,
    );
    return stay !== undefined && yearsFrom(life.birth, YOUNGEST) <= stay.start ? [{ life, stay }] : [];
  });
};

const unplacedIn = (random: Random, lives: readonly Stayed[], year: number): readonly (readonly [Life, SecureReferral])[] => {
  const [homes, other] = (["K2", "Z1"] as const).map((kind) =>
    shuffle(random, candidates(lives, year, kind)).slice(0, UNPLACED[kind]),
  );
  const chosen = shuffle(random, [...(homes ?? []), ...(other ?? [])]);
  const [orders, outcomes] = [deck(random, DOL_ORDERS, chosen.length), deck(random, UNPLACED_OUTCOMES, chosen.length)];
  return chosen.map(({ life, stay }, at) => {
    const referred = referredBefore(random, stay);
    const isOpen = referred > LAST_DAY - OPEN_DAYS;
    return [
      life,
      {
        stay,
        referred,
        outcome: isOpen ? "OPEN" : (outcomes[at] ?? "WITHDRAWN"),
        dolOrder: isOpen ? null : orders[at] === "YES",
      },
    ];
  });
};

/** The searches of the years written: one for every stay in a secure home, and those that found none; no child has both. */
export const drawSecureReferrals = (random: Random, lives: readonly Life[]): SecureReferrals => {
  const referrals = new Map<Life, readonly SecureReferral[]>();
  for (const life of lives) {
    const found = placed(random, life);
    if (found.length > 0) referrals.set(life, found);
  }
  const others = lives
    .map((life) => ({ life, stays: staysOf(life) }))
    .filter(({ life, stays }) => !life.uasc && !stays.some(({ kind }) => kind === "K1"));
  for (const year of RETURN_YEARS)
    for (const [life, referral] of unplacedIn(
      random,
      others.filter(({ life }) => !referrals.has(life)),
      year,
    ))
      referrals.set(life, [referral]);
  return referrals;
};
