/** The catalogue is the list of what can be asked: nothing is measured that it lacks, and what it says is in the documentation too. */
import { getNamedType, type GraphQLEnumType, type GraphQLObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { type CataloguedMeasure, catalogueDimensions, catalogueMeasures } from "../../schema/catalogue/catalogue.ts";
import { DISCLOSURE_RULES } from "../../schema/catalogue/disclosure-rules.ts";

const schema = gatewaySchema();
const MEASURED = { PLACEMENTS: "PlacementMeasures", COSTS: "CostMeasures", BEDS: "BedMeasures" } as const;
const GROUPED = { PLACEMENTS: "PlacementDimension", COSTS: "CostDimension", BEDS: "BedDimension" } as const;

/** Every field under a type that is a figure or a distribution, by its dotted name. */
const leavesOf = (type: GraphQLObjectType, before = ""): readonly string[] =>
  Object.entries(type.getFields()).flatMap(([name, field]) => {
    const named = getNamedType(field.type);
    if (named.name === "Figure" || named.name === "Distribution") return [`${before}${name}`];
    return "getFields" in named ? leavesOf(named as GraphQLObjectType, `${before}${name}.`) : [];
  });

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

const measureRow = ({ name, form, unit, definition, source, disclosure }: CataloguedMeasure): readonly string[] => [
  `\`${name}\``,
  form === "DISTRIBUTION" ? `${unit}, distribution` : unit,
  definition,
  source,
  disclosure.map(({ number }) => number).join(", "),
];

const page = (): string => {
  const measures = Map.groupBy(catalogueMeasures(schema), ({ population }) => population);
  return [
    "# What is measured, and how it is published",
    "This page is written by the tests from the graph's own catalogue (`measures`, `dimensions`): mend it there.",
    ...[...measures].flatMap(([population, rows]) => [
      `## ${population}`,
      table(["Field", "Unit", "Definition", "Source", "Rules"], rows.map(measureRow)),
    ]),
    "## Dimensions",
    table(
      ["Dimension", "Of", "Filter", "Divides", "Codes", "Definition"],
      catalogueDimensions(schema).map(({ name, populations, filter, divides, codes, definition }) => [
        `\`${name}\``,
        populations.join(", ").toLowerCase(),
        filter === null ? "" : `\`${filter}\``,
        divides === null ? "" : `\`${divides}\``,
        codes === null ? "as recorded" : String(codes.length),
        definition,
      ]),
    ),
    "## Rules",
    table(["", "To the public"], Object.entries(DISCLOSURE_RULES)),
    "",
  ].join("\n\n");
};

describe("the catalogue", () => {
  it.each(Object.entries(MEASURED))("has every figure of %s, with a unit and a definition", (population, type) => {
    const listed = catalogueMeasures(schema).filter((measure) => measure.population === population);
    expect(listed.map(({ name }) => name).toSorted()).toEqual(leavesOf(schema.getType(type) as GraphQLObjectType).toSorted());
    expect(listed.filter(({ unit, definition }) => unit === "" || definition.length < 10)).toEqual([]);
  });

  it.each(Object.entries(GROUPED))("has every dimension of %s", (population, type) => {
    const listed = catalogueDimensions(schema).filter(({ populations }) =>
      (populations as readonly string[]).includes(population),
    );
    const values = (schema.getType(type) as GraphQLEnumType).getValues();
    expect(listed.map(({ name }) => name)).toEqual(values.map(({ name }) => name));
  });

  it("is what the documentation says", async () => {
    await expect(page()).toMatchFileSnapshot("../../docs/measures.md");
  });
});
