import { createHash } from "node:crypto";
import { returnStem } from "../../models/return-kind.ts";
import type { BoroughReturn } from "../../models/vintage.ts";
import { assemblyOf, type Assemble, type KnownBeside } from "../kinds/kinds.ts";
import { coverageOf } from "./coverage.ts";
import { fileFault, type Fault } from "../faults/fault.ts";
import type { SourceFile } from "../tables/recognise-file.ts";
import { findingFault, type Finding } from "../rows/finding.ts";
import type { Repair } from "../kinds/placements/child/repair-episodes.ts";
import { repairFaults } from "../kinds/placements/child/repair-faults.ts";
import { addTableCounts, NO_ROWS, type TableCounts } from "../tables/row-counts.ts";
import type { Staging } from "../staging/staging.ts";
import type { BoroughFiles } from "./tally.ts";

/** What one borough's return of a kind comes to, before it is written; `id` holds the content hash of its rows. */
export type BoroughSum = Pick<BoroughReturn, "borough" | "kind" | "from" | "to" | "rows"> & {
  readonly id: string;
  /** Makes the same rows of the staged ones once more, when they are written. */
  readonly assemble: Assemble;
};

const HASH_LENGTH = 16;

/** Characters that are hashed together: a call for each child would cost as much as the hashing. */
const HASHED_AT_ONCE = 1 << 16;

/** A hash of texts, one after another. */
const openHash = (first: string) => {
  const hash = createHash("sha256");
  let text = first;
  return {
    add: (next: string): void => {
      text += next;
      if (text.length < HASHED_AT_ONCE) return;
      hash.update(text);
      text = "";
    },
    finish: (): string => hash.update(text).digest("hex").slice(0, HASH_LENGTH),
  };
};

/** Rows that were sound by themselves and are at fault beside their child's others, as what they change in the counts. */
const recount = (findings: readonly Finding[]): TableCounts => {
  const rows = new Set(findings.filter(({ rule, row }) => rule.severity === "error" && row.facts !== null).map(({ row }) => row));
  return new Map(
    [...Map.groupBy(rows, ({ table }) => table)].map(([table, { length }]) => [
      table,
      { ...NO_ROWS, kept: -length, refused: length },
    ]),
  );
};

const noRegister = (file: string): Fault =>
  fileFault("no-register", "warning", file, {
    message: "No register is at hand, so the homes were not looked up in it.",
    hint: "Hand in Ofsted's provider list along with the return, or import one before it.",
  });

export type SummedBorough = {
  readonly sum: BoroughSum;
  readonly faults: readonly Fault[];
  /** To be added to the counts of rows: those refused only now. */
  readonly counts: TableCounts;
};

/** Which periods were handed in: the same rows in a return of more years are another return. */
const periodsOf = ({ kind, years, days }: BoroughFiles): string =>
  kind === "PLACEMENTS"
    ? JSON.stringify([...years].toSorted((a, b) => a - b))
    : JSON.stringify([...days].map(([table, dates]) => `${table} ${[...dates].toSorted().join(" ")}`).toSorted());

/**
 * Reads a borough's staged rows of a kind once, a child (or home, or referral) at a time: faults across rows, the number of rows
 * they make, and the hash of those in sorted order, which is the same however the files were sorted or split.
 */
export const sumBorough = async (
  from: BoroughFiles,
  { staging, files }: { staging: Staging; files: readonly SourceFile[] },
  beside: KnownBeside,
): Promise<SummedBorough> => {
  const [stem, assemble] = [returnStem(from), assemblyOf(from, beside)];
  const hash = openHash(periodsOf(from));
  const faults: Fault[] = [];
  const repairs = new Map<Repair, number>();
  let [rows, counts]: [number, TableCounts] = [0, new Map()];
  for await (const staged of staging.childrenOf(stem)) {
    const made = assemble(staged);
    const findings = made.findings();
    for (const finding of findings) faults.push(findingFault(finding, files));
    if (findings.length > 0) counts = addTableCounts(counts, recount(findings));
    for (const repair of made.repairs) repairs.set(repair, (repairs.get(repair) ?? 0) + 1);
    rows += made.rows.length;
    if (made.rows.length > 0) hash.add(JSON.stringify(made.rows));
  }
  const { borough, kind, file, unread } = from;
  // What a return lacks may stand in what could not be read of it.
  if (!unread.has("EPISODES")) faults.push(...repairFaults(repairs, borough, file));
  if (kind === "BEDS" && beside.homes === null) faults.push(noRegister(file));
  const id = `${stem}:${hash.finish()}`;
  return { sum: { id, borough, kind, ...coverageOf(from), rows, assemble }, faults, counts };
};
