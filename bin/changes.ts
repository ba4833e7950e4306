/** How one vintage differs from another, told to the sub-region's own staff: counts and exact figures, no row. */
import { boroughOf } from "../schema/reference/sub-regions.ts";
import type { Models } from "../subgraphs/models/models.ts";
import { liveVintage, type Manifest } from "../subgraphs/returns/switch-vintage.ts";
import type { RowChanges } from "../subgraphs/vintages/compare-rows.ts";
import { diffVintages, NO_VINTAGE, type VintageDiff } from "../subgraphs/vintages/diff-vintages.ts";
import { type LondonMove, londonMoves, movedFigures, type MovedFigure } from "../subgraphs/vintages/moved-figures.ts";
import { table } from "./table.ts";

export type Changes = VintageDiff & { readonly figures: readonly MovedFigure[]; readonly london: readonly LondonMove[] };

/** From one manifest, or from what is live for null, to another. */
export const changesBetween = async (models: Models, before: Manifest | null, after: Manifest): Promise<Changes> => {
  const from = before ?? (await liveVintage(models)) ?? NO_VINTAGE;
  const figures = await movedFigures(models, from, after);
  return { ...(await diffVintages(models, from, after)), figures, london: londonMoves(figures) };
};

const named = (borough: string): string => `${borough} ${boroughOf(borough)?.name ?? ""}`.trim();

const counts = ({ added, changed, removed }: RowChanges): readonly string[] => [added, changed, removed].map(String);

const rowsTable = ({ boroughs, homes }: VintageDiff): string =>
  table(
    ["", "rows", "added", "changed", "removed"],
    [
      ...boroughs.map((row) => [named(row.borough), row.rows, ...counts(row)]),
      ...(homes === null ? [] : [["Register", "homes", ...counts(homes)]]),
    ],
  );

const shown = (count: number | null): string => (count === null ? "no return" : String(count));

const signed = (change: number): string => (change > 0 ? `+${change}` : String(change));

/** What is worth a line on a screen: every figure on the latest day, and of other days all children; `--json` has the rest. */
const worthALine = <Move extends Pick<MovedFigure, "asAt" | "figure">>(moves: readonly Move[]): readonly Move[] => {
  const latest = moves.reduce((day, { asAt }) => (asAt > day ? asAt : day), "");
  return moves.filter(({ asAt, figure }) => figure === "Children" || asAt === latest);
};

/** Of a borough that had no return, or has none any more, the number of children says it all. */
const worthKnowing = ({ figure, before, after }: MovedFigure): boolean =>
  figure === "Children" || (before !== null && after !== null);

const figuresTable = (figures: readonly MovedFigure[]): string =>
  table(
    ["", "children on", "figure", "before", "after"],
    worthALine(figures)
      .filter(worthKnowing)
      .map(({ borough, asAt, figure, before, after }) => [named(borough), asAt, figure, shown(before), shown(after)]),
  );

const londonTable = (moves: readonly LondonMove[]): string =>
  table(
    ["children on", "figure", "change"],
    worthALine(moves).map(({ asAt, figure, change }) => [asAt, figure, signed(change)]),
  );

const figuresText = ({ figures, london }: Changes): string => {
  if (figures.length === 0) return "No figure moves.";
  const moves =
    london.length === 0 ? "No figure of London moves." : `London's figures that move, and by how much:\n${londonTable(london)}`;
  return `${moves}\n\nThe boroughs' own, exact, for your eyes only (--json has all):\n${figuresTable(figures)}`;
};

export const changesText = (changes: Changes): string =>
  changes.boroughs.length === 0 && changes.homes === null
    ? "No row differs."
    : `${rowsTable(changes)}\n\n${figuresText(changes)}`;
