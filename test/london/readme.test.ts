import { readFile } from "node:fs/promises";
import { beforeAll, expect, it } from "vitest";
import { type London, startLondon } from "../support/start-london.ts";

let london: London;
beforeAll(async () => {
  london = await startLondon();
  return () => london[Symbol.asyncDispose]();
});

it("shows the newcomer a first query that is answered as written", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, body, answer] = /-d '(\{"query":.*?\})'\n```\n\n```json\n(.*?)```/s.exec(readme)!;
  const { query } = JSON.parse(body!) as { query: string };
  const { data } = await london.ask(query);
  expect({ data }).toEqual(JSON.parse(answer!));
});
