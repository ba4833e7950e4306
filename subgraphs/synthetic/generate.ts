import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { subRegionOfBorough } from "../../schema/reference/sub-regions.ts";
import { boroughFiles, type London } from "./borough-files.ts";
import { BOROUGH_FACTS, type BoroughFacts } from "./land/boroughs.ts";
import { buildLondon } from "./london.ts";
import { postcodeRows } from "./postcode-file.ts";
import { providerRows } from "./provider-list.ts";
import { registerRows } from "./register-file.ts";
import type { PlantedFault } from "./slips/faults.ts";
import { csvOf } from "./written/return-files.ts";

type GenerateOptions = {
  /** Folder to write into; made if it is not there. Files of the same names are replaced, others are left alone. */
  readonly folder: string;
  /** The same seed gives the same bytes. */
  readonly seed: number;
  /** GSS codes of the boroughs to write, all 33 unless given; a borough's files do not depend on which others are written. */
  readonly boroughs?: readonly string[];
  /** Whether every borough's returns hold the faults of `slips.ts` and `forms.ts`, listed in `faults.json`. */
  readonly faults?: boolean;
  readonly onProgress?: (progress: GenerateProgress) => void;
};

/** Boroughs written so far. */
type GenerateProgress = { readonly done: number; readonly total: number; readonly borough: string };

type WrittenFile = { readonly path: string; readonly content: string };

/** Files of returns and lists, and rows written before any fault; `episodes` counts rows, so an episode open over three years counts three times. */
type GeneratedFiles = {
  readonly files: number;
  readonly episodes: number;
  readonly children: number;
  readonly costs: number;
  readonly beds: number;
  readonly settings: number;
};

/**
 * Writes made-up borough return files in their real formats, calibrated to London's published figures at 31 March 2025:
 *
 *   <folder>/<sub-region>/<borough code>/<return year>/{header,episodes,uasc,missing,dolo}.csv
 *   <folder>/<sub-region>/<borough code>/<return year>/placement-costs-q4.csv, or weekly-costs.csv in the first year
 *   <folder>/<sub-region>/<borough code>/beds/{homes,occupancy,gaps}.csv, where homes stand in the borough
 *   <folder>/<sub-region>/<borough code>/{referrals/<year>,budgets/budgets}.csv
 *   <folder>/ofsted/provider-level-at-31-march-2025.csv, providers-for-authorities-at-31-march-2025.csv
 *   <folder>/postcodes.csv
 *   <folder>/faults.json, where faults were asked for: what a report on the folder has to say
 *
 * How the figures are met: lives are drawn forwards, from a child's first coming into care, by rates that are the same in every year.
 * More are drawn than London has, and those are kept with which London looks as published on the last day. They are dealt to boroughs;
 * all are settled to find the level of prices and whose children live in London's homes, and then written borough by borough.
 * Memory holds London's lives and placements, and the files of one borough at a time.
 * Errors: an unknown borough code, or whatever the file system says.
 */
export const generate = async ({
  folder,
  seed,
  boroughs,
  faults: withFaults = false,
  onProgress,
}: GenerateOptions): Promise<GeneratedFiles> => {
  const chosen = boroughs === undefined ? BOROUGH_FACTS : boroughs.map(factsOf);
  const london = buildLondon(seed);
  const lists = listFiles(london);
  for (const { path, content } of lists) await write(join(folder, path), content);
  const planted: PlantedFault[] = [];
  let [files, episodes, children, costs, beds] = [lists.length, 0, 0, 0, 0];
  for (const [index, borough] of chosen.entries()) {
    const handedIn = boroughFiles(london, borough, { withFaults });
    await Promise.all(handedIn.files.map(({ path, content }) => write(join(folder, folderOf(borough), path), content)));
    planted.push(...handedIn.faults.map((fault) => ({ ...fault, file: `${folderOf(borough)}/${fault.file}` })));
    files += handedIn.files.length;
    children += handedIn.children;
    episodes += handedIn.episodes;
    costs += handedIn.costs;
    beds += handedIn.beds;
    onProgress?.({ done: index + 1, total: chosen.length, borough: borough.name });
  }
  if (withFaults) await write(join(folder, "faults.json"), `${JSON.stringify(planted, null, 2)}\n`);
  return { files, episodes, children, costs, beds, settings: london.world.register.length };
};

/** Files that all boroughs share, by path: Ofsted's two lists, and postcodes. */
export const listFiles = ({ world, needs }: Pick<London, "world" | "needs">): readonly WrittenFile[] => {
  const { register, postcodes } = world;
  return [
    { path: "ofsted/provider-level-at-31-march-2025.csv", content: csvOf(registerRows(register)) },
    { path: "ofsted/providers-for-authorities-at-31-march-2025.csv", content: csvOf(providerRows(register, needs)) },
    { path: "postcodes.csv", content: csvOf(postcodeRows(postcodes)) },
  ];
};

const factsOf = (code: string): BoroughFacts => {
  const borough = BOROUGH_FACTS.find((facts) => facts.code === code);
  if (borough === undefined)
    throw new Error(`There is no London borough with the code ${code}: codes run from E09000001 to E09000033.`);
  return borough;
};

const folderOf = ({ code }: BoroughFacts): string => `${subRegionOfBorough(code)?.code.toLowerCase()}/${code}`;

const write = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
};
