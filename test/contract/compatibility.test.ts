/** What clients have written stays valid and means the same; whatever changes in the graph is on docs/changes.md. */
import { readFileSync } from "node:fs";
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  graphql,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

const GRAPH = gatewaySchema();
const RELEASED = buildSchema(read("released.sdl"), { assumeValid: true, assumeValidSDL: true });
const PAGE = read("../../docs/changes.md");

/** What a type's members are called: `Home.urn`, `Place.costs(where:)`, `FigureStatus.OK`; with why one is deprecated. */
type Members = readonly (readonly [coordinate: string, deprecated: string | null])[];

const membersOf = (type: GraphQLNamedType): Members => {
  if (isEnumType(type))
    return type.getValues().map(({ name, deprecationReason }) => [`${type.name}.${name}`, deprecationReason ?? null]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, deprecationReason }) => [
      `${type.name}.${name}`,
      deprecationReason ?? null,
    ]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  // What a type has of its interface stands there.
  const inherited = new Set(type.getInterfaces().flatMap((each) => Object.keys(each.getFields())));
  return Object.values(type.getFields())
    .filter(({ name }) => !inherited.has(name))
    .flatMap(({ name, args, deprecationReason }) => [
      [`${type.name}.${name}`, deprecationReason ?? null] as const,
      ...args.map((arg) => [`${type.name}.${name}(${arg.name}:)`, arg.deprecationReason ?? null] as const),
    ]);
};

/** All that is ours of a graph, by coordinate. */
const elementsOf = (schema: GraphQLSchema): ReadonlyMap<string, string | null> =>
  new Map(
    Object.values(schema.getTypeMap())
      .filter(({ name }) => !/^_|__/.test(name))
      .flatMap((type) => [[type.name, null] as const, ...membersOf(type)]),
  );

const [NOW, BEFORE] = [elementsOf(GRAPH), elementsOf(RELEASED)];

/** "Place.costs(where:)" -> "Place"; "Home" -> "Home" */
const typeIn = (coordinate: string): string => coordinate.split(".")[0]!;

const CHANGES = [...findBreakingChanges(RELEASED, GRAPH), ...findDangerousChanges(RELEASED, GRAPH)].map(
  ({ description }) => description,
);

/** Fields whose type is as it was, but that they may be null. */
const loosenedIn = (changes: readonly string[]): readonly string[] =>
  changes.flatMap((each) => {
    const [, field = "", was, now] = /^(\S+) changed type from (.+)! to (.+)\.$/.exec(each) ?? [];
    return was !== undefined && was === now ? [field] : [];
  });

/** London.placements -> Place.placements: what a type has of its interface is named there. */
const ofInterface = (coordinate: string): string => {
  const [name = "", field = ""] = coordinate.split(".");
  const type = GRAPH.getType(name);
  const from = isObjectType(type) ? type.getInterfaces().find((each) => field in each.getFields()) : undefined;
  return `${from?.name ?? name}.${field}`;
};

describe("docs/changes.md", () => {
  it("names all that is new in the graph", () => {
    const added = [...NOW.keys()].filter((each) => !BEFORE.has(each));
    // The members of a new type come with it.
    const named = added.filter((each) => each === typeIn(each) || BEFORE.has(typeIn(each)));
    expect(named.filter((each) => !PAGE.includes(`\`${each}\``))).toEqual([]);
  });

  it("names all that is deprecated, and what to use instead", () => {
    const deprecated = [...NOW].filter(([, reason]) => reason !== null);
    expect(deprecated.filter(([each]) => !PAGE.includes(`\`${each}\``))).toEqual([]);
    const successors = deprecated.map(([each, reason]) => {
      const [, use = ""] = /^Use `(\w+)`/.exec(reason!)!;
      return each.endsWith(":)") ? each.replace(/\(\w+:\)$/, `(${use}:)`) : `${typeIn(each)}.${use}`;
    });
    expect(successors.filter((each) => NOW.get(each) !== null)).toEqual([]);
  });

  it("names all that has become nullable", () => {
    const named = loosenedIn(CHANGES).map((field) => ofInterface(field));
    expect(named.filter((each) => !PAGE.includes(`\`${each}\``))).toEqual([]);
  });

  it("explains every other change that a tool would call breaking or dangerous", () => {
    const isAddition = /^An optional (arg|field) /;
    const others = CHANGES.filter((each) => !isAddition.test(each) && loosenedIn([each]).length === 0);
    expect(others.filter((each) => !PAGE.includes(each))).toEqual([]);
  });
});

