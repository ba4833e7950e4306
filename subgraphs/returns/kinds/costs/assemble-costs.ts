import type { LocalDate } from "../../../../schema/reference/dates.ts";
import type { Finding } from "../../rows/finding.ts";
import { accruedSpells } from "./accrued-spells.ts";
import { censusSpells } from "./census-spells.ts";
import { withAttributes } from "./cost-attributes.ts";
import type { StagedCost } from "./cost-facts.ts";
import { duplicates, implausible, overlapFindings } from "./cost-findings.ts";
import type { CostRow, Spell } from "./cost-row.ts";
import { matchChild } from "./match-child.ts";
import { withoutDaysOf } from "./without-days.ts";

export type CostContext = {
  readonly borough: string;
  /** Days of every weekly-cost census in hand, in order. */
  readonly censuses: readonly LocalDate[];
  /** Children of the 903 return whose numbers are as these rows have them, but for letter case, blanks and leading noughts. */
  readonly children: readonly string[];
};

/** Sound cost rows, each with its day; null when a row is not sound, which would make faults of its neighbours. */
const costRows = (rows: readonly StagedCost[]): readonly CostRow[] | null => {
  const found: CostRow[] = [];
  for (const staged of rows) {
    if (staged.facts === null || staged.facts.asOf === null) return null;
    found.push({ staged, ...staged.facts, asOf: staged.facts.asOf });
  }
  return found;
};

const byKey = (a: Spell, b: Spell): number => (a.placementStart + a.from < b.placementStart + b.from ? -1 : 1);

/** The price spells of one placement: accrued money where there is any, the census's price on the days that are left. */
const placementSpells = (rows: readonly CostRow[], censuses: CostContext["censuses"]) => {
  const ofTable = (table: CostRow["staged"]["table"]): readonly CostRow[] =>
    rows.filter(({ staged }) => staged.table === table).toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const [accrued, census] = [ofTable("PLACEMENT_COSTS"), ofTable("WEEKLY_COSTS")];
  const twice = [...duplicates(accrued), ...duplicates(census)];
  if (twice.length > 0) return { spells: [], findings: twice };
  const { spells, findings } = accruedSpells(accrued);
  const all = [...spells, ...withoutDaysOf(censusSpells(census, censuses), spells)];
  return { spells: all.map(withAttributes(rows)), findings };
};

type PricedSpells = { readonly spells: readonly Spell[]; readonly findings: readonly Finding[] };

/** The price spells of one child, in order of placement and first day. */
const childSpells = (rows: readonly CostRow[], censuses: CostContext["censuses"]): PricedSpells => {
  const placements = [...Map.groupBy(rows, ({ placementStart }) => placementStart).values()];
  const found = placements.map((placement) => placementSpells(placement, censuses));
  const spells = found.flatMap((each) => each.spells).toSorted(byKey);
  return {
    spells,
    findings: [...found.flatMap((each) => each.findings), ...overlapFindings(spells, rows), ...implausible(rows)],
  };
};

/** What was mended: a row whose child the 903 return writes otherwise. */
const WRITTEN_OTHERWISE = "written-otherwise";

type Costs = PricedSpells & { readonly child: string };

/**
 * Cost rows of children with numbers alike, of every file -> price spells, child by child. Where the S251 return and the census both
 * cover a day of a placement, the return's accrued money counts and the census's price does not.
 */
export const assembleCosts = (rows: readonly StagedCost[], { borough, censuses, children }: CostContext) => {
  const sound = costRows(rows) ?? [];
  const matched = matchChild(sound, children);
  const byChild = [...Map.groupBy(sound, ({ named }) => matched ?? named)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const costs = byChild.map(([child, own]): Costs => ({ child, ...childSpells(own, censuses) }));
  return {
    rows: costs.flatMap(({ child, spells }) => spells.map((spell) => ({ borough, child, ...spell }))),
    findings: costs.flatMap(({ findings }) => findings),
    repairs: sound.filter(({ named }) => matched !== null && named !== matched).map(() => WRITTEN_OTHERWISE),
  };
};
