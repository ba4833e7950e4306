import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { dayOf } from "../../../schema/reference/dates.ts";
import { subRegionOfBorough } from "../../../schema/reference/sub-regions.ts";

/** A row of a generated file by column. */
export type Row = Readonly<Record<string, string>>;

/** An episode as the latest return that holds it has it; day numbers. */
export type ReadEpisode = { readonly row: Row; readonly year: number; readonly decom: number; readonly dec: number | null };

/** A child of one borough over all years: its latest header and its episodes in order. */
export type ReadChild = {
  readonly borough: string;
  readonly header: Row;
  readonly birth: number;
  readonly episodes: readonly ReadEpisode[];
};

export const YEARS = [2021, 2022, 2023, 2024, 2025];

/** A folder of the operating system's, removed at the end. */
export const openFolder = async (): Promise<{ path: string } & AsyncDisposable> => {
  const path = await mkdtemp(join(tmpdir(), "synthetic-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
};

/** Every file below a folder with its bytes, in order of path. */
export const readFiles = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.toSorted().map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const),
    ),
  );
};

/** A folder with those of the files that lie below one of `parts`, or are it. */
export const openParts = async (files: ReadonlyMap<string, string>, parts: readonly string[]) => {
  const folder = await openFolder();
  for (const [path, text] of files) {
    if (!parts.some((part) => path === part || path.startsWith(`${part}/`))) continue;
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  return folder;
};

/** "31/03/2025" -> its day number; blank -> null. */
export const dayWritten = (text: string | undefined): number | null =>
  text === undefined || text === "" ? null : dayOf(text.split("/").toReversed().join("-"));

/** The rows of a file of a borough by its path there, none when there is no such file. No cell of these files is quoted. */
export const readCsv = (files: ReadonlyMap<string, string>, borough: string, path: string): Row[] => {
  const whole = join(subRegionOfBorough(borough)?.code.toLowerCase() ?? "", borough, path);
  const [columns = [], ...rows] = (files.get(whole) ?? "")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])));
};

/** The rows of a borough's table of one year. */
export const readTable = (files: ReadonlyMap<string, string>, borough: string, [year, table]: [number, string]): Row[] =>
  readCsv(files, borough, `${year}/${table}.csv`);

/** Ofsted's list and the postcode table, whose cells may be quoted. */
export const readReference = (files: ReadonlyMap<string, string>, path: string, headerLine: number): Row[] =>
  parse(files.get(path) ?? "", { columns: true, from_line: headerLine, relax_column_count: true });

/** The children of a borough with the years put together: an episode is taken from the latest return that holds it. */
export const readChildren = (files: ReadonlyMap<string, string>, borough: string): readonly ReadChild[] => {
  const headers = new Map<string, Row>();
  const episodes = new Map<string, Map<string, ReadEpisode>>();
  for (const year of YEARS) {
    for (const row of readTable(files, borough, [year, "header"])) headers.set(row["CHILD"] ?? "", row);
    for (const row of readTable(files, borough, [year, "episodes"])) {
      const ofChild = episodes.get(row["CHILD"] ?? "") ?? new Map<string, ReadEpisode>();
      episodes.set(row["CHILD"] ?? "", ofChild);
      ofChild.set(row["DECOM"] ?? "", { row, year, decom: dayWritten(row["DECOM"]) ?? Number.NaN, dec: dayWritten(row["DEC"]) });
    }
  }
  return [...headers].map(([child, header]) => ({
    borough,
    header,
    birth: dayWritten(header["DOB"]) ?? Number.NaN,
    episodes: [...(episodes.get(child)?.values() ?? [])].toSorted((a, b) => a.decom - b.decom),
  }));
};
