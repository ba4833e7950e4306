/** Medians of repeated measurements, and a table of them. */

export const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)]!;
};

/** Milliseconds of each run, after some that are not counted. */
export const timed = async (runs: number, warmUp: number, run: () => unknown): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let at = -warmUp; at < runs; at++) {
    const start = performance.now();
    await run();
    if (at >= 0) times.push(performance.now() - start);
  }
  return times;
};

export const printTable = (title: string, header: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  ");
  console.log(`\n${title}\n${[header, ...rows].map(line).join("\n")}`);
};

/** No question takes longer cold, on two quiet cores. */
export const MOST_MS = 250;

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
