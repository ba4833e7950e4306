/** A file as some system writes it: in a form that the door reads as well as any, or with a fault that is the whole file's. */
export type Form = {
  readonly year: number;
  readonly table: "header" | "episodes" | "uasc";
  /** What the door says of it; null when it says nothing. */
  readonly fault: {
    readonly rule: string;
    readonly severity: "error" | "warning";
    readonly column: string | null;
    readonly row: number | null;
  } | null;
  /** CSV text as it would have been -> what is written instead. */
  readonly write: (csv: string) => string | Uint8Array;
};

/** Without its UASC table a return has no other fault: nothing else refers to it. */
export const FORMS: readonly Form[] = [
  // A column misspelt.
  {
    year: 2021,
    table: "uasc",
    fault: { rule: "misspelt-column", severity: "error", column: "DUCC", row: 1 },
    write: (csv) => csv.replace("DUC", "DUCC"),
  },
  // A column without a name.
  {
    year: 2022,
    table: "uasc",
    fault: { rule: "blank-column", severity: "error", column: "DUC", row: 1 },
    write: (csv) => csv.replace("DUC", ""),
  },
  // No header line.
  {
    year: 2023,
    table: "uasc",
    fault: { rule: "unknown-table", severity: "error", column: null, row: null },
    write: (csv) => csv.slice(csv.indexOf("\n") + 1),
  },
  // Windows-1252.
  {
    year: 2021,
    table: "episodes",
    fault: { rule: "encoding", severity: "warning", column: null, row: null },
    // The first postcode gets a letter that no postcode has.
    write: (csv) => Buffer.from(csv.replace(/(\d[A-Z]{2}),/, "$1é,"), "latin1"),
  },
  // Cells parted by semicolons.
  {
    year: 2022,
    table: "episodes",
    fault: null,
    write: (csv) => csv.replaceAll(",", ";"),
  },
  // Lines ended as on Windows.
  {
    year: 2023,
    table: "header",
    fault: null,
    write: (csv) => csv.replaceAll("\n", "\r\n"),
  },
  // A byte order mark.
  { year: 2024, table: "header", fault: null, write: (csv) => `\uFEFF${csv}` },
];
