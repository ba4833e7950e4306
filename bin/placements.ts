#!/usr/bin/env -S node --max-semi-space-size=16
/** The command line. Compiled code is kept beside the packages it is of, so that commands after the first start in half the time. */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/placements", import.meta.url)));
const { runCommand } = await import("./run-command.ts");
await runCommand();
