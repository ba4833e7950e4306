/** London's pages in a browser, for the tests of them. */
import { mkdirSync } from "node:fs";
import { VARIABLES } from "../../schema/server/environment.ts";
import { chromiumPath, startBrowser } from "./browser.ts";
import { startLondon } from "./start-london.ts";

/** A laptop without a browser skips tests of pages, and says so; CI fails. */
export const isWithoutBrowser = chromiumPath() === null && process.env["CI"] !== "true";

/** The widths at which pages are judged. */
export const WIDTHS = [1280, 320];

/** Where pictures are written to, if they are to be made anew: `PLACEMENTS_PICTURES=docs/pictures`. */
export const PICTURES = process.env["PLACEMENTS_PICTURES"];

export type LondonPages = Awaited<ReturnType<typeof startPages>>;

/** A London of made-up records behind proxies, a browser, and where the pages are. */
export const startPages = async () => {
  const london = await startLondon({ proxied: true, settings: { PLACEMENTS_MADE_UP: "on", [VARIABLES.deadline]: "60000" } });
  const browser = await startBrowser();
  if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
  return {
    london,
    browser,
    origin: new URL("/", london.gateway.url).origin,
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await london[Symbol.asyncDispose]();
    },
  };
};
