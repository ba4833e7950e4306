/**
 * `npm run explore -- --minutes 5 --seed N [files]`: the properties of the tests, with cases that no test has seen. Each round draws from
 * a seed of its own, which is printed; the first is N, or a fresh one. A failure prints how to have it again.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { PATH, SEED } from "./explored.ts";

const MS_A_MINUTE = 60_000;
const SEEDS = 2 ** 31;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string" },
    path: { type: "string" },
    test: { type: "string" },
  },
});

/** Test files that state a property. */
const withProperties = (): readonly string[] =>
  globSync("test/**/*.test.ts")
    .filter((path) => /from "fast-check"/.test(readFileSync(path, "utf8")))
    .toSorted();

const VITEST = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const files = positionals.length > 0 ? positionals : withProperties();
const named = values.test === undefined ? [] : ["--testNamePattern", values.test.replaceAll(/[$()*+?[\\\]^{|}]/g, ".")];
const end = Date.now() + Number(values.minutes) * MS_A_MINUTE;

type Outcome = "HELD" | "FAILED" | "OUT_OF_TIME";

/** What the tests say is worth reading where one fails. */
const round = async (seed: number): Promise<Outcome> => {
  console.log(`Seed ${seed}.`);
  const settings = { [SEED]: String(seed), ...(values.path === undefined ? {} : { [PATH]: values.path }) };
  const args = [VITEST, "run", "--config", "test/explore/vitest.config.ts", "--reporter", "dot", ...named, ...files];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...settings }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  const late = setTimeout(() => child.kill("SIGTERM"), Math.max(0, end - Date.now()));
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(late);
  if (code === 0) return "HELD";
  if (Date.now() >= end) return "OUT_OF_TIME";
  console.error(said);
  return "FAILED";
};

const first = Number(values.seed ?? Math.floor(Math.random() * SEEDS));
let [outcome, rounds]: [Outcome, number] = ["HELD", 0];
for (let seed = first; outcome === "HELD"; seed = (seed + 1) % SEEDS) {
  outcome = await round(seed);
  rounds += outcome === "HELD" ? 1 : 0;
  if (values.path !== undefined || Date.now() >= end) break;
}
console.log(outcome === "FAILED" ? "A property failed; the line that begins with Again has it again." : `${rounds} rounds held.`);
process.exitCode = outcome === "FAILED" ? 1 : 0;
