/** Imports files in a process of its own and tells its time and peak memory: what `bench/import.ts` measures. */
import { importFiles } from "../bin/stores/import-files.ts";
import { subRegionOf } from "../schema/reference/sub-regions.ts";

const [code, data, postcodes, ...files] = process.argv.slice(2) as [string, string, string, ...string[]];
const start = performance.now();
const outcome = await importFiles({
  subRegion: subRegionOf(code)!,
  files,
  data,
  uri: undefined,
  environment: process.env,
  postcodes,
  onProgress: () => {},
});
if (outcome.kind !== "imported") throw new Error(`The import was ${outcome.kind}.`);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, rows: outcome.rows, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
