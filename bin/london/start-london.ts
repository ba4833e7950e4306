/** `npm start`: London on one machine, as six processes on loopback, from borough files to a figure. */
import { flushCompileCache } from "node:module";
import { VARIABLES } from "../../schema/server/environment.ts";
import { EXIT } from "../../schema/server/run.ts";
import { returnsFolder } from "../../subgraphs/data-folder/data-folder.ts";
import { ifThere } from "../../subgraphs/data-folder/read-if-there.ts";
import { makeServiceTokens, serverEnvironment } from "../keys/secrets.ts";
import { boroughToken } from "../keys/token-keys.ts";
import { Failure } from "../terminal/failure.ts";
import { DEFAULT_DATA } from "../terminal/options.ts";
import { onInterrupt } from "../terminal/terminal.ts";
import { HEADLINES, type Headlines, headlineTable } from "./headlines.ts";
import { portFlags, requireFreePorts } from "./ports.ts";
import { prepareEach, type Preparation } from "./prepare.ts";
import { type RunningServer, SERVERS, startServer } from "./processes.ts";

export type StartOptions = Preparation & {
  /** Answers, prints and exits. */
  readonly once: boolean;
  /** Settings of the servers beside those of the environment: ports by variable. */
  readonly settings: NodeJS.ProcessEnv;
};

/** The borough whose development token is printed: Camden. */
const SHOWN_BOROUGH = { code: "E09000007", name: "Camden" } as const;

/** The day the demo asks about, the last of its records. */
const AS_AT = "2025-03-31";

/** The financial year that ends on it. */
const YEAR = { from: "2024-04-01", to: AS_AT } as const;

export const startLondon = async (options: StartOptions): Promise<number> => {
  const settings = { ...process.env, ...options.settings };
  await requireFreePorts(settings);
  const letGo = onInterrupt(
    "Interrupted. Nothing is lost: what is written and imported so far stays, and the next start goes on from there.",
  );
  // What it starts is of the same code, and finds it compiled.
  flushCompileCache();
  await makeServiceTokens(options.data);
  // Returns that are not there yet will be made up, and their secrets with them: the gateway starts before either.
  const areMadeUp = (await ifThere(returnsFolder(options.data))) === null;
  const environment = await serverEnvironment(options.data, areMadeUp ? { [VARIABLES.madeUp]: "on", ...settings } : settings);
  const token = options.once ? "" : await boroughToken(options.data, SHOWN_BOROUGH.code, environment);
  const preparing = prepareEach(options);
  const servers = await startAll(async (name) => {
    // The gateway has no records: it starts while they are made up.
    if (name !== "gateway") await (await preparing).get(name);
    return startServer(name, environment);
  });
  letGo();
  const stopped = interruption();
  try {
    const gateway = servers.find(({ name }) => name === "gateway")!;
    const headlines = await askUntilWhole(gateway.url);
    if (!options.once) console.log(`\nOpen ${new URL("/", gateway.url).href} in a browser.`);
    console.log(`\nLondon's children on ${headlines.london.children.asAt}, asked of five sub-regions in one question\n`);
    console.log(headlineTable(headlines));
    if (options.once) return EXIT.clean;
    console.log(whereToGo(servers, token));
    const flags = `${options.data === DEFAULT_DATA ? "" : ` --data ${options.data}`}${portFlags(settings)}`;
    for (const { name, gone } of servers) void gone.then((how) => stopped.isSet() || tellGone(name, how, flags));
    await stopped.promise;
    return EXIT.interrupted;
  } finally {
    stopped.set();
    await Promise.all(servers.map((server) => server.stop()));
  }
};

/** Ctrl-C or a polite kill; until then servers that end have ended by themselves. */
const interruption = () => {
  let set = false;
  const promise = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        set = true;
        resolve();
      });
  });
  return { promise, isSet: () => set, set: () => void (set = true) };
};

/** All six, or none: one that can't start takes the others with it. */
const startAll = async (start: (name: string) => Promise<RunningServer>): Promise<readonly RunningServer[]> => {
  const starting = await Promise.allSettled(SERVERS.map(start));
  const running = starting.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  const failures = starting.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason as unknown] : []));
  if (failures.length === 0) return running;
  await Promise.all(running.map((server) => server.stop()));
  const known = failures.filter((failure) => failure instanceof Failure);
  if (known.length < failures.length) throw failures.find((failure) => !(failure instanceof Failure));
  // What keeps all from starting is said once.
  throw new Failure([...new Set(known.map(({ message }) => message))].join("\n"), known[0]!.exitCode);
};

/** Servers that have only just started may pass the deadline on a busy machine: who is silent then is asked again. */
const ATTEMPTS = 5;

const askUntilWhole = async (url: string): Promise<Headlines> => {
  for (let attempt = 1; ; attempt++) {
    const headlines = await ask(url);
    const isSilent = headlines.london.children.coverage.missing.some(({ reason }) => reason === "SUB_REGION_SILENT");
    if (attempt === ATTEMPTS || !isSilent) return headlines;
  }
};

const ask = async (url: string): Promise<Headlines> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: HEADLINES, variables: { asAt: AS_AT, year: YEAR } }),
  });
  const { data, errors } = (await response.json()) as { data?: Headlines; errors?: readonly { message: string }[] };
  if (data === undefined || errors !== undefined)
    throw new Failure(`The gateway could not answer: ${errors?.[0]?.message ?? response.status}`, EXIT.store);
  return data;
};

const whereToGo = (servers: readonly RunningServer[], token: string): string => {
  const urls = servers
    .toSorted((a, b) => Number(b.name === "gateway") - Number(a.name === "gateway"))
    .map(({ name, url }) => `  ${name.padEnd(8)} ${url}`);
  return `
Programs ask at
${urls.join("\n")}

Development token of ${SHOWN_BOROUGH.name} (12 hours), to sign in and see its own children exactly; others: npx placements token <borough code>
  ${token}

Ctrl-C stops all six.`;
};

/** `flags` say where the data and the other servers are. */
const tellGone = (name: string, how: string, flags: string): void => {
  const meaning =
    name === "gateway" ? "London can't be asked" : `London's totals are INCOMPLETE, the other sub-regions stay readable`;
  console.error(
    `${name} ended (${how}): ${meaning} until it is back. Nothing is lost; start it again with: npx placements serve ${name}${flags}`,
  );
};
