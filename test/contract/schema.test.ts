import { type DocumentNode, type GraphQLEnumType, type GraphQLInputObjectType, printSchema, visit } from "graphql";
import { describe, expect, it } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { DIMENSIONS } from "../../schema/figures/dimensions.ts";
import { typeDefs } from "../../schema/type-defs.ts";
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

  it("shows clients of a subgraph what clients of the gateway see, but London, and beside it the crossing", () => {
    const typesOf = (schema: ReturnType<typeof gatewaySchema>): ReadonlySet<string> => new Set(Object.keys(schema.getTypeMap()));
    const [gateway, subgraph] = [typesOf(gatewaySchema()), typesOf(subgraphSchema())];
    expect([...gateway.difference(subgraph)]).toEqual(["London"]);
    expect([...subgraph.difference(gateway)].toSorted()).toEqual([
      "DimensionCodes",
      "LayoutPart",
      "PartialAnswer",
      "PartialQueryInput",
      "PartialVector",
      "ReturnCoverage",
      "Roster",
    ]);
  });

  it("has the dimensions of the table, in its order", () => {
    const dimensions = gatewaySchema().getType("PlacementDimension") as GraphQLEnumType;
    expect(dimensions.getValues().map(({ name }) => name)).toEqual([...DIMENSIONS.keys()]);
  });

  it("filters by the dimensions of the table, but the borough, which the place chooses", () => {
    const filter = gatewaySchema().getType("PlacementFilter") as GraphQLInputObjectType;
    const fields = [...DIMENSIONS.values()].flatMap(({ filter: field }) => field ?? []);
    expect(Object.keys(filter.getFields())).toEqual(fields);
    expect(DIMENSIONS.get("BOROUGH")!.filter).toBeNull();
  });
});
