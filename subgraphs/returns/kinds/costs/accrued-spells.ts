import { addDays, dayOf, returnYearOf, returnYearStart, type LocalDate } from "../../../../schema/reference/dates.ts";
import type { Finding } from "../../rows/finding.ts";
import { attributesOf } from "./cost-attributes.ts";
import { COST_FALLS, NO_DAYS } from "./cost-findings.ts";
import { MONEY, type CostRow, type Money, type Spell } from "./cost-row.ts";

const WEEK = 7;

const NOTHING: Money = { pence: 0, socialCarePence: 0, educationPence: 0, healthPence: 0 };

const minus = (a: Money, b: Money): Money => ({
  pence: a.pence - b.pence,
  socialCarePence: a.socialCarePence - b.socialCarePence,
  educationPence: a.educationPence - b.educationPence,
  healthPence: a.healthPence - b.healthPence,
});

/** Money over some days -> money a week, rounded half up: 1000 over 3 -> 2333 */
const weekly = (pence: number, days: number): number => Math.floor((2 * pence * WEEK + days) / (2 * days));

/** Days that a row's money accrued over since the row before it in the same financial year, the placement's own days only. */
const spanOf = (
  row: CostRow,
  before: CostRow | undefined,
  end: LocalDate | null,
): { readonly from: LocalDate; readonly to: LocalDate } => {
  const accruedFrom = before === undefined ? returnYearStart(returnYearOf(row.asOf)) : addDays(before.asOf, 1);
  const lastDay = end === null ? row.asOf : addDays(end, -1);
  return {
    from: row.placementStart > accruedFrom ? row.placementStart : accruedFrom,
    to: lastDay < row.asOf ? lastDay : row.asOf,
  };
};

type AccruedCosts = { readonly spells: readonly Spell[]; readonly findings: readonly Finding[] };

const spellOf = (row: CostRow, before: CostRow | undefined, end: LocalDate | null): AccruedCosts => {
  const since = minus(row, before ?? NOTHING);
  if (MONEY.some((name) => since[name] < 0)) return { spells: [], findings: [{ rule: COST_FALLS, row: row.staged }] };
  const { from, to } = spanOf(row, before, end);
  if (from > to) {
    const isNothing = MONEY.every((name) => since[name] === 0);
    return { spells: [], findings: isNothing && before !== undefined ? [] : [{ rule: NO_DAYS, row: row.staged }] };
  }
  const days = dayOf(to) - dayOf(from) + 1;
  const { placementStart, urn } = row;
  const spell = {
    placementStart,
    from,
    to,
    weeklyPence: weekly(since.pence, days),
    ...since,
    perDays: days,
    urn,
    ...attributesOf(row),
    source: "S251",
  } as const;
  return { spells: [spell], findings: [] };
};

/**
 * Rows of one placement in the S251 return, in order of quarter -> what each quarter cost over the placement's days in it. Money
 * is accrued in the financial year to date, so a quarter's own is the difference to the one before; a quarter that is not in
 * hand is part of the next that is. The day the placement ended is taken from the latest row, which knew it best.
 *
 *   Q1 £9,100, Q2 £18,300, from before April   ->   1 April to 30 June £9,100; 1 July to 30 September £9,200
 */
export const accruedSpells = (rows: readonly CostRow[]): AccruedCosts => {
  const end = rows.at(-1)?.placementEnd ?? null;
  const found = rows.map((row, at) => {
    const before = rows[at - 1];
    const isSameYear = before !== undefined && returnYearOf(before.asOf) === returnYearOf(row.asOf);
    return spellOf(row, isSameYear ? before : undefined, end);
  });
  return { spells: found.flatMap(({ spells }) => spells), findings: found.flatMap(({ findings }) => findings) };
};
