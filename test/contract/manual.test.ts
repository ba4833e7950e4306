/** The graph read as a manual: what its descriptions say is so, of every place, population and code that they are shown for. */
import * as fc from "fast-check";
import {
  type DocumentNode,
  execute,
  getNamedType,
  graphql,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  print,
  visit,
} from "graphql";
import { describe, expect, it } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import type { HomeFilter } from "../../schema/generated/types.ts";
import { DIMENSIONS } from "../../schema/question/dimensions.ts";
import { type Fact, FACTS } from "../../schema/question/measures.ts";
import { UNKNOWN } from "../../schema/reference/groupings.ts";
import { GRADES, HOME_STATUSES, HOME_TYPES, NEED_GROUPS, NEEDS, SECTORS } from "../../schema/reference/home-groups.ts";
import { registerReader } from "../../schema/register/reader.ts";
import { buildRegister } from "../../schema/register/register.ts";
import { typeDefs, withInterfaceFields } from "../../schema/server/type-defs.ts";
import { subgraphSchema } from "../../subgraphs/subgraph.ts";
import { serveSubgraph } from "../support/london-in-process.ts";
import { anyRows } from "../support/register-rows.ts";
import { tokenOf } from "../support/tokens.ts";

const GATEWAY = gatewaySchema();
const SCHEMAS = { gateway: GATEWAY, subgraph: subgraphSchema() } as const;
const SIDES = Object.keys(SCHEMAS) as readonly (keyof typeof SCHEMAS)[];

const MOST_WORDS = 25;

