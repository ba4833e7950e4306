/** What each measure of a date adds to the vector for a row. */
import { binOf } from "../../schema/figures/bins.ts";
import type { PartialQuery } from "../../schema/figures/layout.ts";
import { SEVENTHS, unitOf } from "../../schema/figures/slots.ts";
import type { Unit } from "../../schema/reference/edges.ts";
import type { NumberName, RowTable } from "./columns.ts";
import { columnOf } from "./selection.ts";

/** Adds a row's share of the measure, `times` over, at a cell. */
type Adder = (row: number, cell: number, times: 1 | -1, date: number) => void;

/** A question about a table. */
type Asked = {
  readonly table: RowTable;
  readonly query: PartialQuery;
  readonly days: Int32Array;
  readonly slots: Float64Array;
};

/** What a plain measure adds of a row. */
const PLAIN = {
  HOMES: "homes",
  REGISTERED_PLACES: "registeredPlaces",
  OPEN_PLACES: "openPlaces",
  BLOCKED: "blocked",
} as const satisfies Readonly<Record<string, NumberName>>;

/** `days` are those of the question, `slots` all that it asks for. */
export const adderOf = ({ table, query, days, slots }: Asked): Adder => {
  const addTo = (unit: Unit, cell: number, value: number, times: number): void => {
    const slot = cell + 2 * binOf(unit, value);
    slots[slot]! += times;
    slots[slot + 1]! += times * value;
  };
  const { measure } = query;
  const unit = unitOf(measure)!;
  switch (measure) {
    case "CHILDREN":
      return (_, cell, times) => (slots[cell]! += times);
    case "DISTANCE": {
      const { codes, values } = columnOf(table, "DISTANCE_BAND");
      return (row, cell, times) => {
        const value = values[codes[row]!];
        if (typeof value === "number") addTo(unit, cell, value, times);
      };
    }
    case "DAYS_IN_PLACEMENT": {
      const placementStart = table.numbers.placementStart!;
      return (row, cell, times, date) => addTo(unit, cell, days[date]! - placementStart[row]!, times);
    }
    case "WEEKLY_COST": {
      const weeklyPence = table.numbers.weeklyPence!;
      return (row, cell, times) => {
        if (weeklyPence[row]! >= 0) addTo(unit, cell, weeklyPence[row]!, times);
      };
    }
    case "WEEKLY_PRICES": {
      const weeklyPence = table.numbers.weeklyPence!;
      return (row, cell, times) => {
        if (weeklyPence[row]! < 0) return;
        slots[cell]! += times * SEVENTHS * weeklyPence[row]!;
        slots[cell + 1]! += times;
      };
    }
    case "OCCUPIED": {
      const numbers = [table.numbers.occupied!, table.numbers.homes!, table.numbers.registeredPlaces!];
      return (row, cell, times) => numbers.forEach((number, slot) => (slots[cell + slot]! += times * number[row]!));
    }
    case "HOMES":
    case "REGISTERED_PLACES":
    case "OPEN_PLACES":
    case "BLOCKED": {
      const numbers = table.numbers[PLAIN[measure]]!;
      return (row, cell, times) => (slots[cell]! += times * numbers[row]!);
    }
    default:
      throw new RangeError(`${measure} is not measured on a date.`);
  }
};
