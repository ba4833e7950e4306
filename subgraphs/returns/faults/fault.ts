export type Severity = "error" | "warning";

/**
 * Something wrong in what was handed in, said so that the person who keeps the file can mend it. It never carries a value of a
 * child, only where the value is; `value` is there when the caller asked to see values on its own screen, and so is `nearest`,
 * the code that was probably meant, which tells as much.
 */
export type Fault = {
  /** The Department's validation rule number where there is one, else a word of ours. */
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  /** Line in the file, from 1; null when the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
  readonly hint: string;
  readonly value?: string;
  readonly nearest?: string;
};

export const isError = (fault: Fault): boolean => fault.severity === "error";

/** A fault of a file as a whole. */
export const fileFault = (rule: string, severity: Severity, file: string, said: { message: string; hint: string }): Fault => ({
  rule,
  severity,
  file,
  row: null,
  column: null,
  ...said,
});

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Files in order, then lines, then columns, whatever order the checks ran in. */
export const sortFaults = (faults: readonly Fault[]): readonly Fault[] =>
  faults.toSorted(
    (a, b) =>
      inOrder(a.file, b.file) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      inOrder(a.column ?? "", b.column ?? "") ||
      inOrder(a.rule, b.rule),
  );
