const QUOTE = '"';

/** A cell and where it ends: at a delimiter, or at the end of the text. */
type Cell = { readonly cell: string; readonly end: number };

/** The quote that ends a cell in quotes; one that is doubled is part of the cell. -1 for none. */
const closingQuote = (text: string, from: number): number => {
  for (let at = text.indexOf(QUOTE, from); at !== -1; at = text.indexOf(QUOTE, at + 2)) if (text[at + 1] !== QUOTE) return at;
  return -1;
};

const quotedCell = (text: string, from: number): Cell | "OPEN" => {
  const close = closingQuote(text, from + 1);
  return close === -1 ? "OPEN" : { cell: text.slice(from + 1, close).replaceAll('""', QUOTE), end: close + 1 };
};

const plainCell = (text: string, from: number, delimiter: string): Cell | "STRAY" => {
  const next = text.indexOf(delimiter, from);
  const end = next === -1 ? text.length : next;
  const cell = text.slice(from, end);
  return cell.includes(QUOTE) ? "STRAY" : { cell, end };
};

/**
 * One record of a CSV file -> its cells: `7,"a ""b"", c",` -> 7 | a "b", c | (blank). Where quotes do not match: "OPEN" when the
 * text ends within a cell in quotes, "STRAY" when a quote stands inside a cell or text behind its closing one.
 * Source: RFC 4180.
 */
export const splitCells = (text: string, delimiter: string): readonly string[] | "OPEN" | "STRAY" => {
  if (!text.includes(QUOTE)) return text.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const found = text[at] === QUOTE ? quotedCell(text, at) : plainCell(text, at, delimiter);
    if (typeof found === "string") return found;
    cells.push(found.cell);
    at = found.end;
    if (at === text.length) return cells;
    if (text[at] !== delimiter) return "STRAY";
  }
};
