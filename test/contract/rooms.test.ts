import { globSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { describe, expect, it } from "vitest";

/** Every folder, after all that it may import; those of one line know nothing of each other. The two kinds of server never meet. */
const ORDER = `
  schema/generated  schema/reference
  schema
  schema/question
  schema/vector
  schema/disclosure
  schema/figures  schema/catalogue  schema/register  schema/server
  gateway/generated  subgraphs/returns/files  subgraphs/synthetic/chance  subgraphs/store/embedded  subgraphs/data-folder
  gateway/questions  gateway/web/figures  subgraphs/returns/faults  subgraphs/returns/places  subgraphs/synthetic/land
  gateway/web/charts  subgraphs/returns/rows  subgraphs/synthetic/lives
  gateway/web/shell  subgraphs/returns/kinds/placements/rows  subgraphs/returns/kinds/*  subgraphs/synthetic/children
  gateway/web/pages  subgraphs/returns/kinds/placements/child  subgraphs/synthetic/written
  gateway/web  subgraphs/returns/kinds/placements  subgraphs/synthetic/costs  subgraphs/synthetic/homes  subgraphs/synthetic/referrals  subgraphs/synthetic/slips
  gateway  subgraphs/returns/kinds  subgraphs/synthetic
  subgraphs/models
  subgraphs/store  subgraphs/snapshot  subgraphs/returns/register
  subgraphs/vintages  subgraphs/returns/tables
  subgraphs/loaders  subgraphs/resolvers  subgraphs/returns/staging  subgraphs/returns/report
  subgraphs  subgraphs/returns/import
  bin/terminal  bin/keys
  bin/stores
  bin/doctor
  bin/london
  bin/commands
  bin`;

const LINES = ORDER.trim().split("\n");

const lineOf = (name: string): number => LINES.findIndex((line) => line.trim().split(/ +/).includes(name));

/** Where a folder stands: by its name, or as one of many of a kind. */
const heightOf = (folder: string): number => Math.max(lineOf(folder), lineOf(`${dirname(folder)}/*`));

const FILES = globSync("{schema,gateway,subgraphs,bin}/**/*.ts").map((path) => path.replaceAll(sep, "/"));

/** Types count: who names another's type knows of it. */
const importsOf = (path: string): readonly string[] =>
  [...readFileSync(path, "utf8").matchAll(/(?:from|import) "(\.[^"]+)"/g)].map(([, of]) =>
    join(dirname(path), of!).replaceAll(sep, "/"),
  );

const IMPORTS = new Map(FILES.map((path) => [path, importsOf(path)]));

/** The first way back to a file over those that it imports; null where there is none. */
const wayBack = (to: string, from = to, seen = new Set<string>()): string | null => {
  for (const next of IMPORTS.get(from) ?? []) {
    if (next === to) return `${from} imports ${to}`;
    if (seen.has(next)) continue;
    const way = wayBack(to, next, seen.add(next));
    if (way !== null) return `${from} imports ${next}, ${way}`;
  }
  return null;
};

describe("rooms", () => {
  it("each have their place in the order", () => {
    expect([...new Set(FILES.map(dirname))].filter((folder) => heightOf(folder) < 0)).toEqual([]);
  });

  it("import nothing that stands beside or after them", () => {
    const wrong = [...IMPORTS].flatMap(([path, imports]) =>
      imports
        .filter((of) => dirname(of) !== dirname(path) && heightOf(dirname(of)) >= heightOf(dirname(path)))
        .map((of) => `${path} imports ${of}, but ${dirname(of)} does not stand before ${dirname(path)}.`),
    );
    expect(wrong).toEqual([]);
  });

  it("are never two that import each other", () => {
    const pairs = new Set([...IMPORTS].flatMap(([path, imports]) => imports.map((of) => `${dirname(path)} ${dirname(of)}`)));
    const both = [...pairs].filter((pair) => {
      const [one, other] = pair.split(" ");
      return one! < other! && pairs.has(`${other} ${one}`);
    });
    expect(both).toEqual([]);
  });

  it("leave the manifest and its pointer to subgraphs/vintages", () => {
    const others = FILES.filter((path) => !path.startsWith("subgraphs/vintages/"));
    expect(others.filter((path) => /\bmodels\.(?:vintages|current)\b/.test(readFileSync(path, "utf8")))).toEqual([]);
  });

  it("have no file that comes back to itself by its imports", () => {
    expect(FILES.flatMap((path) => wayBack(path) ?? [])).toEqual([]);
  });
});
