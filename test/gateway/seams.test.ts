/** A panel that is refused is null beside its error; every other panel of the request is answered. */
import { expect, it } from "vitest";
import { graphOver } from "../support/graph-in-process.ts";

const SIBLINGS = `total { children { status } } coverage { complete }`;
const MONEY = `during: { from: "2024-04-01", to: "2025-03-31" }`;

it.each([
  ["a table", `placements(asAt: "2025-03-31") { ${SIBLINGS} panel: groups(by: [PLACE, LS, SEX]) { keys { code } } }`],
  ["a date", `panel: placements(asAt: "2025-03-12") { asAt }`],
  ["a period", `panel: costs(during: { from: "2024-04-02", to: "2025-03-31" }) { from }`],
  ["a series", `costs(${MONEY}) { ${SIBLINGS} panel: series(from: "2024-04-01", to: "2025-03-31", step: MONTH) { to } }`],
  [
    "a percentile",
    `placements(asAt: "2025-03-31") { total { children { status } distance { mean { status } panel: percentile(at: 33) { value } } } }`,
  ],
  ["a filter", `panel: beds(asAt: "2025-03-31", where: { sector: ["NONE"] }) { asAt }`],
  ["a list", `panel: providers(first: 0) { totalCount }`],
])("%s takes nothing with it", async (_, field) => {
  const london = await graphOver({});
  const { data, errors } = await london.reply(`{ london { name ${field} } boroughs { code } homes { totalCount } }`);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.path!.at(-1)).toBe("panel");
  expect(data).toMatchObject({ london: { name: "London" }, boroughs: { length: 33 }, homes: { totalCount: 0 } });
  const nulls = JSON.stringify(data)
    .match(/"\w+":null(?=[,}])/g)
    ?.filter((each) => !/value|low|high/.test(each));
  expect(nulls).toEqual([`"panel":null`]);
});

it("rows that a borough has not handed in take nothing of the borough with them", async () => {
  const london = await graphOver({});
  const { data, errors } = await london.reply(
    `{ borough(code: "E09000007") { name placementRecords { totalCount } placements(asAt: "2025-03-31") { total { children { value } } } } }`,
  );
  expect(errors).toHaveLength(1);
  expect(data).toMatchObject({
    borough: { name: "Camden", placementRecords: null, placements: { total: { children: { value: 0 } } } },
  });
});
