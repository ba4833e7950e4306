import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { AUTHORITY_NAMES } from "../../../schema/reference/authorities.ts";

it("names the 120 authorities of England that are not London's, each once", () => {
  expect(AUTHORITY_NAMES.size).toBe(120);
  expect(new Set(AUTHORITY_NAMES.values()).size).toBe(AUTHORITY_NAMES.size);
});

it("calls each as the gazetteer of made-up homes does", () => {
  const texts = globSync("subgraphs/synthetic/**/*.ts").map((path) => readFileSync(path, "utf8"));
  const called = texts.flatMap((text) =>
    [...text.matchAll(/"(E\d{8}) ([^"]+)"/g)].map(([, code, name]) => [code!, name!] as const),
  );
  expect(called.length).toBeGreaterThan(15);
  for (const [code, name] of called) if (!code.startsWith("E09")) expect([code, AUTHORITY_NAMES.get(code)]).toEqual([code, name]);
});
