/** A real browser for tests of pages: Chromium where the machine has one. */
import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is; null where there is none, and tests that need it say that they are skipped. */
export const chromiumPath = (): string | null =>
  process.env["PLACEMENTS_CHROMIUM"] ?? PLACES.find((path) => existsSync(path)) ?? null;

/** Chromium refuses its sandbox to root. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath()!, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });

/** A page that keeps what a reader never sees: requests to others, errors on the console. */
export type WatchedPage = AsyncDisposable & {
  readonly page: Page;
  /** Goes to an address and answers its status; what was kept of the one before is forgotten. */
  readonly visit: (path: string) => Promise<number>;
  /** Addresses of other hosts that were asked for. */
  readonly foreign: () => readonly string[];
  readonly complaints: () => readonly string[];
};

export const openPage = async (browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<WatchedPage> => {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const page = await context.newPage();
  let [foreign, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  page.on("console", (message) => {
    // Chromium says of each answer that is no 2xx that it failed to load; the page is there all the same.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const visit = async (path: string): Promise<number> => {
    [foreign, complaints] = [[], []];
    return (await page.goto(path))!.status();
  };
  return { page, visit, foreign: () => foreign, complaints: () => complaints, [Symbol.asyncDispose]: () => context.close() };
};

/** What axe holds against a page: WCAG 2.2 A and AA, and best practice; with where. */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  // It stays until the page goes elsewhere.
  if (!(await page.evaluate<boolean>(`"axe" in window`))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" "))))`,
  );
};
