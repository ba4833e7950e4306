/** What is no reply of a sub-region's, or of another's records, is its failure alone: others and the rest of an answer stay as they were. */
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { AS_AT, CAMDEN, CROYDON, DEADLINE_MS, type Place, QUESTION, startLiedTo, statusesOf } from "../support/london-lies.ts";
import { isPartials } from "../support/london-proxy.ts";

let liedTo: Awaited<ReturnType<typeof startLiedTo>>;
beforeAll(async () => {
  liedTo = await startLiedTo();
  return () => liedTo[Symbol.asyncDispose]();
});
afterEach(() => liedTo.ncl.alter(null));

describe("a sub-region", () => {
  it.each([
    ["garbage", "\u0000\u0001 <html> }"],
    ["JSON that is no reply", "[1, 2, 3]"],
    ["nothing", ""],
  ])("that sends %s is not there", async (_, garbage) => {
    liedTo.ncl.alter((body, request) => (isPartials(request) ? garbage : body));
    const { data, ms } = await liedTo.ask(QUESTION);
    expect(statusesOf(data.london)).toEqual(["INCOMPLETE"]);
    expect(data.london.placements.coverage.subRegions.find(({ code }) => code === "NCL")).toMatchObject({ answered: false });
    expect([data.sel, data.croydon]).toEqual([liedTo.truly.sel, liedTo.truly.croydon]);
    expect(ms).toBeLessThan(DEADLINE_MS);
  });

  it("is not answered for by another's subgraph at its address", async () => {
    liedTo.ncl.passTo(liedTo.london.urls.get("SEL")!);
    const { data } = await liedTo.ask(QUESTION);
    liedTo.ncl.passTo(liedTo.london.urls.get("NCL")!);
    expect(statusesOf(data.london)).toEqual(["INCOMPLETE"]);
    liedTo.expectFailed(data);
  });

  it.each([
    ["another's name", (body: string) => body.replace('"subRegion":"NCL"', '"subRegion":"SEL"')],
    ["another form", (body: string) => body.replace('"returns":', '"others":')],
    ["a fact that there is none of", (body: string) => body.replace('"fact":"PLACEMENTS"', '"fact":"WAGES"')],
  ])("that says what it has under %s has failed", async (_, otherwise) => {
    liedTo.ncl.alter((body, { query }) => (query.includes("roster") ? otherwise(body) : body));
    // What it had is known for a second.
    const read = await vi.waitFor(
      async () => {
        const { data } = await liedTo.ask(QUESTION);
        expect(data.london.placements.coverage.complete).toBe(false);
        return data;
      },
      { timeout: 10_000, interval: 100 },
    );
    expect(statusesOf(read.london)).toEqual(["INCOMPLETE"]);
    liedTo.expectFailed(read);
    await liedTo.recovered();
  });

  it("covers no borough of another by what it says it has", async () => {
    liedTo.ncl.alter((body, { query }) =>
      query.includes("roster") ? body.replaceAll(/"borough":"\w+"/g, `"borough":"${CROYDON}"`) : body,
    );
    await vi.waitFor(
      async () => {
        const { data } = await liedTo.ask(QUESTION);
        expect(data.ncl.placements.coverage).toMatchObject({ complete: false, subRegions: [{ answered: true }] });
        expect(statusesOf(data.ncl)).toEqual(["INCOMPLETE"]);
        expect([data.sel, data.croydon]).toEqual([liedTo.truly.sel, liedTo.truly.croydon]);
      },
      { timeout: 10_000, interval: 100 },
    );
    await liedTo.recovered();
  });

  it.each([
    [
      "rows of another form",
      () => JSON.stringify({ data: { borough: { placementRecords: { edges: 7 } } } }),
      "SUBGRAPH_UNAVAILABLE",
    ],
    ["a refusal that would be London's own", () => refusal({ http: { status: 500 } }), "FORBIDDEN"],
    [
      "a refusal with headers of London's answer",
      () => refusal({ http: { status: 302, headers: { location: "http://elsewhere" } } }),
      "FORBIDDEN",
    ],
    ["a refusal that is none", () => JSON.stringify({ errors: [7] }), "SUBGRAPH_UNAVAILABLE"],
  ])("that sends %s fails the rows alone, and no figure beside them", async (_, reply, code) => {
    liedTo.ncl.alter((body, { query }) => (query.includes("placementRecords") ? reply() : body));
    const answer = await liedTo.london.ask<{ london: Place; camden: { placementRecords: unknown } | null }>(
      `{ london { placements(asAt: "${AS_AT}") { total { children { value low high status } } } }
         camden: borough(code: "${CAMDEN}") { placementRecords(first: 1) { nodes { child } } } }`,
      { token: await liedTo.london.tokenOf(CAMDEN) },
    );
    expect(answer).toMatchObject({ status: 200, errors: [{ extensions: { code } }] });
    expect(answer.errors).toHaveLength(1);
    expect(answer.data.london.placements.total).toEqual(liedTo.truly.london.placements.total);
  });
});

const refusal = (more: object): string =>
  JSON.stringify({ errors: [{ message: "No.", extensions: { code: "FORBIDDEN", ...more } }] });
