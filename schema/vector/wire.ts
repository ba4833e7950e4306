/** Vectors as they travel, and the checks of those that arrive: no vector is taken that a sub-region's records could not give. */
import { dimensionOf, positionsOn } from "../question/dimensions.ts";
import { binsOf, kindOf, type MeasureKind, type MeasureName } from "../question/measures.ts";
import { binCount } from "./bins.ts";
import type { Layout } from "./layout.ts";
import {
  BINS_AT,
  DITHERS,
  isMark,
  OF_MONEY,
  PERCENTILES,
  PERCENTILES_AT,
  PERTURBED,
  PUBLISHED,
  SHARE,
  squaredUnit,
} from "./slots.ts";
import { type Confidential, confidential, type Vector } from "./vector.ts";

/** For each key its non-zero slots as [slot, value, slot, value, ...], slots ascending. */
export type WireVector = Readonly<Record<string, readonly number[]>>;

/** {"": [0, 7, 0, 2]} -> {"": [1, 7, 3, 2]} */
export const encode = (vector: Vector): WireVector => {
  const wire: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  for (const [key, slots] of vector) {
    const pairs: number[] = [];
    for (let slot = 0; slot < slots.length; slot++) if (slots[slot] !== 0) pairs.push(slot, slots[slot]!);
    if (pairs.length > 0) wire[key] = pairs;
  }
  return wire;
};

/** The sub-region whose vector is checked: it can count no more children than live there, and in its own boroughs alone. */
export type Speaker = { readonly residents: number; readonly boroughs: readonly string[] };

/** A question has far fewer keys, and far fewer slots in all of them: more could only fill the memory. */
const [MOST_KEYS, MOST_SLOTS] = [20_000, 10_000_000];

/**
 * The inverse of `encode`, checked as everything from outside is.
 *
 * Errors: a TypeError for what is no vector of this layout, or none that this sub-region's records could give.
 */
export const decode = (layout: Layout, wire: unknown, speaker: Speaker): Confidential<Vector> => {
  if (typeof wire !== "object" || wire === null || Array.isArray(wire))
    throw new TypeError("A vector must map keys to lists of numbers.");
  const entries = Object.entries(wire as Readonly<Record<string, unknown>>);
  const isTooMuch = entries.length > MOST_KEYS || entries.length * layout.size > MOST_SLOTS;
  if (isTooMuch || (layout.keyed === null && entries.some(([key]) => key !== "")))
    throw new TypeError("A vector has keys that its layout has not.");
  const check = vectorCheck(layout, speaker);
  return confidential(new Map(entries.map(([key, pairs]) => [key, checked(fromPairs(layout, pairs), check)])));
};

/** Whether the cell that begins at a slot is one that there can be. */
type CellCheck = (slots: Float64Array, from: number) => boolean;

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const fromPairs = (layout: Layout, pairs: unknown): Float64Array => {
  if (!Array.isArray(pairs) || pairs.length % 2 !== 0) throw new TypeError("A vector has a list that is not of pairs.");
  const slots = new Float64Array(layout.size);
  let previous = -1;
  for (let at = 0; at < pairs.length; at += 2) {
    const [slot, value] = [pairs[at] as unknown, pairs[at + 1] as unknown];
    if (!isWhole(slot) || !isWhole(value) || slot <= previous || slot >= layout.size || value === 0)
      throw new TypeError("A slot of a vector is out of order or range, or empty.");
    slots[slot] = value;
    previous = slot;
  }
  return slots;
};

const checked = (slots: Float64Array, { perCell, isPossible }: { perCell: number; isPossible: CellCheck }): Float64Array => {
  for (let from = 0; from < slots.length; from += perCell)
    if (!isPossible(slots, from)) throw new TypeError("A cell of a vector holds what no records could give.");
  return slots;
};

const vectorCheck = (layout: Layout, speaker: Speaker): { perCell: number; isPossible: CellCheck } => {
  const perCell = layout.slotsPerCell;
  const isOwn = ownCells(layout, speaker);
  const [isCount, isCell] = [countCheck(layout, speaker), cellCheckOf(layout, speaker.boroughs.length)];
  return {
    perCell,
    isPossible: (slots, from) => isCount(slots, from) && isCell(slots, from) && (isOwn(from) || isEmpty(slots, from, perCell)),
  };
};

