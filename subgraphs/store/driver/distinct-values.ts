import { mongo } from "mongoose";
import { fieldOf } from "../planning/field.ts";
import { encodeValue } from "../planning/key.ts";
import type { Row } from "../rows/select-rows.ts";

const identityOf = (value: unknown): string => encodeValue(value) ?? mongo.BSON.EJSON.stringify(value);

/** The values of a row's field: none when it is absent, the items of an array each by themselves. */
const valuesOf = ({ document }: Row, field: string): readonly unknown[] => {
  const value = fieldOf(document, field);
  return Array.isArray(value) ? (value as readonly unknown[]) : [value].filter((one) => one !== undefined);
};

/** The different values of a field, in the order they are met. */
export const distinctValues = (batches: Iterable<readonly Row[]>, field: string): readonly unknown[] => {
  const values = new Map<string, unknown>();
  for (const rows of batches) {
    for (const value of rows.flatMap((row) => valuesOf(row, field))) {
      values.set(identityOf(value), value);
    }
  }
  return [...values.values()];
};
