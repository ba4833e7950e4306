import { FACTS } from "../../schema/question/measures.ts";
import type { MovedFigure } from "./moved-figures.ts";
import { WATCHED_FIGURES } from "./watched-figures.ts";

/** By how much a figure of London moves: as much as the boroughs' together, and null where it is no sum of theirs. */
export type LondonMove = Pick<MovedFigure, "fact" | "when" | "figure"> & { readonly change: number | null };

/** Sums of pounds and weeks are fractions: what is left of them beyond this is no change. */
const DECIMALS = 1e6;

const isSum = ({ fact, figure }: MovedFigure): boolean =>
  WATCHED_FIGURES[fact].some(({ name, isSum: isAdded }) => name === figure && isAdded);

const byFactAndTime = (a: LondonMove, b: LondonMove): number =>
  FACTS.indexOf(a.fact) - FACTS.indexOf(b.fact) || (a.when < b.when ? -1 : Number(a.when > b.when));

/** Boroughs' figures that move -> London's, by time; none where a borough gains what another loses. */
export const londonMoves = (moved: readonly MovedFigure[]): readonly LondonMove[] =>
  [...Map.groupBy(moved, ({ fact, when, figure }) => `${fact} ${when} ${figure}`).values()]
    .map((group): LondonMove => {
      const { fact, when, figure } = group[0]!;
      if (!isSum(group[0]!)) return { fact, when, figure, change: null };
      const change = group.reduce((sum, { before, after }) => sum + (after ?? 0) - (before ?? 0), 0);
      return { fact, when, figure, change: Math.round(change * DECIMALS) / DECIMALS };
    })
    .filter(({ change }) => change !== 0)
    .toSorted(byFactAndTime);
