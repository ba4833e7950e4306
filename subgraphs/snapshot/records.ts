import type { Model } from "mongoose";
import type { ReturnCoverage } from "../../schema/question/coverage.ts";
import { type HeldFact, RETURNED_FACTS } from "../../schema/question/measures.ts";
import { addDays, type LocalDate } from "../../schema/reference/dates.ts";
import type { HomeRecord } from "../models/home.ts";
import type { Models } from "../models/models.ts";
import { type BoroughReturn, type Days, inTodaysForm, type Vintage } from "../models/vintage.ts";
import type { BedRecord } from "../returns/kinds/beds/bed-record.ts";
import type { BudgetRecord } from "../returns/kinds/budgets/budget-record.ts";
import type { ReturnKind } from "../returns/kinds/kinds.ts";
import { isOfKind } from "../returns/kinds/owner.ts";
import type { ReferralRecord } from "../returns/kinds/referrals/referral-record.ts";
import { budgetedYears } from "./budget-coverage.ts";
import { LEFT_OUT_OF_COSTS } from "./cost-table.ts";
import { runsOfYears } from "./runs-of-years.ts";
import { LEFT_OUT_OF_EPISODES } from "./timeline.ts";

/** The runs of days that a return covers: all between its first and last but for its gaps. */
const runsOf = ({ from, to, gaps }: BoroughReturn): readonly Days[] => {
  const starts = [from, ...gaps.map((gap) => addDays(gap.to, 1))];
  const ends = [...gaps.map((gap) => addDays(gap.from, -1)), to];
  return starts.map((start, at) => ({ from: start, to: ends[at]! }));
};

/** The runs of return years in which a return of placements has the table of missing children. */
const runsOfMissing = ({ tableYears }: BoroughReturn): readonly Days[] =>
  runsOfYears(tableYears.find(({ table }) => table === "MISSING")?.years ?? []);

const dayOfImport = ({ importedAt }: BoroughReturn): LocalDate => importedAt.toISOString().slice(0, "YYYY-MM-DD".length);

/** What a sub-region can be asked about: the returns of its facts, in order of borough. */
export const coverageOf = (returns: readonly BoroughReturn[]): readonly ReturnCoverage[] =>
  returns
    .map(inTodaysForm)
    .flatMap((each) => {
      const received = dayOfImport(each);
      const heldIn = (fact: HeldFact, runs: readonly Days[]) =>
        runs.map((run) => ({ fact, borough: each.borough, ...run, received }));
      return [
        ...RETURNED_FACTS.filter((fact) => fact === each.kind).flatMap((fact) => heldIn(fact, runsOf(each))),
        ...heldIn("MISSING", runsOfMissing(each)),
      ];
    })
    .toSorted((a, b) => (a.borough + a.fact + a.from < b.borough + b.fact + b.from ? -1 : 1));

/** The years that budgets of some returns plan for. */
export const budgetCoverageOf = (
  returns: readonly BoroughReturn[],
  budgets: readonly BudgetRecord[],
): readonly ReturnCoverage[] => budgetedYears(budgets, new Map(returns.map((each) => [each._id, dayOfImport(each)])));

/** The records of a vintage, in the orders that a snapshot is built from. */
export const recordsOf = async (models: Models, { returns, register }: Pick<Vintage, "returns" | "register">) => {
  /** Rows of one return after another, without the fields that no snapshot has. */
  const rowsOf = async function* <T, LeftOut extends keyof T & string = never>(
    model: Pick<Model<T>, "find">,
    kind: ReturnKind,
    order: Record<string, 1>,
    leftOut: readonly LeftOut[] = [],
  ): AsyncGenerator<readonly Omit<T, LeftOut>[]> {
    const projection = Object.fromEntries(["_id", ...leftOut].map((name) => [name, 0]));
    for (const id of returns.filter(isOfKind(kind)))
      yield model
        .find({ return: id }, projection)
        .sort({ return: 1, ...order })
        .lean<Omit<T, LeftOut>[]>();
  };
  const allRowsOf = async <T>(model: Pick<Model<T>, "find">, kind: ReturnKind, order: Record<string, 1>): Promise<readonly T[]> =>
    (await Array.fromAsync(rowsOf(model, kind, order))).flat();
  return {
    episodes: rowsOf(models.episodes, "PLACEMENTS", { child: 1, start: 1 }, LEFT_OUT_OF_EPISODES),
    costs: rowsOf(models.costs, "COSTS", { child: 1, placementStart: 1, from: 1 }, LEFT_OUT_OF_COSTS),
    beds: await allRowsOf<BedRecord>(models.beds, "BEDS", { urn: 1, asAt: 1 }),
    referrals: await allRowsOf<ReferralRecord>(models.referrals, "REFERRALS", { referral: 1 }),
    budgets: await allRowsOf<BudgetRecord>(models.budgets, "BUDGETS", { provision: 1, from: 1 }),
    homes: register === null ? [] : await models.homes.find({ register }).sort({ register: 1, urn: 1 }).lean<HomeRecord[]>(),
  };
};
