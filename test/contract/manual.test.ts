/** The graph read as a manual: what its descriptions say is so, of every place, population and code that they are shown for. */
import {
  type DocumentNode,
  execute,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  print,
  visit,
} from "graphql";
import { describe, expect, it } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { typeDefs, withInterfaceFields } from "../../schema/type-defs.ts";
import { subgraphSchema } from "../../subgraphs/subgraph.ts";

const GATEWAY = gatewaySchema();
const SCHEMAS = { gateway: GATEWAY, subgraph: subgraphSchema() } as const;
const SIDES = Object.keys(SCHEMAS) as readonly (keyof typeof SCHEMAS)[];

const descriptionsIn = (document: DocumentNode): readonly string[] => {
  const texts: string[] = [];
  visit(document, {
    enter: (node) => {
      if ("description" in node && node.description !== undefined) texts.push(node.description.value);
    },
  });
  return texts;
};

describe("descriptions", () => {
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
    expect(objects).toHaveLength(side === "gateway" ? 3 : 2);
    expect(shared.map(({ name }) => name)).toEqual(["placements", "costs", "beds", "providers"]);
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
