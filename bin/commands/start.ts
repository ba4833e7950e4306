import type { Command } from "commander";
import { requireFolder } from "../../subgraphs/data-folder/require-folder.ts";
import { SEED } from "../keys/demo-secrets.ts";
import { addPortOptions, portSettings } from "../london/ports.ts";
import { startLondon } from "../london/start-london.ts";
import { dataOption, wholeNumber } from "../terminal/options.ts";
import { examples, type Terminal } from "../terminal/terminal.ts";

type StartOptions = { readonly data: string; readonly seed: number; readonly once: boolean } & Readonly<Record<string, unknown>>;

/** `placements start` */
export const addStart = (program: Command, { uri, progress }: Terminal): void => {
  const start = program
    .command("start")
    .description("runs London on this machine: returns, imports, five subgraphs, the gateway, one answer")
    .addOption(dataOption())
    .option("--seed <number>", "seed of the made-up returns", wholeNumber, SEED)
    .option("--once", "answer, then exit", false)
    .addHelpText("after", examples("start", "start --once", "start --port-gateway 5000 --data /elsewhere"));
  addPortOptions(start);
  start.action(async (options: StartOptions) => {
    await requireFolder(options.data);
    process.exitCode = await startLondon({ ...options, uri, progress, settings: portSettings(options) });
  });
};