const AT = `from: "2020-03-31", to: "2025-03-31"`;
const DURING = `during: { from: "2024-04-01", to: "2025-03-31" }`;

describe("a document of the last release", () => {
  it.each([
    ["an interval in a variable", `query ($every: Interval!) { london { placements { series(${AT}, every: $every) { at } } } }`],
    ["an interval that may be left out", `query ($every: Interval) { london { beds { series(${AT}, every: $every) { at } } } }`],
    [
      "an interval with a default",
      `query ($e: Interval! = YEAR) { london { costs(${DURING}) { series(${AT}, every: $e) { to } } } }`,
    ],
    ["an interval in words", `{ london { placements { series(${AT}, every: QUARTER) { at } } } }`],
    ["no interval", `{ london { placements { series(${AT}) { at } } } }`],
    [
      "a filter of money in a variable",
      `query ($where: PlacementFilter) { london { costs(${DURING}, where: $where) { from } } }`,
    ],
    ["a filter of money in words", `{ boroughs { costs(${DURING}, where: { sex: ["MALE"] }) { from } } }`],
    [
      "one filter of both",
      `query ($w: PlacementFilter) { london { placements(where: $w) { asAt } costs(${DURING}, where: $w) { to } } }`,
    ],
    ["homes as numbers", `{ provider(id: "1") { grades { homes } authorities { homes } } }`],
    ["layouts", `{ london { placements { coverage { subRegions { layoutDiffers } } } } }`],
    ["the form of a measure", `{ measures { form } }`],
    ["Ofsted's words", `{ homes { nodes { grade sector status } } }`],
  ])("is still valid with %s", (_, source) => {
    const document = parse(source);
    expect(validate(RELEASED, document)).toEqual([]);
    expect(validate(GRAPH, document)).toEqual([]);
  });

  it.each([
    ["a step", `query ($every: SeriesStep!) { london { placements { series(${AT}, step: $every) { at } } } }`],
    ["a filter of money", `query ($where: CostFilter) { london { costs(${DURING}, filter: $where) { from } } }`],
  ])("is valid with %s in its place", (_, source) => {
    expect(validate(GRAPH, parse(source))).toEqual([]);
  });

  it.each([
    ["the step", "", 61],
    ["the step that is given", "step: YEAR", 6],
    ["the deprecated argument", "every: QUARTER", 21],
    ["the deprecated argument where both are given", "step: YEAR, every: QUARTER", 21],
  ])("has a series by %s", async (_, given, points) => {
    const source = `{ london { placements(asAt: "2025-03-31") { series(${AT}, ${given}) { at } } } }`;
    const { data } = await graphql({ schema: GRAPH, source, contextValue: { audience: { kind: "PUBLIC" } } });
    expect(data).toMatchObject({ london: { placements: { series: { length: points } } } });
  });

  it("filters money by either argument, and by the deprecated one where both are given", async () => {
    const codesOf = async (given: string): Promise<unknown> => {
      const source = `{ london { costs(${DURING}, ${given}) { from } } }`;
      const { errors } = await graphql({ schema: GRAPH, source, contextValue: { audience: { kind: "PUBLIC" } } });
      return errors?.map(({ extensions }) => extensions["code"]);
    };
    expect(await codesOf(`filter: { sex: ["X"] }`)).toEqual(["UNKNOWN_CODE"]);
    expect(await codesOf(`where: { sex: ["X"] }`)).toEqual(["UNKNOWN_CODE"]);
    expect(await codesOf(`where: { sex: ["MALE"] }, filter: { sex: ["X"] }`)).toBeUndefined();
    expect(await codesOf(`where: { weeklyCostBand: ["UNDER_500"] }`)).toBeUndefined();
    expect(await codesOf(`filter: { weeklyCostBand: ["UNDER_500"] }`)).toBeUndefined();
  });
});

it("has no argument for money by what money can't be filtered by", () => {
  const [error] = validate(GRAPH, parse(`{ london { costs(${DURING}, filter: { annualCost: ["UNDER_MILLION"] }) { from } } }`));
  expect(error?.message).toMatch(/"annualCost" is not defined by type "CostFilter"/);
});
