/** The rules of what may be asked hold at every door of the graph: each field that takes a time, a filter or dimensions checks them. */
import { describe, expect, it, test } from "vitest";
import { home } from "../../support/bed-records.ts";
import { graphOver } from "../../support/graph-in-process.ts";
import { paidChildren } from "../../support/paid-children.ts";

const BARNET = "E09000003";
const STAFF = { kind: "BOROUGH", borough: BARNET } as const;
const HELD = { ...paidChildren(30, { child: { urn: "SC1" } }), homes: [home({ urn: "SC1", provider: "alder" })] };

const [DATE, YEAR] = [`asAt: "2025-03-31"`, `during: { from: "2024-04-01", to: "2025-03-31" }`];
const CHILDREN = "measures { children { status } }";

/** What refusals there are, without repeating one that is of many groups or dates. */
const refusalsOf = async (query: string, audience?: typeof STAFF): Promise<readonly unknown[]> => {
  const { errors = [] } = await (await graphOver(HELD, audience)).reply(query);
  const told = errors.map(({ extensions }) => JSON.stringify([extensions["code"], extensions["nearest"]]));
  return [...new Set(told)].map((each) => JSON.parse(each) as unknown);
};

const refused = (nearest: object) => [["DISCLOSURE_REFUSED", nearest]];

const QUARTER = { from: "2024-04-01", to: "2024-06-30" };

describe("refused to the public, and not to a borough's own staff", () => {
  test.each<[string, string, object]>([
    ["a day", `placements(asAt: "2025-03-20") { asAt }`, { asAt: "2025-03-31" }],
    ["a day, of beds", `beds(asAt: "2025-03-20") { asAt }`, { asAt: "2025-03-31" }],
    ["a month of money", `costs(during: { from: "2024-04-01", to: "2024-04-30" }) { from }`, { during: QUARTER }],
    [
      "months of money one after another",
      `costs(${YEAR}) { series(from: "2024-04-01", to: "2024-04-30", every: MONTH) { ${CHILDREN} } }`,
      { step: "QUARTER" },
    ],
    [
      "several codes",
      `placements(${DATE}, where: { uasc: ["UASC", "NOT_UASC"] }) { asAt }`,
      { place: BARNET, where: { uasc: ["NOT_UASC"] } },
    ],
    [
      "several codes, of money",
      `costs(${YEAR}, where: { sex: ["MALE", "FEMALE"] }) { from }`,
      { place: BARNET, where: { sex: ["FEMALE"] } },
    ],
    [
      "several codes, of beds",
      `beds(${DATE}, where: { grade: ["GOOD", "OUTSTANDING"] }) { asAt }`,
      { place: BARNET, where: { grade: ["GOOD"] } },
    ],
    [
      "three filters",
      `placements(${DATE}, where: { uasc: ["UASC"], sex: ["MALE"], ageBand: ["1_TO_4"] }) { asAt }`,
      { place: BARNET, by: [], where: { sex: ["MALE"], ageBand: ["1_TO_4"] } },
    ],
    [
      "a filter on a provider",
      `placements(${DATE}, where: { provider: ["alder"] }) { asAt }`,
      { place: "NCL", by: [], where: { provider: ["alder"] } },
    ],
    [
      "three dimensions",
      `placements(${DATE}) { groups(by: [SEX, UASC, AGE_BAND]) { ${CHILDREN} } }`,
      { place: BARNET, by: ["SEX", "AGE_BAND"], where: {} },
    ],
    [
      "a dimension beside two filters",
      `costs(${YEAR}, where: { sex: ["MALE"], ageBand: ["1_TO_4"] }) { groups(by: [UASC]) { ${CHILDREN} } }`,
      { place: BARNET, by: [], where: { sex: ["MALE"], ageBand: ["1_TO_4"] } },
    ],
    ["providers", `costs(${YEAR}) { groups(by: [PROVIDER]) { ${CHILDREN} } }`, { place: "NCL", by: ["PROVIDER"], where: {} }],
    [
      "bands of prices",
      `placements(${DATE}) { groups(by: [WEEKLY_COST_BAND]) { ${CHILDREN} } }`,
      { place: "NCL", by: ["WEEKLY_COST_BAND"], where: {} },
    ],
    ["a percentile", `placements(${DATE}) { total { distance { percentile(at: 33) { status } } } }`, { percentile: 25 }],
    [
      "a percentile of groups",
      `placements(${DATE}) { groups(by: [SEX]) { measures { daysInPlacement { percentile(at: 95) { status } } } } }`,
      { percentile: 90 },
    ],
    [
      "a percentile on dates",
      `placements(${DATE}) { series(from: "2025-02-28", to: "2025-03-31") { measures { distance { percentile(at: 33) { status } } } } }`,
      { percentile: 25 },
    ],
  ])("%s", async (_, field, nearest) => {
    const query = `{ borough(code: "${BARNET}") { ${field} } }`;
    expect(await refusalsOf(query)).toEqual(refused(nearest));
    expect(await refusalsOf(query, STAFF)).toEqual([]);
  });
});

