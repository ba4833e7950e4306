/** What one sub-region, or the sum of several, says to one question at one time: non-negative integers only. */
import type { Layout } from "./layout.ts";
import { addPublished } from "./published-sum.ts";

/**
 * What is summed but not yet published. The type has no property: whoever holds such a value can pass it on and do nothing else with
 * it. This room adds such values, `schema/disclosure` opens them, and lint keeps `reveal` from everybody else.
 */
declare const SEALED: unique symbol;

export type Confidential<T> = { readonly [SEALED]: T };

export const confidential = <T>(value: T): Confidential<T> => value as unknown as Confidential<T>;

export const reveal = <T>(sealed: Confidential<T>): T => sealed as unknown as T;

/** `layout.size` slots for each key; a question without a keyed dimension has the one key "". */
export type Vector = ReadonlyMap<string, Float64Array>;

/**
 * Adds vectors of one layout, slot by slot and key by key; one that is missing is never counted as nothing.
 *
 * Shape:  {"": [1, 0]} + {"": [2, 5]} -> {"": [3, 5]};  {a: [1]} + {b: [2]} -> {a: [1], b: [2]};  any + null -> null. Parts that are
 * published already add as `addPublished` says, from `least` on.
 */
export const sum = (
  layout: Layout,
  vectors: readonly (Confidential<Vector> | null)[],
  least = 0,
): Confidential<Vector> | null => {
  const present = vectors.filter((vector) => vector !== null);
  if (present.length < vectors.length) return null;
  if (present.length === 1) return present[0]!;
  if (layout.form === "PUBLISHED") return sumPublished(layout, present, least);
  const total = new Map<string, Float64Array>();
  for (const vector of present)
    for (const [key, slots] of reveal(vector)) {
      const into = total.get(key) ?? new Float64Array(layout.size);
      total.set(key, into);
      for (let slot = 0; slot < into.length; slot++) into[slot]! += slots[slot]!;
    }
  return confidential(total);
};

const sumPublished = (layout: Layout, vectors: readonly Confidential<Vector>[], least: number): Confidential<Vector> => {
  const parts = vectors.map(reveal);
  const keys = new Set(parts.flatMap((part) => [...part.keys()]));
  const nobody = new Float64Array(layout.size);
  return confidential(
    new Map(
      [...keys].map((key) => [
        key,
        addPublished(
          layout,
          parts.map((part) => part.get(key) ?? nobody),
          least,
        ),
      ]),
    ),
  );
};
