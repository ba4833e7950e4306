import { type Command, InvalidArgumentError } from "commander";
import { SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { requireFolder } from "../../subgraphs/data-folder/require-folder.ts";
import { serverEnvironment } from "../keys/secrets.ts";
import { addPortOptions, portSettings } from "../london/ports.ts";
import { SERVERS, startServer } from "../london/processes.ts";
import { dataOption } from "../terminal/options.ts";
import { examples } from "../terminal/terminal.ts";

type ServeOptions = { readonly data: string } & Readonly<Record<string, unknown>>;

const server = (text: string): string => {
  const found = SERVERS.find((name) => name === text.toLowerCase());
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${SERVERS.join(", ")}.`);
  return found;
};

/** `placements serve` */
export const addServe = (program: Command): void => {
  const serve = program
    .command("serve")
    .description("runs one server: a subgraph or the gateway")
    .argument("<server>", SERVERS.join(", "), server)
    .addOption(dataOption())
    .addHelpText("after", examples("serve ncl", "serve gateway --port-ncl 5002"));
  addPortOptions(serve);
  serve.action(async (name: string, { data, ...ports }: ServeOptions) => {
    await requireFolder(data);
    const settings = { ...process.env, ...portSettings(ports) };
    const own = SUB_REGIONS.filter(({ code }) => name === "gateway" || name === code.toLowerCase());
    const running = await startServer(name, await serverEnvironment(data, settings, own));
    console.log(`${name} answers at ${running.url}`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void running.stop());
    await running.gone;
  });
};