describe("refused to everybody, of what is nobody's own", () => {
  test.each<[string, string, object]>([
    [
      "a provider's children on a day",
      `provider(id: "alder") { children(asAt: "2025-03-20") { status } }`,
      { asAt: "2025-03-31" },
    ],
    [
      "a provider's boroughs on a day",
      `provider(id: "alder") { boroughsUsing(asAt: "2025-03-20") { status } }`,
      { asAt: "2025-03-31" },
    ],
    [
      "a provider's money of a month",
      `provider(id: "alder") { spend(during: { from: "2024-04-01", to: "2024-04-30" }) { status } }`,
      { during: QUARTER },
    ],
    [
      "three dimensions of London",
      `london { placements(${DATE}, where: { ageBand: ["1_TO_4"] }) { groups(by: [SEX, LOCALITY]) { ${CHILDREN} } } }`,
      { place: "E12000007", by: ["SEX"], where: { ageBand: ["1_TO_4"] } },
    ],
    [
      "three dimensions of boroughs",
      `subRegion(code: "NCL") { placements(${DATE}, where: { ageBand: ["1_TO_4"] }) { groups(by: [BOROUGH, SEX, UASC]) { ${CHILDREN} } } }`,
      { place: "NCL", by: ["BOROUGH", "SEX"], where: { ageBand: ["1_TO_4"] } },
    ],
    [
      "three dimensions on many dates",
      `london { placements(${DATE}, where: { uasc: ["UASC"], sex: ["MALE"], ageBand: ["1_TO_4"] }) { series(from: "2025-02-28", to: "2025-03-31") { ${CHILDREN} } } }`,
      { place: "E12000007", by: [], where: { sex: ["MALE"], ageBand: ["1_TO_4"] } },
    ],
    [
      "three dimensions of money",
      `london { costs(${YEAR}) { groups(by: [UASC, SEX, AGE_BAND]) { ${CHILDREN} } } }`,
      { place: "E12000007", by: ["SEX", "AGE_BAND"], where: {} },
    ],
    [
      "providers of boroughs",
      `london { placements(${DATE}) { groups(by: [BOROUGH, PROVIDER]) { ${CHILDREN} } } }`,
      { place: "E12000007", by: ["PROVIDER"], where: {} },
    ],
  ])("%s", async (_, field, nearest) => {
    for (const audience of [undefined, STAFF]) expect(await refusalsOf(`{ ${field} }`, audience)).toEqual(refused(nearest));
  });
});

describe("answered to everybody", () => {
  test.each([
    ["two dimensions of London", `london { placements(${DATE}) { groups(by: [PLACE, ETHNIC]) { ${CHILDREN} } } }`],
    [
      "two filters of a sub-region in a series",
      `subRegion(code: "NCL") { placements(${DATE}, where: { sex: ["MALE"], ageBand: ["1_TO_4"] }) { series(from: "2025-02-28", to: "2025-03-31") { ${CHILDREN} } } }`,
    ],
    [
      "two dimensions of a sub-region's beds",
      `subRegion(code: "NCL") { beds(${DATE}) { groups(by: [GRADE, SECTOR]) { measures { occupied { status } } } } }`,
    ],
    ["two dimensions of boroughs", `london { placements(${DATE}) { groups(by: [BOROUGH, SEX, UASC]) { ${CHILDREN} } } }`],
    [
      "two dimensions in a series",
      `london { placements(${DATE}, where: { uasc: ["UASC"], sex: ["MALE"] }) { series(from: "2024-03-31", to: "2025-03-31") { ${CHILDREN} } } }`,
    ],
    ["fine codes beside one other", `london { placements(${DATE}) { groups(by: [PLACE, SEX]) { ${CHILDREN} } } }`],
    [
      "a provider beside one other",
      `subRegion(code: "NCL") { placements(${DATE}, where: { provider: ["alder"] }) { groups(by: [SEX]) { ${CHILDREN} } } }`,
    ],
    ["quarters", `london { costs(${YEAR}) { series(from: "2024-04-01", to: "2025-03-31") { from ${CHILDREN} } } }`],
    [
      "financial years",
      `london { costs(${YEAR}) { series(from: "2021-04-01", to: "2025-03-31", every: YEAR) { from ${CHILDREN} } } }`,
    ],
    [
      "the percentiles that are published",
      `london { placements(${DATE}) { total { distance { ${[25, 50, 75, 90].map((at) => `p${at}: percentile(at: ${at}) { status }`).join(" ")} } } } }`,
    ],
  ])("%s", async (_, field) => expect(await refusalsOf(`{ ${field} }`)).toEqual([]));

  it("a percentile that is none is no matter of disclosure", async () => {
    for (const at of [0, 100])
      expect(
        await refusalsOf(`{ london { placements(${DATE}) { total { distance { percentile(at: ${at}) { status } } } } } }`),
      ).toEqual([["BAD_USER_INPUT", null]]);
  });
});
