import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { plainEnvironment } from "../support/environment.ts";
import { isHere } from "../support/needed.ts";
import { blocksOf, pageAt } from "../support/pages.ts";
import { runCommand } from "../support/run-command.ts";
import { startLondon } from "../support/start-london.ts";

const LOCAL = "http://127.0.0.1:4000";

const hasClients = isHere("Python with pandas and gql", spawnSync("python3", ["-c", "import pandas, gql"]).status === 0);

it.skipIf(!hasClients)("docs/analysis.md's Python runs as it stands, where pandas and gql are", async () => {
  await using london = await startLondon();
  const folder = await mkdtemp(join(tmpdir(), "placements-analysis-"));
  const script = blocksOf(await pageAt("docs/analysis.md"))
    .filter(({ language }) => language === "python")
    .map(({ text }) => text.replaceAll(LOCAL, new URL(london.gateway.url).origin))
    .join("\n");
  await writeFile(join(folder, "analysis.py"), script);
  const { code, stdout, stderr } = await runCommand("python3 analysis.py", { env: plainEnvironment(), cwd: folder });
  await rm(folder, { recursive: true });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^Camden +206\.0 +33\.0$/m);
  expect(stdout).toMatch(/Foster placements +6324\.0 +ROUNDED$/m);
});
