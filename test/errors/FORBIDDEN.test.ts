import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { SERVICE_TOKEN, serveGateway, serveSubgraph } from "../support/london-in-process.ts";
import { tokenOf } from "../support/tokens.ts";

const RECORDS = `{ borough(code: "E09000001") { placementRecords { pageInfo { endCursor } } } }`;
const REFUSAL = {
  message: "The records of City of London are for its own staff.",
  extensions: { code: "FORBIDDEN", requires: "a token of City of London" },
};

it("tells another borough's staff what would be entitled to the records", async () => {
  await using subgraph = await serveSubgraph("NOTHING");
  const { errors } = await subgraph.ask(RECORDS, { token: await tokenOf("E09000012") });
  expect(errors).toMatchObject([REFUSAL]);
});

it("is said by the gateway itself, which hands a token to no other sub-region than its own", async () => {
  const authorizations: (string | undefined)[] = [];
  const listener = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  await using gateway = await serveGateway({ NEL: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/graphql` });
  const { errors } = await gateway.ask(RECORDS, { token: await tokenOf("E09000007") });
  listener.close();
  expect([errors, authorizations]).toMatchObject([[REFUSAL], []]);
});

it.each([
  ["unsuppressed counts", "roster { vintage }", "Unsuppressed counts are answered to the gateway alone."],
  ["the whole register", `registerRows(vintage: "none")`, "Whole copies of the register are answered to the gateway alone."],
])("tells anybody but the gateway what would be entitled to %s", async (_, field, message) => {
  await using subgraph = await serveSubgraph("NOTHING");
  const { errors } = await subgraph.ask(`{ ${field} }`);
  expect(errors).toMatchObject([{ message, extensions: { code: "FORBIDDEN", requires: "the service token of NEL" } }]);
});

const OWN = `query ($vintage: ID!, $queries: [PartialQueryInput!]!) { partials(vintage: $vintage, queries: $queries) { question } }`;

it("tells the gateway that a borough's own figures need the borough's token", async () => {
  await using subgraph = await serveSubgraph("CITY_OF_LONDON");
  const headers = { "x-service-token": SERVICE_TOKEN };
  const { data } = await subgraph.ask<{ roster: { vintage: string } }>("{ roster { vintage } }", { headers });
  const own = { form: "OWN", fact: "PLACEMENTS", measure: "CHILDREN", times: ["2025-03-31"], by: [], where: [] };
  const { errors } = await subgraph.ask(OWN, { headers, variables: { vintage: data.roster.vintage, queries: [own] } });
  expect(errors).toMatchObject([
    {
      message: "A borough's own figures are for its own staff.",
      extensions: { code: "FORBIDDEN", requires: "a token of the borough" },
    },
  ]);
});
