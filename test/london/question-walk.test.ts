import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { VARIABLES } from "../../schema/server/environment.ts";
import type { ServerMessage } from "../../schema/server/run.ts";
import { plainEnvironment } from "../support/environment.ts";
import { post } from "../support/london-ask.ts";
import { pageAt, ROOT } from "../support/pages.ts";
import { walkOf } from "../support/walks.ts";
import "../support/london-demo.ts";

const HEADING = "One question, from HTTP to figure";
const MOST_STEPS = 25;

/** A gateway that tells which files of ours are used while it answers. */
const startWatched = async () => {
  const { environment, urls } = inject("demo");
  const subgraphs: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(urls).map(([code, url]) => [VARIABLES.url(code), url]),
  );
  const gateway = fork(join(ROOT, "gateway/start.ts"), {
    env: { ...plainEnvironment(), ...environment, ...subgraphs, [VARIABLES.gatewayPort]: "0" },
    execArgv: ["--import", new URL("../support/used-files.ts", import.meta.url).href],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const said = async <T>(): Promise<T> => ((await once(gateway, "message")) as [T])[0];
  const message = await said<ServerMessage>();
  if (message.kind === "FAILED") throw new Error(message.sentence);
  const tell = <T>(what: "watch" | "used"): Promise<T> => {
    gateway.send(what);
    return said<T>();
  };
  return {
    ask: (query: string) => post(message.url, query),
    watch: () => tell("watch"),
    used: () => tell<readonly string[]>("used"),
    [Symbol.asyncDispose]: async () => {
      const gone = once(gateway, "exit");
      gateway.kill("SIGKILL");
      await gone;
    },
  };
};

it("passes the files that docs/architecture.md names, and no others of ours", async () => {
  const page = await pageAt("docs/architecture.md");
  const query = /^`(\{ london .*\})` at the gateway/m.exec(page)![1]!;
  await using gateway = await startWatched();
  // The first question of all also reads what a gateway keeps from then on.
  await gateway.ask("{ london { name } }");
  await gateway.watch();
  const { errors } = await gateway.ask(query);
  expect(errors).toBeUndefined();
  // Behind the question a gateway that starts for the first time bundles its explorer.
  const used = (await gateway.used()).filter(
    (file) => /^(schema|gateway)\//.test(file) && !file.startsWith("gateway/web/explorer"),
  );
  const [steps, lookedInto] = await walkOf(HEADING);
  expect(steps!.length).toBeLessThanOrEqual(MOST_STEPS);
  expect([...steps!, ...lookedInto!].toSorted()).toEqual(used);
});
