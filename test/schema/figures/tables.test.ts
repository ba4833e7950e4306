/** Flat tables: the figures of groups and of series again, a row for each time and each code on every dimension. */
import type { GraphQLEnumType, GraphQLObjectType } from "graphql";
import { expect, it } from "vitest";
import { gatewaySchema } from "../../../gateway/gateway.ts";
import { DIMENSIONS } from "../../../schema/question/dimensions.ts";
import { type GraphInProcess, graphOver } from "../../support/graph-in-process.ts";
import { episode } from "../../support/records.ts";

const FIGURE = "{ value low high status }";

/** Boys in foster care and girls in homes, forty of each and a few of unknown sex, since 2024 in two boroughs. */
const children = Array.from({ length: 90 }, (_, at) =>
  episode({
    child: `child ${at}`,
    borough: at % 3 === 0 ? "E09000007" : "E09000003",
    start: at < 60 ? "2024-01-10" : "2025-02-10",
    end: null,
    sex: at < 40 ? "M" : at < 80 ? "F" : "9",
    place: at < 40 ? "U4" : "K2",
  }),
);

const london = (): Promise<GraphInProcess> => graphOver({ episodes: children });

type Code = { readonly code: string; readonly label: string; readonly shortLabel: string; readonly position: number | null };
type Row = { readonly at: string; readonly sex: Code | null; readonly borough: Code | null; readonly measures: object };

const tableOf = async (graph: GraphInProcess, given: string): Promise<readonly Row[]> => {
  const code = "{ code label shortLabel position }";
  const { london } = await graph.ask<{ london: { placements: { table: readonly Row[] } } }>(
    `{ london { placements(asAt: "2025-03-31") { table(${given}) { at sex ${code} borough ${code} measures { children ${FIGURE} } } } } }`,
  );
  return london.placements.table;
};

it("have the figures of groups, in the order of codes, with what is not known last", async () => {
  const graph = await london();
  const rows = await tableOf(graph, "by: [SEX]");
  expect(rows.map(({ at, sex, borough }) => [at, sex?.code, sex?.position, borough])).toEqual([
    ["2025-03-31", "MALE", 0, null],
    ["2025-03-31", "FEMALE", 1, null],
    ["2025-03-31", "UNKNOWN", 2, null],
  ]);
  const groups = await graph.ask<{ london: { placements: { groups: readonly { keys: readonly Code[]; measures: object }[] } } }>(
    `{ london { placements(asAt: "2025-03-31") { groups(by: [SEX]) { keys { code } measures { children ${FIGURE} } } } } }`,
  );
  for (const { keys, measures } of groups.london.placements.groups)
    expect(rows.find(({ sex }) => sex!.code === keys[0]!.code)!.measures).toEqual(measures);
});

it("have the figures of a series, a row for each date, where they are by no dimension", async () => {
  const graph = await london();
  const rows = await tableOf(graph, `from: "2024-03-31", to: "2025-03-31", step: QUARTER`);
  const { london: place } = await graph.ask<{ london: { placements: { series: readonly Row[] } } }>(
    `{ london { placements { series(from: "2024-03-31", to: "2025-03-31", step: QUARTER) { at measures { children ${FIGURE} } } } } }`,
  );
  expect(rows.map(({ at, measures }) => ({ at, measures }))).toEqual(place.placements.series);
  expect(rows).toHaveLength(5);
});

it("cross dates and boroughs, each with its short name", async () => {
  const rows = await tableOf(await london(), `by: [BOROUGH, SEX], from: "2025-02-28", to: "2025-03-31"`);
  expect(rows).toHaveLength(2 * 33 * 3);
  expect(rows[99]).toMatchObject({ at: "2025-03-31", borough: { code: "E09000001", shortLabel: "CTY" }, sex: { code: "MALE" } });
});

it.each([
  [`by: [SEX], from: "2024-03-31"`, "to"],
  [`by: [SEX], to: "2024-03-31"`, "from"],
  [`by: [SEX, SEX]`, "by"],
  [`from: "2025-03-31", to: "2024-03-31"`, "from"],
])("are refused where they mean nothing: %s", async (given, argument) => {
  const graph = await london();
  const { errors } = await graph.reply(`{ london { placements(asAt: "2025-03-31") { table(${given}) { at } } } }`);
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
});

