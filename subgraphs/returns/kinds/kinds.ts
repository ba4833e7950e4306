import type { Kind, Table } from "../rows/kind.ts";
import { BEDS } from "./beds/beds.ts";
import { BUDGETS } from "./budgets/budgets.ts";
import { COSTS } from "./costs/costs.ts";
import { PLACEMENTS } from "./placements/placements.ts";
import { REFERRALS } from "./referrals/referrals.ts";

/**
 * The kinds of return a borough hands in; each replaces the last of its own kind, and leaves the others as they are. A new kind is
 * a folder here and a line below: it is then recognised, read, checked, stored, compared, reported and pruned. What figures are
 * made of it is for the snapshot to say.
 */
export const KINDS = { PLACEMENTS, COSTS, BEDS, REFERRALS, BUDGETS } as const satisfies Readonly<Record<string, Kind>>;

export type ReturnKind = keyof typeof KINDS;

export const RETURN_KINDS = Object.keys(KINDS) as readonly ReturnKind[];

export const kindOf = (kind: ReturnKind): Kind => KINDS[kind];

/** Every table that is read. */
export type TableName = { [Name in ReturnKind]: keyof (typeof KINDS)[Name]["tables"] }[ReturnKind];

const tablesWithKind = RETURN_KINDS.flatMap((kind) =>
  Object.entries(kindOf(kind).tables).map(([name, table]) => [name as TableName, { ...table, kind }] as const),
);

export const TABLES = Object.fromEntries(tablesWithKind) as Readonly<Record<TableName, Table & { readonly kind: ReturnKind }>>;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** Whether a table's rows say themselves which days they are about. */
export const isDated = (table: TableName): boolean => kindOf(TABLES[table].kind).isDated;

/** The kind whose return in XML has this outermost element. */
export const kindOfXmlRoot = (root: string | null): ReturnKind | undefined =>
  RETURN_KINDS.find((kind) => root !== null && kindOf(kind).xml?.root === root);
