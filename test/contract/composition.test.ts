import { composeServices } from "@theguild/federation-composition";
import { execute, type GraphQLSchema, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { subgraphSchema } from "../../subgraphs/subgraph.ts";

/** The SDL that a server tells a supergraph. */
const sdlOf = async (schema: GraphQLSchema): Promise<string> => {
  const { data } = await execute({ schema, document: parse("{ _service { sdl } }"), contextValue: {} });
  return (data as unknown as { _service: { sdl: string } })._service.sdl;
};

/** Composes subgraphs by name; the supergraph's SDL and the errors' messages. */
const compose = (sdlByName: Readonly<Record<string, string>>) => {
  const composed = composeServices(
    Object.entries(sdlByName).map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: `http://${name}.example/graphql` })),
  );
  const errors = composed.errors ?? [];
  return {
    errors: errors.map(({ message }) => message),
    codes: new Set(errors.map(({ extensions }) => extensions["code"])),
    supergraph: composed.supergraphSdl ?? "",
  };
};

/** A vertical neighbour: what a health service might say of a borough. */
const HEALTH = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Borough @key(fields: "code") { code: ID! healthAssessmentsDue: Int }
  type Query { healthService: String }
`;

describe("composition with other subgraphs", () => {
  it("composes a subgraph alone without errors", async () => {
    expect(compose({ nel: await sdlOf(subgraphSchema()) }).errors).toEqual([]);
  });

  it("refuses the five together, whose fields are the same and whose rows are not", async () => {
    const sdl = await sdlOf(subgraphSchema());
    const { codes } = compose(Object.fromEntries(SUB_REGIONS.map(({ code }) => [code.toLowerCase(), sdl])));
    expect(codes).toEqual(new Set(["INVALID_FIELD_SHARING"]));
  });

  it("composes the gateway alone without errors", async () => {
    expect(compose({ placements: await sdlOf(gatewaySchema()) }).errors).toEqual([]);
  });

  it("composes the gateway with a vertical neighbour that knows more of a borough", async () => {
    const { errors, supergraph } = compose({ placements: await sdlOf(gatewaySchema()), health: HEALTH });
    expect(errors).toEqual([]);
    const borough = /type Borough .*?\n\}/s.exec(supergraph)![0];
    expect(borough).toContain("healthAssessmentsDue: Int @join__field(graph: HEALTH)");
    expect(borough).toContain("placements(");
    expect(borough).toContain("@join__field(graph: PLACEMENTS)");
  });

  it("keeps the crossing out of every supergraph", async () => {
    const { errors, supergraph } = compose({ nel: await sdlOf(subgraphSchema()) });
    expect(errors).toEqual([]);
    expect(supergraph).toMatch(/partials\([^)]*\)[^\n]*@inaccessible/s);
    expect(await sdlOf(gatewaySchema())).not.toMatch(/partials|roster/i);
  });
});