it("have few dimensions, and months of money are refused with the step that is published", async () => {
  const graph = await london();
  const dates = `from: "2025-02-28", to: "2025-03-31"`;
  const three = await graph.reply(`{ london { placements { table(by: [SEX, UASC, LOCALITY], ${dates}) { at } } } }`);
  expect(three.errors).toMatchObject([{ extensions: { code: "DISCLOSURE_REFUSED", nearest: { by: ["SEX", "UASC"] } } }]);
  const months = await graph.reply(
    `{ london { costs(during: { from: "2024-04-01", to: "2025-03-31" }) { table(from: "2024-04-01", to: "2025-03-31", step: MONTH) { to } } } }`,
  );
  expect(months.errors).toMatchObject([{ extensions: { code: "DISCLOSURE_REFUSED", nearest: { step: "QUARTER" } } }]);
});

it("say each row's percent of the total, from published numbers", async () => {
  const graph = await london();
  const { london: place } = await graph.ask<{
    london: { placements: { table: readonly { percentOfTotal: { value: number } }[] } };
  }>(`{ london { placements(asAt: "2025-03-31") { table(by: [SEX]) { percentOfTotal ${FIGURE} } } } }`);
  const [male, female, unknown] = place.placements.table.map(({ percentOfTotal }) => percentOfTotal);
  expect(male!.value).toBeGreaterThan(35);
  expect(female!.value).toBeLessThan(55);
  expect(unknown).toMatchObject({ value: expect.any(Number) as number });
});

it.each([
  ["PlacementDimension", "PlacementRow"],
  ["CostDimension", "CostRow"],
  ["BedDimension", "BedRow"],
])("have a column for every value of %s", (dimensions, row) => {
  const names = (gatewaySchema().getType(dimensions) as GraphQLEnumType).getValues().map(({ name }) => name);
  const columns = Object.keys((gatewaySchema().getType(row) as GraphQLObjectType).getFields());
  const named = names.map((name) => name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect(columns.filter((column) => !["at", "from", "to", "measures", "percentOfTotal"].includes(column))).toEqual(named);
  for (const name of names) expect(DIMENSIONS.get(name)!.filter ?? named[names.indexOf(name)]).toBe(named[names.indexOf(name)]);
});

it("have groups whose unknown code comes last, however many it has", async () => {
  const many = children.map((child, at) => ({ ...child, sex: at < 60 ? "9" : child.sex }));
  const graph = await graphOver({ episodes: many });
  const { london: place } = await graph.ask<{ london: { placements: { groups: readonly { keys: readonly Code[] }[] } } }>(
    `{ london { placements(asAt: "2025-03-31") { groups(by: [SEX]) { keys { code shortLabel } } } } }`,
  );
  expect(place.placements.groups.at(-1)!.keys).toEqual([{ code: "UNKNOWN", shortLabel: "Not known" }]);
});

it("go by times that can be asked for as data", async () => {
  const graph = await london();
  type Times = readonly { readonly from: string; readonly to: string; readonly title: string; readonly complete: boolean }[];
  const { london: place } = await graph.ask<{ london: { dates: Times; periods: Times } }>(
    `{ london { dates: times(population: PLACEMENTS) { from to step title complete } periods: times(population: COSTS) { from to step title complete } } }`,
  );
  expect(place.dates).toHaveLength(60);
  expect(place.dates.at(-1)).toEqual({
    from: "2025-03-31",
    to: "2025-03-31",
    step: "MONTH",
    title: "31 March 2025",
    complete: true,
  });
  expect(place.periods).toHaveLength(25);
  expect(place.periods[0]).toMatchObject({ from: "2020-04-01", to: "2020-06-30", step: "QUARTER", title: "April to June 2020" });
  expect(place.periods.at(-1)).toMatchObject({ from: "2024-04-01", to: "2025-03-31", step: "YEAR", title: "2024/25" });
});

it("are of no part where they are divided by nothing", async () => {
  const { london: whole } = await (
    await london()
  ).ask<{ london: { placements: { table: readonly object[] } } }>(
    `{ london { placements(asAt: "2025-03-31") { table(by: []) { percentOfTotal ${FIGURE} } } } }`,
  );
  expect(whole.placements.table).toEqual([{ percentOfTotal: { value: null, low: null, high: null, status: "NOT_APPLICABLE" } }]);
});
