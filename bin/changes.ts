/** How one vintage differs from another, told to the sub-region's own staff: counts and exact figures, no row. */
import { boroughOf } from "../schema/reference/sub-regions.ts";
import type { Models } from "../subgraphs/models/models.ts";
import { liveVintage, type Manifest } from "../subgraphs/returns/switch-vintage.ts";
import type { RowChanges } from "../subgraphs/vintages/compare-rows.ts";
import { diffVintages, NO_VINTAGE, type VintageDiff } from "../subgraphs/vintages/diff-vintages.ts";
import { movedFigures, type MovedFigure } from "../subgraphs/vintages/moved-figures.ts";
import { table } from "./table.ts";

export type Changes = VintageDiff & { readonly figures: readonly MovedFigure[] };

/** From one manifest, or from what is live for null, to another. */
export const changesBetween = async (models: Models, before: Manifest | null, after: Manifest): Promise<Changes> => {
  const from = before ?? (await liveVintage(models)) ?? NO_VINTAGE;
  return { ...(await diffVintages(models, from, after)), figures: await movedFigures(models, from, after) };
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

const figuresTable = (figures: readonly MovedFigure[]): string =>
  table(
    ["", "children on", "figure", "before", "after"],
    figures.map(({ borough, asAt, figure, before, after }) => [named(borough), asAt, figure, shown(before), shown(after)]),
  );

const shown = (count: number | null): string => (count === null ? "no return" : String(count));

export const changesText = (changes: Changes): string => {
  if (changes.boroughs.length === 0 && changes.homes === null) return "No row differs.";
  const figures =
    changes.figures.length === 0
      ? "No figure moves."
      : `Figures that move, exact, for your own eyes:\n${figuresTable(changes.figures)}`;
  return `${rowsTable(changes)}\n\n${figures}`;
};
