import { expect, it } from "vitest";
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

it("no two tables have the same columns", () => {
  const headers = templates().map(({ columns }) =>
    columns
      .map(({ name }) => name.toUpperCase())
      .toSorted()
      .join(),
  );
  expect(new Set(headers).size).toBe(headers.length);
});

it("says which columns a row needs, and their codes", () => {
  const { kind, columns } = named("referrals");
  expect(kind).toBe("REFERRALS");
  expect(columns.find(({ name }) => name === "outcome")).toMatchObject({ required: true, type: "code" });
  expect(columns.find(({ name }) => name === "outcome")?.codes?.map(({ code }) => code)).toContain("WITHDRAWN");
  expect(columns.find(({ name }) => name === "urn")).toMatchObject({ required: false });
});

it("explains a table a line a column", () => {
  const [head, first] = templateDocumentation(named("bed_gaps")).split("\n");
  expect(head).toBe("column,needed,type,meaning,example codes");
  expect(first).toContain("urn,yes,");
  expect(templateDocumentation(named("bed_gaps"))).toMatch(/STAFFING \(Not enough staff\);.*and 4 more/);
});
