/** The reference implementation of money: what each placement cost in a period, one day after another. */
import type { CostRecord } from "../../../subgraphs/returns/kinds/costs/cost-record.ts";
import { daysBetween } from "./days.ts";

const PAYERS = {
  SPEND: (cost: CostRecord) => cost.pence,
  SOCIAL_CARE_SPEND: (cost: CostRecord) => cost.socialCarePence,
  HEALTH_SPEND: (cost: CostRecord) => cost.healthPence,
  EDUCATION_SPEND: (cost: CostRecord) => cost.educationPence,
  UNATTRIBUTED_SPEND: ({ pence, socialCarePence, healthPence, educationPence }: CostRecord) => {
    const left = pence - socialCarePence - healthPence - educationPence;
    return left < 0 ? 0 : left;
  },
} as const;

type Payer = keyof typeof PAYERS;

const NAMES = Object.keys(PAYERS) as readonly Payer[];

/** A placement with a day paid for in a period; money in sevenths of a penny. */
export type PaidPlacement = {
  readonly borough: string;
  readonly child: string;
  readonly placementStart: string;
  readonly days: number;
  readonly sevenths: Readonly<Record<Payer, number>>;
};

/** From one day to another, both included. Costs may come in any order. */
export const paidIn = (costs: readonly CostRecord[], from: string, to: string): readonly PaidPlacement[] => {
  const placements = new Map<string, PaidPlacement & { days: number; sevenths: Record<Payer, number> }>();
  for (const cost of costs) {
    const { borough, child, placementStart } = cost;
    if (cost.to < from || cost.from > to) continue;
    const name = `${borough} ${child} ${placementStart}`;
    const placement = placements.get(name) ?? { borough, child, placementStart, days: 0, sevenths: nothing() };
    placements.set(name, placement);
    const first = daysBetween(cost.from, cost.from < from ? from : cost.from);
    const last = daysBetween(cost.from, cost.to > to ? to : cost.to);
    placement.days += last - first + 1;
    for (const payer of NAMES) {
      const pence = PAYERS[payer](cost);
      let before = upTo(first, pence, cost.perDays);
      for (let day = first; day <= last; day++) {
        const paid = upTo(day + 1, pence, cost.perDays);
        placement.sevenths[payer] += paid - before;
        before = paid;
      }
    }
  }
  return [...placements.values()];
};

const nothing = (): Record<Payer, number> => ({
  SPEND: 0,
  SOCIAL_CARE_SPEND: 0,
  HEALTH_SPEND: 0,
  EDUCATION_SPEND: 0,
  UNATTRIBUTED_SPEND: 0,
});

/** What the first days of a price come to, in whole sevenths of a penny: what is less is not paid yet. */
const upTo = (days: number, pence: number, perDays: number): number => {
  const sevenths = 7 * pence * days;
  return (sevenths - (sevenths % perDays)) / perDays;
};
