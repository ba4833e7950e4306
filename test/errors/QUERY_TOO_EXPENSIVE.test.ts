import { expect, it } from "vitest";
import { serveGateway, serveSubgraph } from "../support/london-in-process.ts";
import { homeRow } from "../support/register-rows.ts";
import { serveRegister } from "../support/serve-register.ts";

it("counts the cells, names the most there may be, and the axis to leave out", async () => {
  await using subgraph = await serveSubgraph("NOTHING");
  const { errors } = await subgraph.ask(
    `{ borough(code: "E09000001") { placements(where: { placementType: ["FOSTER"] }) { series(from: "2010-01-31", to: "2025-03-31") { measures { distance { mean { value } } } } } } }`,
  );
  expect(errors![0]!.message).toMatch(/^The question has \d{6} cells of at most 100000; leave out the dates of the series\.$/);
  expect(errors![0]!.extensions).toMatchObject({ code: "QUERY_TOO_EXPENSIVE", limit: 100_000, drop: "the dates of the series" });
});

it("bounds what one request lists of homes whose provider has homes, and leaves a sensible one alone", async () => {
  await using subgraph = await serveRegister(
    "NEL",
    Array.from({ length: 110 }, (_, at) => homeRow({ urn: String(1000 + at) })),
  );
  const nested = (first: number) => subgraph.ask(`{ homes(first: ${first}) { nodes { provider { homes { urn } } } } }`);
  expect((await nested(90)).errors).toBeUndefined();
  const { errors } = await nested(110);
  expect(errors![0]).toMatchObject({
    message: "The question has 10010 cells of at most 10000; leave out the homes of providers.",
    extensions: { code: "QUERY_TOO_EXPENSIVE", limit: 10_000, drop: "the homes of providers" },
  });
});

it("bounds what an answer may come to before anybody is asked", async () => {
  await using gateway = await serveGateway();
  const nested = `{ boroughs ${"{ subRegion { boroughs ".repeat(200)} { code } ${"} }".repeat(200)} }`;
  const { status, data, errors } = await gateway.ask(nested);
  expect([status, data, errors?.length]).toEqual([400, undefined, 1]);
  expect(errors![0]).toMatchObject({
    message: expect.stringMatching(/^The question has \d{6,} fields of at most 200000; leave out boroughs\.$/) as unknown,
    extensions: { code: "QUERY_TOO_EXPENSIVE", limit: 200_000, drop: "boroughs" },
  });
});
