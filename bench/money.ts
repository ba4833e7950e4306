/** Money through the gateway, and the same of one server that holds all 33 boroughs: what the crossing costs. */
import { fileURLToPath } from "node:url";
import { prepare } from "../bin/london/prepare.ts";
import { startScript } from "../bin/london/processes.ts";
import { buildProgress } from "../bin/terminal/progress.ts";
import { VARIABLES } from "../schema/server/environment.ts";
import { load, poster, startLondon } from "./london.ts";
import { ms, printTable, quantile } from "./measure.ts";

const ASKED = {
  "spend by provider over five years": `{ london { costs(during: { from: "2020-04-01", to: "2025-03-31" }) { groups(by: [PROVIDER]) { keys { code } measures { spend { value status } } } } } }`,
  "weekly-cost median by need and age": `{ london { placements(asAt: "2025-03-31") { groups(by: [CATEGORY_OF_NEED, AGE_BAND]) { keys { code } measures { weeklyCost { median { value status } } } } } } }`,
} as const;

const REQUESTS = 40;

const measure = async (data: string, cache: "on" | "off"): Promise<readonly string[][]> => {
  // The first question over five years takes longer than a caller's when nothing is warm.
  const { servers } = await startLondon(data, cache, { [VARIABLES.deadline]: "20000" });
  const pooled = await startScript("pooled", [fileURLToPath(new URL("pooled.ts", import.meta.url)), data, cache], process.env);
  const [gateway, one] = [poster(servers.find(({ name }) => name === "gateway")!.url, {}), poster(pooled.url, {})];
  const rows: string[][] = [];
  for (const [name, query] of Object.entries(ASKED)) {
    const [federated, together] = [() => gateway({ query }), () => one({ query })];
    // Numbers are under other secrets here and there, and so are not the same; but groups have to be told by both.
    if ([await federated(), await together()].some((answer) => !JSON.stringify(answer).includes('"keys"')))
      throw new Error(`"${name}" was not answered.`);
    const [ours, theirs]: [number[], number[]] = [[], []];
    // In turns, so that whatever else the machine does falls on both.
    for (let round = 0; round < 4; round++) {
      ours.push(...(await load(1, federated, REQUESTS / 4)));
      theirs.push(...(await load(1, together, REQUESTS / 4)));
    }
    const [p50, pooled50] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
    rows.push([
      `${name}, caches ${cache}`,
      ms(p50),
      ms(quantile(ours, 0.95)),
      ms(pooled50),
      ms(quantile(theirs, 0.95)),
      (p50 / pooled50).toFixed(2),
    ]);
  }
  await Promise.all([...servers, pooled].map((server) => server.stop()));
  return rows;
};

export const benchMoney = async (data: string, seed: number): Promise<void> => {
  await prepare({ data, uri: process.env[VARIABLES.mongo], seed, progress: buildProgress(process.stderr, process.env) });
  const rows = [...(await measure(data, "off")), ...(await measure(data, "on"))];
  printTable(
    "Money: the same question over the same records, of five sub-regions through the gateway and of one server with all records",
    ["", "gateway p50", "p95", "pooled p50", "p95", "ratio p50"],
    rows,
  );
};
