import { toldBy } from "../../schema/question/coverage.ts";
import { type Fact, FACTS, type HeldFact, isOfPeriods } from "../../schema/question/measures.ts";
import { latestMonthEnd, returnYearEnd, returnYearOf } from "../../schema/reference/dates.ts";
import { type Period, periodsWithin, type Time, whenOf } from "../../schema/reference/periods.ts";
import type { Models } from "../models/models.ts";
import { ownerOfReturn } from "../returns/kinds/owner.ts";
import { boroughSide, type BoroughSide } from "./borough-side.ts";
import { changedReturns } from "./diff-vintages.ts";
import type { Manifest } from "./manifest.ts";
import { WATCHED_FIGURES, watchedReturns } from "./watched-figures.ts";

/**
 * A figure of a borough that is another after an import than before: of all its children or homes, never of one. Exact, hence for
 * the borough's and the sub-region's own eyes; null where the returns do not reach the day or the period.
 */
export type MovedFigure = {
  readonly borough: string;
  readonly fact: Fact;
  /** A day, or a period of money: "2024-04-01/2025-03-31". */
  readonly when: Time;
  readonly figure: string;
  readonly before: number | null;
  readonly after: number | null;
};

/** The facts whose figures may move, by borough: a fact rests on returns of several kinds. */
const touchedFacts = (before: Manifest, after: Manifest): readonly (readonly [string, readonly Fact[]])[] => {
  const changed = changedReturns(before, after).map(([old, now]) => ownerOfReturn(now ?? old ?? ""));
  return [...Map.groupBy(changed, ({ borough }) => borough)].map(([borough, owners]) => {
    const kinds: readonly string[] = owners.map(({ kind }) => kind);
    return [borough, FACTS.filter((fact) => watchedReturns(fact).some((each) => kinds.includes(each)))] as const;
  });
};

/** The last of March in each year of a return, and its latest month end. */
const daysOf = ({ from, to }: Period): readonly Time[] => {
  const [first, last] = [returnYearOf(from), returnYearOf(to)];
  const yearEnds = Array.from({ length: last - first + 1 }, (_, at) => returnYearEnd(first + at)).filter((day) => day <= to);
  return [...yearEnds, latestMonthEnd(to)];
};

/** The financial years in a return of costs or a budget, and its latest quarter. */
const periodsOf = (covered: Period): readonly Time[] =>
  [...periodsWithin(covered, "YEAR"), ...periodsWithin(covered, "QUARTER").slice(-1)].map(whenOf);

const timesOf = (fact: Fact, sides: readonly BoroughSide[]): readonly Time[] => {
  const dated: readonly HeldFact[] = fact === "COSTS" ? ["COSTS", "BUDGETS"] : [toldBy(fact)];
  const returns = sides.flatMap((side) => side.returns.filter((each) => dated.includes(each.fact)));
  return [...new Set(returns.flatMap(isOfPeriods(fact) ? periodsOf : daysOf))].toSorted();
};

type Sides = { readonly old: BoroughSide; readonly now: BoroughSide };

const movedAt = async (fact: Fact, when: Time, { old, now }: Sides): Promise<readonly Omit<MovedFigure, "borough">[]> => {
  const [before, after] = [await old.figuresAt(fact, when), await now.figuresAt(fact, when)];
  return WATCHED_FIGURES[fact]
    .map(({ name }, at) => ({ fact, when, figure: name, before: before[at] ?? null, after: after[at] ?? null }))
    .filter((moved) => moved.before !== moved.after && (moved.before ?? 0) + (moved.after ?? 0) > 0);
};

/**
 * Which figures of which boroughs move from one vintage to another. Placements and beds: on the last of March of every year that
 * the two returns cover, and at the latest month end of each. Costs: over every financial year, and the latest quarter of each.
 */
export const movedFigures = async (models: Models, before: Manifest, after: Manifest): Promise<readonly MovedFigure[]> => {
  const moved: MovedFigure[] = [];
  for (const [borough, facts] of touchedFacts(before, after)) {
    const asked = { borough, facts };
    const [old, now] = [await boroughSide(models, before, asked), await boroughSide(models, after, asked)];
    for (const fact of facts)
      for (const when of timesOf(fact, [old, now]))
        moved.push(...(await movedAt(fact, when, { old, now })).map((figure) => ({ borough, ...figure })));
  }
  return moved;
};
