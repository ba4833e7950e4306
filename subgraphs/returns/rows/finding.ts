import type { StagedRow } from "../../models/staged-rows.ts";
import type { Fault } from "../faults/fault.ts";
import type { SourceFile } from "../tables/recognise-file.ts";

/** Something wrong with a row beside the other rows of its subject, before the file's name is put to it. */
export type Finding = {
  readonly rule: Pick<Fault, "rule" | "severity" | "message" | "hint"> & { readonly column: string };
  readonly row: StagedRow;
};

export const findingFault = ({ rule, row }: Finding, files: readonly SourceFile[]): Fault => ({
  rule: rule.rule,
  severity: rule.severity,
  file: files[row.file]?.path ?? "",
  row: row.row,
  column: rule.column,
  message: rule.message,
  hint: rule.hint,
});
