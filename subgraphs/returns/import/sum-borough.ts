import { createHash } from "node:crypto";
import { returnYearEnd, returnYearStart } from "../../../schema/reference/dates.ts";
import type { BoroughReturn } from "../../models/vintage.ts";
import { fileFault, type Fault } from "../faults/fault.ts";
import { kindOf, type TableName, TABLES } from "../kinds/kinds.ts";
import { ownerKey } from "../kinds/owner.ts";
import { type BoroughFiles, yearsOf } from "../rows/borough-files.ts";
import { findingFault, type Finding } from "../rows/finding.ts";
import type { AssembledRow, ReferenceData } from "../rows/kind.ts";
import { TAKEN_OVER } from "../rows/staged-row.ts";
import type { Staging } from "../staging/staging.ts";
import type { SourceFile } from "../tables/recognise-file.ts";
import { addTableCounts, NO_ROWS, type TableCounts } from "../tables/row-counts.ts";
import type { KindFiles } from "./tally.ts";

type Coverage = Pick<BoroughReturn, "from" | "to" | "gaps">;

/** Return years that were handed in, in order; none where rows alone say their days. */
const yearsCovered = ({ years }: BoroughFiles): readonly number[] =>
  [...years]
    .filter(([table]) => TABLES[table as TableName].coversYears === true)
    .flatMap(([, each]) => [...each])
    .toSorted((a, b) => a - b);

/** The years between those handed in that were not, in runs. */
const gapsOf = (years: readonly number[]): Coverage["gaps"] =>
  years.flatMap((year, at) => {
    const next = years[at + 1];
    return next === undefined || next <= year + 1 ? [] : [{ from: returnYearStart(year + 1), to: returnYearEnd(next - 1) }];
  });

/** First and last day that a return covers, as `BoroughReturn` says; empty texts where no row of it is sound. */
const coverageOf = (from: BoroughFiles): Coverage => {
  const years = yearsCovered(from);
  const named = years.flatMap((year) => [returnYearStart(year), returnYearEnd(year)]);
  const said = [...from.days].flatMap(([table, each]) =>
    [...each].flatMap((day) => TABLES[table as TableName].spanOf?.(day) ?? [day]),
  );
  const dates = (named.length > 0 ? named : said).toSorted();
  return { from: dates[0] ?? "", to: dates.at(-1) ?? "", gaps: gapsOf(years) };
};

const allYearsOf = (from: BoroughFiles): BoroughReturn["tableYears"] =>
  [...from.years.keys()].toSorted().map((table) => ({ table, years: yearsOf(from, table) }));

/** The years of the tables that are counted by themselves. */
const tableYearsOf = (from: BoroughFiles): BoroughReturn["tableYears"] =>
  allYearsOf(from).filter(({ table }) => TABLES[table as TableName].keepsYears === true);

/** What one borough's return of a kind comes to, before it is written; `id` holds the content hash of its rows. */
export type BoroughSum = Pick<BoroughReturn, "borough" | "kind" | "from" | "to" | "gaps" | "rows" | "tableYears"> & {
  readonly id: string;
  /** By table the years of which it is made, where what was handed in is kept. */
  readonly years: BoroughReturn["tableYears"];
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
  const refused = findings.filter(({ rule, row }) => rule.severity === "error" && row.facts !== null && row.file !== TAKEN_OVER);
  const rows = new Set(refused.map(({ row }) => row));
  return new Map(
    [...Map.groupBy(rows, ({ table }) => table as TableName)].map(([table, { length }]) => [
      table,
      { ...NO_ROWS, kept: -length, refused: length },
    ]),
  );
};

/** Gathers findings: one of a row that was handed in is a fault, those of rows taken over are told together, by rule and column. */
const openFindings = (files: readonly SourceFile[]) => {
  const faults: Fault[] = [];
  const ofLive = new Map<Finding["rule"], number>();
  return {
    add: (finding: Finding): void => {
      if (finding.row.file === TAKEN_OVER) ofLive.set(finding.rule, (ofLive.get(finding.rule) ?? 0) + 1);
      else faults.push(findingFault(finding, files));
    },
    finish: (path: string): readonly Fault[] => [
      ...faults,
      ...[...ofLive].map(([{ rule, severity, column, message, hint }, rows]) => ({
        ...fileFault(rule, severity, path, { message: `${message} Rows taken over from the live return: ${rows}.`, hint }),
        column,
      })),
    ],
  };
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
const periodsOf = (from: KindFiles): string =>
  !kindOf(from.kind).isDated || from.years.size > 0
    ? JSON.stringify([...yearsCovered(from), ...tableYearsOf(from)])
    : JSON.stringify([...from.days].map(([table, dates]) => `${table} ${[...dates].toSorted().join(" ")}`).toSorted());

/**
 * Assembles a borough's staged rows of a kind, a child (or home, or referral) at a time: faults across rows, the rows of the store
 * that they make, kept in the staging, and the hash of those in sorted order, the same however the files were sorted or split.
 */
export const sumBorough = async (
  from: KindFiles,
  { staging, files }: { staging: Staging; files: readonly SourceFile[] },
  { onRows, ...reference }: ReferenceData & { readonly onRows: (rows: readonly AssembledRow[]) => void },
): Promise<SummedBorough> => {
  const [owner, kind] = [ownerKey(from), kindOf(from.kind)];
  const hash = openHash(periodsOf(from));
  const found = openFindings(files);
  const repairs = new Map<string, number>();
  let [rows, counts]: [number, TableCounts] = [0, new Map()];
  for await (const staged of staging.childrenOf(owner)) {
    const made = kind.assemble(staged, from, reference);
    const findings = made.findings();
    findings.forEach(found.add);
    if (findings.length > 0) counts = addTableCounts(counts, recount(findings));
    for (const repair of made.repairs) repairs.set(repair, (repairs.get(repair) ?? 0) + 1);
    rows += made.rows.length;
    onRows(made.rows);
    if (kind.isPartial !== undefined) await staging.keepHandedIn(owner, staged);
    if (made.rows.length === 0) continue;
    hash.add(JSON.stringify(made.rows));
    await staging.keepAssembled(owner, made.rows);
  }
  const faults = [
    ...found.finish(from.file),
    ...(kind.repairFaults?.(repairs, from) ?? []),
    ...(kind.looksUpHomes === true && reference.homes === null ? [noRegister(from.file)] : []),
  ];
  const id = `${owner}:${hash.finish()}`;
  return {
    sum: {
      id,
      borough: from.borough,
      kind: from.kind,
      ...coverageOf(from),
      rows,
      tableYears: tableYearsOf(from),
      years: allYearsOf(from),
    },
    faults,
    counts,
  };
};
