/**
 * Callers of a moment share a question to a sub-region, with their dates in the order in which they came: a kernel that took dates to
 * ascend told each of them another date's children, as if nothing were wrong.
 */
import { expect, test } from "vitest";
import type { PartialQuery } from "../../../schema/question/question.ts";
import { reveal } from "../../../schema/vector/vector.ts";
import { answer } from "../../../subgraphs/snapshot/answer.ts";
import { episode, snapshotOf } from "../../support/records.ts";

const DATES = ["2024-03-31", "2024-01-31", "2024-04-30", "2024-02-29"];

const children = await snapshotOf([
  episode({ child: "a", start: "2024-01-15", end: "2024-02-15" }),
  episode({ child: "b", start: "2024-02-10", end: "2024-03-31", birthMonth: "2019-03" }),
  episode({ child: "c", start: "2024-04-01", end: null, place: "K2" }),
  episode({ child: "d", start: "2023-06-01", end: null, birthMonth: "2014-04" }),
]);

const slotsOn = (query: PartialQuery) => answer(children, query).map((vector) => [...reveal(vector)]);

test.each<Pick<PartialQuery, "form" | "measure" | "by">>([
  { form: "OWN", measure: "CHILDREN", by: ["PLACEMENT_TYPE"] },
  { form: "SHARE", measure: "CHILDREN", by: ["PLACEMENT_TYPE", "AGE_BAND"] },
  { form: "SHARE", measure: "DAYS_IN_PLACEMENT", by: [] },
  { form: "PUBLISHED", measure: "CHILDREN", by: ["BOROUGH", "PLACEMENT_TYPE"] },
])("a date has the same $measure ($form) whichever dates are asked with it, in whatever order", (asked) => {
  const query: PartialQuery = { fact: "PLACEMENTS", where: [], times: DATES, ...asked };
  expect(slotsOn(query)).toEqual(DATES.flatMap((date) => slotsOn({ ...query, times: [date] })));
});
