import { yearSpan } from "../chance/calendar.ts";
import { daysWithin } from "../chance/days-within.ts";
import type { CostDraft } from "./cost-drafts.ts";
import { dearPlacements, keyOf } from "./dear-placements.ts";
import { isSecure, timesWeeks, WEEK, type PriceLevel } from "./prices.ts";

/** What is known of London, in pounds: spend in a year, that on each borough's ten dearest placements, a week in a secure home. */
const TARGETS = { spend: 436e6, topTens: 134e6, secureWeek: 10_500 };
const TOP = 10;

/** Pounds a week of the placements at a million a year or more, of which London has four; all others stay well below. */
const MILLIONS = [23_900, 21_700, 20_400, 19_800];
const DEAREST_OTHER = 18_400;

const YEAR = yearSpan(2025);

type Dear = { readonly key: string; readonly tail: number; readonly weeks: number };

/** What the calibration needs of one borough: sums and the few largest, so that no borough's children are kept. */
export type BoroughCosts = {
  /** Market price of all plain placements in the year, and of the dearest of them. */
  readonly plain: number;
  readonly plainTop: readonly number[];
  /** The same of each placement in a secure home, and its weeks. */
  readonly secure: readonly { readonly market: number; readonly weeks: number }[];
  readonly dear: readonly Dear[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const top = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => b - a).slice(0, TOP);

export const boroughCosts = (drafts: readonly CostDraft[]): BoroughCosts => {
  const dear = dearPlacements(drafts);
  const plain = drafts
    .filter((draft) => !dear.includes(draft) && !isSecure(draft))
    .map((draft) => draft.market * timesWeeks(draft, YEAR));
  const weeksOf = ({ placement }: CostDraft): number => daysWithin(placement, YEAR) / WEEK;
  return {
    plain: sum(plain),
    plainTop: top(plain),
    secure: drafts.filter(isSecure).map((draft) => ({ market: draft.market * weeksOf(draft), weeks: weeksOf(draft) })),
    dear: dear.map((draft) => ({ key: keyOf(draft), tail: draft.tail, weeks: weeksOf(draft) })),
  };
};

/** The four, wherever in London: of the longest in the year the dearest. */
const millionKeys = (boroughs: readonly BoroughCosts[]): ReadonlyMap<string, number> => {
  const all = boroughs.flatMap(({ dear }) => dear).toSorted((a, b) => b.weeks - a.weeks || b.tail - a.tail);
  return new Map(MILLIONS.map((pounds, at) => [all[at]?.key ?? "", pounds]));
};

/** Spend on the ten dearest placements of each borough. */
const topTens = (boroughs: readonly BoroughCosts[], { plain, secure, dear }: PriceLevel): number =>
  sum(
    boroughs.map((borough) => {
      const spends = [
        ...borough.plainTop.map((market) => market * plain),
        ...borough.secure.map(({ market }) => market * secure),
        ...borough.dear.map(({ key, weeks }) => (dear.get(key) ?? 0) * weeks),
      ];
      return sum(top(spends));
    }),
  );

const STEPS = 40;

/**
 * Prices at which London spends what is known of it. The dear are scaled until each borough's ten dearest add up, and what is left
 * of the total goes to all others. They come to a little over half of the market's prices: the published total, of a survey that
 * some boroughs did not answer, is less than London's children would cost at those.
 */
export const priceLevel = (boroughs: readonly BoroughCosts[]): PriceLevel => {
  const [dears, secures] = [boroughs.flatMap(({ dear }) => dear), boroughs.flatMap(({ secure }) => secure)];
  const millions = millionKeys(boroughs);
  const secureSpend = TARGETS.secureWeek * sum(secures.map(({ weeks }) => weeks));
  const secure = secureSpend / sum(secures.map(({ market }) => market));
  const plainMarket = sum(boroughs.map(({ plain }) => plain));
  const levelAt = (middle: number): PriceLevel => {
    const dear = new Map(dears.map(({ key, tail }) => [key, millions.get(key) ?? Math.min(DEAREST_OTHER, tail * middle)]));
    const dearSpend = sum(dears.map(({ key, weeks }) => (dear.get(key) ?? 0) * weeks));
    return { plain: (TARGETS.spend - secureSpend - dearSpend) / plainMarket, secure, dear };
  };
  let [low, high] = [0, DEAREST_OTHER];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (topTens(boroughs, levelAt(middle)) < TARGETS.topTens) low = middle;
    else high = middle;
  }
  return levelAt(low);
};
