/** Time and peak memory of the door: files of one borough that hold more and more children, and all of London's five years. */
import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compileCache } from "../bin/keys/secrets.ts";
import { SUB_REGIONS } from "../schema/reference/sub-regions.ts";
import { generate } from "../subgraphs/synthetic/generate.ts";
import { printTable, quantile } from "./measure.ts";

type Import = { readonly seconds: number; readonly rows: number; readonly peakMegabytes: number };

const BOROUGH = { code: "E09000010", region: "ncl" } as const;
const YEAR = "2025";
const RUNS = 3;

const TABLES = ["header", "episodes", "uasc"];

/** How often the rows of one borough's year are repeated: some 12,000, 100,000 and 300,000 episodes; 2 million when asked for. */
const TIMES = [10, 80, 240];
const LARGE_TIMES = 1590;

/** As the command line starts an import. */
const YOUNG_MEMORY = "--max-semi-space-size=16";

/** As many imports at once as a laptop has cores for. */
const AT_ONCE = 2;

/** The rows of a file over and over, each time with other children: "12345,..." -> "12345a0,...", "12345a1,...". */
function* repeated(csv: string, times: number): Generator<string> {
  const [header = "", ...rows] = csv.trim().split("\n");
  yield `${header}\n`;
  for (let copy = 0; copy < times; copy++) yield `${rows.map((row) => row.replace(",", `a${copy},`)).join("\n")}\n`;
}

const importOnce = async (code: string, work: string, files: readonly string[]): Promise<Import> => {
  const data = await mkdtemp(join(work, "data-"));
  const script = fileURLToPath(new URL("import-once.ts", import.meta.url));
  const postcodes = join(work, "returns", "postcodes.csv");
  const { stdout } = await promisify(execFile)(process.execPath, [YOUNG_MEMORY, script, code, data, postcodes, ...files], {
    env: { ...compileCache(work), ...process.env },
  });
  await rm(data, { recursive: true });
  return JSON.parse(stdout) as Import;
};

const episodesIn = (csv: string): number => csv.trim().split("\n").length - 1;

/** Doubles the children of three boroughs in five, so that London has the 250,000 episodes it has in fact; how many they are. */
const thicken = async (returns: string): Promise<number> => {
  const found = (await readdir(returns, { recursive: true })).filter((file) => file.endsWith("episodes.csv")).toSorted();
  const boroughs = [...Map.groupBy(found, (file) => dirname(dirname(file))).values()];
  const files = boroughs.flatMap((years, at) =>
    years.flatMap((file) =>
      TABLES.map((table) => ({ file: join(returns, dirname(file), `${table}.csv`), table, times: at % 5 < 3 ? 2 : 1 })),
    ),
  );
  let episodes = 0;
  for (const { file, table, times } of files) {
    const csv = [...repeated(await readFile(file, "utf8"), times)].join("");
    await writeFile(file, csv);
    if (table === "episodes") episodes += episodesIn(csv);
  }
  return episodes;
};

const median = (values: readonly number[]): number => quantile(values, 0.5);

const row = (name: string, episodes: number, runs: readonly Import[]): string[] => {
  const seconds = median(runs.map((run) => run.seconds));
  const peak = median(runs.map((run) => run.peakMegabytes));
  return [
    name,
    episodes.toLocaleString("en-GB"),
    `${seconds.toFixed(2)} s`,
    Math.round(episodes / seconds).toLocaleString("en-GB"),
    `${Math.round(peak)} MB`,
  ];
};

const inTurn = async <T>(runs: number, run: () => Promise<T>): Promise<readonly T[]> => {
  const outcomes: T[] = [];
  for (let at = 0; at < runs; at++) outcomes.push(await run());
  return outcomes;
};

const measureBorough = async (work: string, times: number): Promise<string[]> => {
  const source = join(work, "returns", BOROUGH.region, BOROUGH.code, YEAR);
  const folder = join(work, `times-${times}`, BOROUGH.code, YEAR);
  await mkdir(folder, { recursive: true });
  let episodes = 0;
  for (const table of TABLES) {
    const csv = await readFile(join(source, `${table}.csv`), "utf8");
    await pipeline(repeated(csv, times), createWriteStream(join(folder, `${table}.csv`)));
    if (table === "episodes") episodes = episodesIn(csv) * times;
  }
  const runs = await inTurn(times === LARGE_TIMES ? 1 : RUNS, () => importOnce("NCL", work, [folder]));
  await rm(folder, { recursive: true });
  return row("one borough, one year", episodes, runs);
};

/** The whole of London as `npm start` imports it: seconds until the last is done, and the peak of the largest process. */
const importLondon = async (work: string): Promise<Import> => {
  const waiting = [...SUB_REGIONS];
  const done: Import[] = [];
  const returns = join(work, "returns");
  const start = performance.now();
  const importNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const files = [join(returns, next.code.toLowerCase()), join(returns, "ofsted")];
      done.push(await importOnce(next.code, work, files));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, importNext));
  const rows = done.reduce((sum, each) => sum + each.rows, 0);
  return {
    rows,
    seconds: (performance.now() - start) / 1000,
    peakMegabytes: Math.max(...done.map((each) => each.peakMegabytes)),
  };
};

export const benchImport = async (_: string, seed: number, isLarge: boolean): Promise<void> => {
  const work = await mkdtemp(join(tmpdir(), "placements-bench-"));
  await generate({ folder: join(work, "returns"), seed });
  const boroughs: string[][] = [];
  for (const times of isLarge ? [...TIMES, LARGE_TIMES] : TIMES) boroughs.push(await measureBorough(work, times));
  const episodes = await thicken(join(work, "returns"));
  const london = row(
    "33 boroughs, five years, with costs and beds, two at once",
    episodes,
    await inTurn(RUNS, () => importLondon(work)),
  );
  await rm(work, { recursive: true });
  printTable(
    "Import: header, episodes and UASC, checked and into the embedded store",
    ["", "episodes", "median", "episodes a second", "peak memory"],
    [london, ...boroughs],
  );
};
