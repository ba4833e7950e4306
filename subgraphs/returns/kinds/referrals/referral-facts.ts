import type { ReferralFacts } from "../../../models/staged-rows.ts";
import { readDate } from "../../files/read-date.ts";
import type { Cells } from "../../rows/row-rule.ts";

const dateIn = (cells: Cells, column: string): string | null => readDate(cells[column] ?? "");

/** What may enter the store of a referral that has passed its checks; `child` is the child's pseudonym. */
export const degradeReferral = (cells: Cells, child: string): ReferralFacts => ({
  child,
  kind: cells["kind"] ?? "",
  referredOn: dateIn(cells, "referred_on") ?? "",
  neededBy: dateIn(cells, "needed_by"),
  age: Number(cells["age"] ?? ""),
  outcome: cells["outcome"] ?? "",
  offeredOn: dateIn(cells, "offered_on"),
  placedOn: dateIn(cells, "placed_on"),
  urn: (cells["urn"] ?? "") === "" ? null : (cells["urn"] ?? null),
});
