import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { post } from "../support/london-ask.ts";
import { type Alter, isPartials } from "../support/london-proxy.ts";
import { type OwnLondon, startOwnLondon } from "../support/start-london.ts";

const DEADLINE_MS = 2_000;
/** What a loaded machine may take beside waiting. */
const MARGIN_MS = 1_500;
const BARNET = "E09000003";
const CAMDEN = "E09000007";
const CROYDON = "E09000008";

type Population = {
  readonly coverage: {
    readonly complete: boolean;
    readonly missing: readonly { readonly code: string; readonly reason: string }[];
    readonly subRegions: readonly {
      readonly code: string;
      readonly answered: boolean;
      readonly reason: string | null;
    }[];
  };
  readonly total: { readonly children: Figure };
  readonly bySex: readonly { readonly measures: { readonly children: Figure } }[];
};
type Place = { readonly code: string; readonly placements: Population };
type Answer = {
  readonly london: Place & { readonly subRegions: readonly Place[] };
  readonly camden: Place;
  readonly croydon: Place;
};

/** One question about London, its five sub-regions and two boroughs. */
const QUESTION = `{
  london { ...figures subRegions { ...figures } } camden: borough(code: "${CAMDEN}") { ...figures } croydon: borough(code: "${CROYDON}") { ...figures }
}
fragment figures on Place { code placements(asAt: "2025-03-31") {
  coverage { complete missing { code reason } subRegions { code answered reason } }
  total { children { value low high status } }
  bySex: groups(by: [SEX]) { measures { children { value low high status } } }
} }`;

const statusesOf = ({ placements }: Place): readonly string[] => [
  ...new Set([placements.total, ...placements.bySex.map(({ measures }) => measures)].map(({ children }) => children.status)),
];