/** "One sentence. Another, by 1.5 say." -> ["One sentence.", "Another, by 1.5 say."] */
const sentencesOf = (text: string): readonly string[] => text.replaceAll(/\s+/g, " ").split(/(?<=[.?!]) (?=[A-Z0-9`])/);

const descriptionsIn = (document: DocumentNode): readonly string[] => {
  const texts: string[] = [];
  visit(document, {
    enter: (node) => {
      if ("description" in node && node.description !== undefined) texts.push(node.description.value);
    },
  });
  return texts;
};

const typeOf = <T>(name: string): T => GATEWAY.getType(name) as T;

describe("descriptions", () => {
  it.each(SIDES)("are sentences of at most 25 words at the %s", (side) => {
    const sentences = descriptionsIn(typeDefs(side)).flatMap(sentencesOf);
    expect(sentences.filter((sentence) => sentence.split(" ").length > MOST_WORDS)).toEqual([]);
  });

  it.each(SIDES)("of a field with arguments are the same wherever an interface is implemented at the %s", (side) => {
    const schema = SCHEMAS[side];
    const place = schema.getType("Place") as GraphQLInterfaceType;
    const { objects } = schema.getImplementations(place);
    const shared = Object.values(place.getFields()).filter(({ args }) => args.length > 0);
    const textsOf = (type: GraphQLInterfaceType | GraphQLObjectType) =>
      shared.map(({ name }) => {
        const { description, args } = type.getFields()[name]!;
        const own = args.map((arg) => [arg.name, String(arg.type), arg.description, arg.defaultValue, arg.deprecationReason]);
        return { name, description, args: own };
      });
    expect(objects).toHaveLength(side === "gateway" ? 4 : 2);
    expect(shared.map(({ name }) => name)).toEqual([
      "placements",
      "costs",
      "beds",
      "movements",
      "referrals",
      "times",
      "homesChanged",
      "providers",
    ]);
    for (const type of objects) expect(textsOf(type)).toEqual(textsOf(place));
  });

  it("of an interface's field are written once, unless a type has its own", () => {
    const completed = withInterfaceFields(
      parse(`interface Place { "Of a place." name: String "Its size." size(in: String): Int }
             type Borough implements Place { "Of a borough." name: String code: ID }
             type Other { code: ID }`),
    );
    expect(print(completed.definitions[1]!)).toBe(
      print(
        parse(`type Borough implements Place { "Of a borough." name: String code: ID "Its size." size(in: String): Int }`)
          .definitions[0]!,
      ),
    );
    expect(print(completed.definitions[2]!)).toBe("type Other {\n  code: ID\n}");
  });

  it.each(SIDES)("of scalars are in the schema that the %s runs, with the specification of dates", (side) => {
    const scalars = Object.values(SCHEMAS[side].getTypeMap()).filter(isScalarType);
    const ours = scalars.filter((type) => !isSpecifiedScalarType(type) && !/^_|__/.test(type.name));
    const written = descriptionsIn(typeDefs(side));
    expect(ours.map(({ name }) => name).toSorted()).toEqual(
      side === "gateway" ? ["LocalDate"] : ["LocalDate", "PartialVectors", "RegisterRows"],
    );
    expect(ours.filter(({ description }) => !written.includes(description ?? ""))).toEqual([]);
    expect(ours.find(({ name }) => name === "LocalDate")?.specifiedByURL).toMatch(/^https:.*local-date/);
  });

  it.each(SIDES)("go to supergraphs with the specification of dates from the %s", async (side) => {
    const { data } = await execute({ schema: SCHEMAS[side], document: parse("{ _service { sdl } }"), contextValue: {} });
    expect((data as unknown as { _service: { sdl: string } })._service.sdl).toMatch(
      /scalar LocalDate @specifiedBy\(url: "https:/,
    );
  });
});

describe("a dimension", () => {
  type Defined = { readonly name: string; readonly populations: readonly Fact[]; readonly definition: string };
  const dimensionsOf = async (given: string): Promise<readonly Defined[]> => {
    const source = `{ dimensions${given} { name populations definition } }`;
    const { data } = await graphql({ schema: GATEWAY, source, contextValue: {} });
    return (data as unknown as { dimensions: readonly Defined[] }).dimensions;
  };
  const ENUMS = {
    PLACEMENTS: "PlacementDimension",
    COSTS: "CostDimension",
    BEDS: "BedDimension",
    MOVEMENTS: "MovementDimension",
    REFERRALS: "ReferralDimension",
  } as const;

  it.each(FACTS)("of %s is defined in the words of that population", async (population) => {
    const written = typeOf<GraphQLEnumType>(ENUMS[population])
      .getValues()
      .map(({ name, description }) => ({ name, definition: description }));
    const defined = await dimensionsOf(`(population: ${population})`);
    expect(defined.map(({ name, definition }) => ({ name, definition }))).toEqual(written);
  });

  it("of a home is where it stands, and of money the day that decides is said", async () => {
    const of = async (population: Fact, name: string) =>
      (await dimensionsOf(`(population: ${population})`)).find((each) => each.name === name)!.definition;
    expect(await of("BEDS", "BOROUGH")).toBe("The borough that the home stands in.");
    expect(await of("COSTS", "AGE_BAND")).toMatch(/first day of the placement or of the period, whichever is later/);
    expect(await of("COSTS", "UASC")).toMatch(/first day of the placement or of the period, whichever is later/);
  });

  it("of several populations says whose each definition is where they differ", async () => {
    const byName = new Map((await dimensionsOf("")).map((each) => [each.name, each]));
    expect(byName.get("BOROUGH")!.definition).toBe(
      "Of placements and movements: Responsible authority, the borough that looks after the child. " +
        "Of costs: Responsible authority, the borough that pays. Of beds: The borough that the home stands in. " +
        "Of referrals: Responsible authority, the borough that looks for a place.",
    );
    expect(byName.get("SEX")).toEqual({
      name: "SEX",
      populations: ["PLACEMENTS", "COSTS", "MOVEMENTS", "REFERRALS"],
      definition: "Sex as recorded.",
    });
  });

  it.each([
    ["PlacementDimension", ["PLACE", "LS", "ETHNIC", "HOST_AUTHORITY", "PROVIDER"]],
    ["CostDimension", ["PLACE", "LS", "ETHNIC", "HOST_AUTHORITY", "PROVIDER"]],
  ] as const)("of %s says whether it is crossed with two others", (name, limited) => {
    const values = typeOf<GraphQLEnumType>(name).getValues();
    const said = values.filter(({ description }) => /crossed with one other dimension at most/.test(description ?? ""));
    expect(said.map((value) => value.name).toSorted()).toEqual([...limited].toSorted());
  });

  it.each([
    ["PLACEMENTS", "PlacementFilter"],
    ["COSTS", "CostFilter"],
    ["BEDS", "BedFilter"],
  ] as const)("of %s is filtered by where the server can, and nowhere else", (population, name) => {
    const fields = [...DIMENSIONS.values()].flatMap(({ facts, filter }) => (facts.includes(population) ? (filter ?? []) : []));
    expect(Object.keys(typeOf<GraphQLInputObjectType>(name).getFields())).toEqual(fields);
  });
});

describe("Ofsted's words", () => {
  it("stand beside codes that find the home again", async () => {
    type Coded = Readonly<Record<"urn" | "homeType" | "sectorCode" | "statusCode" | "gradeCode", string>>;
    const homesOf = async (rows: Parameters<typeof buildRegister>[1], where: HomeFilter): Promise<readonly Coded[]> => {
      const register = buildRegister("of the test", rows);
      const { data } = await graphql({
        schema: GATEWAY,
        source: `query ($where: HomeFilter) {
          homes(first: 500, where: $where) { nodes { urn homeType sectorCode statusCode gradeCode } } }`,
        variableValues: { where },
        contextValue: { audience: { kind: "PUBLIC" }, register: registerReader(() => Promise.resolve(register)) },
      });
      return (data as unknown as { homes: { nodes: readonly Coded[] } }).homes.nodes;
    };
    const everyStatus = [...HOME_STATUSES.map(({ code }) => code), UNKNOWN.code];
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const homes = await homesOf(rows, { status: everyStatus });
        expect(homes).toHaveLength(rows.length);
        for (const { urn, homeType, sectorCode, statusCode, gradeCode } of homes.slice(0, 5)) {
          const where = { homeType: [homeType], sector: [sectorCode], status: [statusCode], grade: [gradeCode] };
          expect((await homesOf(rows, where)).map((home) => home.urn)).toContain(urn);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["HomeFilter", "homeType", HOME_TYPES],
    ["HomeFilter", "sector", SECTORS],
    ["HomeFilter", "grade", GRADES],
    ["HomeFilter", "status", HOME_STATUSES],
    ["HomeFilter", "need", NEEDS],
    ["BedFilter", "needGroup", NEED_GROUPS],
    ["Home", "sectorCode", SECTORS],
    ["Home", "statusCode", HOME_STATUSES],
    ["Home", "gradeCode", GRADES],
    ["GradeCount", "code", GRADES],
  ] as const)("have the codes that %s.%s names", (type, field, table) => {
    const { description } = typeOf<GraphQLInputObjectType>(type).getFields()[field]!;
    const [first = ""] = sentencesOf(description ?? "").filter((sentence) => sentence.includes(","));
    const named = first.match(/\b[A-Z][A-Z_]+\b/g);
    expect(named).toEqual([...table.map(({ code }) => code), UNKNOWN.code]);
  });
});

describe("names", () => {
  it("have one meaning: homes are no number, which is homeCount", () => {
    const fields = Object.values(GATEWAY.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ of: type.name, ...field })) : [],
    );
    const numbers = fields.filter(({ name, type }) => name === "homes" && isLeafType(getNamedType(type)));
    expect(numbers.filter(({ deprecationReason }) => deprecationReason == null)).toEqual([]);
    const counted = fields.filter(({ name }) => name === "homeCount").map(({ of }) => of);
    expect(counted.toSorted()).toEqual(["GradeCount", "HomesInAuthority", "Provider"]);
  });
});

describe("a page of a borough's rows", () => {
  it("is in the order that it says", async () => {
    const [, order = ""] = /ordered by ([a-z, ]+)\./.exec(typeOf<GraphQLObjectType>("PlacementRecordConnection").description!)!;
    const by = order.split(", then ") as readonly ("child" | "start")[];
    type Row = Readonly<Record<"child" | "start", string>>;
    await using subgraph = await serveSubgraph("CITY_OF_LONDON");
    const { data } = await subgraph.ask<{ borough: { placementRecords: { nodes: readonly Row[] } } }>(
      `{ borough(code: "E09000001") { placementRecords(first: 500) { nodes { child start } } } }`,
      { token: await tokenOf("E09000001") },
    );
    const rows = data.borough.placementRecords.nodes;
    const compare = (a: Row, b: Row): number =>
      by.reduce((so, field) => so || (a[field] < b[field] ? -1 : +(a[field] > b[field])), 0);
    expect(new Set(rows.map(({ child }) => child)).size).toBeGreaterThan(1);
    expect(rows).toEqual(rows.toSorted(compare));
  });
});
