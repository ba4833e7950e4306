import type { Connection, Model, Schema } from "mongoose";
import { KINDS, kindOf, RETURN_KINDS, type ReturnKind } from "../returns/kinds/kinds.ts";
import { handedInSchema } from "./handed-in.ts";
import { homeSchema } from "./home.ts";
import { importRunSchema } from "./import-run.ts";
import { stagedRowsSchema } from "./staged-rows.ts";
import { boroughReturnSchema, currentVintageSchema, vintageSchema } from "./vintage.ts";

type Kinds = typeof KINDS;

type RecordOf<Kind> = Kind extends { readonly schema: Schema<infer Row> } ? Row : never;

/** A model for each kind of return, called as its collection is: `episodes`, `costs`, ... */
type RowModels = { readonly [Name in ReturnKind as Kinds[Name]["collection"]]: Model<RecordOf<Kinds[Name]>> };

const rowModels = (connection: Connection): RowModels =>
  // Each model has a row type of its own, which a list of them can't say.
  Object.fromEntries(
    RETURN_KINDS.map(kindOf).map(({ collection, model, schema }) => [collection, connection.model(model, schema)]),
  ) as unknown as RowModels;

/** The models of one sub-region's store, bound to its own connection; there is no global registry. */
export const buildModels = (connection: Connection) => ({
  ...rowModels(connection),
  homes: connection.model("Home", homeSchema),
  returns: connection.model("BoroughReturn", boroughReturnSchema),
  vintages: connection.model("Vintage", vintageSchema),
  current: connection.model("CurrentVintage", currentVintageSchema),
  staged: connection.model("StagedRows", stagedRowsSchema),
  handedIn: connection.model("HandedInRows", handedInSchema),
  imports: connection.model("ImportRun", importRunSchema),
});

export type Models = ReturnType<typeof buildModels>;

/** A row of a borough return, whatever its kind: all that those who write, count and remove rows need to know of it. */
type ReturnRow = { readonly return: string };

/** The model of the rows of a kind of return. */
export const rowModel = (models: Models, kind: ReturnKind): Model<ReturnRow> =>
  // They have in common whose row it is.
  models[KINDS[kind].collection] as unknown as Model<ReturnRow>;