const countCheck = ({ measure, form }: Layout, { residents, boroughs }: Speaker): CellCheck => {
  const kind = kindOf(measure);
  const most = form === "PUBLISHED" ? residents + 3 : residents;
  // The dearest are as many as there are: a number without a dither, but of children all the same.
  if (kind === "DEAREST") return (slots, from) => slots[from]! <= most && (form !== "SHARE" || slots[from + SHARE.dither] === 0);
  if (!PERTURBED.includes(kind)) return () => true;
  if (form === "PUBLISHED")
    return (slots, from) => slots[from]! <= most && slots[from + PUBLISHED.p] !== 1 && slots[from + PUBLISHED.p] !== 2;
  if (form === "OWN") return (slots, from) => slots[from]! <= most || kind === "SPREAD" || kind === "PRICES";
  return (slots, from) => {
    const [n, d] = [slots[from + SHARE.n]!, slots[from + SHARE.dither]!];
    const isUsers = kind !== "USERS" || slots[from + SHARE.boroughs]! <= boroughs.length;
    return n <= most && d < DITHERS && (n > 0 || d === 0) && isUsers;
  };
};

const isEmpty = (slots: Float64Array, from: number, perCell: number): boolean => {
  for (let slot = from; slot < from + perCell; slot++) if (slots[slot] !== 0) return false;
  return true;
};

/** Whether a cell is of a borough of the sub-region; BOROUGH is the first axis, if any. */
const ownCells = ({ by, size }: Layout, { boroughs }: Speaker): ((from: number) => boolean) => {
  if (!by.includes("BOROUGH")) return () => true;
  const positions = positionsOn("BOROUGH");
  const own = new Set(boroughs.map((code) => positions.get(code)));
  const ofBorough = size / dimensionOf("BOROUGH").axis!.length;
  return (from) => own.has(Math.floor(from / ofBorough));
};

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

/** Of money the mark says too how wide the interval is. */
const isReleaseMark =
  (kind: MeasureKind): CellCheck =>
  (slots, from) =>
    isMark(slots[from + PUBLISHED.release]!, kind === "MONEY");

/** Squares of so many parts of a whole, each to the nearest whole number: as if all were alike, as if one had all, or between. */
const couldBeSquares = (squares: number, parts: number, whole: number): boolean =>
  squares <= whole ** 2 + parts / 2 && squares * parts >= whole ** 2 - parts ** 2 / 2;

/** What dominance is judged by, children and boroughs apart; of events there are no squares of boroughs. */
const hasSquares =
  (unit: number, isOfBoroughs: boolean): CellCheck =>
  (slots, from) => {
    const whole = slots[from + SHARE.amount]! / unit;
    const ofChildren = couldBeSquares(slots[from + SHARE.byChild]!, slots[from + SHARE.n]!, whole);
    if (!isOfBoroughs || !ofChildren) return ofChildren;
    return couldBeSquares(slots[from + SHARE.byBorough]!, slots[from + SHARE.contributing]!, whole);
  };

/** Checks of what crosses towards London's sum; `most` is how many boroughs a sub-region has. */
const checksOfShare = (kind: MeasureKind, slotsPerCell: number, most: number): readonly CellCheck[] => {
  const [unit, checks] = [squaredUnit(kind), [] as CellCheck[]];
  if (kind === "SPREAD" || kind === "PRICES") checks.push(inBins(BINS_AT[kind], slotsPerCell));
  if (OF_MONEY.includes(kind)) checks.push((slots, from) => slots[from + SHARE.contributing]! <= most);
  if (unit !== null) checks.push(hasSquares(unit, OF_MONEY.includes(kind)));
  return checks;
};

/** Checks of what a sub-region publishes itself. */
const checksOfPublished = (measure: MeasureName, most: number): readonly CellCheck[] => {
  const [kind, bins, checks] = [kindOf(measure), binsOf(measure), [] as CellCheck[]];
  if (kind === "SPREAD" || kind === "PRICES") checks.push(inOrder(PERCENTILES_AT[kind], binCount(bins!.coarse)));
  if (squaredUnit(kind) !== null) checks.push(isReleaseMark(kind));
  if (kind === "USERS") checks.push((slots, from) => slots[from + PUBLISHED.boroughs]! <= most);
  if (kind === "TEN") checks.push((slots, from) => slots[from]! <= slots[from + 1]! && isMark(slots[from + PUBLISHED.release]!));
  return checks;
};

/** What the slots of one cell must be beside its number. */
const cellCheckOf = ({ measure, form, slotsPerCell }: Layout, most: number): CellCheck => {
  if (form === "OWN") return ANYTHING;
  const checks = form === "SHARE" ? checksOfShare(kindOf(measure), slotsPerCell, most) : checksOfPublished(measure, most);
  if (checks.length === 0) return ANYTHING;
  return (slots, from) => checks.every((check) => check(slots, from));
};
