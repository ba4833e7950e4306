import { expect, it } from "vitest";
import { TABLES } from "../../../../subgraphs/returns/kinds/kinds.ts";
import { templateCsv, templateDocumentation, templates } from "../../../../subgraphs/returns/kinds/templates.ts";
import { recogniseFile } from "../../../../subgraphs/returns/tables/recognise-file.ts";
import { openFolder } from "../returns-folder.ts";

const named = (name: string) => {
  const found = templates().find((template) => template.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

it.each(templates().map((template) => [template.name, template] as const))(
  "the blank %s is recognised as what it is",
  async (name, template) => {
    await using folder = await openFolder();
    const file = await recogniseFile(await folder.write("blank.csv", templateCsv(template)));
    expect(file.holds).toMatchObject({ kind: "table", table: name.toUpperCase() });
  },
);

it("every column has a meaning, and every code a label", () => {
  const columns = templates().flatMap((template) => template.columns);
  expect(columns.filter(({ meaning }) => meaning === "")).toEqual([]);
  expect(columns.flatMap(({ codes = [] }) => codes).filter(({ label }) => label === "")).toEqual([]);
});

it("no header is that of two tables, whichever columns it lacks that a file may lack", () => {
  const tables = Object.entries(TABLES).map(([name, { columns }]) => ({
    name,
    all: columns.map((column) => column.name.toUpperCase()),
    least: columns.filter((column) => !column.mayBeAbsent && !column.isWithheld).map((column) => column.name.toUpperCase()),
  }));
  const within = (some: readonly string[], all: readonly string[]): boolean => some.every((name) => all.includes(name));
  const pairs = tables.flatMap((a) => tables.filter((b) => b.name > a.name).map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => within(a.least, b.all) && within(b.least, a.all))).toEqual([]);
});

it("says which columns a row needs, and their codes", () => {
  const { kind, columns } = named("referrals");
  expect(kind).toBe("REFERRALS");
  expect(columns.find(({ name }) => name === "outcome")).toMatchObject({ required: true, type: "code" });
  expect(columns.find(({ name }) => name === "outcome")?.codes?.map(({ code }) => code)).toContain("WITHDRAWN");
  expect(columns.find(({ name }) => name === "urn")).toMatchObject({ required: false, mayBeAbsent: false });
  expect(columns.find(({ name }) => name === "ethnic")).toMatchObject({ required: false, mayBeAbsent: true });
});

it("explains a table a line a column", () => {
  const [head, first] = templateDocumentation(named("bed_gaps")).split("\n");
  expect(head).toBe("column,needed,type,meaning,example codes");
  expect(first).toContain("urn,yes,");
  expect(templateDocumentation(named("bed_gaps"))).toContain('sex,"no, nor the column",code,');
  expect(templateDocumentation(named("bed_gaps"))).toMatch(/STAFFING \(Not enough staff\);.*and 4 more/);
});
