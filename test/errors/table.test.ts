import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "../../schema/errors.ts";
import { serveGateway } from "../support/london-in-process.ts";

describe("the table of errors", () => {
  it("has one test file for each code, and no other", async () => {
    const files = (await readdir(import.meta.dirname)).filter((file) => file !== "table.test.ts");
    expect(files.toSorted()).toEqual(
      Object.keys(ERROR_CODES)
        .map((code) => `${code}.test.ts`)
        .toSorted(),
    );
  });

  it("says whose fault each one is", () => {
    for (const meaning of Object.values(ERROR_CODES)) expect(meaning).toMatch(/^(The caller|A borough|A sub-region|Us): .+\.$/);
  });

  it.each([
    ["GRAPHQL_PARSE_FAILED", "{ london { name }", "Syntax Error: Expected Name, found <EOF>."],
    ["GRAPHQL_VALIDATION_FAILED", "{ london { nam } }", `Cannot query field "nam" on type "London". Did you mean "name"?`],
    [
      "OPERATION_RESOLUTION_FAILURE",
      "query A { london { name } } query B { london { name } }",
      "The document has several operations: say by `operationName` which one to answer.",
    ],
    ["BAD_REQUEST", "", "GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension."],
  ])("leaves %s to the server below, without a stack", async (code, query, message) => {
    await using gateway = await serveGateway();
    const { status, errors } = await gateway.ask(query);
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
    expect(Object.keys(errors![0]!.extensions!)).toEqual(["code"]);
  });
});
