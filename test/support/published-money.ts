/** What published figures of money say to who knows how they are made: a mean of so many figures, times a published number. */
import type { Figure } from "../../schema/figures/figure.ts";
import type { Ratio, Reach } from "./reach.ts";

/** From so many children on, means have three figures; before, two. */
const THREE_FIGURES_FROM = 30;

/** The means that a published one may stand for: 52.1 -> from 52.05 to 52.15. */
const meansBehind = (mean: number, children: number): Reach => {
  if (mean === 0) return { low: 0, high: 0 };
  const figures = children < THREE_FIGURES_FROM ? 2 : 3;
  const half = 10 ** (Math.floor(Math.log10(mean) + 1e-9) - figures + 1) / 2;
  return { low: mean - half, high: mean + half };
};

/** The children that a published number may stand for, and a withheld one. */
export const childrenBehind = ({ value, low, high }: Figure): Reach => ({
  low: value === 0 ? 0 : (low ?? 0),
  high: value === 0 ? 0 : (high ?? Number.POSITIVE_INFINITY),
});

/** A published total as so many times the true number of children; nothing where it is withheld. */
export const ratioOf = (of: string, over: string, total: Figure, n: Figure): readonly Ratio[] =>
  total.value === null || n.value === null || n.value === 0 ? [] : [{ of, over, ...meansBehind(total.value / n.value, n.value) }];
