/** Imports a folder into a store and kills its own process at the moment that is named: a test's stand-in for a power cut. */
import { buildModels } from "../../../../subgraphs/models/models.ts";
import { importReturns } from "../../../../subgraphs/returns/import/import-returns.ts";
import { connectStore } from "../../../../subgraphs/store/connect.ts";
import { NOISE_SECRET } from "../../../support/noise.ts";
import { NEL } from "../returns-folder.ts";

const [, , file = "", returns = "", when = ""] = process.argv;
const die = (): never => {
  process.kill(process.pid, "SIGKILL");
  throw new Error("still alive");
};
const models = buildModels(await connectStore({ file }));
if (when === "before the return is whole") models.returns.create = die;
if (when === "before the switch") models.current.updateOne = die;
const onProgress = when === "while reading" ? ({ rows }: { rows: number }) => (rows > 1000 ? die() : undefined) : () => {};
await importReturns({
  models,
  subRegion: NEL,
  files: [returns],
  postcodes: null,
  pseudonymKey: "a key",
  noiseSecret: NOISE_SECRET,
  onProgress,
});
