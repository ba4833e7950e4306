/**
 * One policy value holds every number that decides what is published. The syntax tree of the product is read for comparisons with such
 * a number that stands elsewhere, written down or under a name of its own.
 */
import { type Expression, parseSync, type PrivateIdentifier, type Program, Visitor } from "oxc-parser";
import { describe, expect, it, test } from "vitest";
import { PUBLIC } from "../../schema/disclosure/policy.ts";
import { productFiles, type SourceFile } from "../support/product-files.ts";

const POLICY = "schema/disclosure/policy.ts";
const ROOMS = ["schema", "gateway", "subgraphs/snapshot"];

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

const DECIDING: ReadonlySet<number> = new Set(numbersIn(PUBLIC));

/** Comparisons with such a number that decide nothing about what is published, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  "gateway/web/charts/colours.ts: shade >= LIGHT_TEXT_FROM":
    "Which of five colours are so dark that they are written on in white.",
  "gateway/web/charts/tile-map.ts: one.row !== LAST_NORTH": "The row of squares above the river.",
  "gateway/web/charts/tile-map.ts: row > LAST_NORTH": "The same.",
  "schema/errors.ts: known.length <= FEW": "How many codes an error names where none is near.",
  "schema/figures/populations.ts: by.length > MOST_GROUPED": "How many dimensions anybody may name, a borough's own staff too.",
  "schema/question/series.ts: month % 3 === 2": "The last month of a quarter.",
  "schema/question/series.ts: month % 12 === 2": "March, the last month of a financial year.",
  "schema/register/page.ts: key.length === 2": "The parts of a cursor.",
  "subgraphs/snapshot/movement-rules.ts: placements >= MANY": "How many placements the Department counts as many.",
  "schema/vector/wire.ts: slots[from + PUBLISHED.p] !== 2": "What is never published is nothing that anybody says.",
};

const COMPARING = new Set(["<", "<=", ">", ">=", "===", "!==", "==", "!="]);

type Parsed = SourceFile & { readonly program: Program };

const parsed = ({ path, text }: SourceFile): Parsed => {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]!.message}`);
  return { path, text, program };
};

type Names = ReadonlyMap<string, number>;

const numberOf = (node: Expression | PrivateIdentifier, names: Names): number | null => {
  if (node.type === "Literal" && typeof node.value === "number") return node.value;
  if (node.type === "UnaryExpression" && node.operator === "-") return numberOf(node.argument, names);
  if (node.type === "Identifier") return names.get(node.name) ?? null;
  return null;
};

/** Numbers under a name: `const FEW = 8`, whichever file compares with it. */
const namesIn = (files: readonly Parsed[]): Names => {
  const names = new Map<string, number>();
  for (const { program } of files)
    new Visitor({
      VariableDeclarator: ({ id, init }) => {
        const number = id.type === "Identifier" && init !== null ? numberOf(init, new Map()) : null;
        if (id.type === "Identifier" && number !== null) names.set(id.name, number);
      },
    }).visit(program);
  return names;
};

/** Comparisons with a deciding number, as "file: code". */
const decisionsIn = (sources: readonly SourceFile[]): readonly string[] => {
  const files = sources.map(parsed);
  const names = namesIn(files);
  const isDeciding = (node: Expression | PrivateIdentifier): boolean => {
    const number = numberOf(node, names);
    return number !== null && DECIDING.has(number);
  };
  return files.flatMap(({ path, text, program }) => {
    const found: string[] = [];
    const note = ({ start, end }: { readonly start: number; readonly end: number }) =>
      found.push(`${path}: ${text.slice(start, end)}`);
    new Visitor({
      BinaryExpression: (node) => {
        if (COMPARING.has(node.operator) && (isDeciding(node.left) || isDeciding(node.right))) note(node);
      },
      SwitchCase: ({ test: value }) => {
        if (value !== null && isDeciding(value)) note(value);
      },
    }).visit(program);
    return found;
  });
};

describe("the numbers that decide what is published", () => {
  it("stand in the policy, and are compared with nowhere else", async () => {
    const files = (await productFiles(ROOMS)).filter(({ path }) => path !== POLICY);
    expect(files.length).toBeGreaterThan(100);
    const elsewhere = decisionsIn(files);
    expect(elsewhere.filter((each) => !(each in ALLOWED))).toEqual([]);
    expect(Object.keys(ALLOWED).filter((each) => !elsewhere.includes(each))).toEqual([]);
  });

  test.each([
    ["a number written down", "if (p < 8) withhold();"],
    ["the other way round", "const isTold = 0.4 * total > largest || 50 <= base;"],
    ["equality", "const isLast = left === 10;"],
    ["a number under a name", "const LEAST = 30; const figures = p >= LEAST ? 3 : 2;"],
    ["a case", "switch (boroughs) { case 3: tell(); }"],
    ["a filter", "cells.filter(({ value }) => value > 8);"],
  ])("are found as %s", (_, text) => expect(decisionsIn([{ path: "a.ts", text }]).length).toBeGreaterThan(0));

  test.each(["p < PUBLIC.band", "p === 0", "slots[at] !== 1", "total * 8", "p < 9"])("are none in %s", (text) =>
    expect(decisionsIn([{ path: "a.ts", text: `const told = ${text};` }])).toEqual([]),
  );
});
