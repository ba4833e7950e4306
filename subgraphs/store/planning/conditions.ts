import { type Document, hasOperators } from "../document.ts";
import { refusal } from "../refusal.ts";

/** One demand of a filter on one field, `{ start: { $gt: "2024" } }` -> `{ field: "start", operator: "$gt", value: "2024" }`. */
export type FieldCondition = { readonly field: string; readonly operator: string; readonly value: unknown };
/** `$or` as the conditions of each branch; any other operator at the top (`$nor`) is opaque to the planner. */
type Alternatives = { readonly branches: readonly (readonly Condition[])[] };
export type Condition = FieldCondition | Alternatives | { readonly opaque: string };

/** What an index may decide by itself; every other operator is left to the matcher. */
const conditionsOn = (field: string, value: unknown): readonly Condition[] =>
  hasOperators(value)
    ? Object.entries(value).map(([operator, operand]) => ({ field, operator, value: operand }))
    : [{ field, operator: "$eq", value }];

const branchesOf = (operator: string, value: unknown): readonly Document[] => {
  if (!Array.isArray(value)) {
    throw refusal(`${operator} without a list`);
  }
  return value as readonly Document[];
};

/** A filter as a list of conditions that must all hold, `$and` flattened into it. */
export const conditionsOf = (filter: Document): readonly Condition[] =>
  Object.entries(filter).flatMap(([name, value]): readonly Condition[] => {
    switch (name) {
      case "$and":
        return branchesOf(name, value).flatMap(conditionsOf);
      case "$or":
        return [{ branches: branchesOf(name, value).map(conditionsOf) }];
      default:
        return name.startsWith("$") ? [{ opaque: name }] : conditionsOn(name, value);
    }
  });
