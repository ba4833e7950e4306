/** The number that the code of a placement row stands for on a day: a filter's pass, or a part of a slot. */
import { type DimensionName, dimensionOf, isVarying } from "../../schema/question/dimensions.ts";
import { localDateOf } from "../../schema/reference/dates.ts";
import type { RowTable } from "./columns.ts";
import { columnOf } from "./selection.ts";
import type { NumberOfCode } from "./tables.ts";

type NumberOn = (row: number, day: number) => number;

/** Numbers of codes are looked up once for each value of a column, and once a day where the code changes with it. */
export const numberFinder = (rows: RowTable, name: DimensionName, toNumber: NumberOfCode): NumberOn => {
  const { codeOf } = dimensionOf(name);
  const { codes, values } = columnOf(rows, name);
  if (!isVarying(name)) {
    const numbers = Float64Array.from(values, (value) => toNumber(codeOf(value, "")));
    return (row) => numbers[codes[row]!]!;
  }
  const known = new Map<number, number>();
  return (row, day) => {
    const key = day * values.length + codes[row]!;
    const number = known.get(key) ?? toNumber(codeOf(values[codes[row]!]!, localDateOf(day)));
    known.set(key, number);
    return number;
  };
};
