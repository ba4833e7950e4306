/** The pages: what the first view of Today sends, how long a page takes anew and again, and how many are sent a second. */
import { Pool } from "undici";
import { prepare } from "../bin/london/prepare.ts";
import { buildProgress } from "../bin/terminal/progress.ts";
import { VARIABLES } from "../schema/server/environment.ts";
import { DATES, startLondon } from "./london.ts";
import { ms, printTable, quantile } from "./measure.ts";

const PAGES = ["/", "/money", "/beds", "/where", "/compare", "/ask?by=PLACEMENT_TYPE"];

const LASTS_MS = 3_000;
const CALLERS = 16;

type Got = { readonly ms: number; readonly bytes: number; readonly text: string };

const get = async (pool: Pool, path: string): Promise<Got> => {
  const start = performance.now();
  const { body, headers } = await pool.request({
    method: "GET",
    path,
    headers: { "accept-encoding": "gzip", "sec-fetch-site": "none" },
  });
  const bytes = Buffer.from(await body.arrayBuffer());
  const text =
    headers["content-encoding"] === "gzip"
      ? new Response(new Response(new Uint8Array(bytes)).body!.pipeThrough(new DecompressionStream("gzip")))
      : new Response(new Uint8Array(bytes));
  return { ms: performance.now() - start, bytes: bytes.length, text: await text.text() };
};

const firstView = async (pool: Pool): Promise<number> => {
  const page = await get(pool, "/");
  const assets = [...page.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address!);
  const sizes = await Promise.all(assets.map(async (asset) => (await get(pool, asset)).bytes));
  return sizes.reduce((sum, size) => sum + size, page.bytes);
};

const dated = (path: string, date: string): string => `${path}${path.includes("?") ? "&" : "?"}date=${date}`;

const timesOf = async (pool: Pool, path: string): Promise<readonly string[]> => {
  const anew: number[] = [];
  for (const date of DATES) anew.push((await get(pool, dated(path, date))).ms);
  const again: number[] = [];
  for (let at = 0; at < 50; at++) again.push((await get(pool, dated(path, DATES[0]!))).ms);
  return [path, ms(quantile(anew, 0.5)), ms(Math.max(...anew)), ms(quantile(again, 0.5))];
};

const requestsASecond = async (pool: Pool): Promise<number> => {
  let count = 0;
  const end = performance.now() + LASTS_MS;
  const caller = async (): Promise<void> => {
    for (; performance.now() < end; count++) {
      const { body } = await pool.request({ method: "GET", path: "/", headers: { "accept-encoding": "gzip" } });
      await body.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return Math.round((count / LASTS_MS) * 1_000);
};

export const benchWeb = async (data: string, seed: number): Promise<void> => {
  await prepare({ data, uri: process.env[VARIABLES.mongo], seed, progress: buildProgress(process.stderr, process.env) });
  const { servers } = await startLondon(data, "on");
  const pool = new Pool(new URL(servers.find(({ name }) => name === "gateway")!.url).origin, { connections: CALLERS });
  try {
    const bytes = await firstView(pool);
    const rows: (readonly string[])[] = [];
    for (const path of PAGES) rows.push(await timesOf(pool, path));
    printTable("Pages: of a date not asked before, and of one that was", ["", "anew p50", "anew most", "again p50"], rows);
    printTable(
      "Today",
      ["", "measured"],
      [
        ["first view, gzip", `${(bytes / 1_000).toFixed(1)} kB`],
        [`requests a second, ${CALLERS} callers`, String(await requestsASecond(pool))],
      ],
    );
  } finally {
    await pool.close();
    await Promise.all(servers.map((server) => server.stop()));
  }
};
