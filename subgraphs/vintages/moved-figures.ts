import { dimensionOf, type DimensionName } from "../../schema/figures/dimensions.ts";
import { layoutOf, type PartialQuery } from "../../schema/figures/layout.ts";
import { latestMonthEnd, returnYearEnd, returnYearOf, type LocalDate } from "../../schema/reference/dates.ts";
import type { EpisodeRecord } from "../models/episode.ts";
import type { Models } from "../models/models.ts";
import { isOfKind, ownerOfReturn } from "../models/return-kind.ts";
import type { BoroughReturn } from "../models/vintage.ts";
import type { Manifest } from "../returns/switch-vintage.ts";
import { answer } from "../snapshot/answer.ts";
import { buildSnapshot, type Snapshot } from "../snapshot/snapshot.ts";
import { changedReturns } from "./diff-vintages.ts";

/**
 * A number of children of a borough that is another after an import than before. Exact, hence for the borough's and the
 * sub-region's own eyes; null where a return does not reach the day.
 */
export type MovedFigure = {
  readonly borough: string;
  readonly asAt: LocalDate;
  readonly figure: string;
  readonly before: number | null;
  readonly after: number | null;
};

/** A borough's return as it can be asked. */
type Side = { readonly to: LocalDate; readonly from: LocalDate; readonly snapshot: Snapshot };

const sideOf = async (models: Models, id: string | null): Promise<Side | null> => {
  const found = id === null ? null : await models.returns.findById(id).lean<BoroughReturn>();
  if (id === null || found === null) return null;
  const { borough, from, to } = found;
  const rows = await models.episodes.find({ return: id }).sort({ return: 1, child: 1, start: 1 }).lean<EpisodeRecord[]>();
  return {
    from,
    to,
    snapshot: await buildSnapshot({ vintage: id, returns: [{ fact: "PLACEMENTS", borough, from, to }] }, { episodes: [rows] }),
  };
};

const countsBy = (snapshot: Snapshot, asAt: LocalDate, name: DimensionName): readonly (readonly [string, number])[] => {
  const query: PartialQuery = { fact: "PLACEMENTS", measure: "CHILDREN", times: [asAt], by: [name], where: [] };
  const slots = answer(snapshot, query, layoutOf(query)).get("");
  return (dimensionOf(name).axis ?? []).map(({ code, label }, slot) => [name === "LOCALITY" ? code : label, slots?.[slot] ?? 0]);
};

/** The figures that are looked at: all children, each placement type, and those placed in their own borough. */
const figuresOn = ({ snapshot }: Side, asAt: LocalDate): ReadonlyMap<string, number> => {
  const types = countsBy(snapshot, asAt, "PLACEMENT_TYPE");
  const inOwn = countsBy(snapshot, asAt, "LOCALITY").find(([code]) => code === "IN")?.[1] ?? 0;
  const children = types.reduce((total, [, count]) => total + count, 0);
  return new Map([["Children", children], ...types, ["In own borough", inOwn]]);
};

const covers = (side: Side | null, day: LocalDate): side is Side => side !== null && side.from <= day && day <= side.to;

const movedOn = (asAt: LocalDate, before: Side | null, after: Side | null): readonly Omit<MovedFigure, "borough">[] => {
  const [old, now] = [before, after].map((side) => (covers(side, asAt) ? figuresOn(side, asAt) : null));
  const figures = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
  return figures
    .map((figure) => ({ asAt, figure, before: old?.get(figure) ?? null, after: now?.get(figure) ?? null }))
    .filter((moved) => moved.before !== moved.after && (moved.before ?? 0) + (moved.after ?? 0) > 0);
};

const placementsOf = (manifest: Manifest): Manifest => ({
  ...manifest,
  returns: manifest.returns.filter(isOfKind("PLACEMENTS")),
});

/** The last of March in each year of either return, and the latest month end of each. */
const daysOf = (sides: readonly Side[]): readonly LocalDate[] => {
  const yearEnds = sides.flatMap(({ from, to }) => {
    const [first, last] = [returnYearOf(from), returnYearOf(to)];
    return Array.from({ length: last - first + 1 }, (_, at) => returnYearEnd(first + at)).filter((day) => day <= to);
  });
  return [...new Set([...yearEnds, ...sides.map(({ to }) => latestMonthEnd(to))])].toSorted();
};

/**
 * Which figures of which boroughs move from one vintage to another, on the last of March of every year that the two returns
 * cover, and at the latest month end of each.
 */
export const movedFigures = async (models: Models, before: Manifest, after: Manifest): Promise<readonly MovedFigure[]> => {
  const moved: MovedFigure[] = [];
  for (const [oldId, newId] of changedReturns(placementsOf(before), placementsOf(after))) {
    const { borough } = ownerOfReturn(newId ?? oldId ?? "");
    const [old, now] = [await sideOf(models, oldId), await sideOf(models, newId)];
    const days = daysOf([old, now].filter((side) => side !== null));
    for (const day of days) moved.push(...movedOn(day, old, now).map((figure) => ({ borough, ...figure })));
  }
  return moved;
};

/** By how much a figure of London moves: London's figures are sums, so it is by as much as the boroughs' together. */
export type LondonMove = Pick<MovedFigure, "asAt" | "figure"> & { readonly change: number };

/** Borough's figures that move -> London's, by day; none where a borough gains what another loses. */
export const londonMoves = (moved: readonly MovedFigure[]): readonly LondonMove[] => {
  const sums = new Map<string, LondonMove>();
  for (const { asAt, figure, before, after } of moved) {
    const [key, change] = [`${asAt} ${figure}`, (after ?? 0) - (before ?? 0)];
    sums.set(key, { asAt, figure, change: (sums.get(key)?.change ?? 0) + change });
  }
  return [...sums.values()].filter(({ change }) => change !== 0).toSorted((a, b) => (a.asAt < b.asAt ? -1 : +(a.asAt > b.asAt)));
};
