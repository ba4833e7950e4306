/** Spend by provider over five years, of our gateway with caches off and of DuckDB over pooled files, in turns. */
import { addDays, endOfMonth, monthOf } from "../../schema/reference/dates.ts";
import type { London } from "../london.ts";
import { quantile } from "../measure.ts";
import { openPool } from "./duckdb.ts";
import { posted, targetAt } from "./load.ts";
import { cpuOf, type MeasuredServer } from "./processes.ts";

const PERIOD = { from: "2020-04-01", to: "2025-03-31" } as const;
const QUERY = `{ london { costs(during: { from: "${PERIOD.from}", to: "${PERIOD.to}" }) { groups(by: [PROVIDER]) { keys { code } measures { spend { value status } } } } } }`;

/** Quarters, and runs of whole financial years: all periods that the public may ask of these years, but the whole. */
const otherPeriods = (): readonly string[] => {
  const april = monthOf(PERIOD.from);
  const during = (first: number, months: number): string =>
    `{ from: "${addDays(endOfMonth(first - 1), 1)}", to: "${endOfMonth(first + months - 1)}" }`;
  const quarters = Array.from({ length: 20 }, (_, at) => during(april + 3 * at, 3));
  const years = [1, 2, 3, 4].flatMap((length) =>
    Array.from({ length: 6 - length }, (_, at) => during(april + 12 * at, 12 * length)),
  );
  return [...quarters, ...years];
};

/** A subgraph keeps what was paid in some periods, caches on or off; asked of so many others by each who pays, it has forgotten the first. */
const OTHERS = `{ london { ${otherPeriods()
  .map(
    (during, at) =>
      `p${at}: costs(during: ${during}) { total { spend { value } funding { health { value } education { value } socialCare { value } } } }`,
  )
  .join(" ")} } }`;

const WARM_UP = 2;
const TURNS = 10;

type Answer = {
  readonly data: {
    readonly london: {
      readonly costs: {
        readonly groups: readonly {
          readonly keys: readonly { readonly code: string }[];
          readonly measures: { readonly spend: { readonly value: number | null } };
        }[];
      };
    };
  };
};

/** Share of what is published: the noise of a child is a quarter at the most, and a mean is told in two or three figures. */
const FARTHEST_OFF = 0.35;

/** Errors: an Error where the gateway tells of another spend than the pool, or of a provider that the pool has not. */
const agree = (answer: Answer, spend: ReadonlyMap<string, number>): number => {
  const told = answer.data.london.costs.groups.flatMap(({ keys, measures }) =>
    measures.spend.value === null ? [] : [{ provider: keys[0]!.code, pounds: measures.spend.value }],
  );
  for (const { provider, pounds } of told) {
    const exact = spend.get(provider === "UNKNOWN" ? "" : provider) ?? 0;
    if (!(Math.abs(pounds / exact - 1) < FARTHEST_OFF)) throw new Error(`${provider} is paid ${pounds} or ${exact}.`);
  }
  if (told.length === 0) throw new Error("The gateway tells of no provider's spend.");
  return told.length;
};

export type Money = {
  readonly rows: { readonly costs: number; readonly spells: number };
  /** Providers whose spend is published, of all that are paid. */
  readonly told: number;
  readonly providers: number;
  /** As asked again, and with nothing of the period kept. */
  readonly again: Side;
  readonly anew: Side;
  readonly duckdb: Side;
};

/** Milliseconds of each turn: how long it took, and how long processors worked. */
type Side = { readonly times: readonly number[]; readonly cpu: readonly number[] };

const ownCpu = (): Promise<number> => {
  const { user, system } = process.cpuUsage();
  return Promise.resolve((user + system) / 1000);
};

/** Median over turns of what a side takes against another. */
export const medianRatio = (a: readonly number[], b: readonly number[]): number =>
  quantile(
    a.map((value, at) => value / b[at]!),
    0.5,
  );

const nothing = (): Promise<unknown> => Promise.resolve();

export const measureMoney = async (london: London<MeasuredServer>, data: string): Promise<Money> => {
  const { url } = london.servers.find(({ name }) => name === "gateway")!;
  const [target, pool] = [targetAt(url), await openPool(data, PERIOD)];
  const first = await target.send(posted(url, { query: QUERY }));
  const ask = async (): Promise<void> => {
    const answer = await target.send(posted(url, { query: QUERY }));
    if (!answer.equals(first)) throw new Error("The gateway tells of another spend than before: a sub-region was silent.");
  };
  const spend = await pool.spend();
  const told = agree(JSON.parse(first.toString("utf8")) as Answer, spend);
  const ourCpu = (): Promise<number> => cpuOf(london.servers);
  const sideOf = (run: () => Promise<unknown>, cpu: () => Promise<number>, before = nothing) => ({
    run,
    before,
    cpuOf: cpu,
    times: [] as number[],
    cpu: [] as number[],
  });
  const again = sideOf(ask, ourCpu);
  const anew = sideOf(ask, ourCpu, () => target.send(posted(url, { query: OTHERS })));
  const duckdb = sideOf(pool.spend, ownCpu);
  const order = [duckdb, anew, again];
  for (let turn = -WARM_UP; turn < TURNS; turn++)
    for (const side of order) {
      await side.before();
      const before = await side.cpuOf();
      const start = performance.now();
      await side.run();
      const took = performance.now() - start;
      if (turn < 0) continue;
      side.times.push(took);
      side.cpu.push((await side.cpuOf()) - before);
    }
  await Promise.all([target.close(), pool.close()]);
  return { rows: pool.rows, told, providers: spend.size, again, anew, duckdb };
};
