import { createHash } from "node:crypto";
import { returnYearEnd, returnYearStart } from "../../schema/reference/dates.ts";
import type { BoroughReturn } from "../models/vintage.ts";
import type { Fault } from "./fault.ts";
import type { SourceFile } from "./files/recognise-file.ts";
import { mergeYears } from "./merge-years.ts";
import type { BoroughFiles } from "./read-returns.ts";
import { checkChild, type ChildFinding } from "./rules/check-child.ts";
import type { Staging } from "./staging/staging.ts";

/** What one borough's rows come to, before they are written; `id` is the return's and holds their content hash. */
export type BoroughSum = Pick<BoroughReturn, "borough" | "from" | "to" | "episodes"> & {
  readonly id: string;
  readonly lastYear: number;
};

const HASH_LENGTH = 16;

const faultOf = ({ rule, row }: ChildFinding, files: readonly SourceFile[]): Fault => ({
  rule: rule.rule,
  severity: rule.severity,
  file: files[row.file]?.path ?? "",
  row: row.row,
  column: rule.column,
  message: rule.message,
  hint: rule.hint,
});

/**
 * Reads a borough's staged rows once, a child at a time: faults across rows, the number of episodes, and the hash of the
 * degraded rows in sorted order, which is the same however the files were sorted or split.
 */
export const sumBorough = async (
  { borough, years }: BoroughFiles,
  { staging, files }: { staging: Staging; files: readonly SourceFile[] },
): Promise<{ readonly sum: BoroughSum; readonly faults: readonly Fault[] }> => {
  const sorted = [...years].toSorted((a, b) => a - b);
  const [firstYear = 0, lastYear = 0] = [sorted[0], sorted.at(-1)];
  const hash = createHash("sha256").update(JSON.stringify(sorted));
  const faults: Fault[] = [];
  let episodes = 0;
  for await (const rows of staging.childrenOf(borough)) {
    faults.push(...checkChild(rows).map((finding) => faultOf(finding, files)));
    const merged = mergeYears(rows, borough, lastYear);
    episodes += merged.length;
    hash.update(JSON.stringify(merged));
  }
  const id = `${borough}:${hash.digest("hex").slice(0, HASH_LENGTH)}`;
  return { sum: { id, borough, from: returnYearStart(firstYear), to: returnYearEnd(lastYear), episodes, lastYear }, faults };
};
