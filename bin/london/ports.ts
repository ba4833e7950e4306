/** Ports of the six servers: by flag, else environment, else as agreed. */
import { type Command, InvalidArgumentError } from "commander";
import { GATEWAY_PORT, SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import { type Environment, host, portNumber, VARIABLES } from "../../schema/server/environment.ts";
import { EXIT } from "../../schema/server/run.ts";
import { whyTaken } from "../doctor/ports.ts";
import { Failure } from "../terminal/failure.ts";

const PORTS = [
  ...SUB_REGIONS.map(({ code, port }) => ({ name: code, port, variable: VARIABLES.port(code) })),
  { name: "Gateway", port: GATEWAY_PORT, variable: VARIABLES.gatewayPort },
];

const flagOf = (name: string): string => `--port-${name.toLowerCase()}`;

/** Commander's name of `--port-nel`: portNel. */
const optionOf = (name: string): string => `port${name[0]?.toUpperCase()}${name.slice(1).toLowerCase()}`;

const port = (text: string): number => {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError("It must be a port from 0 to 65535.");
  return Number(text);
};

export const addPortOptions = (command: Command): void => {
  for (const { name, port: agreed, variable } of PORTS)
    command.option(`${flagOf(name)} <port>`, `port of ${name} (${agreed}, or ${variable})`, port);
};

/** The ports that were given as flags, as the variables that servers read. */
export const portSettings = (options: Readonly<Record<string, unknown>>): NodeJS.ProcessEnv =>
  Object.fromEntries(
    PORTS.flatMap(({ name, variable }) => {
      const given = options[optionOf(name)];
      return typeof given === "number" ? [[variable, String(given)]] : [];
    }),
  );

/** The flags that say of another command which ports these are: " --port-nel 5001", or nothing where they are as agreed. */
export const portFlags = (environment: Environment): string =>
  PORTS.map(({ name, port: agreed, variable }) => ({
    flag: flagOf(name),
    agreed,
    port: portNumber(environment, variable, agreed),
  }))
    .filter(({ port: actual, agreed }) => actual !== agreed)
    .map(({ flag, port: actual }) => ` ${flag} ${actual}`)
    .join("");

/** Errors: a Failure that names every port that can't be had, before anything else is done. */
export const requireFreePorts = async (environment: Environment): Promise<void> => {
  const own = host(environment);
  const sentences = await Promise.all(
    PORTS.map(async ({ name, port: agreed, variable }) => {
      const asked = portNumber(environment, variable, agreed);
      const why = await whyTaken(own, asked);
      if (why === null) return [];
      const taken = `${name}: Port ${asked} on ${own} is taken by another process; choose another port or stop it.`;
      return [why === "EADDRINUSE" ? taken : `${name}: Can't listen on ${own}:${asked} (${why}).`];
    }),
  );
  if (sentences.flat().length > 0) throw new Failure(sentences.flat().join("\n"), EXIT.configuration);
};
