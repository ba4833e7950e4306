import { type Document, idToSql, isPlainObject } from "./document.ts";
import type { Parameters } from "./open-file.ts";
import { NotServed } from "./refusal.ts";
import { columnOf, quoted, type Table } from "./table.ts";

/** A statement, or a condition within one, with the values of its question marks in order. */
export type Sql = { readonly sql: string; readonly parameters: Parameters };

/** What a query wants. A sort is by fields that all ascend; none leaves the rows as they are found. */
export type Selection = { readonly filter: Document; readonly sort?: readonly string[] | null; readonly limit?: number };

/** A demand on one value, given what that value is called in SQL. */
type Demand = { readonly test: (value: string) => string; readonly parameters: Parameters };

/** A scalar: what stands for it in SQL, and what is bound there. A number is read out of JSON, as the stored one is. */
const scalarOf = (field: string, value: unknown): { readonly mark: string; readonly bound: string | Uint8Array } => {
  if (field === "_id") return { mark: "?", bound: idToSql(value) };
  if (typeof value === "string") return { mark: "?", bound: value };
  if (typeof value === "number" || typeof value === "boolean") return { mark: "(? ->> '$')", bound: JSON.stringify(value) };
  throw new NotServed("value", `of field ${field} in a filter: it is neither text, number, boolean nor null`);
};

const equalDemand = (field: string, value: unknown): Demand => {
  if (value === null && field !== "_id") return { test: (stored) => `${stored} IS NULL`, parameters: [] };
  const { mark, bound } = scalarOf(field, value);
  return { test: (stored) => `${stored} = ${mark}`, parameters: [bound] };
};

/** Numbers stand before all texts in SQLite, and a comparison of MongoDB's never crosses types: what else each must say. */
const RANGES: Readonly<Record<string, { readonly sign: string; readonly number: string; readonly text: string }>> = {
  $gt: { sign: ">", number: " AND # < ''", text: "" },
  $gte: { sign: ">=", number: " AND # < ''", text: "" },
  $lte: { sign: "<=", number: "", text: " AND # >= ''" },
};

const rangeDemand = (field: string, operator: string, value: unknown): Demand => {
  const range = RANGES[operator];
  if (range === undefined) throw new NotServed("operator", operator);
  if (field === "_id" || (typeof value !== "number" && typeof value !== "string"))
    throw new NotServed("value", `of field ${field} beside ${operator}: it is neither text nor number`);
  const { mark, bound } = scalarOf(field, value);
  const within = typeof value === "number" ? range.number : range.text;
  return { test: (stored) => `(${stored} ${range.sign} ${mark}${within.replace("#", stored)})`, parameters: [bound] };
};

const listDemand = (field: string, values: unknown): Demand => {
  const isOfTexts = Array.isArray(values) && values.every((value) => typeof value === "string");
  if (!isOfTexts) throw new NotServed("value", `of field ${field} beside $in: it is no list of texts`);
  return { test: (stored) => `${stored} IN (SELECT value FROM json_each(?))`, parameters: [JSON.stringify(values)] };
};

/** Whether a value of a filter is `{ $gt: ... }` and the like. */
const hasOperators = (value: unknown): value is Document =>
  isPlainObject(value) && Object.keys(value).some((key) => key.startsWith("$"));

const demandsOn = (field: string, wanted: unknown): readonly Demand[] =>
  hasOperators(wanted)
    ? Object.entries(wanted).map(([operator, value]) =>
        operator === "$in" ? listDemand(field, value) : rangeDemand(field, operator, value),
      )
    : [equalDemand(field, wanted)];

/** What a demand on a field is in SQL. A list meets it by any of its items, as in MongoDB; no index holds a list. */
const conditionOn = (table: Table, field: string, { test, parameters }: Demand): Sql => {
  const column = columnOf(field);
  if (field === "_id" || table.indexes.some(({ fields }) => fields.includes(field))) return { sql: test(column), parameters };
  const items = `EXISTS (SELECT 1 FROM json_each(doc, '$.${field}') AS item WHERE ${test("item.value")})`;
  return {
    sql: `CASE json_type(doc, '$.${field}') WHEN 'array' THEN ${items} ELSE ${test(column)} END`,
    parameters: [...parameters, ...parameters],
  };
};

const joined = (conditions: readonly Sql[], word: "AND" | "OR"): Sql => ({
  sql: `(${conditions.map(({ sql }) => sql).join(` ${word} `) || "TRUE"})`,
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

const branchesOf = (table: Table, operator: string, filters: unknown): readonly Sql[] => {
  if (!Array.isArray(filters) || filters.length === 0) throw new NotServed("operator", `${operator} without a list`);
  return (filters as readonly Document[]).map((filter) => conditionOf(table, filter));
};

/** A filter as a condition. Errors: NotServed names the operator, path or value that it does not know. */
export const conditionOf = (table: Table, filter: Document): Sql =>
  joined(
    Object.entries(filter).flatMap(([name, wanted]) => {
      if (name === "$and") return branchesOf(table, name, wanted);
      if (name === "$or") return [joined(branchesOf(table, name, wanted), "OR")];
      if (name.startsWith("$")) throw new NotServed("operator", name);
      return demandsOn(name, wanted).map((demand) => conditionOn(table, name, demand));
    }),
    "AND",
  );

/** The fields to order by: one that the filter has equal in all rows orders nothing, and would hide the index from SQLite. */
const orderOf = ({ filter, sort }: Selection): readonly string[] => {
  const isFixed = (field: string): boolean => Object.hasOwn(filter, field) && !hasOperators(filter[field]);
  return (sort ?? []).filter((field) => !isFixed(field)).map(columnOf);
};

/** The `seq` of each row of a selection, in its order; rows that sort alike, and all rows of a table, in order of insertion. */
export const selectSeqs = (table: Table, selection: Selection): Sql => {
  const { sql, parameters } = conditionOf(table, selection.filter);
  const isOrdered = (selection.sort ?? null) !== null || Object.keys(selection.filter).length === 0;
  const order = isOrdered ? ` ORDER BY ${[...orderOf(selection), "seq"].join(", ")}` : "";
  return {
    sql: `SELECT seq FROM ${quoted(table.name)} WHERE ${sql}${order} LIMIT ?`,
    parameters: [...parameters, selection.limit ?? -1],
  };
};

/** Runs a selection; where there is no table there are no rows. */
export const seqsOf = (table: Table | null, selection: Selection): readonly number[] => {
  if (table === null) return [];
  const { sql, parameters } = selectSeqs(table, selection);
  return table.file.rows(sql, ...parameters).map(([seq]) => Number(seq));
};
