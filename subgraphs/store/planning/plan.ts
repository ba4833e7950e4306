import { boundsOf, type KeyRange, rangeOfCondition, rangesOfValues } from "./bounds.ts";
import { type Condition, conditionsOf, type FieldCondition } from "./conditions.ts";
import type { Document } from "../document.ts";
import type { Index, Sort } from "./declared-index.ts";
import { encodeValue } from "./key.ts";

/** How a query is read. */
export type Plan = {
  /** The index that is followed; null for a scan of the collection in order of insertion. */
  readonly index: Index | null;
  readonly ranges: readonly KeyRange[];
  readonly isDescending: boolean;
  /** The ranges alone decide the filter: nothing is left to match. */
  readonly isExact: boolean;
  /** Rows come in the order the query wants. */
  readonly isOrdered: boolean;
};

type Candidate = Plan & { readonly selectivity: number };

const WHOLE: KeyRange = { from: "", to: "\u00ff" };

const isOn = (condition: Condition, field: string | undefined, operator: string): condition is FieldCondition =>
  "field" in condition && condition.field === field && condition.operator === operator;

/** The equalities on a prefix of the index: its conditions, one a field. */
const equalPrefix = (conditions: readonly Condition[], fields: readonly string[]): readonly FieldCondition[] => {
  const equal = fields.map((field) =>
    conditions.find((condition) => isOn(condition, field, "$eq") && encodeValue(condition.value) !== undefined),
  );
  const length = equal.indexOf(undefined);
  return (length === -1 ? equal : equal.slice(0, length)) as readonly FieldCondition[];
};

/** A list of values on the leading field: one range a value. */
const listOnLead = (conditions: readonly Condition[], lead: string | undefined) => {
  const list = conditions.find((condition) => isOn(condition, lead, "$in"));
  const ranges = list !== undefined && "value" in list && Array.isArray(list.value) ? rangesOfValues(list.value) : null;
  return list === undefined || ranges === null ? null : { ranges, decided: [list] };
};

type Reading = {
  readonly ranges: readonly KeyRange[];
  /** The conditions that the ranges decide by themselves. */
  readonly decided: readonly Condition[];
  readonly equal: readonly FieldCondition[];
  readonly selectivity: number;
};

/** The ranges of an index that hold every match. */
const rangesOn = (conditions: readonly Condition[], index: Index): Reading => {
  const equal = equalPrefix(conditions, index.fields);
  const lead = equal.length === 0 ? listOnLead(conditions, index.fields[0]) : null;
  if (lead !== null) {
    return { ...lead, equal, selectivity: 2 };
  }
  const prefix = equal.map(({ value }) => encodeValue(value)).join("");
  const next = index.fields[equal.length];
  const bounds = next === undefined ? null : boundsOf(conditions, next);
  const bounding =
    next === undefined
      ? []
      : conditions.filter((condition) => "field" in condition && rangeOfCondition(condition, next) !== null);
  const { from, to } = bounds ?? WHOLE;
  return {
    ranges: [{ from: prefix + from, to: prefix + to }],
    decided: [...equal, ...bounding],
    equal,
    selectivity: 2 * equal.length + (bounds === null ? 0 : 1),
  };
};

/** Whether rows of an index come in the order of `sort`, forwards (1), backwards (-1), or not (0). */
const directionOf = (sort: Sort, index: Index, constant: readonly string[]): 1 | -1 | 0 => {
  const wanted = sort.filter(([field]) => !constant.includes(field));
  const given = index.fields.filter((field) => !constant.includes(field));
  const direction = wanted[0]?.[1] ?? 1;
  return wanted.every(([field, way], place) => field === given[place] && way === direction) ? direction : 0;
};

const candidateOf = (conditions: readonly Condition[], sort: Sort, index: Index): Candidate => {
  const { ranges, decided, equal, selectivity } = rangesOn(conditions, index);
  const direction = directionOf(
    sort,
    index,
    equal.map(({ field }) => field),
  );
  return {
    index,
    ranges: direction === -1 ? ranges.toReversed() : ranges,
    isDescending: direction === -1,
    isExact: conditions.every((condition) => decided.includes(condition)),
    isOrdered: direction !== 0,
    selectivity,
  };
};

/** The narrower first; among equals the one that needs no sorting, then the one that needs no matching. */
const byMerit = (a: Candidate, b: Candidate): number =>
  b.selectivity - a.selectivity || Number(b.isOrdered) - Number(a.isOrdered) || Number(b.isExact) - Number(a.isExact);

/**
 * Chooses how to read a query: the index with the longest run of equalities, then a range, is followed; without any, the index
 * whose order is asked for; else the whole collection is scanned.
 */
export const planOf = (filter: Document, sort: Sort, indexes: readonly Index[]): Plan => {
  const conditions = conditionsOf(filter);
  const scan: Plan = {
    index: null,
    ranges: [WHOLE],
    isDescending: false,
    isExact: conditions.length === 0,
    isOrdered: sort.length === 0,
  };
  const [best] = indexes.map((index) => candidateOf(conditions, sort, index)).toSorted(byMerit);
  const isWorthwhile = best !== undefined && (best.selectivity > 0 || (sort.length > 0 && best.isOrdered));
  return isWorthwhile ? best : scan;
};
