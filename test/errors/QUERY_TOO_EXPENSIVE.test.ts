import { expect, it } from "vitest";
import { serveSubgraph } from "../support/london-in-process.ts";

it("counts the cells, names the most there may be, and the axis to leave out", async () => {
  await using subgraph = await serveSubgraph("NOTHING");
  const { errors } = await subgraph.ask(
    `{ borough(code: "E09000001") { placements(where: { placementType: ["FOSTER"] }) { series(from: "2010-01-31", to: "2025-03-31") { measures { distance { mean { value } } } } } } }`,
  );
  expect(errors![0]!.message).toMatch(/^The question has \d{6} cells of at most 100000; leave out the dates of the series\.$/);
  expect(errors![0]!.extensions).toMatchObject({ code: "QUERY_TOO_EXPENSIVE", limit: 100_000, drop: "the dates of the series" });
});