describe("when a sub-region does not answer", () => {
  let london: OwnLondon;
  beforeAll(async () => {
    // With caches off every question goes all the way.
    london = await startOwnLondon({ proxied: true, settings: { [VARIABLES.cache]: "off" } });
    return () => london[Symbol.asyncDispose]();
  });
  afterEach(() => {
    for (const proxy of london.proxies.values()) proxy.alter(null);
  });

  const ask = async (): Promise<Answer> => {
    const { data, errors } = await london.ask<Answer>(QUESTION);
    expect(errors).toBeUndefined();
    return data;
  };
  const alterNcl = (how: Alter): void => london.proxies.get("NCL")!.alter(how);

  /** What must hold at once, whatever silences NCL. */
  const expectWithheld = (answer: Answer): void => {
    expect(statusesOf(answer.london)).toEqual(["INCOMPLETE"]);
    expect(answer.london.placements.total.children).toEqual({ value: null, low: null, high: null, status: "INCOMPLETE" });
    for (const place of answer.london.subRegions)
      expect([place.code, place.placements.total.children.status]).toEqual([
        place.code,
        place.code === "NCL" ? "INCOMPLETE" : "ROUNDED",
      ]);
    expect(statusesOf(answer.camden)).toEqual(["INCOMPLETE"]);
    expect(answer.croydon.placements.coverage.complete).toBe(true);
    expect(answer.croydon.placements.total.children.status).toBe("ROUNDED");
  };
  /** What coverage says as well, whenever it was that NCL fell silent. */
  const expectOnlyNclMissing = (answer: Answer, reason: string): void => {
    expectWithheld(answer);
    const { complete, missing, subRegions } = answer.london.placements.coverage;
    expect(complete).toBe(false);
    expect(missing.map(({ reason: why }) => why)).toEqual(Array.from({ length: 5 }, () => "SUB_REGION_SILENT"));
    expect(missing[0]!.code).toBe(BARNET);
    expect(subRegions.filter(({ answered }) => !answered).map(({ code, reason: why }) => [code, why])).toEqual([["NCL", reason]]);
  };
  /** Asks again until the answer is as expected, and hands it back. */
  const eventually = (expected: (answer: Answer) => void): Promise<Answer> =>
    vi.waitFor(
      async () => {
        const answer = await ask();
        expected(answer);
        return answer;
      },
      { timeout: 10_000, interval: 50 },
    );
  const expectWhole = (answer: Answer): void => {
    for (const place of [answer.london, ...answer.london.subRegions, answer.camden, answer.croydon]) {
      expect(place.placements.coverage.complete).toBe(true);
      expect(place.placements.total.children.status).toBe("ROUNDED");
    }
  };

  it("answers whole while all five do", async () => {
    const answer = await ask();
    expectWhole(answer);
    expect(answer.london.placements.coverage.missing).toEqual([]);
  });

  it("withholds London's totals within the deadline while one hangs, and recovers when it goes on", async () => {
    london.subgraphs.get("NCL")!.kill("SIGSTOP");
    const start = performance.now();
    const answer = await ask();
    expect(performance.now() - start).toBeLessThan(DEADLINE_MS + MARGIN_MS);
    expectWithheld(answer);
    await eventually((later) => expectOnlyNclMissing(later, "TIMEOUT"));
    london.subgraphs.get("NCL")!.kill("SIGCONT");
    await eventually(expectWhole);
  });

  it("answers a borough of another sub-region at once while one hangs", async () => {
    // A deadline so long that waiting for the one that hangs can't be taken for a slow machine.
    const patient = await london.startGateway({ [VARIABLES.deadline]: String(20 * DEADLINE_MS) });
    london.subgraphs.get("NCL")!.kill("SIGSTOP");
    const start = performance.now();
    const { data } = await post<{ borough: Place }>(
      patient.url,
      `{ borough(code: "${CROYDON}") { code placements(asAt: "2025-03-31") { total { children { status } } } } }`,
    );
    const waited = performance.now() - start;
    london.subgraphs.get("NCL")!.kill("SIGCONT");
    expect(data.borough.placements.total.children.status).toBe("ROUNDED");
    expect(waited).toBeLessThan(5 * DEADLINE_MS);
    await eventually(expectWhole);
  });

  it("withholds London's totals and says why when one is killed, and recovers by itself when it is back", async () => {
    const killed = london.subgraphs.get("NCL")!;
    killed.kill("SIGKILL");
    expect(await killed.gone).toBe("SIGKILL");
    expectWithheld(await ask());
    await eventually((answer) => expectOnlyNclMissing(answer, "UNREACHABLE"));
    // Readiness goes by a roster that is good for a second.
    await vi.waitFor(async () => {
      const ready = await fetch(london.gateway.url.replace("/graphql", "/ready"));
      expect([ready.status, await ready.json()]).toMatchObject([
        200,
        { ready: true, subRegions: { NCL: "UNREACHABLE", SEL: "ANSWERED" } },
      ]);
    }, 10_000);

    await london.restart("NCL");
    await eventually(expectWhole);
    const logged = london.gateway.log();
    expect(logged).toMatch(
      /"event":"sub_region_silent","subRegion":"NCL","reason":"UNREACHABLE","cause":"(ECONNREFUSED|UND_ERR_SOCKET)"/,
    );
    expect(logged.trimEnd().split("\n").at(-1)).toContain(`"event":"sub_region_back","subRegion":"NCL"`);
  });

  it.each([
    ["is not JSON", "UNREACHABLE", () => "<html>Bad gateway</html>"],
    ["is not GraphQL", "UNREACHABLE", () => JSON.stringify({ hello: "world" })],
    ["is an error", "FAILED", () => JSON.stringify({ errors: [{ message: "No." }] })],
    ["has another form than was asked for", "FAILED", () => JSON.stringify({ data: { roster: { vintage: 7 } } })],
  ])("takes a reply that %s for silence (%s)", async (_, reason, reply) => {
    alterNcl(reply);
    const answer = await eventually((later) => expectOnlyNclMissing(later, reason));
    expect(answer.camden.placements.total.children.value).toBeNull();
  });

  it.each([
    ["counts that are no counts", [0, -3]],
    ["slots beyond the layout", [1_000_000, 3]],
    ["slots out of order", [5, 3, 2, 3]],
    ["text for numbers", ["0", "3"]],
  ])("adds no partial with %s", async (_, pairs) => {
    alterNcl((body, request) => (isPartials(request) ? replaced(body, "vectors", [{ "": pairs }]) : body));
    const answer = await eventually((later) => expectOnlyNclMissing(later, "FAILED"));
    expect(statusesOf(answer.london)).toEqual(["INCOMPLETE"]);
  });

  it("keeps a shorter deadline, and takes a sub-region that does not know its token for silent", async () => {
    const gateway = await london.startGateway({
      [VARIABLES.deadline]: "800",
      [VARIABLES.serviceToken("SWL")]: "not the token of this sub-region, but as long",
    });
    const isReady = async () => expect((await fetch(gateway.url.replace("/graphql", "/ready"))).status).toBe(200);
    await vi.waitFor(isReady, { timeout: 10_000 });
    london.subgraphs.get("NCL")!.kill("SIGSTOP");
    await vi.waitFor(async () => {
      const start = performance.now();
      const { data } = await post<Answer>(gateway.url, QUESTION);
      expect(performance.now() - start).toBeLessThan(800 + MARGIN_MS);
      const { subRegions } = data.london.placements.coverage;
      expect(data.london.placements.total.children.status).toBe("INCOMPLETE");
      expect(subRegions.filter(({ answered }) => !answered).map(({ code, reason }) => [code, reason])).toEqual([
        ["NCL", "TIMEOUT"],
        ["SWL", "FAILED"],
      ]);
    }, 10_000);
    london.subgraphs.get("NCL")!.kill("SIGCONT");
  });

  it("never shows what it left out, and answers whole again once the replies are good", async () => {
    const { london: place } = await eventually(expectWhole);
    expect(place.placements.coverage.missing).toEqual([]);
  });
});

/** Replaces every value of a field in a JSON text. */
const replaced = (body: string, field: string, value: unknown): string =>
  JSON.stringify(JSON.parse(body, (name, own: unknown) => (name === field ? value : own)));
