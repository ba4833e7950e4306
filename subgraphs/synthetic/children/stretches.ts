import { dayOf } from "../../../schema/reference/dates.ts";
import { LAST_DAY } from "../chance/calendar.ts";
import type { Kind } from "../chance/mixes.ts";
import { between, chance, weighted, type Random } from "../chance/random.ts";
import type { FoundPlacement } from "../land/market.ts";
import type { PlacementStay } from "../lives/draw-stays.ts";
import type { LegalPhase } from "../lives/legal-path.ts";
import type { Stretch } from "./episodes.ts";

// Relatives and friends are approved by the child's own authority.
const OWN_FOSTER_CODES = { U2: 1, U3: 38, U5: 2, U6: 59 };
const OTHER_FOSTER_CODES = { U5: 1, U6: 99 };

/** How many of the placements with each code become long-term or adoptive with the same carer, if they last until then. */
const PERMANENT: Readonly<Record<string, { readonly code: string; readonly share: number }>> = {
  U3: { code: "U1", share: 0.483 },
  U6: { code: "U4", share: 0.332 },
};
/** Days after which a carer is matched for good: two reviews at least, and the panel. */
const MATCHED_DAYS = [90, 400] as const;
/** Days after which foster carers who are to adopt have the child placed with them for adoption. */
const ADOPTIVE_DAYS = [30, 120] as const;
const BY_CARER = 0.35;
// The last day for which independent living (P2) could be recorded (VAL 217).
const INDEPENDENT_UNTIL = dayOf("2023-10-28");
const INDEPENDENT = 0.12;

/** The PLACE codes of a stay, first and later, and the day the later one begins; Infinity where the first stays. */
type Codes = { readonly first: string; readonly later: string; readonly change: number };

/** Who cares for the child, and under which legal statuses of the period. */
type Carer = { readonly provider: string | null; readonly legal: readonly LegalPhase[] };

const same = (code: string): Codes => ({ first: code, later: code, change: Infinity });

/** How often it is done on the day of the care order. */
const MATCHED_ON_ORDER = 0.3;

const fosterCodes = (random: Random, { start }: PlacementStay, { provider, legal }: Carer): Codes => {
  const first = weighted<string>(random, provider === "PR1" ? OWN_FOSTER_CODES : OTHER_FOSTER_CODES);
  const { code, share } = PERMANENT[first] ?? { code: first, share: 0 };
  if (!chance(random, share)) return same(first);
  const order = legal.find(({ ls, from }) => ls === "C2" && from >= start + MATCHED_DAYS[0]);
  const change = order !== undefined && chance(random, MATCHED_ON_ORDER) ? order.from : start + between(random, ...MATCHED_DAYS);
  return { first, later: code, change };
};

/** By placement order; a child adopted by its foster carer was fostered by its own authority. */
const adoptionCodes = (random: Random, { start }: PlacementStay, { provider }: Carer): Codes =>
  provider === "PR1" && chance(random, BY_CARER)
    ? { first: "U5", later: "A5", change: start + between(random, ...ADOPTIVE_DAYS) }
    : same("A6");

/** Supported accommodation is K3 here and becomes what the year demands in the yearly cut. */
const codesOf = (random: Random, stay: PlacementStay, carer: Carer): Codes => {
  if (stay.kind === "FOSTER") return fosterCodes(random, stay, carer);
  if (stay.kind === "ADOPTION") return adoptionCodes(random, stay, carer);
  if (stay.kind === "K3" && stay.end <= INDEPENDENT_UNTIL && chance(random, INDEPENDENT)) return same("P2");
  return same(stay.kind satisfies Kind);
};

/** The stretches of a stay up to the last day: one, or two where the same carer's status changes. */
export const stretchesOf = (
  random: Random,
  stay: PlacementStay,
  { settled, index, legal, reason }: { settled: FoundPlacement; index: number; legal: readonly LegalPhase[]; reason: string },
): readonly Stretch[] => {
  const { first, later, change } = codesOf(random, stay, { legal, provider: settled.provider });
  const whole: Stretch = { ...settled, placement: index, from: stay.start, place: first, reason };
  return change < Math.min(stay.end, LAST_DAY + 1) ? [whole, { ...whole, from: change, place: later }] : [whole];
};
