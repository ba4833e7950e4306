import type { Fault } from "../faults/fault.ts";
import type { StagedRow } from "./staged-row.ts";

/** Something wrong with a row beside the other rows of its subject, before the file's name is put to it. */
export type Finding = {
  readonly rule: Pick<Fault, "rule" | "severity" | "message" | "hint"> & { readonly column: string };
  readonly row: StagedRow;
};

export const findingFault = ({ rule, row }: Finding, files: readonly { readonly path: string }[]): Fault => ({
  rule: rule.rule,
  severity: rule.severity,
  file: files[row.file]?.path ?? "",
  row: row.row,
  column: rule.column,
  message: rule.message,
  hint: rule.hint,
});
