import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { gatewaySchema } from "../../gateway/gateway.ts";
import { ERROR_CODES } from "../../schema/errors.ts";
import { allPages, anchorsOf, blocksOf, linksOf, pageAt, ROOT } from "../support/pages.ts";

const PAGES = await allPages();
const TEXTS = new Map(PAGES.map(({ path, text }) => [path, text]));

/** Whether a link of a page leads to something here; what is elsewhere is nobody's to try. */
const leads = (page: string, link: string): boolean => {
  if (/^\w+:/.test(link)) return true;
  const [file, anchor] = link.split("#") as [string, string?];
  const path = file === "" ? page : join(dirname(page), file);
  return existsSync(join(ROOT, path)) && (anchor === undefined || anchorsOf(TEXTS.get(path)!).includes(anchor));
};

const README_LINES = 120;

describe("the pages", () => {
  it("begin with one that is read in a minute", async () => {
    expect((await pageAt("README.md")).split("\n").length).toBeLessThanOrEqual(README_LINES);
  });

  it("link only to what is there", () => {
    const broken = PAGES.flatMap(({ path, text }) =>
      linksOf(text)
        .filter((link) => !leads(path, link))
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("are all found from the first one", () => {
    const found = new Set(["README.md"]);
    for (const page of found)
      for (const link of linksOf(TEXTS.get(page)!)) {
        const path = join(dirname(page), link.split("#")[0]!);
        if (TEXTS.has(path)) found.add(path);
      }
    expect([...TEXTS.keys()].filter((path) => !found.has(path))).toEqual([]);
  });

  it("show queries that the gateway takes", () => {
    const schema = gatewaySchema();
    const queries = PAGES.flatMap(({ path, text }) =>
      blocksOf(text)
        .filter(({ language }) => language === "graphql")
        .map((block) => ({ path, query: block.text })),
    );
    const refused = queries.flatMap(({ path, query }) =>
      validate(schema, parse(query)).map(({ message }) => `${path}: ${message}`),
    );
    expect(queries.length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
  });

  it("explain each error code once, in the order of the table", async () => {
    const codes = [...(await pageAt("docs/errors.md")).matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
    expect(codes).toEqual(Object.keys(ERROR_CODES));
  });
});
