import { defineConfig } from "vitest/config";

export default defineConfig({
  // graphql 16 ships two module formats and no `exports`; without this, Vite loads one and Apollo the other ("another realm").
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // No module keeps what a test does to it, so files share a worker's modules: loading them for each file took half of the time.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["test/**/*.test.ts"],
          exclude: ["**/node_modules/**", "test/london/**", "test/examples/**"],
          // Vitest would leave a core to itself: half of a small machine.
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Processes of their own, and deadlines of two seconds: two files at a time, after the others.
        extends: true,
        test: {
          name: "london",
          include: ["test/{london,examples}/**/*.test.ts"],
          globalSetup: "test/support/demo-data.ts",
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
