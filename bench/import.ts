/** Rows a second and peak memory of the door, over files of one borough that hold more and more children. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { generate } from "../subgraphs/synthetic/generate.ts";
import { printTable, quantile } from "./measure.ts";

const BOROUGH = { code: "E09000010", region: "ncl" } as const;
const YEAR = "2025";
const RUNS = 3;

/** The rows of a file over and over, each time with other children: "12345,..." -> "12345a0,...", "12345a1,...". */
const repeated = (csv: string, times: number): string => {
  const [header, ...rows] = csv.trim().split("\n");
  const copies = Array.from({ length: times }, (_, copy) => rows.map((row) => row.replace(",", `a${copy},`)));
  return `${[header, ...copies.flat()].join("\n")}\n`;
};

const importOnce = async (work: string, folder: string): Promise<{ seconds: number; rows: number; peakMegabytes: number }> => {
  const data = await mkdtemp(join(work, "data-"));
  const script = fileURLToPath(new URL("import-once.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, data, folder, join(work, "returns", "postcodes.csv")]);
  await rm(data, { recursive: true });
  return JSON.parse(stdout) as { seconds: number; rows: number; peakMegabytes: number };
};

export const benchImport = async (_: string, seed: number): Promise<void> => {
  const work = await mkdtemp(join(tmpdir(), "placements-bench-"));
  const source = join(work, "returns", BOROUGH.region, BOROUGH.code, YEAR);
  await generate({ folder: join(work, "returns"), seed, boroughs: [BOROUGH.code] });
  const rows: string[][] = [];
  for (const times of [10, 60, 240]) {
    const folder = join(work, `times-${times}`, BOROUGH.code, YEAR);
    await mkdir(folder, { recursive: true });
    for (const file of ["header.csv", "episodes.csv", "uasc.csv"]) {
      const csv = await readFile(join(source, file), "utf8");
      await writeFile(join(folder, file), repeated(csv, times));
    }
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await importOnce(work, folder));
    const seconds = quantile(
      runs.map((run) => run.seconds),
      0.5,
    );
    const episodes = (await readFile(join(folder, "episodes.csv"), "utf8")).split("\n").length - 2;
    rows.push([
      episodes.toLocaleString("en-GB"),
      `${seconds.toFixed(2)} s`,
      Math.round(episodes / seconds).toLocaleString("en-GB"),
      `${Math.round(
        quantile(
          runs.map((run) => run.peakMegabytes),
          0.5,
        ),
      )} MB`,
    ]);
  }
  await rm(work, { recursive: true });
  printTable(
    "Import: one borough, one year, header + episodes + UASC, into the embedded store",
    ["episodes", "median", "episodes a second", "peak memory"],
    rows,
  );
};
