/** Sums that need to know their boroughs: how many contribute, and the square of what each does. */
import { kindOf, type MeasureKind } from "../../schema/question/measures.ts";
import { OF_MONEY, OWN, SHARE, squaredUnit } from "../../schema/vector/slots.ts";
import { squared } from "./adders.ts";
import type { Snapshot } from "./snapshot.ts";
import { countAtEach, type CountedTable } from "./tables.ts";

/** Counts a table borough by borough where its measure needs it, and adds the boroughs up: money that is to be published, and users. */
export const byBoroughs = (
  snapshot: Snapshot,
  table: CountedTable,
  count: (table: CountedTable) => Float64Array,
): Float64Array => {
  const { measure, form } = table.query;
  const kind = kindOf(measure);
  if (kind !== "USERS" && (form === "OWN" || !OF_MONEY.includes(kind))) return count(table);
  const { boroughs } = snapshot;
  const axes = [{ name: "BOROUGH" as const, codes: boroughs }, ...table.axes];
  const counted = count({ ...table, axes, stride: table.stride * boroughs.length });
  const note = noteBorough(kind, form === "OWN" ? OWN.boroughs : SHARE.boroughs);
  return countAtEach(table, (_, into, time) => {
    boroughs.forEach((_, at) => {
      const from = (time * boroughs.length + at) * table.stride;
      addBorough(into, counted.subarray(from, from + table.stride), table.slotsPerCell, note);
    });
  });
};

/** Writes into a cell of the total what a borough's own cell says of the borough. */
type Note = (into: Float64Array, borough: Float64Array, cell: number) => void;

const noteBorough = (kind: MeasureKind, users: number): Note => {
  if (kind === "USERS")
    return (into, borough, cell) => {
      if (borough[cell + SHARE.n]! > 0) into[cell + users]! += 1;
    };
  const unit = squaredUnit(kind)!;
  return (into, borough, cell) => {
    const amount = borough[cell + SHARE.amount]!;
    if (amount > 0) into[cell + SHARE.contributing]! += 1;
    into[cell + SHARE.byBorough]! += squared(amount, unit);
  };
};

const addBorough = (into: Float64Array, borough: Float64Array, slotsPerCell: number, note: Note): void => {
  for (let slot = 0; slot < into.length; slot++) into[slot]! += borough[slot]!;
  for (let cell = 0; cell < into.length; cell += slotsPerCell) note(into, borough, cell);
};
