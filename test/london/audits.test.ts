import { serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { serveGateway, serveSubgraph } from "../support/london-in-process.ts";

describe("GraphQL over HTTP", () => {
  /** Audits that a server doesn't pass, by level, as "id name". */
  const failuresOf = async (url: string): Promise<Readonly<Record<string, readonly string[]>>> => {
    const results = await Promise.all(serverAudits({ url, fetchFn: fetch }).map(async (audit) => audit.fn()));
    const failed = results.filter(({ status }) => status !== "ok");
    const levelOf = (name: string): string => name.split(" ")[0]!;
    const grouped = Object.groupBy(failed, ({ name }) => levelOf(name));
    return Object.fromEntries(
      Object.entries(grouped).map(([level, own]) => [level, own!.map(({ id, name }) => `${id} ${name}`)]),
    );
  };

  it("is spoken by the gateway as its specification says it must be", async () => {
    await using gateway = await serveGateway();
    const failures = await failuresOf(gateway.url);
    expect(failures["MUST"]).toBeUndefined();
    expect(failures).toMatchInlineSnapshot(`
      {
        "SHOULD": [
          "572B SHOULD use 200 status code on document parsing failure when accepting application/json",
          "FDE2 SHOULD use 200 status code on document validation failure when accepting application/json",
          "7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
        ],
      }
    `);
  });

  it("is spoken by a subgraph as its specification says it must be", async () => {
    await using subgraph = await serveSubgraph("NOTHING");
    const failures = await failuresOf(subgraph.url);
    expect(failures["MUST"]).toBeUndefined();
    expect(failures).toMatchInlineSnapshot(`
      {
        "SHOULD": [
          "572B SHOULD use 200 status code on document parsing failure when accepting application/json",
          "FDE2 SHOULD use 200 status code on document validation failure when accepting application/json",
          "7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
        ],
      }
    `);
  });
});
