/** What an answer is made of is asked once: one question for all cells of a table, all dates of a series, and in one spelling. */
import { expect, it } from "vitest";
import { queryKeyOf, partialQueryOf, type Question } from "../../../schema/question/question.ts";
import { graphOf, londonOver } from "../../support/london-over.ts";
import { paidChildren } from "../../support/paid-children.ts";

/** Questions that a query leads to, as their place and key, with the times of each. */
const askedBy = async (query: string): Promise<readonly string[]> => {
  const [answers, asked] = [await londonOver(paidChildren(90)), [] as Question[]];
  const released: typeof answers.released = (question) => {
    asked.push(question);
    return answers.released(question);
  };
  await graphOf({ ...answers, released }).ask(`{ ${query} }`);
  return asked.map((question) => `${question.place.code} ${question.times.length} ${queryKeyOf(partialQueryOf(question))}`);
};

const SPEND = `spend { value } placementWeeks { value } unitCostPerWeek { value }`;

it("a table is one question for each measure, however many groups and figures it has", async () => {
  const asked = await askedBy(
    `london { placements(asAt: "2025-03-31") { groups(by: [SEX, LOCALITY]) { measures { children { value } again: children { value } ratePer10000 { value } distance { n { value } median { value } mean { value } } } } } }`,
  );
  expect(asked).toEqual([
    `E12000007 1 ["SHARE","PLACEMENTS","CHILDREN",["SEX","LOCALITY"],[]]`,
    `E12000007 1 ["SHARE","PLACEMENTS","DISTANCE",["SEX","LOCALITY"],[]]`,
  ]);
});

it("a series is one question for each measure, of all its dates", async () => {
  const asked = await askedBy(
    `london { placements(asAt: "2025-03-31") { series(from: "2024-04-30", to: "2025-03-31") { measures { children { value } } } } }`,
  );
  expect(asked).toEqual([`E12000007 12 ["SHARE","PLACEMENTS","CHILDREN",[],[]]`]);
});

it("money is asked once, whatever is worked out of it", async () => {
  const asked = await askedBy(`london { costs(during: { from: "2024-04-01", to: "2025-03-31" }) { total { ${SPEND} } } }`);
  expect(asked.toSorted()).toEqual(
    ["CHILDREN", "PLACEMENT_DAYS", "SPEND"].map((measure) => `E12000007 1 ["SHARE","COSTS","${measure}",[],[]]`),
  );
});

it("a part of a population is spelled as the filter of both is", async () => {
  const [part] = (
    await askedBy(
      `london { placements(asAt: "2025-03-31", where: { distanceBand: ["WITHIN_20"] }) { total { percentInOwnBorough { value } } } }`,
    )
  ).filter((question) => question.includes("LOCALITY"));
  const [filtered] = await askedBy(
    `london { placements(asAt: "2025-03-31", where: { distanceBand: ["WITHIN_20"], locality: ["IN"] }) { total { children { value } } } }`,
  );
  expect(part).toBe(filtered);
});

it("the money of others is not asked for at all", async () => {
  const asked = await askedBy(
    `borough(code: "E09000003") { costs(during: { from: "2024-04-01", to: "2025-03-31" }) { total { ${SPEND} weeklyCost { mean { value } } funding { health { value } } topTen { ofPlace { sum { value } } } } } }`,
  );
  expect(asked.filter((question) => /SPEND|WEEKLY_COST|TOP_TEN/.test(question))).toEqual([]);
});
