import { dayOf } from "../../../schema/reference/dates.ts";
import type { Kind } from "../chance/mixes.ts";
import { between, chance, weighted, type Random } from "../chance/random.ts";
import type { FoundPlacement } from "../land/market.ts";
import type { Stretch } from "./episodes.ts";
import type { PlacementStay } from "./stays.ts";

// Relatives and friends are approved by the child's own authority.
const OWN_FOSTER_CODES = { U1: 18, U2: 1, U3: 20, U4: 18, U5: 2, U6: 41 };
const OTHER_FOSTER_CODES = { U4: 35, U5: 1, U6: 64 };

/** What a long-term or adoptive code was while the same carer fostered the child before. */
const CODE_BEFORE: Readonly<Record<string, string>> = { U1: "U3", U4: "U6", A3: "U5", A5: "U5" };
const SHORTEST_LONG_TERM = 300;
// The last day for which independent living (P2) could be recorded (VAL 217).
const INDEPENDENT_UNTIL = dayOf("2023-10-28");

/** The PLACE code of a stay; supported accommodation is K3 here and becomes what the year demands in the yearly cut. */
const codeOf = (
  random: Random,
  { kind, end, start }: PlacementStay,
  { ls, provider }: { ls: string; provider: string | null },
): string => {
  if (kind === "FOSTER") {
    const code = weighted(random, provider === "PR1" ? OWN_FOSTER_CODES : OTHER_FOSTER_CODES);
    return end - start > SHORTEST_LONG_TERM ? code : (CODE_BEFORE[code] ?? code);
  }
  if (kind === "ADOPTION") return adoptionCode(random, { ls, isOwn: provider === "PR1" });
  if (kind === "K3" && end <= INDEPENDENT_UNTIL && chance(random, 0.12)) return "P2";
  return kind satisfies Kind;
};

/**
 * The stretches of a stay: one, or two where the same carer's status changes. `until` is the last day seen.
 */
export const stretchesOf = (
  random: Random,
  stay: PlacementStay,
  { settled, index, ls, until }: { settled: FoundPlacement; index: number; ls: string; until: number },
): readonly Stretch[] => {
  const place = codeOf(random, stay, { ls, provider: settled.provider });
  const where = { placement: index, provider: settled.provider, postcode: settled.postcode, urn: settled.urn };
  const whole: Stretch = { ...where, from: stay.start, place };
  const before = CODE_BEFORE[place];
  const days = Math.min(stay.end, until) - stay.start;
  if (before === undefined || days < 12) return [whole];
  const adopted = place.startsWith("A");
  const change = stay.start + (adopted ? Math.ceil(days * 0.3) : between(random, 90, SHORTEST_LONG_TERM));
  if (change >= Math.min(stay.end, until) - 1) return [whole];
  return [
    { ...whole, place: before },
    { ...whole, from: change },
  ];
};

/** By placement order or by consent; a child adopted by its foster carer was fostered by its own authority. */
const adoptionCode = (random: Random, { ls, isOwn }: { ls: string; isOwn: boolean }): string => {
  const isCarer = isOwn && chance(random, 0.35);
  if (ls === "E1") return isCarer ? "A5" : "A6";
  return isCarer ? "A3" : "A4";
};
