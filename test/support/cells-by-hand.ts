/** Answers made of slots that a test writes down, and the cells of them that figures are made of. */
import { disclose, type ReleasedCell, type ReleasedAnswer } from "../../schema/disclosure/released.ts";
import type { DimensionCode } from "../../schema/question/dimensions.ts";
import { MEASURES, type MeasureName } from "../../schema/question/measures.ts";
import { partialQueryOf, type Question } from "../../schema/question/question.ts";
import { type Place, placeOfBorough, placeOfSubRegion } from "../../schema/reference/places.ts";
import { layoutOf } from "../../schema/vector/layout.ts";
import { confidential } from "../../schema/vector/vector.ts";

export const NCL = placeOfSubRegion("NCL")!;
export const BARNET = placeOfBorough("E09000003")!;

/** A question about all children of North Central London on one date, or their money over one year, but for what is given. */
export const question = (measure: MeasureName, given: Partial<Question> = {}): Question => {
  const fact = MEASURES[measure].facts[0];
  const time = fact === "COSTS" ? "2024-04-01/2025-03-31" : "2025-03-31";
  return { fact, place: NCL, measure, times: [time], by: [], where: [], isOwn: false, ...given };
};

/** What may be told of a question whose one vector, or that of each key, has these slots first. */
export const releasedOf = (
  asked: Question,
  slots: readonly number[] | Readonly<Record<string, readonly number[]>>,
): ReleasedAnswer => {
  const { size } = layoutOf(partialQueryOf(asked));
  const filled = (values: readonly number[]): Float64Array => {
    const vector = new Float64Array(size);
    vector.set(values);
    return vector;
  };
  const byKey = Array.isArray(slots)
    ? { "": slots as readonly number[] }
    : (slots as Readonly<Record<string, readonly number[]>>);
  return disclose(asked, [confidential(new Map(Object.entries(byKey).map(([key, values]) => [key, filled(values)])))]);
};

const at = (released: ReleasedAnswer, place: Place, codes: readonly DimensionCode[] = []): ReleasedCell => ({
  released,
  place,
  at: 0,
  codes,
});

/** The one cell of North Central London, with slots as they are published. */
export const publishedCell = (measure: MeasureName, slots: readonly number[], given: Partial<Question> = {}): ReleasedCell =>
  at(releasedOf(question(measure, given), slots), NCL);

/** The one cell of Barnet as its own staff see it, with slots as they are. */
export const ownCell = (measure: MeasureName, slots: readonly number[], given: Partial<Question> = {}): ReleasedCell =>
  at(releasedOf(question(measure, { place: BARNET, isOwn: true, ...given }), slots), BARNET);

/** The one cell of North Central London where a part of it is missing. */
export const missingCell = (measure: MeasureName, given: Partial<Question> = {}): ReleasedCell =>
  at(disclose(question(measure, given), [null]), NCL);

/** A figure as a test writes it down. */
export const shown = (value: number | null, low: number | null, high: number | null, status: string) => ({
  value,
  low,
  high,
  status,
});

export const rounded = (value: number, low: number, high: number) => shown(value, low, high, "ROUNDED");
export const exactly = (value: number) => shown(value, value, value, "OK");
export const without = (status: string) => shown(null, null, null, status);
