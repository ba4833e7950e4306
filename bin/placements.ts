#!/usr/bin/env node
/** The command line. Data goes to stdout, progress and faults to stderr; exit codes are those of `EXIT`. */
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { ConfigurationError, VARIABLES } from "../schema/environment.ts";
import { signBoroughToken } from "../schema/audience.ts";
import { boroughByCode } from "../schema/figures/resolvers.ts";
import { GATEWAY_PORT, SUB_REGIONS, type SubRegion, subRegionOf } from "../schema/reference/sub-regions.ts";
import { EXIT } from "../schema/run.ts";
import { generate } from "../subgraphs/synthetic/generate.ts";
import { faultLine, importFiles } from "./import.ts";
import { Failure, SERVERS, startServer } from "./processes.ts";
import { buildProgress } from "./progress.ts";
import { serverEnvironment, tokenSecret } from "./secrets.ts";
import { startLondon } from "./start-london.ts";

const SEED = 2025;

const wholeNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
};

const subRegion = (text: string): SubRegion => {
  const found = subRegionOf(text.toUpperCase());
  if (found === undefined)
    throw new InvalidArgumentError(`It must be one of ${SUB_REGIONS.map(({ code }) => code.toLowerCase()).join(", ")}.`);
  return found;
};

const server = (text: string): string => {
  const found = SERVERS.find((name) => name === text.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${SERVERS.join(", ")}.`);
  return found;
};

const data = [
  "--data <folder>",
  `where everything is kept (or ${VARIABLES.data})`,
  process.env[VARIABLES.data] ?? "data",
] as const;
const uri = process.env[VARIABLES.mongo];
const progress = buildProgress(process.stderr, process.env);

const program = new Command("placements")
  .description("London's children's placements: five sub-regions answer, a gateway sums, no record leaves home.")
  .exitOverride()
  .showHelpAfterError("(--help shows how)");

const portFlags = [...SUB_REGIONS.map(({ code, port }) => [code, port] as const), ["gateway", GATEWAY_PORT] as const];

const start = program
  .command("start")
  .description("runs London on this machine: returns, imports, five subgraphs, the gateway, one answer")
  .option(...data)
  .option("--seed <number>", "seed of the made-up returns", wholeNumber, SEED)
  .option("--once", "answer, then exit", false);
for (const [name, port] of portFlags)
  start.option(
    `--port-${name.toLowerCase()} <port>`,
    `port of ${name} (${port}, or ${name === "gateway" ? VARIABLES.gatewayPort : VARIABLES.port(name)})`,
    wholeNumber,
  );
start.action(async (options: { data: string; seed: number; once: boolean } & Record<string, unknown>) => {
  const settings = Object.fromEntries(
    portFlags.flatMap(([name]) => {
      const port = options[`port${name[0]!.toUpperCase()}${name.slice(1).toLowerCase()}`];
      return typeof port === "number" ? [[name === "gateway" ? VARIABLES.gatewayPort : VARIABLES.port(name), String(port)]] : [];
    }),
  );
  process.exitCode = await startLondon({ ...options, uri, progress, settings });
});

program
  .command("serve")
  .description("runs one server: a subgraph or the gateway")
  .argument("<server>", SERVERS.join(", "), server)
  .option(...data)
  .action(async (name: string, options: { data: string }) => {
    const running = await startServer(name, await serverEnvironment(options.data, process.env));
    console.log(`${name} answers at ${running.url}`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void running.stop());
    await running.gone;
  });

program
  .command("generate")
  .description("writes made-up borough returns in their real formats")
  .argument("<folder>", "where to write them")
  .option("--seed <number>", "the same seed gives the same bytes", wholeNumber, SEED)
  .action(async (folder: string, options: { seed: number }) => {
    const step = "Writing returns";
    const written = await generate({
      folder,
      seed: options.seed,
      onProgress: ({ done, total }) => progress.show(step, done / total),
    });
    progress.done(step);
    console.log(JSON.stringify(written));
  });

program
  .command("import")
  .description("checks, degrades and imports borough returns into one sub-region's store")
  .argument("<files...>", "files, or folders of them")
  .requiredOption("--sub-region <code>", "whose store", subRegion)
  .option("--postcodes <file>", "postcode table in the ONSPD layout")
  .option(...data)
  .action(async (files: string[], options: { subRegion: SubRegion; postcodes?: string; data: string }) => {
    const step = `Importing into ${options.subRegion.code}`;
    const outcome = await importFiles({
      subRegion: options.subRegion,
      files,
      data: options.data,
      uri,
      postcodes: options.postcodes,
      onProgress: (share) => (process.send === undefined ? progress.show(step, share) : process.send(share)),
    });
    for (const fault of outcome.faults.filter(({ severity }) => severity === "error" || process.send === undefined))
      console.error(faultLine(fault));
    const { faults: _, ...told } = outcome;
    console.log(JSON.stringify(told));
    process.exitCode = outcome.kind === "refused" ? EXIT.faults : EXIT.clean;
  });

program
  .command("token")
  .description("makes a development token of a borough, good for 12 hours")
  .argument("<borough>", "GSS code, E09000007 say")
  .option(...data)
  .action(async (borough: string, options: { data: string }) => {
    const secret = process.env[VARIABLES.tokenSecret] ?? (await tokenSecret(options.data));
    console.log(await signBoroughToken(boroughByCode(borough).code, new TextEncoder().encode(secret)));
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

/** One sentence for the person at the terminal, and the exit code that goes with it. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  const message = error instanceof Error ? error.message : String(error);
  console.error(message);
  if (error instanceof Failure) return error.exitCode;
  return error instanceof ConfigurationError ? EXIT.configuration : EXIT.store;
}
