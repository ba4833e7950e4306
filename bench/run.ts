/**
 * `npm run bench`: what was measured, as tables with medians. `-- import --large` adds two million episodes; `-- peers` installs and
 * measures other programs too, when it is named and only then.
 * Figures hold for the machine they were made on; ratios travel.
 */
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { VARIABLES } from "../schema/server/environment.ts";

type Bench = (data: string, seed: number, isLarge: boolean) => Promise<void>;

/** Each loads what it measures and nothing else. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  kernel: async () => (await import("./kernel.ts")).benchKernel,
  london: async () => (await import("./london.ts")).benchLondon,
  web: async () => (await import("./web.ts")).benchWeb,
  http: async () => (await import("./http.ts")).benchHttp,
  money: async () => (await import("./money.ts")).benchMoney,
  flows: async () => (await import("./flows.ts")).benchFlows,
  import: async () => (await import("./import.ts")).benchImport,
  store: async () => (await import("./store.ts")).benchStore,
  peers: async () => (await import("./peers/peers.ts")).benchPeers,
};

/** What is measured when nothing is named: all that needs nothing else to be installed. */
const USUAL = Object.keys(BENCHES).filter((name) => name !== "peers");

const SEED = 2025;

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { large: { type: "boolean", default: false } },
});
console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? "unknown processor"}`);
for (const [name, load] of Object.entries(BENCHES)) {
  if (!(asked.length === 0 ? USUAL : asked).includes(name)) continue;
  const bench = await load();
  await bench(process.env[VARIABLES.data] ?? "data", SEED, values.large);
}
