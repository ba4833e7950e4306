/** What is published of a cell, a second time: from the sum of the shares, as the disclosure reference says it in words. */
import type { MeasureName } from "../../../schema/question/measures.ts";
import { SPENDING } from "../../../schema/reference/edges.ts";
import { EVENTS, NUMBERS, squaredUnitOf } from "./shares.ts";
import { published } from "./t96.ts";

/** Bins of values one by one, ascending: [0, 2, 1] -> 1, 1, 2. */
const unrolled = (bins: readonly number[]): readonly number[] =>
  bins.flatMap((count, bin) => Array.from({ length: count }, () => bin));

const atLeastTen = (p: number): boolean => p >= 10;

/** Told as published number times mean, to the nearest whole. */
const totalOf = ([n, , amount]: readonly number[], p: number): number => (atLeastTen(p) ? Math.round(p * (amount! / n!)) : 0);

/** First and last bin of each percentile's interval, counted from 1: at least 8 in it, and on each side of the percentile. */
const percentilesOf = (bins: readonly number[], p: number): readonly number[] => {
  const values = unrolled(bins);
  return [25, 50, 75, 90].flatMap((percent) => {
    const fewest = p - 3;
    const below = Math.ceil((percent * fewest) / 100);
    if (below < 8 || fewest - below < 8) return [0, 0];
    let [first, last] = [values[Math.ceil((percent * values.length) / 100) - 1]!, 0];
    last = first;
    for (let turn = 0; values.filter((bin) => first <= bin && bin <= last).length < 8; turn++)
      if (turn % 2 === 0) first = Math.max(0, first - 1);
      else last = Math.min(bins.length - 1, last + 1);
    return [first + 1, last + 1];
  });
};

/** Whether one child has four tenths of the squared events. */
const isOfOneChild = (measure: MeasureName, [, , amount, byChild]: readonly number[]): boolean =>
  byChild! >= 0.4 * (amount! / squaredUnitOf(measure)) ** 2;

const [WITHHELD, TOLD, NOTHING] = [0, 1, 2];

/** Whether three boroughs contribute, and neither a child nor a borough has four tenths of the squared amount. */
const toldOf = (measure: MeasureName, [, , amount, byChild, contributing, byBorough]: readonly number[]): number => {
  if (contributing === 0) return NOTHING;
  const squared = (amount! / squaredUnitOf(measure)) ** 2;
  return contributing! >= 3 && byChild! < 0.4 * squared && byBorough! < 0.4 * squared ? TOLD : WITHHELD;
};

/** 1, 2, 5, 10, 20, 50, ...: the first that is not below a value. */
const roundStep = (value: number): number => {
  let step = 0.1;
  for (let at = 0; step < value; at++) step *= [2, 2.5, 2][at % 3]!;
  return step;
};

/** The least and the most that the ten dearest placements come to, rounded outwards; nothing where there are no others beside them. */
const tenOf = (bins: readonly number[]): readonly number[] => {
  const { edges } = SPENDING.coarse;
  const ends = (bin: number): readonly [number, number] => {
    if (bin === 0) return [0, 1];
    return [bin === 1 ? 1 : edges[bin - 2]!, edges[bin - 1] ?? Infinity];
  };
  const values = unrolled(bins);
  const dearest = values.toReversed().slice(0, 10).map(ends);
  const [least, most] = [0, 1].map((end) => dearest.reduce((sum, each) => sum + each[end]!, 0)) as [number, number];
  if (values.length <= 10 || most === Infinity) return [0, 0, WITHHELD];
  const step = Math.max(roundStep(0.2 * dearest[0]![1]), 10 ** (String(most).length - 2));
  return [Math.floor(least / step) * step, Math.ceil(most / step) * step, TOLD];
};

/** The slots of a cell as published; `share` is the sum of those of the parts. */
export const publishedOf = (measure: MeasureName, share: readonly number[]): readonly number[] => {
  switch (measure) {
    case "HOMES":
    case "REGISTERED_PLACES":
    case "BUDGET":
      return share;
    case "SPEND_PER_PLACEMENT":
      return tenOf(share);
    case "TOP_TEN": {
      const told = share[0]! > 10 && toldOf(measure, share) === TOLD;
      return [share[0]!, told ? share[2]! : 0, told ? TOLD : WITHHELD];
    }
    default:
      return ofNumber(measure, share, published([{ n: share[0]!, d: share[1]! }]));
  }
};

const NO_PERCENTILES = Array.from({ length: 8 }, () => 0);

/** The same of what is behind a published number of children. */
const ofNumber = (measure: MeasureName, share: readonly number[], p: number): readonly number[] => {
  if (NUMBERS.includes(measure)) return [p];
  if (EVENTS.includes(measure)) return ofEvents(measure, share, p);
  switch (measure) {
    case "BOROUGHS_USING":
      return [p, atLeastTen(p) ? share[2]! : 0];
    case "PLACEMENT_DAYS":
      return [p, totalOf(share, p)];
    case "DISTANCE":
    case "DAYS_IN_PLACEMENT":
    case "DAYS_TO_OFFER":
    case "DAYS_TO_PLACEMENT":
    case "DAYS_OPEN":
      return [p, totalOf(share, p), ...percentilesOf(share.slice(3), p)];
    default:
      return ofMoney(measure, share, p);
  }
};

const ofEvents = (measure: MeasureName, share: readonly number[], p: number): readonly number[] =>
  atLeastTen(p) && !isOfOneChild(measure, share) ? [p, totalOf(share, p), TOLD] : [p, 0, WITHHELD];

/** Told, and from 3 on by how many doublings the interval is wider: until it covers 36 % of each child's money, root of the squares. */
const widened = (measure: MeasureName, [, , amount, byChild]: readonly number[], p: number): number => {
  const needed = (0.36 * Math.sqrt(byChild!)) / (amount! / squaredUnitOf(measure));
  for (let mark = NOTHING, width = 1; ; mark++, width *= 2)
    if ((width * 0.6) / Math.sqrt(p) >= needed) return mark === NOTHING ? TOLD : mark;
};

const ofMoney = (measure: MeasureName, share: readonly number[], p: number): readonly number[] => {
  const told = atLeastTen(p) ? toldOf(measure, share) : WITHHELD;
  const total = told === TOLD ? totalOf(share, p) : 0;
  if (measure !== "WEEKLY_COST") return [p, total, told === TOLD ? widened(measure, share, p) : told];
  const money = [p, total, told];
  return [...money, ...(told === TOLD ? percentilesOf(share.slice(6), p) : NO_PERCENTILES)];
};
