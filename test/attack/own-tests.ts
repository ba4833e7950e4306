/** Attacks that don't fit the harness have tests of their own: these are run, and tell what they measured. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const OWN_TESTS = [
  "test/attack/nested.test.ts",
  "test/attack/incidents.test.ts",
  "test/london/stock-with-flows.test.ts",
  "test/london/referrals-walk.test.ts",
];

const VITEST = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));

/** Runs them; whether all hold. */
export const runOwnTests = async (): Promise<boolean> => {
  const child = spawn(process.execPath, [VITEST, "run", "--reporter=verbose", ...OWN_TESTS], { stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  return code === 0;
};
