import type { LocalDate } from "../../../schema/reference/dates.ts";
import { fileFault, type Fault } from "../faults/fault.ts";
import { finishHomes, type WholeDraft } from "./finish-homes.ts";
import { CLOSED } from "./known-values.ts";
import { mergeDay, type Day } from "./merge-day.ts";
import type { RegisterList } from "./read-register.ts";
import type { RegisteredHome } from "./register-hash.ts";

/** Rows of the lists. One that is not refused is in a home, alone, or combined with or superseded by another of its setting. */
export type RegisterRows = { readonly read: number; readonly refused: number };

export type MergedRegister = {
  readonly homes: readonly RegisteredHome[];
  readonly rows: RegisterRows;
  readonly faults: readonly Fault[];
};

const undated = ({ path }: RegisterList): Fault =>
  fileFault("list-date", "error", path, {
    message: "Of several provider lists this one does not say which day it is of, so the latest cannot be told.",
    hint: "Put the day into the file's name, as in Provider_level_at_31_Mar_2025.csv.",
  });

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const daysOf = (lists: readonly RegisterList[]): readonly Day[] => {
  const byDay = Map.groupBy(lists, ({ asAt }) => asAt);
  const inOrder = [...byDay].toSorted(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1));
  return inOrder.map(([asAt, sameDay]) =>
    mergeDay(
      asAt,
      sameDay.flatMap(({ sheets }) => sheets),
    ),
  );
};

/**
 * A setting that no longer is on a list with others of its type has closed by that list's day. A list of another kind (homes
 * only, say), or of a year's inspections, does not tell.
 */
const closedBy = (home: WholeDraft, later: readonly Day[]): LocalDate | null =>
  later.find(({ types }) => types.has(home.provisionType))?.asAt ?? null;

const latestOf = (urn: string, days: readonly Day[]): readonly WholeDraft[] => {
  const at = days.findLastIndex(({ homes }) => homes.has(urn));
  const home = days[at]?.homes.get(urn);
  if (home === undefined) return [];
  const gone = home.closed === null ? closedBy(home, days.slice(at + 1)) : null;
  return [gone === null ? home : { ...home, status: CLOSED, closed: gone }];
};

/**
 * The register that provider lists make together: of each setting the row of the latest list that has it, whole. Lists of one
 * day fill each other's blanks. A setting that has closed stays, for the children who were placed in it, with the day it closed.
 */
export const mergeLists = (lists: readonly RegisterList[]): MergedRegister => {
  const days = daysOf(lists);
  const sheets = lists.flatMap((list) => list.sheets);
  const urns = new Set(days.flatMap(({ homes }) => [...homes.keys()]));
  const read = lists.filter((list) => list.sheets.length > 0);
  return {
    homes: finishHomes([...urns].toSorted().flatMap((urn) => latestOf(urn, days))),
    rows: {
      read: total(sheets.map(({ rows }) => rows)),
      refused: total([...sheets, ...days].map(({ refused }) => refused)),
    },
    faults: [
      ...lists.flatMap(({ faults }) => faults),
      ...days.flatMap(({ faults }) => faults),
      ...(read.length > 1 ? read.filter(({ asAt }) => asAt === null).map(undated) : []),
    ],
  };
};
