/**
 * From a sum to what is published of it. The gateway publishes London's sum; a sub-region publishes its own and its boroughs' in the
 * same way. A cell depends on its own members and on nothing else.
 */
import { kindOf, type MeasureKind } from "../question/measures.ts";
import type { Layout } from "../vector/layout.ts";
import { BINS_AT, MARK, markOfWidth, PERCENTILES_AT, PUBLISHED, SHARE, SQUARED } from "../vector/slots.ts";
import { type Confidential, confidential, reveal, type Vector } from "../vector/vector.ts";
import { dearestWithin } from "./dearest.ts";
import { publishPercentiles } from "./percentiles.ts";
import { perturbed } from "./perturbation.ts";
import { PUBLIC } from "./policy.ts";

/** Writes what is published of a cell; both are the slots of that cell alone. */
type PublishCell = (share: Float64Array, published: Float64Array) => void;

const publishCount: PublishCell = (share, published) => {
  published[PUBLISHED.p] = perturbed(share[SHARE.n]!, share[SHARE.dither]!);
};

/** A total is released as published number times mean: the sum itself, divided by a mean, would give the exact number. */
const publishAmount: PublishCell = (share, published) => {
  publishCount(share, published);
  const p = published[PUBLISHED.p]!;
  if (p >= PUBLIC.magnitudesFrom) published[PUBLISHED.total] = Math.round(p * (share[SHARE.amount]! / share[SHARE.n]!));
};

/**
 * Whether many enough boroughs contribute, and no child and no borough is most of the amount. Money of nobody is none to withhold; each
 * measure decides whether to say that there is none. Of events a share says nothing of boroughs, and they do not matter.
 */
const releaseMark = (share: Float64Array, unit: number): number => {
  const [contributing, byBorough] = [share[SHARE.contributing] ?? PUBLIC.contributing, share[SHARE.byBorough] ?? 0];
  if (contributing === 0) return MARK.none;
  const squared = (share[SHARE.amount]! / unit) ** 2;
  const largest = Math.max(share[SHARE.byChild]!, byBorough);
  return contributing >= PUBLIC.contributing && largest < PUBLIC.dominance * squared ? MARK.released : MARK.withheld;
};

/** An amount, where it is not mostly of one child or one borough; of money, how wide its interval is: a funder pays for one child in ten. */
const publishUnlessOfOne =
  (unit: number, ofOne = 0): PublishCell =>
  (share, published) => {
    publishAmount(share, published);
    const mark = published[PUBLISHED.p]! >= PUBLIC.magnitudesFrom ? releaseMark(share, unit) : MARK.withheld;
    const width = (ofOne * unit * Math.sqrt(share[SHARE.byChild]! * published[PUBLISHED.p]!)) / share[SHARE.amount]!;
    published[PUBLISHED.release] = mark === MARK.released ? markOfWidth(width) : mark;
    if (mark !== MARK.released) published[PUBLISHED.total] = 0;
  };

/** The dearest of each borough are as many whoever they are: their number is no secret, and their noisy money is released as it is. */
const publishDearest: PublishCell = (share, published) => {
  published[PUBLISHED.p] = share[SHARE.n]!;
  if (share[SHARE.n]! <= PUBLIC.dearest || releaseMark(share, SQUARED.DEAREST) !== MARK.released) return;
  published.set([share[SHARE.amount]!, MARK.released], PUBLISHED.total);
};

/** The amount first; where it is released, percentiles too. */
const publishValues =
  (kind: "SPREAD" | "PRICES", publishSum: PublishCell): PublishCell =>
  (share, published) => {
    publishSum(share, published);
    if (kind === "PRICES" && published[PUBLISHED.release] !== MARK.released) return;
    publishPercentiles(share.subarray(BINS_AT[kind]), published[PUBLISHED.p]!, published.subarray(PERCENTILES_AT[kind]));
  };

const PUBLISH: Readonly<Record<MeasureKind, PublishCell>> = {
  PUBLIC: (share, published) => published.set(share),
  COUNT: publishCount,
  USERS: (share, published) => {
    publishCount(share, published);
    if (published[PUBLISHED.p]! >= PUBLIC.magnitudesFrom) published[PUBLISHED.boroughs] = share[SHARE.boroughs]!;
  },
  AMOUNT: publishAmount,
  EVENTS: publishUnlessOfOne(SQUARED.EVENTS),
  MONEY: publishUnlessOfOne(SQUARED.MONEY, PUBLIC.ofOne),
  DEAREST: publishDearest,
  SPREAD: publishValues("SPREAD", publishAmount),
  PRICES: publishValues("PRICES", publishUnlessOfOne(SQUARED.PRICES)),
  TEN: (share, published) => published.set(dearestWithin(share)),
};

/**
 * What is published of a sum.
 *
 * Shape:  a vector in the layout of a SHARE -> one in the layout of the same question PUBLISHED.
 */
export const publish = (share: Layout, published: Layout, vector: Confidential<Vector>): Confidential<Vector> => {
  const kind = kindOf(share.measure);
  const [publishCell, isKeyed] = [PUBLISH[kind], kind !== "PUBLIC" && kind !== "TEN"];
  const [from, to] = [share.slotsPerCell, published.slotsPerCell];
  const publishSlots = (slots: Float64Array): Float64Array => {
    const into = new Float64Array(published.size);
    for (let at = 0, own = 0; at < slots.length; at += from, own += to)
      // Of nobody there is nothing to publish, and most cells are of nobody.
      if (slots[at] !== 0 || !isKeyed) publishCell(slots.subarray(at, at + from), into.subarray(own, own + to));
    return into;
  };
  return confidential(new Map([...reveal(vector)].map(([key, slots]) => [key, publishSlots(slots)])));
};
