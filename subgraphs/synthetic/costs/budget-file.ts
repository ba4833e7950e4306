import { PROVISIONS, provisionOf } from "../../../schema/reference/provisions.ts";
import { RETURN_YEARS, yearSpan } from "../chance/calendar.ts";
import { daysWithin } from "../chance/days-within.ts";
import type { Random } from "../chance/random.ts";
import type { DatedFile } from "../written/dated-file.ts";
import { writtenIn } from "../written/written-in.ts";
import { written } from "../written/written.ts";
import type { Row } from "../written/yearly-cut.ts";
import { pounds } from "./money.ts";
import { penceIn, WEEK, type Priced } from "./prices.ts";

const COLUMNS: Row = ["period_start", "period_end", "provision", "weeks", "unit_cost", "income"];

/**
 * What was planned, of what came: fewer weeks and lower prices in most boroughs and kinds of provision, more in some. Judgement, such
 * that London overspends by about a tenth, as its boroughs say.
 */
const PLANNED = { weeks: [0.88, 1.04], price: [0.9, 1.0], income: [0.8, 1.15] } as const;

const partOf = (random: Random, [least, most]: readonly [number, number]): number => least + (most - least) * random();

/** One provision's planned weeks, price and income in a return year, from what its placements came to. */
const rowOf = (random: Random, year: number, provision: string, drafts: readonly Priced[]): Row => {
  const span = yearSpan(year);
  const weeks = drafts.reduce((days, { placement }) => days + daysWithin(placement, span), 0) / WEEK;
  const spend = drafts.map((draft) => ({ draft, pence: penceIn(draft, span, year) }));
  const pence = spend.reduce((sum, each) => sum + each.pence, 0);
  const income = spend.reduce((sum, { draft, pence: cost }) => sum + cost * (draft.funding.health + draft.funding.education), 0);
  return [
    written(span.from),
    written(span.to),
    provision,
    (weeks * partOf(random, PLANNED.weeks)).toFixed(1),
    pounds(Math.round((pence / weeks) * partOf(random, PLANNED.price))),
    pounds(Math.round(income * partOf(random, PLANNED.income))),
  ];
};

/** A borough's budget of each return year: a row for each kind of provision that it paid for. */
export const budgetFiles = (random: Random, drafts: readonly Priced[]): readonly DatedFile[] => {
  const rows = RETURN_YEARS.flatMap((year) => {
    const paid = Map.groupBy(
      drafts.filter(({ placement }) => daysWithin(placement, yearSpan(year)) > 0),
      ({ placement }) => provisionOf(writtenIn(year, placement).place, placement.provider),
    );
    return PROVISIONS.flatMap(({ code }) => {
      const ofProvision = paid.get(code);
      return ofProvision === undefined ? [] : [rowOf(random, year, code, ofProvision)];
    });
  });
  return [{ path: "budgets/budgets.csv", table: "BUDGETS", columns: COLUMNS, rows }];
};
