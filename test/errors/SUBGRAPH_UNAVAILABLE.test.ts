import { expect, it } from "vitest";
import { serveGateway } from "../support/london-in-process.ts";
import { tokenOf } from "../support/tokens.ts";

it("names the sub-region that alone holds the records and did not answer, and why", async () => {
  await using gateway = await serveGateway();
  const { errors } = await gateway.ask(`{ borough(code: "E09000007") { placementRecords { pageInfo { endCursor } } } }`, {
    token: await tokenOf("E09000007"),
  });
  expect(errors).toMatchObject([
    {
      message: "NCL did not answer, and only it holds what was asked.",
      extensions: { code: "SUBGRAPH_UNAVAILABLE", subRegion: "NCL", reason: "UNREACHABLE" },
    },
  ]);
});

it("says that all five are silent when nobody can answer for the register", async () => {
  await using gateway = await serveGateway();
  const { errors } = await gateway.ask(`{ home(urn: "1234567") { name } }`);
  expect(errors![0]!.message).toBe("No sub-region could be read for its copy of the register.");
  expect(errors![0]!.extensions).toMatchObject({ code: "SUBGRAPH_UNAVAILABLE", subRegion: null, reason: "UNREACHABLE" });
});
