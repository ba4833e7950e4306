/**
 * Whatever a sub-region says that passes for an answer: figures are made of it without an error, in finite time, and are numbers.
 * A sub-region that lies can make its own figures wrong, and London's by as much; it can't take London's down.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countOf, publicCountOf, usersOf } from "../../../schema/disclosure/counts.ts";
import type { Figure } from "../../../schema/disclosure/figure.ts";
import {
  amountOf,
  dearestOfPlace,
  knownCountOf,
  meanOf,
  percentileOf,
  fundingShareOf,
} from "../../../schema/disclosure/magnitudes.ts";
import { type ReleasedCell, disclose } from "../../../schema/disclosure/released.ts";
import { binsOf, kindOf, MEASURES, type MeasureKind, type MeasureName } from "../../../schema/question/measures.ts";
import { partialQueryOf } from "../../../schema/question/question.ts";
import { DAYS } from "../../../schema/reference/edges.ts";
import { LONDON_PLACE } from "../../../schema/reference/places.ts";
import { type Layout, layoutOf } from "../../../schema/vector/layout.ts";
import { BINS_AT, SHARE } from "../../../schema/vector/slots.ts";
import { sum } from "../../../schema/vector/vector.ts";
import { decode, type WireVector } from "../../../schema/vector/wire.ts";
import { NCL, question } from "../../support/cells-by-hand.ts";

const SPEAKER = { residents: 2_000, boroughs: ["E09000003", "E09000007", "E09000010"] };

const PERCENTS = [25, 50, 75, 90];

/** Every figure that is made of a measure of a kind. */
const FIGURES: Readonly<Record<MeasureKind, (cell: ReleasedCell) => readonly Figure[]>> = {
  PUBLIC: (cell) => [publicCountOf(cell)],
  COUNT: (cell) => [countOf(cell), countOf(cell, 20)],
  USERS: (cell) => [countOf(cell), usersOf(cell)],
  AMOUNT: (cell) => [amountOf(cell)],
  EVENTS: (cell) => [amountOf(cell)],
  MONEY: (cell) => [amountOf(cell), fundingShareOf(amountOf(cell), amountOf(cell), countOf(cell))],
  SPREAD: (cell) => [knownCountOf(cell), meanOf(cell), amountOf(cell), ...PERCENTS.map((percent) => percentileOf(cell, percent))],
  PRICES: (cell) => [knownCountOf(cell), meanOf(cell), amountOf(cell), ...PERCENTS.map((percent) => percentileOf(cell, percent))],
  DEAREST: (cell) => [amountOf(cell)],
  TEN: (cell) => [dearestOfPlace(cell)],
};

const number = fc.oneof(
  { weight: 3, arbitrary: fc.nat(120) },
  fc.nat(3_000),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, 2 ** 52, 1e9),
);

/** A vector as it might come over the wire: the first slots full, others here and there; its number that of its bins, if it has any. */
const anyWire = ({ size, measure, form }: Layout): fc.Arbitrary<WireVector> => {
  const kind = kindOf(measure);
  const bins = form === "SHARE" && (kind === "SPREAD" || kind === "PRICES") ? BINS_AT[kind] : size;
  return fc
    .tuple(
      fc.array(number, { maxLength: Math.min(size, 8), size: "max" }),
      fc.array(fc.tuple(fc.nat(size - 1), number), { maxLength: 6, size: "max" }),
    )
    .map(([first, others]) => {
      const slots = new Map([...first.entries(), ...others]);
      const inBins = [...slots].reduce((sum, [slot, value]) => sum + (slot < bins ? 0 : value), 0);
      if (bins < size) slots.set(SHARE.n, inBins);
      const pairs = [...slots].filter(([, value]) => value > 0).toSorted(([a], [b]) => a - b);
      return pairs.length === 0 ? {} : { "": pairs.flat() };
    });
};

const isNumber = (end: number | null): boolean => end === null || Number.isFinite(end);

test.each(
  (Object.keys(MEASURES) as MeasureName[]).flatMap((measure) =>
    [NCL, LONDON_PLACE].map((place) => [measure, place.kind, place] as const),
  ),
)("of %s of a place of kind %s", (measure, _, place) => {
  const asked = question(measure, { place });
  const layout = layoutOf(partialQueryOf(asked));
  let passed = 0;
  fc.assert(
    fc.property(fc.array(anyWire(layout), { minLength: 1, maxLength: place === NCL ? 1 : 3 }), (wires) => {
      const vectors = wires.flatMap((wire) => {
        try {
          return [decode(layout, wire, SPEAKER)];
        } catch (error) {
          if (error instanceof TypeError) return [];
          throw error;
        }
      });
      if (vectors.length < wires.length) return;
      passed += 1;
      const cell = { released: disclose(asked, [sum(layout, vectors)]), place, at: 0, codes: [] };
      for (const { value, low, high } of FIGURES[MEASURES[measure].kind](cell)) {
        expect([value, low, high].every(isNumber)).toBe(true);
        // No number of days lies in the bin under one day: whoever says so has an interval that ends before it begins.
        if (binsOf(measure) === DAYS) continue;
        if (value !== null && low !== null) expect(low).toBeLessThanOrEqual(value);
        if (value !== null && high !== null) expect(value).toBeLessThanOrEqual(high);
      }
    }),
    { seed: 53, numRuns: 400 },
  );
  expect(passed).toBeGreaterThan(5);
});
