/** Columns of a snapshot, and how they are filled: typed arrays, with codes into a list of values where values repeat. */
import type { ColumnName } from "../../schema/question/column-names.ts";
import type { StoredValue } from "../../schema/question/spellings.ts";

/** A column as codes into the list of its values. */
export type Column = { readonly codes: Uint16Array; readonly values: readonly StoredValue[] };

/** Whole numbers of a row that are measured. */
export type NumberName =
  | "placementStart"
  | "weeklyPence"
  | "homes"
  | "registeredPlaces"
  | "openPlaces"
  | "occupied"
  | "vacant"
  | "blocked"
  | "moneyFactor"
  | "distanceFactor"
  | "daysFactor"
  | "events"
  | "careStart"
  | "previousCareEnd"
  | "settledSince"
  | "told"
  | "child"
  | "eventFactor"
  | "daysToOffer"
  | "daysToPlacement"
  | "neededBy"
  | "weekTenths"
  | "unitPence";

/** Rows of one fact, each of which counts from one day to another. */
export type RowTable = {
  readonly rows: number;
  /** First day of the row and the day it ended, as days since 1970; `OPEN` while it goes on. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Secret key of each row: of the child, or of what is counted. */
  readonly keys: Uint32Array;
  readonly columns: Readonly<Partial<Record<ColumnName, Column>>>;
  readonly numbers: Readonly<Partial<Record<NumberName, Int32Array>>>;
};

export const OPEN = 2 ** 31 - 1;

/** The records of one return after another: columns are filled from some thousands at a time, never from all. */
export type Returns<T> = AsyncIterable<readonly T[]> | Iterable<readonly T[]>;

/** A typed array that grows as it is filled. */
export const growing = <T extends Int32Array | Uint32Array | Uint16Array | Float64Array>(make: (length: number) => T) => {
  let [items, length] = [make(1024), 0];
  return {
    push: (value: number): void => {
      if (length === items.length) {
        const larger = make(length * 2);
        larger.set(items);
        items = larger;
      }
      items[length++] = value;
    },
    finish: (): T => items.slice(0, length) as T,
  };
};

export const growingInts = () => growing((length) => new Int32Array(length));
export const growingFloats = () => growing((length) => new Float64Array(length));

const dictionary = () => {
  const [codes, values, codeByValue] = [
    growing((length) => new Uint16Array(length)),
    [] as StoredValue[],
    new Map<StoredValue, number>(),
  ];
  return {
    push: (value: StoredValue): void => {
      let code = codeByValue.get(value);
      if (code === undefined) {
        code = values.length;
        if (code > 65_535) throw new RangeError("A column of a snapshot has more than 65,536 different values.");
        values.push(value);
        codeByValue.set(value, code);
      }
      codes.push(code);
    },
    finish: (): Column => ({ codes: codes.finish(), values }),
  };
};

/** How a row of a fact is read from a record of it. */
export type RowSource<Row> = {
  readonly key: (row: Row) => number;
  readonly columns: Readonly<Partial<Record<ColumnName, (row: Row) => StoredValue>>>;
  readonly numbers: Readonly<Partial<Record<NumberName, (row: Row) => number>>>;
};

/** A row table that is filled row by row: `start` and `end` in days. */
export const growingTable = <Row extends { readonly start: number; readonly end: number }>({
  key,
  columns,
  numbers,
}: RowSource<Row>) => {
  const [start, end, keys] = [growingInts(), growingInts(), growing((length) => new Uint32Array(length))];
  const named = Object.entries(columns).map(([name, read]) => ({ name, read, into: dictionary() }));
  const measured = Object.entries(numbers).map(([name, read]) => ({ name, read, into: growingInts() }));
  let rows = 0;
  return {
    rows: (): number => rows,
    push: (row: Row): void => {
      start.push(row.start);
      end.push(row.end);
      keys.push(key(row));
      for (const { read, into } of named) into.push(read(row));
      for (const { read, into } of measured) into.push(read(row));
      rows++;
    },
    finish: (): RowTable => ({
      rows,
      start: start.finish(),
      end: end.finish(),
      keys: keys.finish(),
      columns: Object.fromEntries(named.map(({ name, into }) => [name, into.finish()])),
      numbers: Object.fromEntries(measured.map(({ name, into }) => [name, into.finish()])),
    }),
  };
};
