import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import { buildWorld, childrenOf } from "./borough-children.ts";
import { BOROUGH_FACTS, type BoroughFacts } from "./boroughs.ts";
import { RETURN_YEARS } from "./calendar.ts";
import type { Child } from "./child.ts";
import { postcodeRows } from "./postcode-file.ts";
import { registerRows } from "./register-file.ts";
import { cutYear, EPISODE_COLUMNS, HEADER_COLUMNS, UASC_COLUMNS, type NumberedChild, type Row } from "./yearly-cut.ts";

type GenerateOptions = {
  /** Folder to write into; made if it is not there. Files of the same names are replaced, others are left alone. */
  readonly folder: string;
  /** The same seed gives the same bytes. */
  readonly seed: number;
  /** GSS codes of the boroughs to write, all 33 unless given; a borough's files do not depend on which others are written. */
  readonly boroughs?: readonly string[];
  readonly onProgress?: (progress: GenerateProgress) => void;
};

/** Boroughs written so far. */
type GenerateProgress = { readonly done: number; readonly total: number; readonly borough: string };

/** Files and rows written; `episodes` counts rows, so an episode open over three years counts three times. */
type Generated = {
  readonly files: number;
  readonly episodes: number;
  readonly children: number;
  readonly settings: number;
};

/**
 * Writes made-up borough return files in their real formats, calibrated to London's published figures at 31 March 2025:
 *
 *   <folder>/<sub-region>/<borough code>/<return year>/{header,episodes,uasc}.csv
 *   <folder>/ofsted/provider-level-at-31-march-2025.csv, <folder>/postcodes.csv
 *
 * How the figures are met: the children looked after on the last day are dealt from decks that hold the published mixes exactly, and
 * each life is drawn backwards from there; those who left are drawn likewise from a table of ways of leaving. Life histories come
 * first, the yearly cuts after. Memory holds one borough at a time.
 * Errors: an unknown borough code, or whatever the file system says.
 */
export const generate = async ({ folder, seed, boroughs, onProgress }: GenerateOptions): Promise<Generated> => {
  const chosen = boroughs === undefined ? BOROUGH_FACTS : boroughs.map(factsOf);
  const world = buildWorld(seed);
  await writeTable(join(folder, "ofsted"), "provider-level-at-31-march-2025.csv", registerRows(world.register));
  await writeTable(folder, "postcodes.csv", postcodeRows(world.postcodes));
  let [files, episodes, children] = [2, 0, 0];
  for (const [index, borough] of chosen.entries()) {
    const numbered = number(borough, childrenOf(world, borough));
    children += numbered.length;
    for (const year of RETURN_YEARS) {
      episodes += await writeYear(join(folder, folderOf(borough), String(year)), numbered, year);
      files += FILES_PER_YEAR;
    }
    onProgress?.({ done: index + 1, total: chosen.length, borough: borough.name });
  }
  return { files, episodes, children, settings: world.register.length };
};

const FILES_PER_YEAR = 3;

const factsOf = (code: string): BoroughFacts => {
  const borough = BOROUGH_FACTS.find((facts) => facts.code === code);
  if (borough === undefined)
    throw new Error(`There is no London borough with the code ${code}: codes run from E09000001 to E09000033.`);
  return borough;
};

const folderOf = ({ code }: BoroughFacts): string => join(subRegionOfBorough(code)?.code.toLowerCase() ?? "", code);

/** Numbers children in the order in which they came into view, as a case system would. */
const number = ({ authority }: BoroughFacts, children: readonly Child[]): readonly NumberedChild[] =>
  children
    .filter(({ episodes }) => episodes.length > 0)
    .toSorted((a, b) => (a.episodes[0]?.decom ?? 0) - (b.episodes[0]?.decom ?? 0))
    .map((child, index) => ({ ...child, id: `${authority}${String(index + 1).padStart(5, "0")}` }));

const writeYear = async (folder: string, children: readonly NumberedChild[], year: number): Promise<number> => {
  const { header, episodes, uasc } = cutYear(children, year);
  await writeTable(folder, "header.csv", [HEADER_COLUMNS, ...header]);
  await writeTable(folder, "episodes.csv", [EPISODE_COLUMNS, ...episodes]);
  await writeTable(folder, "uasc.csv", [UASC_COLUMNS, ...uasc]);
  return episodes.length;
};

const writeTable = async (folder: string, name: string, rows: readonly Row[]): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), stringify(rows as Row[]));
};
