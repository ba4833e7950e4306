import type { Fault } from "../faults/fault.ts";
import type { TableRow } from "../rows/table-row.ts";
import { rowsIn } from "./read-table.ts";
import type { SourceFile } from "./recognise-file.ts";

/** A cell by where it stands: "12 DECOM". */
type Spot = string;

const isWithout = ({ row, column, value }: Fault): boolean => row !== null && column !== null && value === undefined;

const spotOf = (row: number | null, column: string | null): Spot => `${row} ${column}`;

const cellsOf = ({ row, cells }: Extract<TableRow, { kind: "row" }>): readonly (readonly [Spot, string])[] =>
  Object.entries(cells).map(([column, value]) => [spotOf(row, column), value] as const);

/** What stands in some cells of a file; of a line of XML on which rows differ nothing can be said. */
const valuesIn = async (file: SourceFile, wanted: ReadonlySet<Spot>): Promise<ReadonlyMap<Spot, string>> => {
  const { holds } = file;
  if (holds.kind !== "table" && holds.kind !== "xml") return new Map();
  const values = new Map<Spot, Set<string>>();
  for await (const lines of rowsIn({ ...file, position: 0, holds })) {
    const cells = lines.flatMap((line) => (line.kind === "row" ? cellsOf(line) : [])).filter(([spot]) => wanted.has(spot));
    for (const [spot, value] of cells) values.set(spot, (values.get(spot) ?? new Set()).add(value));
  }
  return new Map([...values].flatMap(([spot, [value = "", ...others]]) => (others.length > 0 ? [] : [[spot, value] as const])));
};

/**
 * Faults with the value of the cell that each is about, for the screen of the person who keeps the files. Rows wait de-identified for
 * their child's other rows, so what stood in a cell is known again only by reading the files once more.
 */
export const withCellValues = async (faults: readonly Fault[], files: readonly SourceFile[]): Promise<readonly Fault[]> => {
  const wanting = Map.groupBy(faults.filter(isWithout), ({ file }) => file);
  const valuesByFile = new Map<string, ReadonlyMap<Spot, string>>();
  for (const file of files) {
    const spots = new Set((wanting.get(file.path) ?? []).map(({ row, column }) => spotOf(row, column)));
    if (spots.size > 0) valuesByFile.set(file.path, await valuesIn(file, spots));
  }
  return faults.map((fault) => {
    const value = isWithout(fault) ? valuesByFile.get(fault.file)?.get(spotOf(fault.row, fault.column)) : undefined;
    return value === undefined ? fault : { ...fault, value };
  });
};
