import { fileFault, type Fault } from "../faults/fault.ts";
import { kindOf } from "../kinds/kinds.ts";
import { yearsOf } from "../rows/borough-files.ts";
import type { StagedRow } from "../rows/staged-row.ts";
import type { Staging } from "../staging/staging.ts";
import type { KindFiles } from "./tally.ts";

/** What a live return was made of. */
type LiveHandedIn = {
  /** By table the years of which it was there, be it without a row. */
  readonly years: readonly { readonly table: string; readonly years: readonly number[] }[];
  readonly rows: () => AsyncIterable<readonly StagedRow[]>;
};

/** The same of a borough and kind; null where none is live, "UNKNOWN" of one that an older release imported. */
export type HandedInOf = (owner: Pick<KindFiles, "borough" | "kind">) => LiveHandedIn | "UNKNOWN" | null;

const unknown = ({ borough, file }: KindFiles): Fault =>
  fileFault("not-taken-over", "warning", file, {
    message: `What the live return of ${borough} was made of is not known, as an older release imported it: nothing is taken over from it.`,
    hint: "Hand in all files of the borough's return together, this once. From then on one can be handed in alone.",
  });

const taken = ({ borough, file }: KindFiles, table: string, { years, rows }: { years: readonly number[]; rows: number }): Fault =>
  fileFault("taken-over", "warning", file, {
    message: `The files of ${borough} are no whole return: ${table} of ${years.join(", ")} is taken over from the live one. Rows: ${rows}.`,
    hint: "Nothing is to be done, unless it has changed too: then hand it in as well.",
  });

/** Whether the rest is to be looked for: not where a file could not be read, which may hold it. */
const lacksRest = (from: KindFiles): boolean =>
  kindOf(from.kind).isPartial?.(from) === true && ![...from.unread.values()].includes("FILES");

type Completed = { readonly from: KindFiles; readonly faults: readonly Fault[] };

const complete = async (from: KindFiles, handedIn: HandedInOf, staging: Staging): Promise<Completed> => {
  const live = lacksRest(from) ? handedIn(from) : null;
  if (live === null) return { from, faults: [] };
  if (live === "UNKNOWN") return { from, faults: [unknown(from)] };
  const missing = live.years
    .map(({ table, years }) => ({ table, years: years.filter((year) => from.years.get(table)?.has(year) !== true) }))
    .filter(({ years }) => years.length > 0);
  const wanted = new Map(missing.map(({ table, years }) => [table, new Set(years)]));
  const counts = new Map<string, number>();
  for await (const batch of live.rows()) {
    const rows = batch.filter(({ table, year }) => wanted.get(table)?.has(year) === true);
    for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
    if (rows.length > 0) await staging.add(rows);
  }
  const completed = missing.map(({ table, years }) => [table, new Set([...yearsOf(from, table), ...years])] as const);
  return {
    from: { ...from, years: new Map([...from.years, ...completed]) },
    faults: missing.map(({ table, years }) => taken(from, table, { years, rows: counts.get(table) ?? 0 })),
  };
};

/**
 * Completes what is no whole return by itself: every table and year that was not handed in is as the live return was made of. Its rows
 * are added to the staging, and each table is said.
 */
export const takeOver = async (
  handed: readonly KindFiles[],
  handedIn: HandedInOf,
  staging: Staging,
): Promise<{ readonly boroughs: readonly KindFiles[]; readonly faults: readonly Fault[] }> => {
  const completed: Completed[] = [];
  for (const from of handed) completed.push(await complete(from, handedIn, staging));
  return { boroughs: completed.map(({ from }) => from), faults: completed.flatMap(({ faults }) => faults) };
};
