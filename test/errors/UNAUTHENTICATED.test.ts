import { SignJWT } from "jose";
import { expect, it } from "vitest";
import { audienceOf, signBoroughToken } from "../../schema/audience.ts";
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

it("doesn't know a token that never expires", async () => {
  const secret = new TextEncoder().encode("a".repeat(32));
  const token = await new SignJWT({ borough: "E09000007" })
    .setProtectedHeader({ alg: "HS256" })
    .setIssuer("london-placements")
    .sign(secret);
  await expect(audienceOf(`Bearer ${token}`, secret)).rejects.toThrow("The token is not one of this service.");
  const known = await signBoroughToken("E09000007", secret);
  expect(await audienceOf(`Bearer ${known}`, secret)).toEqual({ kind: "BOROUGH", borough: "E09000007" });
});
