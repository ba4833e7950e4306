/** What is asked of a place, and what of it is asked of a sub-region. */
import type { Time } from "../reference/periods.ts";
import type { Place } from "../reference/places.ts";
import { type DimensionName, inCanonicalOrder } from "./dimensions.ts";
import type { Fact } from "./facts.ts";
import type { MeasureName } from "./measures.ts";
import type { Filter } from "./population.ts";

/** About what, measured how, divided how, on which dates or over which periods. */
export type Question = {
  readonly fact: Fact;
  readonly place: Place;
  readonly measure: MeasureName;
  readonly times: readonly Time[];
  /** Dimensions to cross, in canonical order; never BOROUGH, which is a matter of the place. */
  readonly by: readonly DimensionName[];
  readonly where: readonly Filter[];
  /** Whether a borough's staff ask about their own: another question than the public's, answered to nobody else. */
  readonly isOwn: boolean;
};

/**
 * What an answer is for.
 *
 * SHARE: a sub-region's part of London's sum, with its dither; the sum is published. PUBLISHED: of the sub-region, or of its boroughs,
 * perturbed by itself. OWN: of one borough as it is, for the bearer of its token.
 */
export type PartialForm = "SHARE" | "PUBLISHED" | "OWN";

/**
 * A closed question to one sub-region: no expressions from callers. `times` are dates, or periods of a fact that is measured over
 * periods. `by` is in canonical order; `where` is sorted by dimension. A filter never changes the layout.
 */
export type PartialQuery = {
  readonly form: PartialForm;
  readonly fact: Fact;
  readonly measure: MeasureName;
  readonly times: readonly Time[];
  readonly by: readonly DimensionName[];
  readonly where: readonly Filter[];
};

const formOf = ({ place, isOwn }: Question): PartialForm => {
  if (isOwn) return "OWN";
  return place.kind === "London" ? "SHARE" : "PUBLISHED";
};

/** What is asked of the sub-regions that hold a place. The public's question about a borough is about all boroughs of its sub-region. */
export const partialQueryOf = (question: Question): PartialQuery => {
  const { fact, place, measure, times, by, where } = question;
  const form = formOf(question);
  const isByBorough = form === "PUBLISHED" && place.kind === "Borough";
  return { form, fact, measure, times, by: isByBorough ? inCanonicalOrder(["BOROUGH", ...by]) : by, where };
};

/** One spelling for one question, whatever its times: the key of every map of answers. */
export const queryKeyOf = ({ form, fact, measure, by, where }: Omit<PartialQuery, "times">): string =>
  JSON.stringify([form, fact, measure, by, where]);
