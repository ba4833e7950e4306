/** Every page of London's, by its addresses: what holds of all of them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage, violationsOf, type WatchedPage } from "../support/browser.ts";
import { isWithoutBrowser, type LondonPages, PICTURES, startPages, WIDTHS } from "../support/london-pages.ts";
import { expectedAt, numbersOn, queriesOn } from "../support/page-numbers.ts";

const PAGES = [
  "/",
  "/?place=SEL&map=rate",
  "/?place=E09000007",
  "/?place=SLCP",
  "/money",
  "/money?place=E13000001",
  "/beds",
  "/where?place=SEL",
  "/where?place=E09000007",
  "/where?place=E13000002",
  "/movements",
  "/movements?place=E09000007",
  "/referrals",
  "/referrals?place=NCL&kind=SECURE_WELFARE",
  "/providers?name=care",
  "/compare?place=E09000007",
  "/ask",
  "/ask?measure=distance&by=PLACEMENT_TYPE",
  "/ask?measure=ratePer10000&by=BOROUGH",
  "/ask?by=AGE_BAND&and=SEX",
  "/ask?of=COSTS&measure=spend&by=TIME",
  "/ask?of=BEDS&measure=blockedReasons.places",
  "/ask?of=REFERRALS&measure=daysToPlacement&by=NEED",
  "/ask?of=REFERRALS&measure=alternatives.percentWithDolOrder&by=TIME",
  "/status",
  "/what-is-measured",
  "/sign-in",
  "/accessibility",
  "/about",
  "/explorer",
];

describe.skipIf(isWithoutBrowser)("pages in a browser", { timeout: 180_000 }, () => {
  let pages: LondonPages;
  /** One page for all addresses, and one without scripts: what is shown depends on the address alone, and a new page costs a second. */
  let opened: WatchedPage;
  let plain: WatchedPage;
  beforeAll(async () => {
    pages = await startPages();
    opened = await openPage(pages.browser, pages.origin);
    plain = await openPage(pages.browser, pages.origin, { javaScriptEnabled: false });
  });
  afterAll(() => pages[Symbol.asyncDispose]());

  it.each(PAGES)("%s satisfies axe at any width, asks nobody else, and is no wider than the screen", async (path) => {
    const { page } = opened;
    expect(await opened.visit(path)).toBe(200);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
    expect([opened.foreign(), opened.complaints()]).toEqual([[], []]);
  });

  it.each(PAGES.filter((path) => !/sign-in|accessibility|about|explorer|measured/.test(path)))(
    "%s says what the API says, number by number, with a script and without",
    async (path) => {
      const { page } = opened;
      await opened.visit(path);
      const [numbers, queries] = [await numbersOn(page), await queriesOn(page)];
      expect(queries.length).toBe(1);
      const { query, variables } = queries[0]!;
      const { data } = await pages.london.ask<unknown>(query, { variables: variables as Record<string, unknown> });
      const wrong = numbers.filter((each) => each.text !== expectedAt(data, each) && !/^[\d,]+ or fewer$/.test(each.text));
      expect(wrong.map((each) => [each.at, each.text, expectedAt(data, each)])).toEqual([]);
      if (path !== "/status") expect(numbers.length).toBeGreaterThan(0);
      await plain.visit(path);
      // A page without scripts can't be asked by one: its markup is read instead.
      const texts = await plain.page.locator("[data-at]").allTextContents();
      expect(texts).toEqual(await page.locator("[data-at]").allTextContents());
    },
  );

  it.each([
    "/",
    "/money",
    "/beds",
    "/where",
    "/movements",
    "/referrals",
    "/compare",
    "/providers",
    "/status",
    "/ask?by=PLACEMENT_TYPE",
  ])("%s has a picture and rows of each chart", async (path) => {
    await opened.visit(path);
    const links = await opened.page.evaluate<string[]>(
      `[...document.querySelectorAll(".offers a:not([data-query])")].map((each) => each.getAttribute("href"))`,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of new Set(links)) {
      const reply = await fetch(new URL(link, pages.origin));
      expect([link, reply.status, reply.headers.get("content-type")]).toEqual([
        link,
        200,
        expect.stringMatching(link.startsWith("/charts/") ? /^image\/svg\+xml/ : /^text\/csv/),
      ]);
    }
  });

  it.each(["movements", "referrals"])("has ages in their own order on %s, not the most first", async (name) => {
    const picture = await (await fetch(new URL(`/charts/${name}.ages.svg`, pages.origin))).text();
    expect(picture.match(/>\s*(Under 1|1-4|5-9|10-15)\s*</g)!.map((each) => each.replaceAll(/[<>\s]/g, ""))).toEqual([
      "Under1",
      "1-4",
      "5-9",
      "10-15",
    ]);
  });

  it.skipIf(PICTURES === undefined)("pictures for README", async () => {
    await using opened = await openPage(pages.browser, pages.origin, { viewport: { width: 1100, height: 980 } });
    for (const [name, path] of [
      ["today", "/"],
      ["where-they-live", "/where?place=SEL"],
      ["ask", "/ask?measure=distance&by=PLACEMENT_TYPE"],
    ]) {
      await opened.page.goto(path!);
      const picture = await opened.page.screenshot({ path: `${PICTURES}/${name}.png` });
      expect(picture.length).toBeLessThan(300_000);
    }
  });
});
