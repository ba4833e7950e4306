import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { isHere } from "../support/needed.ts";
import { ROOT } from "../support/pages.ts";
import { startLondon } from "../support/start-london.ts";

const CHROMIUM = process.env["PLACEMENTS_CHROMIUM"] ?? "/usr/bin/chromium";
const hasChromium = isHere("Chromium", existsSync(CHROMIUM));

const MOST_LINES = 40;

/** The page on an origin of its own. */
const servePage = async () => {
  const page = await readFile(join(ROOT, "examples/dashboard/page.html"), "utf8");
  const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(page));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { page, url: `http://127.0.0.1:${port}/`, [Symbol.asyncDispose]: async () => void server.close() };
};

it.skipIf(!hasChromium)("a page on another origin shows London's boroughs in 40 lines, where a browser is", async () => {
  await using london = await startLondon();
  await using served = await servePage();
  expect(served.page.trimEnd().split("\n").length).toBeLessThanOrEqual(MOST_LINES);
  const address = `${served.url}?london=${encodeURIComponent(london.gateway.url)}`;
  // Root, as CI runs, needs no-sandbox; the page is our own.
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=10000", "--dump-dom"];
  const { stdout } = await promisify(execFile)(CHROMIUM, [...flags, address]);
  expect(stdout).toContain("All boroughs are in.");
  expect(stdout.match(/<th scope="row">/g)).toHaveLength(33);
  expect(stdout).toContain(`<th scope="row">Camden</th><td>206</td><td>203 to 209</td>`);
});

it("says of a figure without ends that it is withheld, never that it is a few", async () => {
  const page = await readFile(join(ROOT, "examples/dashboard/page.html"), "utf8");
  const [, words] = /const words = ([^;]+);/.exec(page)!;
  const written = (figure: object): unknown => runInNewContext(`(${words})(${JSON.stringify(figure)})`);
  expect(written({ value: null, high: null, status: "SUPPRESSED" })).toBe("withheld");
  expect(written({ value: null, high: 10, status: "SUPPRESSED" })).toBe("10 or fewer");
  expect(written({ value: 12, high: 15, status: "ROUNDED" })).toBe(12);
});
