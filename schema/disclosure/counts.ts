/** Numbers of children, homes and places, and what is computed of published numbers alone. */
import { OWN, PUBLISHED } from "../vector/slots.ts";
import { banded, exact, type Figure, INCOMPLETE, NOT_APPLICABLE, NOT_AVAILABLE, rounded, SUPPRESSED, wanting } from "./figure.ts";
import { MOST_NOISE } from "./perturbation.ts";
import { type Policy, PUBLIC } from "./policy.ts";
import { type CellOf, slotsOf } from "./released.ts";

/** A published number with the interval of the true one. `most` is how many there can be, for all that everybody can look up. */
export const publishedCount = (p: number, { band }: Policy, most = Infinity): Figure => {
  if (p < band) return banded(Math.min(band - 1 + MOST_NOISE, most));
  return rounded(Math.min(p, most), Math.min(Math.max(0, p - MOST_NOISE), most), Math.min(p + MOST_NOISE, most));
};

/** Of a place as a whole that there is nobody, or hardly anybody, tells nothing of anybody. */
const isWhole = ({ released: { question }, codes }: CellOf): boolean => codes.length + question.where.length === 0;

/** A number of children or places. */
export const countOf = (cell: CellOf, most?: number): Figure => {
  const slots = slotsOf(cell);
  if (slots === null) return INCOMPLETE;
  const { policy } = cell.released;
  if (policy === null) return exact(slots[OWN.n]!);
  const p = slots[PUBLISHED.p]!;
  return publishedCount(p, p === 0 && isWhole(cell) ? { ...policy, band: 0 } : policy, most);
};

/** A number that everybody can look up. */
export const publicCountOf = (cell: CellOf): Figure => {
  const slots = slotsOf(cell);
  return slots === null ? INCOMPLETE : exact(slots[0]!);
};

/** Boroughs with a child in the cell; of few children, none is told. */
export const usersOf = (cell: CellOf): Figure => {
  const slots = slotsOf(cell);
  if (slots === null) return INCOMPLETE;
  if (cell.released.policy === null) return exact(slots[OWN.boroughs]!);
  return slots[PUBLISHED.p]! < PUBLIC.magnitudesFrom ? SUPPRESSED : exact(slots[PUBLISHED.boroughs]!);
};

/** How homes are used, where there are many enough; `homes` and `places` are public. Children can't be more than places. */
export const useOf = (cell: CellOf, homes: Figure, places: Figure): Figure => {
  const absent = wanting(homes, places);
  if (absent !== null || cell.released.policy === null) return absent ?? countOf(cell);
  const count = countOf(cell, places.value!);
  return count.status !== "INCOMPLETE" && homes.value! < PUBLIC.homes ? SUPPRESSED : count;
};

const isExact = (...figures: readonly Figure[]): boolean => figures.every(({ status }) => status === "OK");

/** A part of a whole in percent: of exact numbers exact, of published ones whole, where neither part nor rest is in the band. */
export const percentOf = (part: Figure, whole: Figure, isOwn: boolean): Figure => {
  const absent = wanting(part, whole);
  if (absent !== null) return absent;
  const [of, base] = [part.value!, whole.value!];
  if (isOwn && isExact(part, whole)) return base === 0 ? NOT_APPLICABLE : exact((100 * of) / base);
  if (base < PUBLIC.percentBase || Math.min(of, base - of) < PUBLIC.band) return SUPPRESSED;
  return rounded(Math.round((100 * of) / base), ...percentInterval(part, whole));
};

const percentInterval = (part: Figure, whole: Figure): readonly [low: number, high: number] => [
  Math.floor((100 * part.low!) / whole.high!),
  Math.min(100, Math.ceil((100 * part.high!) / whole.low!)),
];

/** Children per 10,000 residents; `residents` is null where no estimate is held. */
export const rateOf = (children: Figure, residents: number | null): Figure => {
  const absent = wanting(children);
  if (absent !== null) return absent;
  if (residents === null) return NOT_AVAILABLE;
  const rate = (number: number): number => (10_000 * number) / residents;
  if (isExact(children)) return exact(rate(children.value!));
  return rounded(Math.round(rate(children.value!)), Math.floor(rate(children.low!)), Math.ceil(rate(children.high!)));
};
