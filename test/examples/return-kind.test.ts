import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { plainEnvironment } from "../support/environment.ts";
import { blocksOf, pageAt, ROOT } from "../support/pages.ts";
import { runCommand } from "../support/run-command.ts";

/** What a command line needs of this repository, in a folder of its own. */
const openCopy = async () => {
  const path = await mkdtemp(join(tmpdir(), "placements-kind-"));
  for (const each of ["schema", "subgraphs", "gateway", "bin", "examples/return-kind", "package.json"])
    await cp(join(ROOT, each), join(path, each), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(path, "node_modules"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
};

it("knows a new kind of return after its folder and its line are there, as the page says", async () => {
  await using copy = await openCopy();
  const setting = { env: plainEnvironment(), cwd: copy.path };
  const [add, use] = blocksOf(await pageAt("examples/return-kind/README.md"));
  expect(await runCommand(add!.text, setting)).toEqual({ code: 0, stdout: "", stderr: "" });
  const { code, stdout } = await runCommand(use!.text, setting);
  expect(code).toBe(0);
  expect(stdout).toContain("visited_on");
  expect(stdout).toContain("E09000012 Hackney: 2025-01-06 to 2025-02-03, 3 visits");
});
