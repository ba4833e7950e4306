import { subRegionOfBorough } from "../../../schema/reference/sub-regions.ts";
import { boroughFiles } from "../../../subgraphs/synthetic/borough-files.ts";
import { BOROUGH_FACTS } from "../../../subgraphs/synthetic/land/boroughs.ts";
import { buildLondon } from "../../../subgraphs/synthetic/london.ts";

/** The return files of all boroughs by path, as `generate` writes them, without a disk. */
export const londonInMemory = (seed: number): ReadonlyMap<string, string> => {
  const london = buildLondon(seed);
  return new Map(
    BOROUGH_FACTS.flatMap((borough) =>
      boroughFiles(london, borough, { withFaults: false }).files.map(
        ({ path, content }) =>
          [`${subRegionOfBorough(borough.code)?.code.toLowerCase()}/${borough.code}/${path}`, String(content)] as const,
      ),
    ),
  );
};
