import { beforeAll, describe, expect, it } from "vitest";
import { plainEnvironment } from "../support/environment.ts";
import { blocksOf, pageAt } from "../support/pages.ts";
import { runCommand } from "../support/run-command.ts";
import { type London, startLondon } from "../support/start-london.ts";

let [london, env]: [London, NodeJS.ProcessEnv] = [undefined!, {}];
beforeAll(async () => {
  london = await startLondon();
  env = { ...plainEnvironment(), PLACEMENTS_URL: london.gateway.url };
  return () => london[Symbol.asyncDispose]();
});

describe("the typed dashboard query", () => {
  it("prints the table that its page shows", async () => {
    const [run, table] = blocksOf(await pageAt("examples/dashboard/README.md"));
    expect(await runCommand(run!.text, { env })).toEqual({ code: 0, stdout: table!.text, stderr: "" });
  });

  it("has the types that the page's command writes from the running gateway", async () => {
    const [, , codegen] = blocksOf(await pageAt("examples/dashboard/README.md"));
    const { code, stderr } = await runCommand(`${codegen!.text.trim()} --check`, { env });
    expect({ code, stderr }).toMatchObject({ code: 0 });
  });
});
