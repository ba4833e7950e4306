/** Any question that a sub-region may be asked about a fact, whatever it costs to answer; and whether it is one within the limit. */
import * as fc from "fast-check";
import { type CountedFact, type MeasureName, MEASURES } from "../../schema/question/measures.ts";
import type { PartialForm } from "../../schema/question/question.ts";
import { SLOT_LIMIT } from "../../schema/vector/layout.ts";
import { slotsPerCell } from "./reference/read-vector.ts";

/** The reference's dimensions of a fact, in canonical order; `codes` are null for one whose codes are those met. */
type Dimensions = Readonly<Record<string, { readonly codes: readonly string[] | null }>>;

export type AnyQuestion<Name extends string> = {
  readonly form: PartialForm;
  readonly fact: CountedFact;
  readonly measure: MeasureName;
  readonly by: readonly Name[];
  readonly where: readonly { readonly dimension: Name; readonly codes: readonly string[] }[];
};

/** Every measure of a fact: one that is added to the product is asked for here without a word. */
const measuresOf = (fact: CountedFact): readonly MeasureName[] =>
  (Object.keys(MEASURES) as MeasureName[]).filter((name) => (MEASURES[name].facts as readonly CountedFact[]).includes(fact));

/** Keys that records of the tests have, and some that they don't. */
const KEYS = ["E09000003", "E09000021", "E10000016", "WAL", "P1", "P2", "UNKNOWN"];

/** Some of the dimensions in their order, of which at most one is keyed: two can't be crossed. Half are by one at most, whose cells are large. */
const crossed = <Name extends string>(names: readonly Name[], isKeyed: (name: Name) => boolean) =>
  fc
    .oneof(fc.subarray([...names], { maxLength: 1 }), fc.subarray([...names], { maxLength: Math.min(3, names.length) }))
    .map((by) => by.filter((name, at) => !isKeyed(name) || by.findIndex(isKeyed) === at));

export const anyQuestion = <Name extends string>(
  form: PartialForm,
  fact: CountedFact,
  dimensions: Dimensions & Readonly<Record<Name, unknown>>,
): fc.Arbitrary<AnyQuestion<Name>> => {
  // A share is of a whole sub-region: of its boroughs, numbers and dithers never leave.
  const names = (Object.keys(dimensions) as Name[]).filter((name) => form !== "SHARE" || name !== "BOROUGH");
  const codesOf = (name: Name): readonly string[] | null => (dimensions as Dimensions)[name]!.codes;
  const filter = fc
    .constantFrom(...names)
    .chain((dimension) =>
      fc.subarray([...(codesOf(dimension) ?? KEYS)], { minLength: 1 }).map((codes) => ({ dimension, codes })),
    );
  return fc
    .record({
      form: fc.constant(form),
      fact: fc.constant(fact),
      measure: fc.constantFrom(...measuresOf(fact)),
      by: crossed(names, (name) => codesOf(name) === null),
      // Half are of all rows: filters by chance leave few, of whom little is told.
      where: fc.oneof(fc.constant([]), fc.uniqueArray(filter, { maxLength: 2, selector: ({ dimension }) => dimension })),
    })
    .filter(({ by, measure }) => {
      // So that up to three times of it may be asked about.
      const cells = by.reduce((product, name) => product * (codesOf(name)?.length ?? 1), 3);
      return cells * slotsPerCell(measure, form) <= SLOT_LIMIT;
    });
};
