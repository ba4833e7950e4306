/** What a snapshot says to one question: rows counted on dates, or money over periods, perturbed as the question's form wants it. */
import { publish } from "../../schema/disclosure/publish.ts";
import { type DimensionName, dimensionOf } from "../../schema/question/dimensions.ts";
import { kindOf } from "../../schema/question/measures.ts";
import type { PartialQuery } from "../../schema/question/question.ts";
import { layoutOf } from "../../schema/vector/layout.ts";
import { PERTURBED } from "../../schema/vector/slots.ts";
import { type Confidential, confidential, type Vector } from "../../schema/vector/vector.ts";
import { countBudgets } from "./budget-kernel.ts";
import { byBoroughs } from "./by-boroughs.ts";
import { countCosts } from "./cost-kernel.ts";
import { countRows } from "./kernel.ts";
import { countMovements } from "./movement-kernel.ts";
import { countReferrals } from "./referral-kernel.ts";
import { columnOf } from "./selection.ts";
import type { Snapshot } from "./snapshot.ts";
import { type CountedTable, countedTable, listedCodes, vectorsOf } from "./tables.ts";

const rowsOf = ({ placements, beds }: Snapshot, { fact }: PartialQuery) => (fact === "BEDS" ? beds : placements);

/** The codes of an axis: those of its list, or the keys that any row has, in order. */
const codesIn =
  (snapshot: Snapshot, query: PartialQuery) =>
  (name: DimensionName): readonly string[] => {
    const { codeOf } = dimensionOf(name);
    const met = (): readonly string[] => columnOf(rowsOf(snapshot, query), name).values.map((value) => codeOf(value, ""));
    return listedCodes(name) ?? [...new Set(met()), codeOf(null, "")].toSorted().filter((code, at, all) => code !== all[at - 1]);
  };

const count = (snapshot: Snapshot, table: CountedTable): Float64Array => {
  switch (table.query.fact) {
    case "COSTS":
      return countCosts(snapshot, table);
    case "MOVEMENTS":
      return countMovements(snapshot, table);
    case "REFERRALS":
      return countReferrals(snapshot, table);
    case "BUDGETS":
      return countBudgets(snapshot, table);
    default:
      return countRows(rowsOf(snapshot, table.query), table);
  }
};

/**
 * Answers one question.
 *
 * Shape:  records -> at each time, a vector in the layout of the question.
 */
export const answer = (snapshot: Snapshot, query: PartialQuery): readonly Confidential<Vector>[] => {
  const layout = layoutOf(query);
  const share = query.form === "OWN" ? layout : layoutOf({ ...query, form: "SHARE" });
  const table = countedTable(query, share.slotsPerCell, codesIn(snapshot, query));
  const slots = byBoroughs(snapshot, table, (of) => count(snapshot, of));
  if (query.form !== "OWN" && PERTURBED.includes(kindOf(query.measure))) snapshot.noise.dither(slots, table.slotsPerCell);
  const vectors = vectorsOf(slots, table, share).map((vector) => confidential(vector));
  return query.form === "PUBLISHED" ? vectors.map((vector) => publish(share, layout, vector)) : vectors;
};
