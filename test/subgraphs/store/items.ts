import { type Connection, Schema } from "mongoose";

export type Item = {
  readonly borough: string;
  readonly start: string;
  readonly child: string;
  readonly amount: number;
  readonly seen: Date | null;
  readonly notes: { readonly first: string; readonly codes: readonly string[] } | null;
};

const itemSchema = new Schema<Item>(
  {
    borough: { type: String, required: true },
    start: { type: String, required: true },
    child: { type: String, required: true },
    amount: { type: Number, required: true },
    seen: { type: Date, default: null },
    notes: { type: new Schema({ first: String, codes: [String] }, { _id: false }), default: null },
  },
  { strict: "throw", versionKey: false, collection: "items" },
)
  .index({ borough: 1, start: 1, child: 1 }, { unique: true })
  .index({ amount: 1 });

/** A model with a compound unique index and a plain one. */
export const buildItems = (connection: Connection) => connection.model("Item", itemSchema);

export type Items = ReturnType<typeof buildItems>;

/** One field of each type that the models have, each of them optional. */
const valueSchema = new Schema(
  { place: Number, number: Number, text: String, day: Date, flag: Boolean, codes: { type: [String], default: undefined } },
  { versionKey: false, collection: "values" },
);

export const buildValues = (connection: Connection) => connection.model("Value", valueSchema);

export type Values = ReturnType<typeof buildValues>;

/** Made-up items: three boroughs, starts that repeat within a borough, children in no particular order. */
export const itemOf = (place: number): Item => ({
  borough: `E0900000${(place % 3) + 1}`,
  start: `20${10 + (place % 7)}-04-01`,
  child: `made-up-${(place * 7919) % 100_003}`,
  amount: place,
  seen: null,
  notes: null,
});

export const itemsOf = (count: number): Item[] => Array.from({ length: count }, (_, place) => itemOf(place));
