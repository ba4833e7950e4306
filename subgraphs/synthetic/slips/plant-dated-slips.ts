import { between, type Random } from "../chance/random.ts";
import type { DatedFile } from "../written/dated-file.ts";
import { DATED_SLIPS, type DatedSlip } from "./dated-slips.ts";
import type { PlantedFault } from "./faults.ts";
import type { Cells } from "./slip.ts";

/** The header is line 1. */
const FIRST_LINE = 2;

/** Columns that say whose row it is: a child's or a home's. */
const SUBJECTS: readonly string[] = ["Child ID", "Identifier", "urn"];

const cellsOf = ({ columns, rows }: DatedFile, at: number): Cells =>
  Object.fromEntries(columns.map((column, position) => [column, rows[at]?.[position] ?? ""]));

const subjectOf = (cells: Cells): string => SUBJECTS.map((column) => cells[column] ?? "").join("");

type ChosenRow = { readonly file: DatedFile; readonly at: number; readonly cells: Cells };

/** A row that suits, from a random one on, of a child or home that has no slip yet; undefined when there is none. */
const choose = (
  files: readonly DatedFile[],
  { table, suits }: DatedSlip,
  { taken, random }: { readonly taken: ReadonlySet<string>; readonly random: Random },
): ChosenRow | undefined => {
  for (const file of files.filter((each) => each.table === table).toReversed()) {
    const first = between(random, 0, file.rows.length - 1);
    for (let step = 0; step < file.rows.length; step += 1) {
      const at = (first + step) % file.rows.length;
      const cells = cellsOf(file, at);
      if (suits(cells, file.path) && !taken.has(subjectOf(cells))) return { file, at, cells };
    }
  }
  return undefined;
};

/** Makes each of the slips once in a borough's cost and bed returns, where there is a row that it suits. */
export const plantDatedSlips = (
  files: readonly DatedFile[],
  random: Random,
): { readonly files: readonly DatedFile[]; readonly faults: readonly PlantedFault[] } => {
  const [taken, faults] = [new Set<string>(), [] as PlantedFault[]];
  const rowsOf = new Map(files.map((file) => [file, [...file.rows]]));
  for (const slip of DATED_SLIPS) {
    const chosen = choose(files, slip, { taken, random });
    if (chosen === undefined) continue;
    const { file, at, cells } = chosen;
    taken.add(subjectOf(cells));
    const slipped = { ...cells, ...slip.make(cells) };
    rowsOf.get(file)?.splice(
      at,
      1,
      file.columns.map((column) => slipped[column] ?? ""),
    );
    faults.push({ rule: slip.rule, severity: slip.severity, file: file.path, row: at + FIRST_LINE, column: slip.column });
  }
  return { files: files.map((file) => ({ ...file, rows: rowsOf.get(file) ?? [] })), faults };
};
