/** Numbers of children, homes and places, and what is computed of published numbers alone. */
import { OWN, PUBLISHED } from "../vector/slots.ts";
import { bandOnly, exact, type Figure, NOT_APPLICABLE, NOT_AVAILABLE, rounded, SUPPRESSED, absenceOf } from "./figure.ts";
import { type Policy, PUBLIC } from "./policy.ts";
import { type ReleasedCell, figureOf } from "./released.ts";

/** A published number with the interval of the true one. `most` is how many there can be, for all that everybody can look up. */
export const publishedCount = (p: number, { band, noise }: Policy, most = Infinity): Figure =>
  p < band
    ? bandOnly(Math.min(band - 1 + noise, most))
    : rounded(Math.min(p, most), Math.min(Math.max(0, p - noise), most), Math.min(p + noise, most));

/** A number of children or places. Of a place as a whole that there is nobody, or hardly anybody, tells nothing of anybody. */
export const countOf = (cell: ReleasedCell, most?: number): Figure => {
  const isWhole = cell.codes.length + cell.released.question.where.length === 0;
  return figureOf(
    cell,
    (slots) => exact(slots[OWN.n]!),
    ([p], policy) => publishedCount(p!, p === 0 && isWhole ? { ...policy, band: 0 } : policy, most),
  );
};

const asItIs = ([number]: Float64Array): Figure => exact(number!);

/** A number that everybody can look up. */
export const publicCountOf = (cell: ReleasedCell): Figure => figureOf(cell, asItIs, asItIs);

/** Boroughs with a child in the cell; suppressed where children are few. */
export const usersOf = (cell: ReleasedCell): Figure =>
  figureOf(
    cell,
    (slots) => exact(slots[OWN.boroughs]!),
    (slots) => (slots[PUBLISHED.p]! < PUBLIC.magnitudesFrom ? SUPPRESSED : exact(slots[PUBLISHED.boroughs]!)),
  );

/** How homes are used, where there are many enough, or none; `homes` and `places` are public. Children can't be more than places. */
export const useOf = (cell: ReleasedCell, homes: Figure, places: Figure): Figure => {
  const count = countOf(cell, places.value ?? undefined);
  const absent = absenceOf(homes, places, ...(count.status === "INCOMPLETE" ? [count] : []));
  if (absent !== null || homes.value === 0) return absent ?? exact(0);
  return cell.released.policy !== null && homes.value! < PUBLIC.homes ? SUPPRESSED : count;
};

/** A part of a whole in percent: of exact numbers exact, of published ones whole, where neither part nor rest is in the band. */
export const percentOf = (part: Figure, whole: Figure, isOwn: boolean): Figure => {
  const absent = absenceOf(part, whole);
  if (absent !== null) return absent;
  const [of, base] = [part.value!, whole.value!];
  if (isOwn) return base === 0 ? NOT_APPLICABLE : exact((100 * of) / base);
  if (base < PUBLIC.percentBase || Math.min(of, base - of) < PUBLIC.band) return SUPPRESSED;
  const high = Math.min(100, Math.ceil((100 * part.high!) / whole.low!));
  return rounded(Math.round((100 * of) / base), Math.floor((100 * part.low!) / whole.high!), high);
};

/** Children per 10,000 residents; `residents` is null where no estimate is held. */
export const rateOf = (children: Figure, residents: number | null): Figure => {
  const absent = absenceOf(children);
  if (absent !== null || residents === null) return absent ?? NOT_AVAILABLE;
  const rate = (number: number | null): number => (10_000 * number!) / residents;
  if (children.status === "OK") return exact(rate(children.value));
  return rounded(Math.round(rate(children.value)), Math.floor(rate(children.low)), Math.ceil(rate(children.high)));
};
