import { defineConfig } from "vitest/config";

export default defineConfig({
  // graphql 16 ships two module formats and no `exports`; without this, Vite loads one and Apollo the other ("another realm").
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
