/** Rows of placements by the day on which something begins or ends with them: a period's are found without a look at any other row. */
import { EVENT } from "./care-events.ts";
import type { RowTable } from "./columns.ts";

/** A period as days; both ends are included. */
export type Days = { readonly from: number; readonly to: number };

/** Rows in order of their days. */
type RowsByDay = { readonly days: Int32Array; readonly rows: Int32Array };

/** What a question about events looks for; care ends with a row, all else begins with one. */
const KINDS = ["ENTERS_CARE", "LEAVES_CARE", "STARTS_PLACEMENT", "MOVES"] as const;

type EventKind = (typeof KINDS)[number];

export type EventRows = Readonly<Record<EventKind, RowsByDay>>;

const byDay = ({ start, end, numbers }: RowTable, kind: EventKind): RowsByDay => {
  const dayOf = kind === "LEAVES_CARE" ? end : start;
  const rows = Int32Array.from(numbers.events!.keys().filter((row) => (numbers.events![row]! & EVENT[kind]) !== 0));
  const inOrder = rows.toSorted((a, b) => dayOf[a]! - dayOf[b]!);
  return { rows: inOrder, days: inOrder.map((row) => dayOf[row]!) };
};

export const buildEventRows = (rows: RowTable): EventRows =>
  Object.fromEntries(KINDS.map((kind) => [kind, byDay(rows, kind)])) as EventRows;

/** The first position whose day is not before another. */
const positionOf = (days: Int32Array, day: number): number => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those with a day in a period, in the order of the table: a child after another. */
export const rowsIn = ({ days, rows }: RowsByDay, { from, to }: Days): Int32Array =>
  rows.subarray(positionOf(days, from), positionOf(days, to + 1)).toSorted();
