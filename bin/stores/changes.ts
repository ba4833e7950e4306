/** How one vintage differs from another, told to the sub-region's own staff: counts and exact figures, no row. */
import type { Fact } from "../../schema/question/measures.ts";
import { periodOf, type Time } from "../../schema/reference/periods.ts";
import { boroughOf } from "../../schema/reference/sub-regions.ts";
import type { Models } from "../../subgraphs/models/models.ts";
import type { RowChanges } from "../../subgraphs/vintages/compare-rows.ts";
import { diffVintages, NO_VINTAGE, type VintageDiff } from "../../subgraphs/vintages/diff-vintages.ts";
import { type LondonMove, londonMoves } from "../../subgraphs/vintages/london-moves.ts";
import { liveVintage, type Manifest } from "../../subgraphs/vintages/manifest.ts";
import { movedFigures, type MovedFigure } from "../../subgraphs/vintages/moved-figures.ts";
import { BUDGET, WATCHED_FIGURES } from "../../subgraphs/vintages/watched-figures.ts";
import { table } from "../terminal/table.ts";

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

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

const shown = (count: number | null): string => (count === null ? "no return" : number.format(count));

/** Blank for a figure that moves by what only London knows. */
const signed = (change: number | null): string => (change === null ? "" : `${change > 0 ? "+" : ""}${number.format(change)}`);

const timeText = (when: Time): string => when.replace("/", " to ");

/** The figure that says how many a fact is about, or what was planned. */
const headFigure = ({ fact, figure }: Pick<MovedFigure, "fact" | "figure">): boolean =>
  figure === BUDGET || WATCHED_FIGURES[fact][0]?.name === figure;

/** The day, or the end of the period, from which on a fact's figures are all worth a line. */
const latestOf = (moves: readonly Pick<MovedFigure, "fact" | "when" | "figure">[], fact: Fact): string =>
  moves
    .filter((each) => each.fact === fact && each.figure !== BUDGET)
    .reduce((latest, { when }) => (periodOf(when).to > latest ? periodOf(when).to : latest), "");

/** What is worth a line on a screen: every figure of the latest time, and of others how many it is about; `--json` has the rest. */
const worthALine = <Move extends Pick<MovedFigure, "fact" | "when" | "figure">>(moves: readonly Move[]): readonly Move[] =>
  moves.filter((move) => headFigure(move) || periodOf(move.when).to === latestOf(moves, move.fact));

/** Of a borough that had no return, or has none any more, how many it is about says it all. */
const worthKnowing = (moved: MovedFigure): boolean => headFigure(moved) || (moved.before !== null && moved.after !== null);

const figuresTable = (figures: readonly MovedFigure[]): string =>
  table(
    ["", "when", "figure", "before", "after"],
    worthALine(figures)
      .filter(worthKnowing)
      .map(({ borough, when, figure, before, after }) => [named(borough), timeText(when), figure, shown(before), shown(after)]),
  );

const londonTable = (moves: readonly LondonMove[]): string =>
  table(
    ["when", "figure", "change"],
    worthALine(moves).map(({ when, figure, change }) => [timeText(when), figure, signed(change)]),
  );

const figuresText = ({ figures, london }: Changes): string => {
  if (figures.length === 0) return "No figure moves.";
  const unknown = london.some(({ change }) => change === null)
    ? "\n(Without a change: it is no sum of the boroughs' figures, so only London can tell by how much.)"
    : "";
  const moves =
    london.length === 0
      ? "No figure of London moves."
      : `London's figures that move, and by how much:\n${londonTable(london)}${unknown}`;
  return `${moves}\n\nThe boroughs' own, exact, for your eyes only (--json has all):\n${figuresTable(figures)}`;
};

export const changesText = (changes: Changes): string =>
  changes.boroughs.length === 0 && changes.homes === null
    ? "No row differs."
    : `${rowsTable(changes)}\n\n${figuresText(changes)}`;
