import { dayOf } from "../../../schema/reference/dates.ts";
import { fileFault, type Fault } from "../faults/fault.ts";
import type { CostRecord } from "../kinds/costs/cost-record.ts";
import type { AssembledRow } from "../rows/kind.ts";
import type { DaysInCare } from "./days-in-care.ts";

type Price = Pick<CostRecord, "child" | "from" | "to" | "pence" | "perDays">;

type Sum = { prices: number; pence: number };

const costOf = ({ from, to, pence, perDays }: Price): number => (pence * (dayOf(to) - dayOf(from) + 1)) / perDays;

const percent = (part: Sum, whole: Sum): number => (whole.pence === 0 ? 0 : Math.round((100 * part.pence) / whole.pence));

const unknown = (rule: string, path: string, [part, whole]: readonly [Sum, Sum], said: { message: string; hint: string }) =>
  fileFault(rule, "warning", path, {
    message: `${said.message} Cost rows: ${part.prices} of ${whole.prices}, ${percent(part, whole)}% of the money.`,
    hint: said.hint,
  });

/**
 * Sets a borough's prices beside its placements: what nobody was placed for counts, as of a placement of which nothing is known. Rows of
 * money are added child by child.
 */
export const openCostsBesideCare = (care: DaysInCare) => {
  const [all, ofNobody, ofNoDay] = [0, 0, 0].map((): Sum => ({ prices: 0, pence: 0 })) as [Sum, Sum, Sum];
  const count = (sum: Sum, cost: number): void => {
    sum.prices += 1;
    sum.pence += cost;
  };
  return {
    add: (rows: readonly AssembledRow[]): void => {
      for (const price of rows as readonly (AssembledRow & Price)[]) {
        const cost = costOf(price);
        count(all, cost);
        if (!care.knows(price.child)) count(ofNobody, cost);
        else if (!care.isPlaced(price.child, price.from)) count(ofNoDay, cost);
      }
    },
    faults: (path: string): readonly Fault[] => [
      ...(ofNobody.prices === 0
        ? []
        : [
            unknown("cost-unknown-child", path, [ofNobody, all], {
              message: "Costs are of children whom the SSDA903 return does not know.",
              hint: "Compare the child's number in both returns. One that two children of either could be, but for letter case, blanks and leading noughts, is not matched.",
            }),
          ]),
      ...(ofNoDay.prices === 0
        ? []
        : [
            unknown("cost-unknown-placement", path, [ofNoDay, all], {
              message: "Costs are of children who were not placed on the first day paid for, as the SSDA903 return has it.",
              hint: "Compare the placement's start in both returns.",
            }),
          ]),
    ],
  };
};
