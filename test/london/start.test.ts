import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { demoSecretsIn } from "../../bin/keys/demo-secrets.ts";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { returnsFolder } from "../../subgraphs/data-folder/data-folder.ts";
import { migrate, openStore } from "../../subgraphs/store/open-store.ts";
import { generate } from "../../subgraphs/synthetic/generate.ts";
import {
  childOf,
  close,
  type Command,
  freePorts,
  listen,
  listening,
  placements,
  runningOver,
} from "../support/london-command.ts";

/** Six processes start in seconds; a machine that is busy with other tests may take far longer. */
const TIMEOUT = 120_000;

/** The smallest borough of each sub-region that has returns at all, so that a start takes seconds. */
const BOROUGHS = ["E09000001", "E09000007", "E09000020", "E09000004", "E09000027"];

describe("npm start", { timeout: TIMEOUT }, () => {
  let data: string;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), "london-start-"));
    await generate({ folder: returnsFolder(data), seed: 2025, boroughs: BOROUGHS });
    // As an import leaves it that was killed before its first vintage.
    const store = await openStore(SUB_REGIONS[0]!, { data, uri: undefined });
    await migrate(store);
    await store.connection.close();
  });
  afterAll(() => rm(data, { recursive: true }));

  const until = (isSo: () => boolean | Promise<boolean>): Promise<void> =>
    vi.waitFor(async () => expect(await isSo()).toBe(true), { timeout: TIMEOUT, interval: 50 });
  const isServing = (command: Command) => (): boolean => command.stdout().includes("Ctrl-C stops all six.");

  it("says in one sentence that it was interrupted while it imports, and takes its imports with it", async () => {
    await using start = placements(["start", "--once", "--data", data], (await freePorts()).settings);
    await until(async () => (await runningOver(data)).some((args) => args.includes(" import ")));
    start.kill("SIGINT");
    expect([await start.ended, start.stderr().trim().split("\n").at(-1)]).toEqual([
      130,
      "Interrupted. Nothing is lost: what is written and imported so far stays, and the next start goes on from there.",
    ]);
    await until(async () => (await runningOver(data)).length === 0);
  });

  it("completes a folder whose imports were cut short, answers, and exits with nothing left running", async () => {
    const { ports, settings } = await freePorts();
    await using first = placements(["start", "--once", "--data", data], settings);
    // Those that were done when the start before was interrupted are done.
    expect([await first.ended, first.stderr()]).toEqual([0, expect.stringMatching(/^(Importing [\w ]+: done\n){3,5}$/)]);
    // 28 boroughs have handed in nothing.
    expect(first.stdout()).toMatch(/^Children looked after +INCOMPLETE +9,290$/m);

    expect(await listening(ports.values())).toEqual([]);
  });

  it("writes returns aside, so that a folder half-written by a killed start is written anew, and the demo's secrets before it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "london-returns-"));
    const leftOver = join(`${returnsFolder(folder)}.unfinished`, "left-over.csv");
    await mkdir(join(leftOver, ".."), { recursive: true });
    await writeFile(leftOver, "half a ro");
    await using start = placements(["start", "--once", "--data", folder], (await freePorts()).settings);
    await until(() => existsSync(returnsFolder(folder)));
    start.kill("SIGKILL");
    await start.ended;
    expect(await demoSecretsIn(folder, SUB_REGIONS[4]!)).toHaveLength(2);
    expect(existsSync(leftOver)).toBe(false);
    expect(existsSync(join(returnsFolder(folder), "left-over.csv"))).toBe(false);
    expect(existsSync(join(returnsFolder(folder), "swl", "E09000032", "2025", "episodes.csv"))).toBe(true);
    await vi.waitFor(() => rm(folder, { recursive: true }), { timeout: TIMEOUT });
  });

  it("says on every page that the data are made up, from the first start on", async () => {
    const folder = await mkdtemp(join(tmpdir(), "london-first-"));
    const { ports, settings } = await freePorts();
    await using start = placements(["start", "--data", folder], settings);
    await until(async () => (await listening(ports.values())).includes(ports.get("GATEWAY")!));
    const about = await fetch(`http://127.0.0.1:${ports.get("GATEWAY")}/about`);
    expect(await about.text()).toContain("Made-up data.");
    start.kill("SIGKILL");
    await start.ended;
    await vi.waitFor(() => rm(folder, { recursive: true }), { timeout: TIMEOUT });
  });

  it("imports nothing again and prints the demo's answer beside the published figures", async () => {
    await using start = placements(["start", "--once", "--data", inject("demo").data], (await freePorts()).settings);
    expect([await start.ended, start.stderr()]).toEqual([0, ""]);
    expect(start.stdout()).toMatch(/asked of five sub-regions in one question$/m);
    expect(start.stdout()).toMatch(/^Children looked after +9,2[89]\d +9,290$/m);
    expect(start.stdout()).toMatch(/^ {2}Foster placements +6,3\d\d +6,330$/m);
    expect(start.stdout()).toMatch(/^ {2}Secure homes and children's homes +9[34]\d +940$/m);
  });

  it("says in one sentence which port is taken, exits with 3 and leaves nothing running", async () => {
    const { ports, settings } = await freePorts();
    const taken = await listen(ports.get("SEL")!);
    await using start = placements(["start", "--data", data], settings);
    expect(await start.ended).toBe(3);
    expect(start.stderr()).toBe(
      `SEL: Port ${ports.get("SEL")} on 127.0.0.1 is taken by another process; choose another port or stop it.\n`,
    );
    await close(taken);
    expect(await listening(ports.values())).toEqual([]);
  });

  it("says in one sentence that a subgraph ended and how to start it again, goes on, and ends on an interrupt with 130", async () => {
    const { ports, settings } = await freePorts();
    await using start = placements(["start", "--data", data], settings);
    await until(isServing(start));
    process.kill(await childOf(start.pid, "subgraphs/start.ts ncl"), "SIGKILL");
    await until(() => start.stderr() !== "");
    const told = /^ncl ended \(SIGKILL\): London's totals are INCOMPLETE, .* npx placements (serve ncl .*)\n$/.exec(
      start.stderr(),
    );
    const ready = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${ports.get("GATEWAY")}/ready`)).json();
    // A roster that was read just before is good for a second.
    await expect
      .poll(ready, { timeout: TIMEOUT })
      .toMatchObject({ ready: true, subRegions: { NCL: "UNREACHABLE", NEL: "ANSWERED" } });

    await using again = placements(told![1]!.split(" "));
    await until(() => again.stdout().includes("ncl answers at"));
    await expect.poll(ready, { timeout: TIMEOUT }).toMatchObject({ ready: true, subRegions: { NCL: "ANSWERED" } });
    again.kill("SIGINT");
    expect(await again.ended).toBe(0);

    start.kill("SIGINT");
    expect(await start.ended).toBe(130);
    // The other lines are the gateway's log: JSON, for who runs it.
    const sentences = start
      .stderr()
      .trimEnd()
      .split("\n")
      .filter((line) => !line.startsWith("{"));
    expect(sentences).toHaveLength(1);
    expect(await listening(ports.values())).toEqual([]);
  });

  it.each([
    ["it serves", isServing],
    [
      "its servers start",
      (_: Command, ports: ReadonlyMap<string, number>) => async () => (await listening(ports.values())).length > 0,
    ],
  ])("leaves no orphans when it is killed while %s", async (_, isThere) => {
    const { ports, settings } = await freePorts();
    await using start = placements(["start", "--data", data], settings);
    await until(isThere(start, ports));
    start.kill("SIGKILL");
    await start.ended;
    await vi.waitFor(async () => expect(await listening(ports.values())).toEqual([]), { timeout: TIMEOUT, interval: 50 });
  });
});
