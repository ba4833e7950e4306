/** Rows of text as columns of equal width, the heads first; numbers to the right. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const isNumber = heads.map((_, at) => rows.length > 0 && rows.every((row) => /^[-+]?[\d,.]*$/.test(row[at] ?? "")));
  const width = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (isNumber[at] === true ? cell.padStart(width[at] ?? 0) : cell.padEnd(width[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [heads, ...rows].map(line).join("\n");
};
