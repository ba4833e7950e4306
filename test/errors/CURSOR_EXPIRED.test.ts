import { expect, it } from "vitest";
import { serveSubgraph, tokenOf } from "../support/london-in-process.ts";

it("refuses a cursor of another list, or one that is none, and says how to go on", async () => {
  await using subgraph = await serveSubgraph("CITY_OF_LONDON");
  const token = await tokenOf("E09000001");
  const page = (given: string) =>
    subgraph.ask<{ borough: { placementRecords: { pageInfo: { endCursor: string } } } }>(
      `{ borough(code: "E09000001") { placementRecords(${given}) { pageInfo { endCursor } } } }`,
      { token },
    );
  const { data } = await page("first: 1");
  const ofAllRows = data.borough.placementRecords.pageInfo.endCursor;
  for (const cursor of [ofAllRows, "nonsense", Buffer.from(`["E09000001:another vintage all","",""]`).toString("base64url")]) {
    const { errors } = await page(`first: 1, asAt: "2025-03-31", after: "${cursor}"`);
    expect(errors).toMatchObject([
      {
        message: "The cursor belongs to another vintage or another list; ask again without `after`.",
        extensions: { code: "CURSOR_EXPIRED" },
      },
    ]);
  }
});
