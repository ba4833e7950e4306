import { expect, it } from "vitest";
import { serveGateway, serveSubgraph } from "../support/london-in-process.ts";

it("says of a token that is not of this service that it is not, with status 401", async () => {
  await using gateway = await serveGateway();
  expect(await gateway.ask("{ london { name } }", { token: "a.b.c" })).toMatchObject({
    status: 401,
    errors: [{ message: "The token is not one of this service.", extensions: { code: "UNAUTHENTICATED" } }],
  });
});

it("says whose token the records need", async () => {
  await using subgraph = await serveSubgraph("NOTHING");
  const { errors } = await subgraph.ask(`{ borough(code: "E09000001") { placementRecords { pageInfo { endCursor } } } }`);
  expect(errors).toMatchObject([
    {
      message: "The records of City of London need a token of City of London.",
      extensions: { code: "UNAUTHENTICATED" },
    },
  ]);
});
