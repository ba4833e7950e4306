import type { Condition } from "./conditions.ts";
import { afterKey, compareKeys, encodeValue, typeEnd, typeStart } from "./key.ts";

/** A stretch of keys: `from` belongs to it, `to` does not. */
export type KeyRange = { readonly from: string; readonly to: string };

const lesser = (a: string, b: string): string => (compareKeys(a, b) <= 0 ? a : b);
const greater = (a: string, b: string): string => (compareKeys(a, b) >= 0 ? a : b);

const hull = (a: KeyRange, b: KeyRange): KeyRange => ({ from: lesser(a.from, b.from), to: greater(a.to, b.to) });
const overlap = (a: KeyRange, b: KeyRange): KeyRange => ({ from: greater(a.from, b.from), to: lesser(a.to, b.to) });

/** The keys equal to one value; null when values of its type have no key. */
const rangeOfValue = (value: unknown): KeyRange | null => {
  const key = encodeValue(value);
  return key === undefined ? null : { from: key, to: afterKey(key) };
};

/** The keys of each value of a list, in order and without repeats; null when one of them has no key. */
export const rangesOfValues = (values: readonly unknown[]): readonly KeyRange[] | null => {
  const keys = new Set(values.map(encodeValue));
  return keys.has(undefined)
    ? null
    : [...keys]
        .map(String)
        .toSorted(compareKeys)
        .map((from) => ({ from, to: afterKey(from) }));
};

/** The keys an inequality lets through; null for null and NaN, whose comparisons the matcher knows better. */
const rangeOfComparison = (operator: string, value: unknown): KeyRange | null => {
  const key = encodeValue(value);
  if (key === undefined || value === null || value === undefined || Number.isNaN(value)) {
    return null;
  }
  switch (operator) {
    case "$gt":
      return { from: afterKey(key), to: typeEnd(key) };
    case "$gte":
      return { from: key, to: typeEnd(key) };
    case "$lt":
      return { from: typeStart(key), to: key };
    case "$lte":
      return { from: typeStart(key), to: afterKey(key) };
    default:
      return null;
  }
};

const isRange = (range: KeyRange | null): range is KeyRange => range !== null;

/** The range of one condition for a field; an `$or` gives the hull of its branches, when each of them bounds the field. */
export const rangeOfCondition = (condition: Condition, field: string): KeyRange | null => {
  if ("branches" in condition) {
    const ranges = condition.branches.map((branch) => boundsOf(branch, field));
    return ranges.length > 0 && ranges.every(isRange) ? ranges.reduce(hull) : null;
  }
  if (!("field" in condition) || condition.field !== field) {
    return null;
  }
  return condition.operator === "$eq" ? rangeOfValue(condition.value) : rangeOfComparison(condition.operator, condition.value);
};

/**
 * The stretch of a field's keys outside which no document can match; null when the conditions do not bound the field.
 * Example: `start > 5 or (start = 5 and child > 7)` -> start >= 5, which is what makes a page begin at its key.
 */
export const boundsOf = (conditions: readonly Condition[], field: string): KeyRange | null => {
  const ranges = conditions.map((condition) => rangeOfCondition(condition, field)).filter(isRange);
  return ranges.length === 0 ? null : ranges.reduce(overlap);
};
