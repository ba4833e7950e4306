import { Kind, type OperationDefinitionNode, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { costOf } from "../../schema/server/query-cost.ts";

const SCHEMA = gatewaySchema();

const check = (source: string, variables: Readonly<Record<string, unknown>> = {}): number => {
  const document = parse(source);
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  return costOf(SCHEMA, { document, operation, variables });
};

const times = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join(" ");

const GROUPS = (by: string) => `groups(by: [${by}]) { keys { code } measures { children { value } spend { value } } }`;

const of = (inner: string): string => `{ london { costs(during: { from: "2024-04-01", to: "2025-03-31" }) { ${inner} } } }`;

it.each([
  [
    "every borough with a table",
    `{ boroughs { placements { groups(by: [AGE_BAND]) { keys { code } measures { children { value low high status } } } } } }`,
  ],
  ["a dozen tables crossed by borough", of(times(12, (at) => `g${at}: ${GROUPS("BOROUGH, PLACEMENT_TYPE")}`))],
  [
    "a series of every month",
    `{ london { placements { series(from: "2020-04-30", to: "2025-03-31") { at measures { children { value } } } } } }`,
  ],
  ["introspection", "{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }"],
])("lets pass %s", (_, source) => {
  expect(() => check(source)).not.toThrow();
});

it.each([
  ["a thousand tables under other names", of(times(1_000, (at) => `g${at}: ${GROUPS("BOROUGH, PLACEMENT_TYPE")}`)), "groups"],
  [
    "boroughs of sub-regions of boroughs",
    `{ boroughs ${"{ subRegion { boroughs ".repeat(9)} { code } ${"} }".repeat(9)} }`,
    "boroughs",
  ],
  [
    "a thousand lists of boroughs",
    `{ london { ${times(1_000, (at) => `b${at}: boroughs { code name subRegion { code name boroughs { code } } }`)} } }`,
    "boroughs",
  ],
  [
    "fragments that spread each other",
    `${times(20, (at) => `fragment f${at} on Borough { a: subRegion { ...s${at} } b: subRegion { ...s${at} } } fragment s${at} on SubRegion { x: boroughs { ${at < 19 ? `...f${at + 1}` : "code"} } }`)} { boroughs { ...f0 } }`,
    "boroughs",
  ],
  [
    "fragments that spread each other and ask for nothing",
    `${times(400, (at) => `fragment f${at} on Query { ${at < 399 ? `...f${at + 1} ...f${at + 1}` : "__typename"} }`)} { ...f0 }`,
    "fields",
  ],
  [
    "twenty years of months of every borough under other names",
    `{ boroughs { placements { series(from: "2005-04-30", to: "2025-03-31") { ${times(20, (at) => `m${at}: measures { children { value status } }`)} } } } }`,
    "series",
  ],
  ["pages of homes under other names", `{ homes(first: 500) { nodes { ${times(500, (at) => `n${at}: name`)} } } }`, "homes"],
  [
    "tables of thousands of entities",
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Borough { placements { ${GROUPS("AGE_BAND").replace("spend { value }", "")} } } } }`,
    "groups",
  ],
])("refuses %s, and says of which", (_, source, drop) => {
  const variables = { of: Array.from({ length: 20_000 }, () => ({ __typename: "Borough", code: "E09000007" })) };
  expect(() => check(source, variables)).toThrow(
    expect.objectContaining({
      extensions: expect.objectContaining({
        code: "QUERY_TOO_EXPENSIVE",
        limit: expect.toBeOneOf([200_000, 500_000]) as number,
        drop,
      }) as unknown,
    }),
  );
});

const PLACEMENTS = (inner: string): string => `{ london { placements(asAt: "2025-03-31") { ${inner} } } }`;

describe.each([
  ["a table of a first day alone", PLACEMENTS(`table(by: [SEX], from: "2025-02-28") { at }`)],
  ["a series of days that are none", PLACEMENTS(`series(from: "2025-02-30", to: "2025-03-31") { at }`)],
  ["a series of no days", PLACEMENTS("series { at }")],
  ["a step that is null", PLACEMENTS(`series(from: "2025-02-28", to: "2025-03-31", step: null) { at }`)],
  ["fewer groups than none", PLACEMENTS("groups(by: [AGE_BAND], top: -1000) { keys { code } }")],
  ["a page shorter than none", "{ homes(first: -1000) { nodes { name } } }"],
  ["nothing by name", `{ placesNamed(names: []) { code } }`],
])("%s, which is refused when it is answered or answered with nothing", (_, source) => {
  it("costs something", () => {
    expect(check(source)).toBeGreaterThan(0);
  });

  it("pays for nothing else", () => {
    const dear = `boroughs { ${times(1_000, (at) => `b${at}: subRegion { boroughs { code } }`)} }`;
    expect(() => check(source.replace(/\}$/, `${dear} }`))).toThrow("The question has");
  });
});

it("walks fragments that spread each other in a list of nothing no further than elsewhere", () => {
  const fragments = times(60, (at) => `fragment f${at} on Place { ${at < 59 ? `...f${at + 1} ...f${at + 1}` : "code"} }`);
  expect(() => check(`${fragments} { placesNamed(names: []) { ...f0 } }`)).toThrow("The question has");
});

it("reads what is to be grouped by from variables, and leaves wrong ones to be refused as such", () => {
  const source = `query ($by: [CostDimension!]! = [SEX]) { ${of(times(40, (at) => `g${at}: groups(by: $by) { keys { code } measures { spend { value } } }`)).slice(1)}`;
  expect(() => check(source)).not.toThrow();
  expect(() => check(source, { by: ["BOROUGH", "PLACEMENT_TYPE"] })).not.toThrow();
  expect(() => check(source, { by: ["PROVIDER", "AGE_BAND"] })).toThrow(/leave out groups/);
  expect(() => check(source, { by: 7 })).not.toThrow();
});

describe("codes in a question", () => {
  const homes = (count: number) =>
    `query ($place: [ID!]!) { ${times(count, (at) => `a${at}: homes(first: 1, where: { place: $place }) { totalCount }`)} }`;

  it("cost what they are, in every field that has them", () => {
    const cost = (place: readonly string[]) => check(homes(10), { place });
    expect(cost(["E09000001", "E09000002"]) - cost(["E09000001"])).toBe(10);
    expect(() => check(homes(500), { place: Array.from({ length: 900 }, () => "E09000007") })).toThrow(/leave out homes/);
  });

  it.each([
    ["a thousand of one kind", homes(1), { place: Array.from({ length: 50_000 }, () => "E09000007") }, "place"],
    [
      "dimensions than there are",
      `query ($by: [PlacementDimension!]!) { london { placements { groups(by: $by) { keys { code } } } } }`,
      { by: Array.from({ length: 5_000 }, () => "SEX") },
      "by",
    ],
  ])("are refused of a list of more than %s, before anything is done with it", (_, source, variables, drop) => {
    expect(() => check(source, variables)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: "QUERY_TOO_EXPENSIVE", drop }) as unknown }),
    );
  });
});
