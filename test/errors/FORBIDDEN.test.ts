import { expect, it } from "vitest";
import { SERVICE_TOKEN, serveSubgraph, tokenOf } from "../support/london-in-process.ts";

it("tells another borough's staff what would be entitled to the records", async () => {
  await using subgraph = await serveSubgraph("NOTHING");
  const { errors } = await subgraph.ask(`{ borough(code: "E09000001") { placementRecords { pageInfo { endCursor } } } }`, {
    token: await tokenOf("E09000007"),
  });
  expect(errors).toMatchObject([
    {
      message: "The records of City of London are for its own staff.",
      extensions: { code: "FORBIDDEN", requires: "a token of City of London" },
    },
  ]);
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

it.each([
  ["of nobody", null],
  ["of a borough of another sub-region", "E09000007"],
])("tells the gateway that a borough's own figures need the borough's token, where it passes on one %s", async (_, staffOf) => {
  await using subgraph = await serveSubgraph("CITY_OF_LONDON");
  const headers = { "x-service-token": SERVICE_TOKEN };
  const { data } = await subgraph.ask<{ roster: { vintage: string } }>("{ roster { vintage } }", { headers });
  const own = { form: "OWN", fact: "PLACEMENTS", measure: "CHILDREN", times: ["2025-03-31"], by: [], where: [] };
  const { errors } = await subgraph.ask(OWN, {
    headers,
    variables: { vintage: data.roster.vintage, queries: [own] },
    ...(staffOf === null ? {} : { token: await tokenOf(staffOf) }),
  });
  expect(errors).toMatchObject([
    {
      message: "A borough's own figures are for its own staff.",
      extensions: { code: "FORBIDDEN", requires: "a token of the borough" },
    },
  ]);
});
