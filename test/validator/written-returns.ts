import { RETURN_YEARS } from "../../subgraphs/synthetic/chance/calendar.ts";
import { streamOf } from "../../subgraphs/synthetic/chance/random.ts";
import { buildWorld } from "../../subgraphs/synthetic/children/borough-children.ts";
import { BOROUGH_FACTS } from "../../subgraphs/synthetic/land/boroughs.ts";
import { numberedChildrenOf } from "../../subgraphs/synthetic/numbered-children.ts";
import { postcodeRows } from "../../subgraphs/synthetic/postcode-file.ts";
import { plantSlips } from "../../subgraphs/synthetic/slips/plant-slips.ts";
import { csvOf, returnFiles, type ReturnOfYear } from "../../subgraphs/synthetic/written/return-files.ts";
import { cutYear, EPISODE_COLUMNS } from "../../subgraphs/synthetic/written/yearly-cut.ts";

const SEED = 7;

/** Slips are made in lives of one episode; of the others these are enough, as the validator takes a second for each hundred. */
const SHARE = 4;

/** The validator reads no file that has a row of too many cells. */
const cut = (each: ReturnOfYear): ReturnOfYear => ({
  ...each,
  episodes: each.episodes.map((row) => row.slice(0, EPISODE_COLUMNS.length)),
});

/** A borough's SSDA903 files as the generator writes them, with its slips or without, and the postcode table. */
export const writtenReturns = (code: string, withSlips: boolean) => {
  const world = buildWorld(SEED);
  const borough = BOROUGH_FACTS.find((facts) => facts.code === code)!;
  const children = numberedChildrenOf(world, borough).filter(({ episodes }, at) => episodes.length === 1 || at % SHARE === 0);
  const sound = RETURN_YEARS.map((year) => ({ year, ...cutYear(children, year) }));
  const returns = withSlips ? plantSlips(sound, streamOf(SEED, `faults/${code}`)).returns.map(cut) : sound;
  return { files: returnFiles(returns), postcodes: csvOf(postcodeRows(world.postcodes)) };
};
