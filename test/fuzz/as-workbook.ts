import { workbookOf, type Cell, type SheetToWrite } from "../subgraphs/returns/files/write-workbook.ts";

const DAY = /^(\d\d)\/(\d\d)\/(\d{4})$/;
const DAY_MS = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

const dayIn = (cell: string): Date | null => {
  const [, day, month, year] = DAY.exec(cell) ?? [];
  return year === undefined ? null : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
};

/** How a person's Excel keeps what was in a cell: as text, as number, as a day, or as a day whose format was lost. */
const TYPES: readonly ((cell: string) => Cell)[] = [
  (cell) => cell,
  (cell) => (/^\d{1,15}$/.test(cell) ? Number(cell) : cell),
  (cell) => dayIn(cell) ?? cell,
  (cell) => {
    const day = dayIn(cell);
    return day === null ? cell : (day.getTime() - EXCEL_EPOCH) / DAY_MS;
  },
];

/** XML has no place for these, and Excel writes none. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

const BLANK: readonly Cell[] = [null, null];

const LINE_END = /\r\n|\n|\r/;

/**
 * A CSV file as a workbook: `at` picks the types of its cells, and where blank rows and merged cells are; `to` whether notes stand
 * beside it, before or behind, and whether a sheet is hidden. Bytes as latin1, before and after.
 */
export const asWorkbook = (bytes: string, { at, to }: { readonly at: number; readonly to: number }): string => {
  const typed = TYPES[at % TYPES.length]!;
  const rows = bytes.split(LINE_END).map((line) => line.replace(NOT_XML, "").split(",").map(typed));
  const gap = at % (rows.length + 1);
  const merged = at % 5 === 0 ? ["A1:C1", `A${gap + 2}:B${gap + 2}`] : [];
  const list: SheetToWrite = {
    name: "List",
    rows: at % 3 === 0 ? [...rows.slice(0, gap), BLANK, BLANK, ...rows.slice(gap)] : rows,
    isHidden: to % 7 === 0,
    merged,
  };
  const notes: SheetToWrite = { name: "Notes", rows: [["Made up"], [], [to]], isHidden: to % 3 === 0 };
  const sheets = [[list], [list, notes], [notes, list], [list, { ...list, name: "List (2)", isHidden: true }]][to % 4]!;
  return workbookOf(...sheets).toString("latin1");
};
