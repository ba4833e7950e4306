import { expect, test } from "vitest";
import { PUBLIC } from "../../../schema/figures/count-policy.ts";
import { countTable, type Summand } from "../../../schema/figures/count-tables.ts";
import { INCOMPLETE } from "../../../schema/figures/figure.ts";
import { layoutOf } from "../../../schema/figures/layout.ts";
import { partialQueriesOf } from "../../../schema/figures/question.ts";
import { boroughsOf, LONDON_PLACE, placeOfSubRegion } from "../../../schema/reference/places.ts";
import { NO_REGISTER } from "../../../schema/register/register.ts";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import { paidChildren, together } from "../../support/paid-children.ts";
import { snapshotOf } from "../../support/records.ts";

test("a sub-region that fell silent between the tables of a question leaves the others as they are without it", async () => {
  const [ncl, nel] = [placeOfSubRegion("NCL")!, placeOfSubRegion("NEL")!];
  const paid = together(
    ...[...boroughsOf(ncl), ...boroughsOf(nel)].map((borough, at) =>
      paidChildren(20 + at, { borough, child: { sex: at % 2 === 0 ? "M" : "F" } }),
    ),
  );
  const [snapshot, other] = await Promise.all([
    snapshotOf(paid.episodes, { costs: paid.costs }),
    snapshotOf(
      paid.episodes.filter(({ borough }) => boroughsOf(nel).includes(borough)),
      { costs: paid.costs },
    ),
  ]);
  const question = { fact: "COSTS", place: LONDON_PLACE, measure: "CHILDREN", by: ["SEX"], where: [], exact: false } as const;
  const [finest, ...coarser] = partialQueriesOf({ ...question, times: ["2024-04-01/2025-03-31"] }).map((query) => ({
    query,
    layout: layoutOf(query),
  }));
  const over =
    (from: typeof snapshot) =>
    (each: Omit<Summand, "partial">): Summand => ({
      ...each,
      partial: answer(from, each.query, each.layout),
    });
  // The finest table is without NCL, the total still with it.
  const counted = { time: 0, place: LONDON_PLACE, missing: new Set(boroughsOf(ncl)), register: NO_REGISTER };
  const table = countTable({ ...counted, summands: [over(other)(finest!), ...coarser.map(over(snapshot))] }, PUBLIC);
  expect([table.figure(LONDON_PLACE, []), table.figure(ncl, [])]).toEqual([INCOMPLETE, INCOMPLETE]);
  const without = countTable({ ...counted, summands: [over(other)(finest!), ...coarser.map(over(other))] }, PUBLIC);
  expect(table.figure(nel, [])).toEqual(without.figure(nel, []));
});
