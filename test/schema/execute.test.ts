/** A document is compiled once it comes again; nobody is to notice but by the clock. */
import { buildSchema, GraphQLError, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { buildExecutor } from "../../schema/server/execute.ts";

const SCHEMA = gatewaySchema();
const PUBLIC = { audience: { kind: "PUBLIC" } };

const series = (variable: string): string =>
  `query (${variable}) { london { placements(asAt: "2025-03-31") { series(from: "2024-03-31", to: "2025-03-31", step: $step) { at } } } }`;

/** What is answered to one document when it comes for the first time, and when it comes again. */
const answersTo = async (source: string, variables: Readonly<Record<string, unknown>>) => {
  const [execute, document] = [buildExecutor(SCHEMA), parse(source)];
  const ask = () => execute({ document, operationName: null, context: PUBLIC, variables });
  return [await ask(), await ask(), await ask()] as const;
};

describe("a document that comes again", () => {
  it.each([
    ["variables", series("$step: SeriesStep!"), { step: "YEAR" }],
    ["a default of a variable", series("$step: SeriesStep! = YEAR"), {}],
    ["a variable in place of a default", series("$step: SeriesStep! = YEAR"), { step: "QUARTER" }],
    ["a variable that is left to the argument's default", series("$step: SeriesStep"), {}],
    ["a default of a variable that may be null", `query ($n: Population = BEDS) { dimensions(population: $n) { name } }`, {}],
    ["no variables", `{ codeLists(name: "CIN") { codes { code } } }`, {}],
  ])("is answered alike with %s", async (_, source, variables) => {
    const [first, ...others] = await answersTo(source, variables);
    expect(first.errors).toBeUndefined();
    expect(others).toEqual([first, first]);
  });

  it.each([
    ["missing", series("$step: SeriesStep!"), {}],
    ["no value of its enum", series("$step: SeriesStep!"), { step: "WEEK" }],
    ["no day", `query ($on: LocalDate) { london { placements(asAt: $on) { asAt } } }`, { on: "2025-02-30" }],
    ["no number", `query ($n: Int!) { homes(first: $n) { totalCount } }`, { n: "5" }],
  ])("is refused alike where a variable is %s", async (_, source, variables) => {
    const answers = await answersTo(source, variables);
    const [words] = answers.map(({ errors }) => errors!.map(({ message }) => message));
    for (const { data, errors } of answers) {
      expect(data).toBeUndefined();
      expect(errors!.every((error) => error instanceof GraphQLError)).toBe(true);
      expect(errors!.map(({ message }) => message)).toEqual(words);
    }
  });

  it("fails alike where a resolver throws what is no error of GraphQL", async () => {
    const schema = buildSchema("type Query { rows: Int }");
    schema.getQueryType()!.getFields()["rows"]!.resolve = () => {
      throw new RangeError("the disk is gone");
    };
    const [execute, document] = [buildExecutor(schema), parse("{ rows }")];
    const ask = () => execute({ document, operationName: null, context: {}, variables: {} });
    const [first, second] = [await ask(), await ask()];
    expect(first.errors!.map((error) => error.toJSON())).toEqual([
      { message: "the disk is gone", path: ["rows"], locations: [{ line: 1, column: 3 }] },
    ]);
    expect(second.errors!.map((error) => error.toJSON())).toEqual(first.errors!.map((error) => error.toJSON()));
    expect([second.errors![0]!.extensions, second.errors![0]!.originalError]).toEqual([{}, first.errors![0]!.originalError]);
  });
});
