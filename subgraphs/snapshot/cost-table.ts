/** Prices of placements as typed arrays, a child after another: what the kernel of costs goes through, and what prices a placement. */
import { SPENDINGS, type Spending } from "../../schema/question/measures.ts";
import { dayOf } from "../../schema/reference/dates.ts";
import type { CostRecord } from "../returns/kinds/costs/cost-record.ts";
import { growing, growingFloats, growingInts, type Returns } from "./columns.ts";
import type { Noise } from "./noise.ts";
import { openSaid, saidBy, type SaidOfPrices } from "./said-of-placement.ts";

export const LEFT_OUT_OF_COSTS = ["return", "urn", "source"] as const;

/** What a snapshot reads of a price. */
export type CountedCost = Omit<CostRecord, (typeof LEFT_OUT_OF_COSTS)[number]>;

/** An amount was paid for so many days; a run of them costs its part, never rounded before the sum. */
export type CostTable = {
  /** GSS code of each child's borough. */
  readonly boroughs: readonly string[];
  /** Secret key and factor of each child. */
  readonly keys: Uint32Array;
  readonly moneyFactors: Int32Array;
  /** Prices of child i are those from `firstPrice[i]` up to `firstPrice[i + 1]`, by start of placement and first day. */
  readonly firstPrice: Int32Array;
  readonly placementStart: Int32Array;
  /** First day of the price, and the day after its last. */
  readonly from: Int32Array;
  readonly end: Int32Array;
  readonly perDays: Int32Array;
  readonly weeklyPence: Int32Array;
  /** What is said of the placement beside the price. */
  readonly said: SaidOfPrices;
  readonly pence: Readonly<Record<Spending, Float64Array>>;
  /** Position of a child, by borough and pseudonym. */
  readonly childAt: ReadonlyMap<string, number>;
};

export const childKey = (borough: string, child: string): string => `${borough} ${child}`;

const PENCE: Readonly<Record<Spending, (cost: CountedCost) => number>> = {
  SPEND: (cost) => cost.pence,
  SOCIAL_CARE_SPEND: (cost) => cost.socialCarePence,
  HEALTH_SPEND: (cost) => cost.healthPence,
  EDUCATION_SPEND: (cost) => cost.educationPence,
  // Contributions that add up to more than the cost leave nothing: an amount is never less.
  UNATTRIBUTED_SPEND: (cost) => Math.max(0, cost.pence - cost.socialCarePence - cost.healthPence - cost.educationPence),
};

/** From cost records, of each return ordered by child, start of placement and first day. */
export const buildCostTable = async (returns: Returns<CountedCost>, noise: Noise): Promise<CostTable> => {
  const [firstPrice, placementStart, from, end, perDays, weeklyPence] = Array.from({ length: 6 }, growingInts) as Six;
  const pence = Object.fromEntries(SPENDINGS.map((name) => [name, growingFloats()])) as Record<
    Spending,
    ReturnType<typeof growingFloats>
  >;
  const [boroughs, childAt] = [[] as string[], new Map<string, number>()];
  const [keys, moneyFactors] = [growing((length) => new Uint32Array(length)), growingInts()];
  const [said, saidCodes] = [openSaid(), growing((length) => new Uint16Array(length))];
  let prices = 0;
  const push = (cost: CountedCost): void => {
    placementStart.push(dayOf(cost.placementStart));
    from.push(dayOf(cost.from));
    end.push(dayOf(cost.to) + 1);
    perDays.push(cost.perDays);
    weeklyPence.push(cost.weeklyPence);
    saidCodes.push(said.codeOf(saidBy(cost)));
    for (const name of SPENDINGS) pence[name].push(PENCE[name](cost));
    prices++;
  };
  for await (const costs of returns) {
    const byChild = Map.groupBy(costs, (cost) => cost.child);
    const drawn = noise.ofChildren([...byChild.keys()]);
    for (const [at, [child, ofChild]] of [...byChild].entries()) {
      const { borough } = ofChild[0]!;
      childAt.set(childKey(borough, child), boroughs.length);
      boroughs.push(borough);
      keys.push(drawn[at]!.key);
      moneyFactors.push(drawn[at]!.factors.money);
      firstPrice.push(prices);
      ofChild.forEach(push);
    }
  }
  firstPrice.push(prices);
  return {
    boroughs,
    keys: keys.finish(),
    moneyFactors: moneyFactors.finish(),
    childAt,
    firstPrice: firstPrice.finish(),
    placementStart: placementStart.finish(),
    from: from.finish(),
    end: end.finish(),
    perDays: perDays.finish(),
    weeklyPence: weeklyPence.finish(),
    said: { codes: saidCodes.finish(), values: said.values },
    pence: Object.fromEntries(SPENDINGS.map((name) => [name, pence[name].finish()])) as Record<Spending, Float64Array>,
  };
};

type Ints = ReturnType<typeof growingInts>;
type Six = [Ints, Ints, Ints, Ints, Ints, Ints];

/** Prices of one child: from the first up to the second; none for a child that no return of costs has. */
export const pricesOf = ({ childAt, firstPrice }: CostTable, borough: string, child: string): readonly [number, number] => {
  const at = childAt.get(childKey(borough, child));
  return at === undefined ? [0, 0] : [firstPrice[at]!, firstPrice[at + 1]!];
};
