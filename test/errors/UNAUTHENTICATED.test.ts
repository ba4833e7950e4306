import { expect, it } from "vitest";
import { serveGateway, serveSubgraph } from "../support/london-in-process.ts";
import { camdenClaims, forge, privateKeyOf, tokenOf } from "../support/tokens.ts";

const CITY = { ...camdenClaims(), aud: "london-placements:NEL", borough: "E09000001" };

it.each([
  ["that is none", () => "a.b.c"],
  ["that another sub-region forged", () => forge(CITY, privateKeyOf("NCL"))],
  ["that is signed with a shared secret", () => forge(CITY, new TextEncoder().encode("a".repeat(32)), "HS256")],
])("is said of a token %s, by the gateway and by the subgraph, with status 401", async (_, make) => {
  await using gateway = await serveGateway();
  await using subgraph = await serveSubgraph("NOTHING");
  for (const server of [gateway, subgraph])
    expect(await server.ask("{ boroughs { name } }", { token: await make() })).toMatchObject({
      status: 401,
      errors: [{ message: "The token is not one of this service.", extensions: { code: "UNAUTHENTICATED" } }],
    });
});

it("says of another sub-region's token whose it is to verify, at a subgraph; the gateway knows it", async () => {
  await using gateway = await serveGateway();
  await using subgraph = await serveSubgraph("NOTHING");
  const asking = { token: await tokenOf("E09000007") };
  expect(await subgraph.ask("{ boroughs { name } }", asking)).toMatchObject({
    status: 401,
    errors: [
      {
        message: "The token is NCL's to verify; ask the subgraph of NCL, or the gateway.",
        extensions: { code: "UNAUTHENTICATED" },
      },
    ],
  });
  expect(await gateway.ask("{ boroughs { name } }", asking)).toMatchObject({ status: 200 });
});

it("says whose token the records need, at the subgraph and at the gateway", async () => {
  await using gateway = await serveGateway();
  await using subgraph = await serveSubgraph("NOTHING");
  for (const server of [gateway, subgraph]) {
    const { errors } = await server.ask(`{ borough(code: "E09000001") { placementRecords { pageInfo { endCursor } } } }`);
    expect(errors).toMatchObject([
      {
        message: "The records of City of London need a token of City of London.",
        extensions: { code: "UNAUTHENTICATED" },
      },
    ]);
  }
});
