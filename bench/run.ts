/**
 * `npm run bench`: what was measured, as tables with medians. `-- import --large` adds two million episodes.
 * Figures hold for the machine they were made on; ratios travel.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { VARIABLES } from "../schema/server/environment.ts";
import { benchImport } from "./import.ts";
import { benchKernel } from "./kernel.ts";
import { benchLondon } from "./london.ts";
import { benchMoney } from "./money.ts";

const BENCHES: Readonly<Record<string, (data: string, seed: number, isLarge: boolean) => Promise<void>>> = {
  kernel: benchKernel,
  london: benchLondon,
  money: benchMoney,
  import: benchImport,
};

const SEED = 2025;

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { large: { type: "boolean", default: false } },
});
console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? "unknown processor"}`);
for (const [name, bench] of Object.entries(BENCHES))
  if (asked.length === 0 || asked.includes(name)) await bench(process.env[VARIABLES.data] ?? "data", SEED, values.large);
