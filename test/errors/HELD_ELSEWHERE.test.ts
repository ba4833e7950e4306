import { expect, it } from "vitest";
import { serveSubgraph } from "../support/london-in-process.ts";

it.each([
  [`borough(code: "E09000007") { name }`, "Camden is held by the sub-region NCL; ask its subgraph or the gateway.", "NCL"],
  [`subRegion(code: "SWL") { name }`, "South West London is held by the sub-region SWL; ask its subgraph or the gateway.", "SWL"],
])("names the place and the sub-region that holds it: %s", async (field, message, subRegion) => {
  await using subgraph = await serveSubgraph("NOTHING");
  const { errors } = await subgraph.ask(`{ ${field} }`);
  expect(errors).toMatchObject([{ message, extensions: { code: "HELD_ELSEWHERE", subRegion } }]);
});
