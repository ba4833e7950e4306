/** What the slots of one cell must be beside its number, by kind and form: figures are made of them without looking again. */
import { binsOf, kindOf, type MeasureKind } from "../question/measures.ts";
import { binCount } from "./bins.ts";
import type { Layout } from "./layout.ts";
import { BINS_AT, PERCENTILES, PERCENTILES_AT, PUBLISHED, SHARE } from "./slots.ts";

/** Whether the cell that begins at a slot is one that there can be. */
export type CellCheck = (slots: Float64Array, from: number) => boolean;

const ANYTHING: CellCheck = () => true;

/** Every child of the number stands in one bin. */
const inBins =
  (first: number, perCell: number): CellCheck =>
  (slots, from) => {
    let held = 0;
    for (let slot = from + first; slot < from + perCell; slot++) held += slots[slot]!;
    return held === slots[from + SHARE.n];
  };

/** Intervals begin before they end, and end among the bins. */
const inOrder =
  (first: number, bins: number): CellCheck =>
  (slots, from) =>
    PERCENTILES.every((_, at) => {
      const [low, high] = [slots[from + first + 2 * at]!, slots[from + first + 2 * at + 1]!];
      return low <= high && high <= bins && low > 0 === high > 0;
    });

const isReleaseMark: CellCheck = (slots, from) => slots[from + PUBLISHED.release]! <= 2;

const OF_MONEY: readonly MeasureKind[] = ["MONEY", "DEAREST", "PRICES"];

/** `most` is how many boroughs a sub-region has. */
export const cellCheckOf = ({ measure, form, slotsPerCell }: Layout, most: number): CellCheck => {
  const [kind, bins] = [kindOf(measure), binsOf(measure)];
  const checks: CellCheck[] = [];
  if (form === "SHARE") {
    if (kind === "SPREAD" || kind === "PRICES") checks.push(inBins(BINS_AT[kind], slotsPerCell));
    if (OF_MONEY.includes(kind)) checks.push((slots, from) => slots[from + SHARE.contributing]! <= most);
  }
  if (form === "PUBLISHED") {
    if (kind === "SPREAD" || kind === "PRICES") checks.push(inOrder(PERCENTILES_AT[kind], binCount(bins!.coarse)));
    if (OF_MONEY.includes(kind)) checks.push(isReleaseMark);
    if (kind === "USERS") checks.push((slots, from) => slots[from + PUBLISHED.boroughs]! <= most);
    if (kind === "TEN") checks.push((slots, from) => slots[from]! <= slots[from + 1]! && isReleaseMark(slots, from));
  }
  if (checks.length === 0) return ANYTHING;
  return (slots, from) => checks.every((check) => check(slots, from));
};
