import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { plainEnvironment } from "../support/environment.ts";
import { isHere } from "../support/needed.ts";
import { blocksOf, pageAt } from "../support/pages.ts";
import { runCommand } from "../support/run-command.ts";
import { type London, startLondon } from "../support/start-london.ts";

/** Windows calls it otherwise, and a laptop may have none. */
const hasPython = isHere("python3", spawnSync("python3", ["--version"]).status === 0);

let [london, env]: [London, NodeJS.ProcessEnv] = [undefined!, {}];
beforeAll(async () => {
  london = await startLondon();
  env = { ...plainEnvironment(), PLACEMENTS_URL: london.gateway.url };
  return () => london[Symbol.asyncDispose]();
});

describe.skipIf(!hasPython)("the notebook, where Python is", () => {
  it("runs from its first cell to its last, and prints the lines that its page shows", async () => {
    const [run, lines] = blocksOf(await pageAt("examples/notebook/README.md"));
    const { code, stdout, stderr } = await runCommand(run!.text, { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const printed = stdout.split("\n");
    expect(lines!.text.split("\n").filter((line) => !printed.includes(line))).toEqual([]);
  });
});
