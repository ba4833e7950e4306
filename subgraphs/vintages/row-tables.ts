import type { Model } from "mongoose";
import type { Models } from "../models/models.ts";

/** A stored row, whatever its collection. */
export type Row = Readonly<Record<string, unknown>>;

/** Who a row belongs to: a borough return, or a copy of the register. */
export type Owner = "return" | "register";

/** A collection of rows that belong to an owner; `key` names a row among the owner's. */
export type RowTable = {
  readonly name: string;
  readonly owner: Owner;
  readonly key: readonly string[];
  readonly model: Model<Row>;
};

/**
 * The collections that vintages are made of, told by the unique index their models declare: its first field is the owner, the
 * others are the key. A kind of return that is added to the models is compared, counted and pruned without being named here.
 */
export const rowTables = (models: Models, owner: Owner): readonly RowTable[] =>
  Object.values(models).flatMap((model) =>
    model.schema.indexes().flatMap(([fields, { unique = false }]) => {
      const [first, ...key] = Object.keys(fields);
      // Each model has a row type of its own; here a row is only compared.
      return unique === true && first === owner
        ? [{ name: model.collection.name, owner, key, model: model as unknown as Model<Row> }]
        : [];
    }),
  );

/** Rows of one owner in order of key, as a stream; none for no owner. */
export async function* rowsOf({ owner, key, model }: RowTable, id: string | null): AsyncGenerator<Row> {
  if (id === null) return;
  const sort = Object.fromEntries([owner, ...key].map((field) => [field, 1 as const]));
  yield* model
    .find({ [owner]: id }, null, { sort })
    .lean<Row[]>()
    .cursor();
}
