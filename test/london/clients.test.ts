/**
 * Clients that nobody of ours wrote, as their users run them. They have a package.json and a requirements.txt of their own in
 * test/clients: a run without them says that they are skipped, and with CI=true fails.
 */
import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type London, startLondon } from "../support/start-london.ts";

const pathOf = (name: string): string => fileURLToPath(new URL(`../clients/${name}`, import.meta.url));

const isNeeded = process.env["CI"] === "true";
const hasClients = isNeeded || existsSync(pathOf("node_modules"));

/** A Python that has what analysts use: the one that is named, else the one on the path. */
const PYTHON = process.env["PLACEMENTS_PYTHON"] ?? "python3";

const hasPackages = (): boolean => {
  try {
    execFileSync(PYTHON, ["-c", "import pandas, gql"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

let london: London;
beforeAll(async () => {
  london = await startLondon({ settings: { [VARIABLES.deadline]: "20000" } });
});
afterAll(() => london[Symbol.asyncDispose]());

const run = async <T>(command: string, script: string): Promise<T> => {
  const { stdout } = await promisify(execFile)(command, [pathOf(script), london.gateway.url]);
  return JSON.parse(stdout) as T;
};

type Panels = readonly { readonly london: { readonly placements: Readonly<Record<string, unknown>> } }[];

/** The six panels of test/clients/panels.mjs, each whole. */
const expectWhole = (panels: Panels): void => {
  expect(panels.map(({ london: { placements } }) => Object.keys(placements).filter((name) => name !== "__typename"))).toEqual([
    ["total"],
    ["total"],
    ["total"],
    ["coverage"],
    ["groups"],
    ["series"],
  ]);
  expect(JSON.stringify(panels)).not.toContain("INCOMPLETE");
};

describe.skipIf(!hasClients)("six panels of one population are six requests", () => {
  it("of Apollo Client, with the policies of docs/dashboard.md", async () => {
    const told = await run<{ requests: number; panels: Panels; again: Panels[number] }>(process.execPath, "apollo.mjs");
    expect(told.requests).toBe(6);
    expectWhole(told.panels);
    expect(told.again).toEqual(told.panels[0]);
  });

  it("of urql, with the keys of docs/dashboard.md and without a warning", async () => {
    const told = await run<{ requests: number; warnings: readonly string[]; panels: Panels; again: Panels }>(
      process.execPath,
      "urql.mjs",
    );
    expect(told.requests).toBe(6);
    expect(told.warnings).toEqual([]);
    expectWhole(told.panels);
    expect(told.again).toEqual(told.panels);
  });
});

describe.skipIf(!hasClients)("Relay's compiler", () => {
  it("takes the graph and its connections", async () => {
    const { made } = await run<{ made: readonly string[] }>(process.execPath, "relay.mjs");
    expect(made).toEqual(expect.arrayContaining(["homesQuery.graphql.js", "homesPageQuery.graphql.js", "homes_rows.graphql.js"]));
  });
});

describe.skipIf(!isNeeded && !hasPackages())("Python", () => {
  it("reads tables by address with pandas in one line, and the graph with gql", async () => {
    type Told = { columns: readonly string[]; types: Readonly<Record<string, string>>; boroughs: number; total: number };
    const told = await run<Told & { records: boolean; spend: boolean }>(PYTHON, "analyst.py");
    expect(told.columns.slice(0, 5)).toEqual(["date", "place_code", "place", "borough_code", "borough"]);
    expect(told.types).toMatchObject({ value: "float64", low: "float64", high: "float64" });
    expect([told.boroughs, told.records, told.spend]).toEqual([33, true, true]);
    expect(told.total).toBeGreaterThan(1000);
  });
});
