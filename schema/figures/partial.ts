/**
 * A partial answer: what one sub-region, or the sum of several, says to one question, as non-negative integers only.
 */
import { z } from "zod";
import { unmergeableAnswers } from "../errors.ts";
import type { Layout } from "./layout.ts";

/** A vector of `layout.size` slots for each key; a question without a keyed dimension has the one key "". */
export type Partial = ReadonlyMap<string, Float64Array>;

/** The vector together with the hash of the layout it was computed over. */
export type LaidOut = { readonly layout: string; readonly partial: Partial };

/** The identity of `sum`. */
export const NOTHING: Partial = new Map();

/**
 * Adds partials of one layout, slot by slot and key by key.
 *
 * Shape:  {"": [1, 0]} + {"": [2, 5]} -> {"": [3, 5]};  {a: [1]} + {b: [2]} -> {a: [1], b: [2]}.
 * Errors: UNMERGEABLE_ANSWERS where a layout is another than `layout`: never guessed at.
 */
export const sum = (layout: Layout, answers: readonly LaidOut[]): Partial => {
  const total = new Map<string, Float64Array>();
  for (const answer of answers) {
    if (answer.layout !== layout.hash) throw unmergeableAnswers(layout.hash, answer.layout);
    for (const [key, slots] of answer.partial) {
      const into = total.get(key) ?? new Float64Array(layout.size);
      total.set(key, into);
      addInto(into, slots);
    }
  }
  return total;
};

const addInto = (into: Float64Array, slots: Float64Array): void => {
  for (let slot = 0; slot < into.length; slot++) into[slot]! += slots[slot]!;
};

/** The wire form: for each key its non-zero slots as [slot, value, slot, value, ...], slots ascending. */
export type WirePartial = Readonly<Record<string, readonly number[]>>;

/** {"": [0, 7, 0, 2]} -> {"": [1, 7, 3, 2]} */
export const encode = (partial: Partial): WirePartial => {
  const wire: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  for (const [key, slots] of partial) {
    const pairs: number[] = [];
    for (let slot = 0; slot < slots.length; slot++) if (slots[slot] !== 0) pairs.push(slot, slots[slot]!);
    if (pairs.length > 0) wire[key] = pairs;
  }
  return wire;
};

const wireForm = z.record(z.string(), z.array(z.int().nonnegative()));

/**
 * The inverse of `encode`, checked as everything from outside is.
 *
 * Errors: a TypeError when it isn't a partial of this layout (slots out of order or range, a count that is not a positive integer).
 */
export const decode = (layout: Layout, wire: unknown): Partial => {
  const parsed = wireForm.safeParse(wire);
  if (!parsed.success) throw new TypeError("A partial must map keys to lists of whole numbers.");
  return new Map(Object.entries(parsed.data).map(([key, pairs]) => [key, fromPairs(layout, pairs)]));
};

const fromPairs = (layout: Layout, pairs: readonly number[]): Float64Array => {
  const slots = new Float64Array(layout.size);
  let previous = -1;
  for (let at = 0; at < pairs.length; at += 2) {
    const [slot, value] = [pairs[at]!, pairs[at + 1] ?? 0];
    if (slot <= previous || slot >= layout.size || value === 0)
      throw new TypeError(`Slot ${slot} of a partial is out of order or empty.`);
    slots[slot] = value;
    previous = slot;
  }
  return slots;
};
