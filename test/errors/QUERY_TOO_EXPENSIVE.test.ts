import { expect, it } from "vitest";
import { serveGateway } from "../support/london-in-process.ts";
import { homeRow } from "../support/register-rows.ts";
import { serveRegister } from "../support/serve-register.ts";
import { tokenOf } from "../support/tokens.ts";

const MEAN = "measures { distance { mean { value } } }";

it.each([
  ["the dates of the series", `placements { series(from: "2006-01-31", to: "2025-03-31") { ${MEAN} } }`],
  ["PLACE", `placements(asAt: "2025-03-31") { groups(by: [ETHNIC, PLACE]) { ${MEAN} } }`],
])("counts the cells, names the most there may be, and the axis to leave out: %s", async (drop, field) => {
  await using gateway = await serveGateway();
  const { errors } = await gateway.ask(`{ borough(code: "E09000001") { ${field} } }`, { token: await tokenOf("E09000001") });
  expect(errors![0]).toMatchObject({
    message: expect.stringMatching(
      new RegExp(`^The question has \\d{6} cells of at most 100000; leave out ${drop}\\.$`),
    ) as unknown,
    extensions: { code: "QUERY_TOO_EXPENSIVE", limit: 100_000, drop },
  });
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
