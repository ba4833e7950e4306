/** The reference implementation: where one child is, evening after evening. Everything that is told of movements is told from these. */
import { addDays } from "../../../schema/reference/dates.ts";
import type { EpisodeRecord, MissingIncident } from "../../../subgraphs/returns/kinds/placements/rows/episode-record.ts";
import type { MovedChild } from "./movement-dimensions.ts";
import { type Beside, pricedChildrenOn } from "./priced-children.ts";

export type ChildEvenings = {
  /** The child in the evening of a day; null where it is not in care. */
  readonly on: (day: string) => MovedChild | null;
  /** The days from one to another on which anything may be otherwise than on the day before: all others are like it. */
  readonly turns: (from: string, to: string) => readonly string[];
  /** Times that the child was missing, or away without authorisation. */
  readonly missing: readonly MissingIncident[];
  /** Days on which a short break ended. */
  readonly breakEnds: ReadonlySet<string | null>;
};

const firstOfMonths = (from: string, to: string): readonly string[] => {
  const days: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const day = `${year}-${String(month).padStart(2, "0")}-01`;
    if (day > to) return days;
    days.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
};

/** `own` are the episodes of one child. */
export const eveningsOf = (own: readonly EpisodeRecord[], beside: Beside): ChildEvenings => {
  const known = new Map<string, MovedChild | null>();
  const on = (day: string): MovedChild | null => {
    if (!known.has(day)) {
      const child = pricedChildrenOn(own, beside, day)[0];
      const before = child === undefined ? undefined : pricedChildrenOn(own, {}, addDays(child.row.start, -1))[0];
      known.set(day, child === undefined ? null : { ...child, reason: before?.row.reasonPlaceChange ?? null });
    }
    return known.get(day)!;
  };
  const { borough, child } = own[0]!;
  const prices = (beside.costs ?? []).filter((cost) => cost.borough === borough && cost.child === child);
  const days = [
    ...own.flatMap(({ start, end, uascCeased }) => [start, end, uascCeased]),
    ...own.flatMap(({ orders = [] }) => orders.flatMap(({ start, end }) => [start, end, end === null ? null : addDays(end, 1)])),
    ...prices.flatMap(({ from, to }) => [from, addDays(to, 1)]),
  ].filter((day) => day !== null);
  const turns = (from: string, to: string): readonly string[] =>
    [...new Set([from, ...days, ...firstOfMonths(from, to)])].filter((day) => from <= day && day <= to).toSorted();
  const breaks = own.filter(({ ls }) => ls === "V3" || ls === "V4");
  return { on, turns, missing: own.flatMap(({ missing = [] }) => missing), breakEnds: new Set(breaks.map(({ end }) => end)) };
};
