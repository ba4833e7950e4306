import { globSync, readFileSync } from "node:fs";
import { parseSync, type Statement } from "oxc-parser";
import { expect, it } from "vitest";

const FILES = globSync("{schema,gateway}/**/*.ts", { exclude: ["**/generated/**"] }).toSorted();

/** Names that mean two things, each of which is the field's own word. */
const BOTH = [
  "Question", // what is asked of a place; and a GraphQL document with its variables
];

const namesIn = (statement: Statement): readonly string[] => {
  if (statement.type !== "ExportNamedDeclaration" || statement.declaration === null) return [];
  const { declaration } = statement;
  if (declaration.type === "VariableDeclaration")
    return declaration.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
  return "id" in declaration && declaration.id?.type === "Identifier" ? [declaration.id.name] : [];
};

const exportsOf = (path: string): readonly { readonly name: string; readonly path: string }[] =>
  parseSync(path, readFileSync(path, "utf8")).program.body.flatMap((statement) =>
    namesIn(statement).map((name) => ({ name, path })),
  );

it("a name that schema/ or gateway/ exports means one thing", () => {
  const twice = [...Map.groupBy(FILES.flatMap(exportsOf), ({ name }) => name)].filter(([, exported]) => exported.length > 1);
  expect(twice.filter(([name]) => !BOTH.includes(name)).map(([name, all]) => [name, ...all.map(({ path }) => path)])).toEqual([]);
});
