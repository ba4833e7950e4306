import { subRegionOfBorough } from "../../../schema/reference/sub-regions.ts";
import { boroughFiles } from "../../../subgraphs/synthetic/borough-files.ts";
import { listFiles } from "../../../subgraphs/synthetic/generate.ts";
import { BOROUGH_FACTS } from "../../../subgraphs/synthetic/land/boroughs.ts";
import { buildLondon } from "../../../subgraphs/synthetic/london.ts";

type Files = ReadonlyMap<string, string>;

const build = (seed: number): Files => {
  const london = buildLondon(seed);
  const ofBoroughs = BOROUGH_FACTS.flatMap((borough) =>
    boroughFiles(london, borough, { withFaults: false }).files.map(
      ({ path, content }) =>
        [`${subRegionOfBorough(borough.code)?.code.toLowerCase()}/${borough.code}/${path}`, String(content)] as const,
    ),
  );
  return new Map([...ofBoroughs, ...listFiles(london).map(({ path, content }) => [path, content] as const)]);
};

const built = new Map<number, Files>();

/** Every file of London's made-up returns by path, as `generate` writes them, without a disk; made once a seed for all who read them. */
export const londonInMemory = (seed: number): Files => {
  const files = built.get(seed) ?? build(seed);
  built.set(seed, files);
  return files;
};

/** The seed of the demo. */
export const DEMO_SEED = 2025;
