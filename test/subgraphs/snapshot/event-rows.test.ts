/** Rows that something begins or ends with, by its day. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EVENT } from "../../../subgraphs/snapshot/care-events.ts";
import { buildEventRows, rowsIn } from "../../../subgraphs/snapshot/event-rows.ts";

const DAYS = 30;

const row = fc.record({ start: fc.nat(DAYS), lasts: fc.integer({ min: 1, max: DAYS }), events: fc.nat(63) });

const tableOf = (rows: readonly { readonly start: number; readonly lasts: number; readonly events: number }[]) => ({
  rows: rows.length,
  start: Int32Array.from(rows, ({ start }) => start),
  end: Int32Array.from(rows, ({ start, lasts }) => start + lasts),
  keys: new Uint32Array(rows.length),
  columns: {},
  numbers: { events: Int32Array.from(rows, ({ events }) => events) },
});

test("those of a period are all whose day lies in it, both ends included, in the order of the table", () => {
  fc.assert(
    fc.property(fc.array(row), fc.nat(DAYS), fc.nat(DAYS), (rows, from, length) => {
      const [events, to] = [buildEventRows(tableOf(rows)), from + length];
      const expected = (bit: number, dayOf: (at: number) => number): readonly number[] =>
        [...rows.keys()].filter((at) => (rows[at]!.events & bit) !== 0 && dayOf(at) >= from && dayOf(at) <= to);
      const startOf = (at: number): number => rows[at]!.start;
      expect([...rowsIn(events.MOVES, { from, to })]).toEqual(expected(EVENT.MOVES, startOf));
      expect([...rowsIn(events.ENTERS_CARE, { from, to })]).toEqual(expected(EVENT.ENTERS_CARE, startOf));
      const endOf = (at: number): number => startOf(at) + rows[at]!.lasts;
      expect([...rowsIn(events.LEAVES_CARE, { from, to })]).toEqual(expected(EVENT.LEAVES_CARE, endOf));
    }),
    { seed: 17 },
  );
});
