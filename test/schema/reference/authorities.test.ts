import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { AUTHORITY_NAMES } from "../../../schema/reference/authorities.ts";

it("names every authority of England that is not London's, those that have gone too, and no code twice", () => {
  expect(AUTHORITY_NAMES.size).toBe(128);
  expect([...AUTHORITY_NAMES.keys()].filter((code) => !/^E(06|08|10)\d{6}$/.test(code))).toEqual([]);
});

it("calls each as the gazetteer of made-up homes does", () => {
  const texts = globSync("subgraphs/synthetic/**/*.ts").map((path) => readFileSync(path, "utf8"));
  const called = texts.flatMap((text) =>
    [...text.matchAll(/"(E\d{8}) ([^"]+)"/g)].map(([, code, name]) => [code!, name!] as const),
  );
  expect(called.length).toBeGreaterThan(15);
  for (const [code, name] of called) if (!code.startsWith("E09")) expect([code, AUTHORITY_NAMES.get(code)]).toEqual([code, name]);
});
