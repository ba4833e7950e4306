/** The answer to one question as it is released. The figures of this room read its cells, and nobody else does. */
import { type DimensionCode, type DimensionName, positionsOn } from "../question/dimensions.ts";
import { crossesRest, partialQueryOf, type Question } from "../question/question.ts";
import { type Place, subRegionsOf } from "../reference/places.ts";
import { type Layout, layoutOf } from "../vector/layout.ts";
import { OWN, PUBLISHED } from "../vector/slots.ts";
import { type Confidential, reveal, type Vector } from "../vector/vector.ts";
import { type Figure, INCOMPLETE, SUPPRESSED } from "./figure.ts";
import { type Policy, PUBLIC } from "./policy.ts";
import { publish } from "./publish.ts";

export type ReleasedAnswer = {
  readonly question: Question;
  readonly layout: Layout;
  /** What decides; null for a borough's own, to which disclosure control does not apply. */
  readonly policy: Policy | null;
  /** By time; null where a part is missing, whatever the others say. */
  readonly vectors: readonly (Confidential<Vector> | null)[];
};

/** One cell of an answer. */
export type ReleasedCell = {
  readonly released: ReleasedAnswer;
  readonly place: Place;
  readonly at: number;
  readonly codes: readonly DimensionCode[];
};

/**
 * Releases a sum. London's is published here; a sub-region's, its boroughs' and parts of sets came published; a borough's own stays.
 *
 * Shape:  the sum at each time, null where a part is missing -> the answer that figures are made of.
 */
export const disclose = (question: Question, sums: readonly (Confidential<Vector> | null)[]): ReleasedAnswer => {
  const query = partialQueryOf(question);
  const summed = layoutOf(query);
  const layout = query.form === "SHARE" ? layoutOf({ ...query, form: "PUBLISHED" }) : summed;
  const vectors = query.form === "SHARE" ? sums.map((sum) => sum && publish(summed, layout, sum)) : sums;
  // Parts that are published each by itself are each off by themselves.
  const noise = query.form === "PUBLISHED" ? PUBLIC.noise * subRegionsOf(question.place).length : PUBLIC.noise;
  return { question, layout, policy: question.isOwn ? null : { ...PUBLIC, noise }, vectors };
};

/**
 * A figure of a cell: of its own slots, or of what is published of it.
 *
 * Shape:  INCOMPLETE where a part is missing, SUPPRESSED where one is withheld or the rest of a dimension is crossed; the slots of a key that nobody has are all zero.
 */
export const figureOf = (
  cell: ReleasedCell,
  own: (slots: Float64Array) => Figure,
  published: (slots: Float64Array, policy: Policy) => Figure,
): Figure => {
  const [{ policy, question }, slots] = [cell.released, slotsOf(cell)];
  if (slots === null || policy === null) return slots === null ? INCOMPLETE : own(slots);
  return Number.isNaN(slots[0]) || crossesRest(question, cell.codes) ? SUPPRESSED : published(slots, policy);
};

const slotsOf = ({ released: { layout, vectors }, place, at, codes }: ReleasedCell): Float64Array | null => {
  const vector = vectors[at] ?? null;
  if (vector === null) return null;
  const codeOn = (name: DimensionName): string =>
    name === "BOROUGH" ? place.code : codes.find(({ dimension }) => dimension === name)!.code;
  let [cell, axis] = [0, 0];
  for (const name of layout.by)
    if (name !== layout.keyed) cell = cell * layout.sizes[axis++]! + positionsOn(name).get(codeOn(name))!;
  const slots = reveal(vector).get(layout.keyed === null ? "" : codeOn(layout.keyed));
  const from = cell * layout.slotsPerCell;
  return slots?.subarray(from, from + layout.slotsPerCell) ?? new Float64Array(layout.slotsPerCell);
};

/** Keys of a keyed dimension, in order: to the public those with a published number outside the band. Null where a part is missing. */
export const keysOf = ({ layout, vectors, policy }: ReleasedAnswer, at: number): readonly string[] | null => {
  const vector = vectors[at] ?? null;
  if (vector === null) return null;
  const [first, least] = policy === null ? [OWN.n, 1] : [PUBLISHED.p, Math.max(policy.band, 1)];
  const isReleased = (slots: Float64Array): boolean => {
    for (let slot = first; slot < slots.length; slot += layout.slotsPerCell) if (slots[slot]! >= least) return true;
    return false;
  };
  return [...reveal(vector)].flatMap(([key, slots]) => (isReleased(slots) ? [key] : [])).toSorted();
};
