import { type DocumentNode, type GraphQLEnumType, type GraphQLInputObjectType, printSchema, visit } from "graphql";
import { describe, expect, it } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { DIMENSIONS } from "../../schema/question/dimensions.ts";
import { typeDefs } from "../../schema/server/type-defs.ts";
import { subgraphSchema } from "../../subgraphs/subgraph.ts";

type Described = { readonly name: { readonly value: string }; readonly description?: { readonly value: string } };

/** Elements that say nothing of themselves, or nothing but their name. A type that is only extended is described where it is defined. */
const undescribedIn = (document: DocumentNode): readonly string[] => {
  const undescribed: string[] = [];
  const check = ({ name, description }: Described): void => {
    const text = description?.value ?? "";
    if (text.length <= name.value.length || !text.endsWith(".")) undescribed.push(name.value);
  };
  visit(document, {
    ObjectTypeDefinition: (node) => (node.name.value === "Query" ? undefined : check(node)),
    InterfaceTypeDefinition: check,
    ScalarTypeDefinition: check,
    EnumTypeDefinition: check,
    EnumValueDefinition: check,
    InputObjectTypeDefinition: check,
    FieldDefinition: check,
    // Arguments and the fields of inputs.
    InputValueDefinition: check,
    UnionTypeDefinition: check,
  });
  return undescribed;
};

describe("the contract", () => {
  it.each(["gateway", "subgraph"] as const)("describes every element of the %s's SDL in words", (side) => {
    expect(undescribedIn(typeDefs(side))).toEqual([]);
  });

  it("shows clients the schema on file, so that a breaking change is seen in review", async () => {
    await expect(`${printSchema(gatewaySchema())}\n`).toMatchFileSnapshot("gateway.sdl");
  });

  it("shows clients of a subgraph what clients of the gateway see, but London and sets of boroughs, and beside it the crossing", () => {
    const typesOf = (schema: ReturnType<typeof gatewaySchema>): ReadonlySet<string> => new Set(Object.keys(schema.getTypeMap()));
    const [gateway, subgraph] = [typesOf(gatewaySchema()), typesOf(subgraphSchema())];
    expect([...gateway.difference(subgraph)]).toEqual(["London", "BoroughSet"]);
    expect([...subgraph.difference(gateway)].toSorted()).toEqual([
      "DimensionCodes",
      "LayoutPart",
      "PartialAnswer",
      "PartialQueryInput",
      "PartialVectors",
      "Partials",
      "PreviousVintage",
      "RegisterRows",
      "ReturnCoverage",
      "Roster",
    ]);
  });

  it.each([
    ["PLACEMENTS", "PlacementDimension"],
    ["COSTS", "CostDimension"],
    ["BEDS", "BedDimension"],
    ["MOVEMENTS", "MovementDimension"],
    ["REFERRALS", "ReferralDimension"],
  ] as const)("has the dimensions of %s that a caller may group by, in the order of the table", (fact, name) => {
    const dimensions = gatewaySchema().getType(name) as GraphQLEnumType;
    // OCCUPANT and BLOCKED_REASON are measures of their own.
    const inner = ["OCCUPANT", "BLOCKED_REASON"];
    const own = [...DIMENSIONS.values()].filter(({ facts, name: each }) => facts.includes(fact) && !inner.includes(each));
    expect(dimensions.getValues().map((value) => value.name)).toEqual(own.map((dimension) => dimension.name));
  });

  it.each([
    ["PLACEMENTS", "PlacementFilter"],
    ["BEDS", "BedFilter"],
    ["MOVEMENTS", "MovementFilter"],
    ["REFERRALS", "ReferralFilter"],
  ] as const)("filters %s by its dimensions, but the borough, which the place chooses", (fact, name) => {
    const filter = gatewaySchema().getType(name) as GraphQLInputObjectType;
    const fields = [...DIMENSIONS.values()].flatMap(({ facts, filter: field }) => (facts.includes(fact) ? (field ?? []) : []));
    expect(Object.keys(filter.getFields())).toEqual(fields);
    expect(DIMENSIONS.get("BOROUGH")!.filter).toBeNull();
  });
});
