import { fileURLToPath } from "node:url";
import { mergeConfig } from "vitest/config";
import tests from "../../vitest.config.ts";

const STAND_IN = fileURLToPath(new URL("fast-check.ts", import.meta.url));

/** The tests as they are, but for where the cases of properties come from. */
export default mergeConfig(tests, {
  plugins: [
    {
      name: "explored-properties",
      enforce: "pre",
      resolveId: (id: string, importer: string | undefined) =>
        id === "fast-check" && importer !== STAND_IN ? STAND_IN : undefined,
    },
  ],
});
