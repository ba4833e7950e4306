/**
 * `npm run bench -- peers`: London beside its peers, in one run over the demo's data. What each does is in `fan-out.ts`, `hive.ts` and
 * `duckdb.ts`; they are installed by `package.json` here, on first use.
 */
import { loadavg } from "node:os";
import { prepare } from "../../bin/london/prepare.ts";
import { buildProgress } from "../../bin/terminal/progress.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { startLondonBy } from "../london.ts";
import { MOST_MS, ms, printTable, quantile } from "../measure.ts";
import { type Asked, measureDocumented } from "./documented.ts";
import { CALLERS, type Figures, HEADER, measureFigure, rowsOf, timesAsLong, timesAsMany } from "./figure.ts";
import { type Fresh, measureFresh } from "./fresh.ts";
import { installPeers } from "./install.ts";
import type { Money } from "./money.ts";
import { startMeasuredServer, stopAll } from "./processes.ts";

/** Of turns taken side by side. */
type Ratio = (a: readonly number[], b: readonly number[]) => number;

type ByCallers = ReadonlyMap<number, Figures>;

const callers = (number: number): string => `${number} caller${number > 1 ? "s" : ""}`;

/** The machine's load in the last 1, 5 and 15 minutes: above the number of its cores, others had a part of them. */
const load = (): string =>
  `load ${loadavg()
    .map((each) => each.toFixed(1))
    .join(", ")}`;

const FIGURE_CAPTION = `
The figure: children in London by placement type and age band on one of six dates. Medians of seven turns each, in rounds.
  ours          the gateway: GraphQL, seals and bounds checked, summed, disclosure control, one table
  bare fan-out  node:http without GraphQL over the same five subgraphs and the same parts of the sum, added slot by slot: no check, no
                disclosure control, nothing shared between callers
  Hive, parts   Hive Gateway with its Rust planner over the same subgraphs: a root field each for the same parts, passed on unread and
                not added (a stock gateway sums no rows); it shares requests to a subgraph between callers of a moment
  Hive, tables  the same, but each subgraph's own published table: five tables side by side
CPU is processor time a request: of the peer's process, and of it and the five subgraphs. "Ours" is ours against the peer: requests a
second round by round, and median time`;

const printFigure = (off: ByCallers, on: ByCallers, loads: string): void => {
  const rows = (
    [
      ["off", off],
      ["on", on],
    ] as const
  ).flatMap(([caches, by]) => [...by].flatMap(([number, figures]) => rowsOf(figures, `caches ${caches}, ${callers(number)}`)));
  printTable(`${FIGURE_CAPTION} (${loads})`, HEADER, rows);
};

const printFresh = ({ atOnce, one, cached, ratio }: Fresh): void =>
  printTable(
    `A figure that nobody has yet, asked by 32 at once: processor time of the gateway, caches on (${load()})`,
    ["", "32 at once", "1 fresh", "32 of it kept", "ratio"],
    [["median of 24", ms(atOnce), ms(one), ms(cached), ratio.toFixed(2)]],
  );

const printMoney = ({ rows, told, providers, ...sides }: Money, medianRatio: Ratio): void => {
  const [costs, spells] = [rows.costs, rows.spells].map((number) => number.toLocaleString("en-GB"));
  const row = (name: string, { times, cpu }: Money["duckdb"]): readonly string[] => [
    name,
    ms(quantile(times, 0.5)),
    ms(quantile(times, 0.95)),
    ms(quantile(cpu, 0.5)),
    `x ${medianRatio(times, sides.duckdb.times).toFixed(2)}`,
    `x ${medianRatio(cpu, sides.duckdb.cpu).toFixed(2)}`,
  ];
  printTable(
    `Spend by provider over five years: our gateway over five subgraphs, caches off, with noise and dominance (${told} of ${providers}
providers are told), asked again and with nothing kept of the period; and DuckDB in one process over Parquet files of all 33 boroughs
(${costs} prices, ${spells} spells), which does the exact sum by the same rule and nothing else. CPU is of all processes (${load()})`,
    ["", "p50", "p95", "CPU", "against DuckDB", "CPU"],
    [row("ours, again", sides.again), row("ours, anew", sides.anew), row("DuckDB", sides.duckdb).toSpliced(4, 2, "", "")],
  );
};

