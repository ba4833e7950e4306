import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainEnvironment } from "../support/environment.ts";
import { post } from "../support/london-ask.ts";
import { isHere } from "../support/needed.ts";
import { blocksOf, pageAt, ROOT } from "../support/pages.ts";
import { type Service, startCommand } from "../support/run-command.ts";
import { type London, startLondon } from "../support/start-london.ts";

const FOLDER = join(ROOT, "examples/neighbour");
const areInstalled = isHere("examples/neighbour/node_modules", existsSync(join(FOLDER, "node_modules")));

const BOROUGH = `{ borough(code: "E09000007") { name assessmentsDue placements(asAt: "2025-03-31") { total { children { value status } } } } }`;

type Borough = { readonly name: string; readonly assessmentsDue: number | null; readonly placements: object };

describe.skipIf(!areInstalled)("a neighbour beside the gateway, where its packages are installed", () => {
  let [london, health, router]: [London, Service, Service] = [undefined!, undefined!, undefined!];
  beforeAll(async () => {
    const [, healthCommand, routerCommand] = blocksOf(await pageAt("examples/neighbour/README.md"));
    london = await startLondon({ proxied: true });
    const env = { ...plainEnvironment(), PLACEMENTS_URL: london.gateway.url, HEALTH_PORT: "0", ROUTER_PORT: "0" };
    health = await startCommand(healthCommand!.text, { env, cwd: FOLDER });
    router = await startCommand(routerCommand!.text, { env: { ...env, HEALTH_URL: health.url }, cwd: FOLDER });
  });
  afterAll(() => Promise.all([router, health, london].map((each) => each[Symbol.asyncDispose]())));

  it("answers of both at once, as its page shows", async () => {
    const [, , , curl, answer] = blocksOf(await pageAt("examples/neighbour/README.md"));
    const { query } = JSON.parse(/-d '(.*)'/s.exec(curl!.text)![1]!) as { query: string };
    const { data } = await post(router.url, query);
    expect({ data }).toEqual(JSON.parse(answer!.text));
  });

  it("finds no borough where placements know none, and finds the others", async () => {
    const { data } = await post<{ clinics: { nodes: readonly { borough: { name: string } | null }[] } }>(
      router.url,
      "{ clinics { nodes { name borough { name } } pageInfo { hasNextPage } } }",
    );
    expect(data.clinics.nodes.map(({ borough }) => borough?.name ?? null)).toEqual(["Camden", "Hackney", "Lewisham", null]);
  });

  it("answers of health while a sub-region is gone, whose figures say so", async () => {
    london.proxies.get("NCL")!.alter(() => {
      throw new Error("gone");
    });
    const { data } = await post<{ borough: Borough; london: object }>(
      router.url,
      `{ borough(code: "E09000007") { assessmentsDue } london { placements(asAt: "2025-03-31") { total { children { value status } } } } }`,
    );
    london.proxies.get("NCL")!.alter(null);
    expect(data).toEqual({
      borough: { assessmentsDue: 14 },
      london: { placements: { total: { children: { value: null, status: "INCOMPLETE" } } } },
    });
  });

  it("answers of placements when health is gone, with an error beside", async () => {
    await health[Symbol.asyncDispose]();
    const { data, errors } = await post<{ borough: Borough }>(router.url, BOROUGH);
    expect(data.borough).toMatchObject({
      name: "Camden",
      assessmentsDue: null,
      placements: { total: { children: { value: 206 } } },
    });
    expect(errors).toHaveLength(1);
  });
});
