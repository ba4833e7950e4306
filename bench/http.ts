/**
 * The gateway as many callers meet it: what is answered when more ask than it can answer, what one sub-region that hangs costs, and what
 * a kept answer costs beside a bare server's.
 */
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import { prepare } from "../bin/london/prepare.ts";
import { type RunningServer, startScript } from "../bin/london/processes.ts";
import { buildProgress } from "../bin/terminal/progress.ts";
import { VARIABLES } from "../schema/server/environment.ts";
import { FIGURE, type London, startLondon } from "./london.ts";
import { printTable } from "./measure.ts";

const LASTS_MS = 4_000;

/** Questions that were not asked before: each month end of five years, by every pair of some dimensions. */
const MONTH_ENDS = Array.from({ length: 60 }, (_, month) => new Date(Date.UTC(2020, month + 4, 0)).toISOString().slice(0, 10));
const DIMENSIONS = ["PLACEMENT_TYPE", "AGE_BAND", "SEX", "LOCALITY"];
const PAIRS = DIMENSIONS.flatMap((one, at) => DIMENSIONS.slice(at + 1).map((other) => `${one}, ${other}`));

const questionAt = (at: number): string => {
  const [asAt, by] = [MONTH_ENDS[at % MONTH_ENDS.length]!, PAIRS[Math.floor(at / MONTH_ENDS.length) % PAIRS.length]!];
  return `{ london { placements(asAt: "${asAt}") { groups(by: [${by}]) { keys { code } measures { children { value status } } } } } }`;
};

type Outcome = "right" | "refused" | "INCOMPLETE" | "other";

const outcomeOf = (status: number, body: string): Outcome => {
  if (status === 503) return "refused";
  if (body.includes('"INCOMPLETE"')) return "INCOMPLETE";
  return status === 200 && !body.includes('"errors"') ? "right" : "other";
};

/** How often each thing happens, with so many callers for some seconds; who is refused waits as long as it is told. */
const callersMeet = async (callers: number, url: string, question: () => string): Promise<Readonly<Record<Outcome, number>>> => {
  const counted = { right: 0, refused: 0, INCOMPLETE: 0, other: 0 };
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: callers });
  const end = performance.now() + LASTS_MS;
  const call = async (): Promise<void> => {
    while (performance.now() < end) {
      const { statusCode, headers, body } = await pool.request({
        method: "POST",
        path: pathname,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: question() }),
      });
      counted[outcomeOf(statusCode, await body.text())]++;
      if (statusCode === 503) await sleep(Number(headers["retry-after"]) * 1_000);
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  await pool.close();
  return counted;
};

const share = (part: number, counted: Readonly<Record<Outcome, number>>): string => {
  const all = Object.values(counted).reduce((sum, each) => sum + each, 0);
  return `${((100 * part) / all).toFixed(1)} %`;
};

const serverOf = ({ servers }: London, name: string): RunningServer => servers.find((server) => server.name === name)!;

/** Callers differ, but all of the bench come from one address. */
const UNBOUNDED = { [VARIABLES.callerRate]: "999999999" };

const measureSaturation = async (data: string): Promise<void> => {
  const london = await startLondon(data, "on", UNBOUNDED);
  const { url } = serverOf(london, "gateway");
  let asked = 0;
  const rows: string[][] = [];
  for (const callers of [16, 64, 128]) {
    const counted = await callersMeet(callers, url, () => questionAt(asked++));
    const { right, refused, INCOMPLETE, other } = counted;
    const shares = [right, refused, INCOMPLETE, other].map((part) => share(part, counted));
    rows.push([`${callers} callers`, ((right * 1_000) / LASTS_MS).toFixed(0), ...shares]);
  }
  await stopAll(london);
  printTable("Questions never asked before, all at once", ["", "right a second", "right", "503", "INCOMPLETE", "other"], rows);
};

const measureHung = async (data: string): Promise<void> => {
  const london = await startLondon(data, "on", UNBOUNDED);
  const { url } = serverOf(london, "gateway");
  const { pid } = serverOf(london, "ncl");
  let asked = 0;
  const perSecond = async (): Promise<string> => {
    const { right, INCOMPLETE } = await callersMeet(16, url, () => questionAt(asked++));
    return (((right + INCOMPLETE) * 1_000) / LASTS_MS).toFixed(0);
  };
  const before = await perSecond();
  process.kill(pid, "SIGSTOP");
  const [first, later] = [await perSecond(), await perSecond()];
  process.kill(pid, "SIGCONT");
  await sleep(1_000);
  const after = await perSecond();
  await stopAll(london);
  printTable(
    "Answers a second for 16 callers, INCOMPLETE ones counted, while one sub-region hangs",
    ["none hangs", "first seconds", "later", "it goes on"],
    [[before, first, later, after]],
  );
};

/** Milliseconds of processor time that a process has used; Linux says it. */
const processorMs = async (pid: number): Promise<number> => {
  const [, fields = ""] = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ");
  const [user, system] = fields.split(" ").slice(11, 13).map(Number);
  return (user! + system!) * 10;
};

const KEPT_REQUESTS = 8_000;

const keptCost = async ({ url, pid }: RunningServer): Promise<readonly [perSecond: number, processor: number]> => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 16 });
  const body = JSON.stringify({ query: FIGURE, variables: { asAt: "2025-03-31" } });
  const run = async (): Promise<void> => {
    let left = KEPT_REQUESTS;
    const call = async (): Promise<void> => {
      while (left-- > 0) {
        const reply = await pool.request({
          method: "POST",
          path: pathname,
          headers: { "content-type": "application/json" },
          body,
        });
        await reply.body.text();
      }
    };
    await Promise.all(Array.from({ length: 16 }, call));
  };
  await run();
  const [processor, start] = [await processorMs(pid), performance.now()];
  await run();
  const measured = [
    (KEPT_REQUESTS * 1_000) / (performance.now() - start),
    ((await processorMs(pid)) - processor) / KEPT_REQUESTS,
  ] as const;
  await pool.close();
  return measured;
};

const measureKept = async (data: string): Promise<void> => {
  const london = await startLondon(data, "on");
  const gateway = serverOf(london, "gateway");
  const reply = await fetch(gateway.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: FIGURE, variables: { asAt: "2025-03-31" } }),
  });
  const script = fileURLToPath(new URL("bare-server.ts", import.meta.url));
  const bare = await startScript("bare", [script, await reply.text()], process.env);
  const rows: string[][] = [];
  for (const server of [bare, gateway, bare, gateway]) {
    const [perSecond, processor] = await keptCost(server);
    rows.push([server.name, perSecond.toFixed(0), `${(processor * 1_000).toFixed(1)} µs`]);
  }
  await bare.stop();
  await stopAll(london);
  printTable("A kept answer, 16 callers", ["", "a second", "processor time each"], rows);
};

const stopAll = async ({ servers }: London): Promise<void> => {
  await Promise.all(servers.map((server) => server.stop()));
};

export const benchHttp = async (data: string, seed: number): Promise<void> => {
  await prepare({ data, uri: process.env[VARIABLES.mongo], seed, progress: buildProgress(process.stderr, process.env) });
  await measureSaturation(data);
  await measureHung(data);
  await measureKept(data);
};
