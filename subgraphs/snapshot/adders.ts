/** What each measure of a date adds to the slots of a cell for a row: as it is to a borough's own, with keys and noise to what is published. */
import { binsOf, kindOf, type MeasureName } from "../../schema/question/measures.ts";
import type { PartialForm } from "../../schema/question/question.ts";
import { binOf } from "../../schema/vector/bins.ts";
import { BINS_AT, OWN, SHARE, SQUARED, squaredUnit } from "../../schema/vector/slots.ts";
import type { NumberName, RowTable } from "./columns.ts";
import { noisy } from "./noise.ts";
import { columnOf } from "./selection.ts";

/** Adds a row's share of the measure at a cell. */
type Adder = (row: number, cell: number) => void;

/** A question about a table on one day. */
type Counting = {
  readonly table: RowTable;
  readonly measure: MeasureName;
  readonly form: PartialForm;
  readonly day: number;
  readonly slots: Float64Array;
};

/** What is counted of a row: a child, or a number of homes or places. */
const COUNTED = {
  HOMES: "homes",
  REGISTERED_PLACES: "registeredPlaces",
  OPEN_PLACES: "openPlaces",
  OCCUPIED: "occupied",
  VACANT: "vacant",
  BLOCKED: "blocked",
} as const satisfies Readonly<Partial<Record<MeasureName, NumberName>>>;

const numberOf = (table: RowTable, measure: MeasureName): ((row: number) => number) => {
  if (!(measure in COUNTED)) return () => 1;
  const numbers = table.numbers[COUNTED[measure as keyof typeof COUNTED]]!;
  return (row) => numbers[row]!;
};

/** The value of a row on a date, or less than none where nothing is known; and the factor of its child. */
type Quantity = { readonly valueOf: (row: number) => number; readonly factors: Int32Array };

const UNKNOWN = -1;

const quantityOf = ({ table, measure, day }: Counting): Quantity => {
  const { placementStart, weeklyPence, moneyFactor, distanceFactor, daysFactor } = table.numbers;
  switch (measure) {
    case "DISTANCE": {
      const { codes, values } = columnOf(table, "DISTANCE_BAND");
      const tenths = Int32Array.from(values, (value) => (typeof value === "number" ? value : UNKNOWN));
      return { valueOf: (row) => tenths[codes[row]!]!, factors: distanceFactor! };
    }
    case "DAYS_IN_PLACEMENT":
      return { valueOf: (row) => day - placementStart![row]!, factors: daysFactor! };
    case "WEEKLY_COST":
      return { valueOf: (row) => weeklyPence![row]!, factors: moneyFactor! };
    default:
      throw new RangeError(`${measure} is not measured on a date.`);
  }
};

export const adderOf = (counting: Counting): Adder => {
  const { table, measure, form, slots } = counting;
  if (binsOf(measure) !== null) return addQuantity(counting);
  const [count, { keys }] = [numberOf(table, measure), table];
  if (form === "OWN" || kindOf(measure) === "PUBLIC") return (row, cell) => (slots[cell]! += count(row));
  return (row, cell) => {
    const number = count(row);
    // A row of nothing is none: its key must not tell that it is there.
    if (number === 0) return;
    slots[cell + SHARE.n]! += number;
    slots[cell + SHARE.dither]! += keys[row]!;
  };
};

const addQuantity = (counting: Counting): Adder => {
  const { valueOf, factors } = quantityOf(counting);
  const add = addValueOf({ ...counting, keys: counting.table.keys, factors });
  return (row, cell) => {
    const value = valueOf(row);
    if (value >= 0) add(row, cell, value);
  };
};

/** Values of rows, or of children, with a key and a factor each. */
type Valued = Pick<Counting, "measure" | "form" | "slots"> & { readonly keys: Uint32Array; readonly factors: Int32Array };

/** Adds a value of a row at a cell. */
export type ValueAdder = (row: number, cell: number, value: number) => void;

/** Adds to a number of children, with the sum of what they have or the bins that it stands in. */
export const addValueOf = (valued: Valued): ValueAdder => {
  if (binsOf(valued.measure) === null) return valued.form === "OWN" ? addOwnAmount(valued) : addNoisyAmount(valued);
  return valued.form === "OWN" ? addOwnValue(valued) : addNoisyValue(valued);
};

const addOwnAmount = ({ measure, slots }: Valued): ValueAdder => {
  const isCount = kindOf(measure) === "COUNT";
  return (_, cell, value) => {
    slots[cell + OWN.n]! += 1;
    if (!isCount) slots[cell + OWN.amount]! += value;
  };
};

/** The amounts that dominance is judged by are noisy too. */
const addNoisyAmount = ({ measure, slots, keys, factors }: Valued): ValueAdder => {
  const kind = kindOf(measure);
  const [isCount, isDearest, unit] = [kind === "COUNT", kind === "DEAREST", squaredUnit(kind)];
  return (row, cell, value) => {
    slots[cell + SHARE.n]! += 1;
    // The dearest of each borough are as many whoever they are: no number of theirs is perturbed.
    if (!isDearest) slots[cell + SHARE.dither]! += keys[row]!;
    if (isCount) return;
    const amount = noisy(value, factors[row]!);
    slots[cell + SHARE.amount]! += amount;
    if (unit !== null) slots[cell + SHARE.byChild]! += squared(amount, unit);
  };
};

const addOwnValue = ({ measure, slots }: Valued): ValueAdder => {
  const { fine } = binsOf(measure)!;
  return (_, cell, value) => {
    const slot = cell + 2 * binOf(fine, value);
    slots[slot]! += 1;
    slots[slot + 1]! += value;
  };
};

const addNoisyValue = ({ measure, slots, keys, factors }: Valued): ValueAdder => {
  const { coarse } = binsOf(measure)!;
  const isPrices = kindOf(measure) === "PRICES";
  const bins = isPrices ? BINS_AT.PRICES : BINS_AT.SPREAD;
  return (row, cell, value) => {
    const amount = noisy(value, factors[row]!);
    slots[cell + SHARE.n]! += 1;
    slots[cell + SHARE.dither]! += keys[row]!;
    slots[cell + SHARE.amount]! += amount;
    if (isPrices) slots[cell + SHARE.byChild]! += squared(amount, SQUARED.PRICES);
    slots[cell + bins + binOf(coarse, value)]! += 1;
  };
};

/** Whole squares of hundreds of pounds, or of what `unit` is. */
export const squared = (amount: number, unit: number): number => Math.round((amount / unit) ** 2);
