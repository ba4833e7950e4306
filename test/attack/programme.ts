/**
 * A linear programme for one cell: the least and the most it can be while all the sums around it hold at once, which step by step
 * propagation may not see. Around a cell of two dimensions are the tables by them and any third.
 */
import type { Highs } from "highs";
import type { Grid } from "./grid.ts";
import { type Line, linesBetween } from "./lines.ts";
import type { Bounds } from "./propagation.ts";

/** Cells that were solved for; how many the programme narrows beyond propagation, and how many it leaves one or two values. */
export type Programmed = { readonly cells: number; readonly narrowed: number; readonly certain: number; readonly two: number };

/** A cell of a place, both by number; the cell within its place. */
export type Target = { readonly place: number; readonly cell: number };

/** All sets that can be made of some dimensions. */
const setsOf = (dimensions: readonly number[]): readonly (readonly number[])[] =>
  dimensions.reduce<readonly (readonly number[])[]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]]);

const nameOf = (by: readonly number[]): string => by.toSorted((a, b) => a - b).join();

/** Sums among the tables by two dimensions and any third. */
const linesAround = ({ setting, tableOf }: Grid, [a, b]: readonly [number, number]): readonly Line[] => {
  const thirds = [...setting.dimensions.keys()].filter((c) => c !== a && c !== b);
  const sets = thirds.flatMap((c) => setsOf([a, b, c]).map(nameOf));
  return [...new Set(sets)].flatMap((name) => {
    const finer = tableOf.get(name)!;
    return finer.by.flatMap((added) =>
      linesBetween(tableOf.get(nameOf(finer.by.filter((each) => each !== added)))!, finer, added),
    );
  });
};

/** The programme as HiGHS reads it: cells of which the number is known are constants. */
const write = ({ low, high }: Bounds, start: number, lines: readonly Line[], target: number): string => {
  const isKnown = (cell: number): boolean => low[start + cell] === high[start + cell];
  const open = new Set([target]);
  const rows = lines.flatMap(([whole, ...parts]) => {
    const unknown = [whole!, ...parts].filter((cell) => !isKnown(cell));
    if (unknown.length === 0) return [];
    for (const cell of unknown) open.add(cell);
    const known =
      parts.filter(isKnown).reduce((sum, cell) => sum + low[start + cell]!, 0) - (isKnown(whole!) ? low[start + whole!]! : 0);
    const terms = parts.filter((cell) => !isKnown(cell)).map((cell) => `+ x${cell}`);
    return [`${terms.join(" ")}${isKnown(whole!) ? "" : ` - x${whole}`} = ${-known}`];
  });
  const bounds = [...open].map((cell) => `${low[start + cell]} <= x${cell} <= ${high[start + cell]}`);
  return `Subject To\n${rows.join("\n")}\nBounds\n${bounds.join("\n")}\nEnd\n`;
};

/** What is a whole number but for the noise of reckoning is one. */
const NOISE = 1e-6;

/** The least and the most that a cell can be. */
export const solve = (highs: Highs, bounds: Bounds, { place, cell }: Target): readonly [low: number, high: number] => {
  const { grid } = bounds;
  const table = grid.tables.find(({ first, cells }) => first <= cell && cell < first + cells)!;
  const body = write(bounds, grid.firstOf[place]!, linesAround(grid, table.by as [number, number]), cell);
  const best = (aim: "Minimize" | "Maximize"): number => highs.solve(`${aim}\nx${cell}\n${body}`).ObjectiveValue;
  return [Math.ceil(best("Minimize") - NOISE), Math.floor(best("Maximize") + NOISE)];
};

/** Solves for some cells of two dimensions, given what propagation left of them. */
export const programme = (highs: Highs, bounds: Bounds, targets: readonly Target[]): Programmed => {
  const widths = targets.map((target) => {
    const at = bounds.grid.firstOf[target.place]! + target.cell;
    const [low, high] = solve(highs, bounds, target);
    return { before: bounds.high[at]! - bounds.low[at]!, after: high - low };
  });
  return {
    cells: targets.length,
    narrowed: widths.filter(({ before, after }) => after < before).length,
    certain: widths.filter(({ after }) => after === 0).length,
    two: widths.filter(({ after }) => after === 1).length,
  };
};