const printDocumented = (asked: readonly Asked[]): void =>
  printTable(
    `Every question of README.md and docs/*.md: cold is the first time that a server with caches off is asked it, the median of three that
were started anew (${load()})`,
    ["", "cold", "again", "", ""],
    asked.map(({ name, cold, again, note }) => [
      name,
      Number.isNaN(cold) ? "" : ms(cold),
      Number.isNaN(again) ? "" : ms(again),
      cold > MOST_MS ? `OVER ${MOST_MS} ms` : "",
      note,
    ]),
  );

type Goal = readonly [what: string, measured: number, bound: "most" | "least", goal: number];

type All = {
  readonly off: ByCallers;
  readonly on: ByCallers;
  readonly fresh: Fresh;
  readonly money: Money;
  readonly asked: readonly Asked[];
  readonly ratio: Ratio;
};

const goalsOf = ({ off, on, fresh, money, asked, ratio }: All): readonly Goal[] => {
  const [few, many] = CALLERS;
  return [
    ["caches off, 1 caller: median against the bare fan-out's", timesAsLong(off.get(few)!, "bare fan-out"), "most", 1.4],
    [
      "caches off, 16 callers: requests a second against the bare fan-out's",
      timesAsMany(off.get(many)!, "bare fan-out"),
      "least",
      0.9,
    ],
    ["caches off, 1 caller: requests a second against Hive's parts", timesAsMany(off.get(few)!, "Hive, parts"), "least", 1.3],
    ["caches off, 16 callers: the same", timesAsMany(off.get(many)!, "Hive, parts"), "least", 1.3],
    ["caches on, 1 caller: the same", timesAsMany(on.get(few)!, "Hive, parts"), "least", 5],
    ["caches on, 16 callers: the same", timesAsMany(on.get(many)!, "Hive, parts"), "least", 8],
    ["a fresh figure asked by 32 at once: processor time against 32 kept and 1 fresh", fresh.ratio, "most", 1.2],
    ["spend by provider over five years: time against DuckDB's", ratio(money.again.times, money.duckdb.times), "most", 5],
    ["the same with nothing kept of the period", ratio(money.anew.times, money.duckdb.times), "most", 5],
    [
      "the slowest question of README and docs, cold: ms",
      Math.max(...asked.flatMap(({ cold }) => (cold > 0 ? [cold] : []))),
      "most",
      MOST_MS,
    ],
  ];
};

const printGoals = (goals: readonly Goal[]): void =>
  printTable(
    `Goals (${load()}: they hold for a quiet machine)`,
    ["", "measured", "at", "goal", ""],
    goals.map(([what, measured, bound, goal]) => [
      what,
      measured.toFixed(2),
      bound,
      String(goal),
      (bound === "most" ? measured <= goal : measured >= goal) ? "met" : "MISSED",
    ]),
  );

/** The first question over five years takes longer than a caller's when nothing is warm. */
const PATIENT = { [VARIABLES.deadline]: "20000" };

export const benchPeers = async (data: string, seed: number): Promise<void> => {
  await installPeers();
  // What the packages are imported by is loaded when they are there.
  const { measureMoney, medianRatio } = await import("./money.ts");
  await prepare({ data, uri: process.env[VARIABLES.mongo], seed, progress: buildProgress(process.stderr, process.env) });
  const without = await startLondonBy(startMeasuredServer, data, "off", PATIENT);
  const off = await measureFigure(without);
  const loadOff = load();
  const money = await measureMoney(without, data);
  await stopAll(without.servers);
  printMoney(money, medianRatio);
  const withCaches = await startLondonBy(startMeasuredServer, data, "on", PATIENT);
  const on = await measureFigure(withCaches);
  printFigure(off, on, `caches off: ${loadOff}; on: ${load()}`);
  const fresh = await measureFresh(withCaches);
  await stopAll(withCaches.servers);
  printFresh(fresh);
  const asked = await measureDocumented(data);
  printDocumented(asked);
  printGoals(goalsOf({ off, on, fresh, money, asked, ratio: medianRatio }));
};
