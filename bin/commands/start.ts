import type { Command } from "commander";
import { VARIABLES } from "../../schema/environment.ts";
import { GATEWAY_PORT, SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { dataOption, wholeNumber } from "../options.ts";
import { startLondon } from "../start-london.ts";
import { examples, type Terminal } from "../terminal.ts";
import { SEED } from "./generate.ts";

type StartOptions = { readonly data: string; readonly seed: number; readonly once: boolean } & Readonly<Record<string, unknown>>;

const PORTS = [
  ...SUB_REGIONS.map(({ code, port }) => ({ name: code, port, variable: VARIABLES.port(code) })),
  { name: "gateway", port: GATEWAY_PORT, variable: VARIABLES.gatewayPort },
];

/** Commander's name of `--port-nel`: portNel. */
const optionName = (name: string): string => `port${name[0]?.toUpperCase()}${name.slice(1).toLowerCase()}`;

const settingsOf = (options: StartOptions): NodeJS.ProcessEnv =>
  Object.fromEntries(
    PORTS.flatMap(({ name, variable }) => {
      const port = options[optionName(name)];
      return typeof port === "number" ? [[variable, String(port)]] : [];
    }),
  );

/** `placements start` */
export const addStart = (program: Command, { uri, progress }: Terminal): void => {
  const start = program
    .command("start")
    .description("runs London on this machine: returns, imports, five subgraphs, the gateway, one answer")
    .addOption(dataOption())
    .option("--seed <number>", "seed of the made-up returns", wholeNumber, SEED)
    .option("--once", "answer, then exit", false)
    .addHelpText("after", examples("start", "start --once", "start --port-gateway 5000 --data /elsewhere"));
  for (const { name, port, variable } of PORTS)
    start.option(`--port-${name.toLowerCase()} <port>`, `port of ${name} (${port}, or ${variable})`, wholeNumber);
  start.action(async (options: StartOptions) => {
    process.exitCode = await startLondon({ ...options, uri, progress, settings: settingsOf(options) });
  });
};
