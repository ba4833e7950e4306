import { join } from "node:path";
import { expect, it } from "vitest";
import { serverEnvironment } from "../../bin/keys/secrets.ts";
import { boroughToken } from "../../bin/keys/token-keys.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import type { ListedVintage } from "../../subgraphs/vintages/list-vintages.ts";
import { COMPILE_CACHE, json, openWork } from "../bin/command.ts";
import { children, writeReturn } from "../bin/returns.ts";
import { HACKNEY } from "../subgraphs/returns/returns-folder.ts";
import { plainEnvironment } from "../support/environment.ts";
import { startProcess } from "../support/london-process.ts";

const QUERY = `{ borough(code: "${HACKNEY}") { placements(asAt: "2024-03-31") { total { children { value status } } } } }`;
const ASKERS = 4;
const TAKE_UP_MS = 2_000;

type Answer = { readonly at: number; readonly status: number; readonly body: string; readonly value: number | null };

const ask = async (url: string, token: string): Promise<Answer> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: QUERY }),
  });
  const body = await response.text();
  const found = /"value":(\d+),"status":"OK"/.exec(body);
  return { at: performance.now(), status: response.status, body, value: found === null ? null : Number(found[1]) };
};

/** Asks without a pause, several at a time, until stopped; every answer is kept. */
const hammer = (url: string, token: string) => {
  const answers: Answer[] = [];
  const stop = new AbortController();
  const asker = async (): Promise<void> => {
    while (!stop.signal.aborted) answers.push(await ask(url, token));
  };
  const asking = Promise.all(Array.from({ length: ASKERS }, asker));
  return { answers, stop: () => (stop.abort(), asking) };
};

it("takes up a new vintage and a rollback within 2 seconds, and drops no request", async () => {
  await using work = await openWork();
  const [returns, data] = [join(work.path, "r"), join(work.path, "data")];
  await writeReturn(returns, children(10));
  await work.run("import", "r");
  const environment = {
    ...(await serverEnvironment(data, plainEnvironment())),
    ...COMPILE_CACHE,
    [VARIABLES.port("NEL")]: "0",
  };
  const subgraph = await startProcess("nel", environment);
  try {
    const token = await boroughToken(data, HACKNEY, environment);
    const asked = hammer(subgraph.url, token);
    /** Milliseconds from the end of a command until the first answer with a value; negative where it was answered before. */
    const takenUp = async (value: number, command: () => Promise<unknown>): Promise<number> => {
      const from = asked.answers.length;
      await command();
      const ended = performance.now();
      const first = () => asked.answers.slice(from).find((answer) => answer.value === value);
      await expect.poll(first, { timeout: 10_000, interval: 10 }).toBeDefined();
      return first()!.at - ended;
    };
    await takenUp(10, async () => {});
    await writeReturn(returns, children(15));
    const upMs = await takenUp(15, () => work.run("import", "r"));
    const { vintages } = json<{ vintages: readonly ListedVintage[] }>(
      await work.run("versions", "--sub-region", "nel", "--json"),
    );
    const older = vintages.find(({ isCurrent }) => !isCurrent)?.id ?? "";
    const backMs = await takenUp(10, () => work.run("rollback", older, "--sub-region", "nel"));
    await asked.stop();
    expect(asked.answers.filter(({ status, value }) => status !== 200 || (value !== 10 && value !== 15))).toEqual([]);
    expect(Math.max(upMs, backMs)).toBeLessThan(TAKE_UP_MS);
    expect(asked.answers.length).toBeGreaterThan(100);
  } finally {
    subgraph.kill("SIGTERM");
    await subgraph.gone;
  }
}, 60_000);
