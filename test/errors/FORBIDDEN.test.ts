import { expect, it } from "vitest";
import { serveSubgraph, tokenOf } from "../support/london-in-process.ts";

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
