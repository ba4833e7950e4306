/** An answer names what it is made of, and is given again by that name while it is held, by processes that import in between. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { serverEnvironment } from "../../bin/keys/secrets.ts";
import { boroughToken } from "../../bin/keys/token-keys.ts";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { COMPILE_CACHE, openWork } from "../bin/command.ts";
import { children, writeReturn } from "../bin/returns.ts";
import { HACKNEY } from "../subgraphs/returns/returns-folder.ts";
import { plainEnvironment } from "../support/environment.ts";
import { post } from "../support/london-ask.ts";
import { startProcess } from "../support/london-process.ts";

const QUERY = `query ($asKnown: ID) { borough(code: "${HACKNEY}") { placements(asAt: "2024-03-31", asKnown: $asKnown) {
  coverage { complete vintage missing { code reason } subRegions { code vintage } }
  total { children { value status } distance { median { status } } }
  groups(by: [SEX]) { measures { children { value status } } }
} } }`;

type Answer = {
  readonly borough: {
    readonly placements: {
      readonly coverage: { readonly vintage: string | null; readonly missing: readonly object[] };
      readonly total: { readonly children: object; readonly distance: object };
      readonly groups: readonly object[];
    };
  };
};

type Cited = {
  readonly vintage: { readonly name: string; readonly citation: string; readonly returns: readonly object[] } | null;
};

it("gives the same answer again by the name of its vintage, while that is held", { timeout: 120_000 }, async () => {
  await using work = await openWork();
  await using stack = new AsyncDisposableStack();
  const [returns, data] = [join(work.path, "r"), join(work.path, "data")];
  const importOf = async (count: number): Promise<void> => {
    await writeReturn(returns, children(count));
    await work.run("import", "r");
  };
  await importOf(10);
  const environment = { ...(await serverEnvironment(data, plainEnvironment())), ...COMPILE_CACHE };
  const start = async (name: string, port: string, own: NodeJS.ProcessEnv = {}) => {
    const server = await startProcess(name, { ...environment, ...own, [port]: "0" });
    stack.defer(async () => {
      server.kill("SIGTERM");
      await server.gone;
    });
    return server;
  };
  const subgraphs = await Promise.all(
    SUB_REGIONS.map(
      async ({ code }) => [VARIABLES.url(code), (await start(code.toLowerCase(), VARIABLES.port(code))).url] as const,
    ),
  );
  const gateway = await start("gateway", VARIABLES.gatewayPort, Object.fromEntries(subgraphs));
  const token = await boroughToken(data, HACKNEY, environment);
  const ask = async (asKnown?: string): Promise<Answer> =>
    (await post<Answer>(gateway.url, QUERY, { token, ...(asKnown === undefined ? {} : { variables: { asKnown } }) })).data;
  const askUntil = async (count: number): Promise<Answer> => {
    const isNew = async () => (await ask()).borough.placements.total.children;
    await expect.poll(isNew, { timeout: 10_000 }).toEqual({ value: count, status: "OK" });
    return ask();
  };
  const nameOf = ({ borough }: Answer): string => borough.placements.coverage.vintage!;
  const first = await askUntil(10);
  expect(nameOf(first)).toMatch(/^[0-9a-f]{16}$/);
  expect(await ask(nameOf(first))).toEqual(first);
  /** The same as a file: whoever holds one asks for it again by the name in its last column. */
  const fileOf = async (asKnown = ""): Promise<readonly string[]> => {
    const address = `/q/children.csv?place=Hackney&date=2024-03-31&measure=children&asKnown=${asKnown}`;
    const reply = await fetch(new URL(address, gateway.url), { headers: { authorization: `Bearer ${token}` } });
    return (await reply.text()).split("\r\n");
  };
  const file = await fileOf();
  expect(file[1]).toMatch(new RegExp(`,10,10,10,OK,.*,${nameOf(first)}$`));
  await importOf(15);
  const second = await askUntil(15);
  expect(nameOf(second)).not.toBe(nameOf(first));
  expect(JSON.stringify(await ask(nameOf(first)))).toBe(JSON.stringify(first));
  expect(await fileOf(nameOf(first))).toEqual(file);
  await importOf(20);
  await askUntil(20);
  expect(JSON.stringify(await ask(nameOf(second)))).toBe(JSON.stringify(second));
  const gone = (await ask(nameOf(first))).borough.placements;
  const NOT_AVAILABLE = { value: null, status: "NOT_AVAILABLE" };
  expect(gone.coverage).toMatchObject({ vintage: nameOf(first), missing: [{ code: HACKNEY, reason: "VINTAGE_NOT_HELD" }] });
  expect(gone.total).toEqual({ children: NOT_AVAILABLE, distance: { median: { status: "NOT_AVAILABLE" } } });
  expect(gone.groups).toEqual(gone.groups.map(() => ({ measures: { children: NOT_AVAILABLE } })));
  const cite = async (asKnown: string): Promise<Cited["vintage"]> =>
    (
      await post<Cited>(
        gateway.url,
        `query ($asKnown: ID) { vintage(asKnown: $asKnown) { name citation returns { borough kind to received } } }`,
        { variables: { asKnown } },
      )
    ).data.vintage;
  expect(await cite(nameOf(first))).toBeNull();
  const today = new Date().toISOString().slice(0, 10);
  expect(await cite(nameOf(second))).toEqual({
    name: nameOf(second),
    citation: expect.stringContaining(`1 borough as received by ${today}`) as string,
    returns: [{ borough: HACKNEY, kind: "PLACEMENTS", to: "2024-03-31", received: today }],
  });
});

it("names the release that package.json has", async () => {
  const { RELEASE } = await import("../../schema/question/london-vintage.ts");
  const { default: manifest } = await import("../../package.json", { with: { type: "json" } });
  expect(RELEASE).toBe((manifest as { readonly version: string }).version);
});
