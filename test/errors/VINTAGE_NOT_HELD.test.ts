import { expect, it } from "vitest";
import { SERVICE_TOKEN, serveSubgraph } from "../support/london-in-process.ts";

it("names the vintage that was let go, and the one to ask", async () => {
  await using subgraph = await serveSubgraph("CITY_OF_LONDON");
  const headers = { "x-service-token": SERVICE_TOKEN };
  const { data } = await subgraph.ask<{ roster: { vintage: string } }>("{ roster { vintage } }", { headers });
  const { errors } = await subgraph.ask(`{ partials(vintage: "0123456789abcdef of last year", queries: []) { layout } }`, {
    headers,
  });
  expect(errors).toMatchObject([
    {
      message: "The vintage 0123456789abcdef is no longer held.",
      extensions: { code: "VINTAGE_NOT_HELD", latest: data.roster.vintage },
    },
  ]);
});
