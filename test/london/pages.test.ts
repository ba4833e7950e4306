import { mkdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { VARIABLES } from "../../schema/server/environment.ts";
import { chromiumPath, openPage, startBrowser, violationsOf } from "../support/browser.ts";
import { expectedAt, numbersOn, queriesOn } from "../support/page-numbers.ts";
import { type London, startLondon } from "../support/start-london.ts";

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

const CAMDEN = "E09000007";

/** The widths at which pages are judged. */
const WIDTHS = [1280, 320];

/** Where pictures are written to, if they are to be made anew: `PLACEMENTS_PICTURES=docs/pictures`. */
const PICTURES = process.env["PLACEMENTS_PICTURES"];

/** A laptop without a browser skips them, and says so; CI fails. */
describe.skipIf(chromiumPath() === null && process.env["CI"] !== "true")("pages in a browser", { timeout: 180_000 }, () => {
  let london: London;
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    london = await startLondon({ proxied: true, settings: { PLACEMENTS_MADE_UP: "on", [VARIABLES.deadline]: "60000" } });
    origin = new URL("/", london.gateway.url).origin;
    browser = await startBrowser();
    if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
  });
  afterAll(async () => {
    await browser.close();
    await london[Symbol.asyncDispose]();
  });

  it.each(PAGES)("%s satisfies axe at any width, asks nobody else, and is no wider than the screen", async (path) => {
    await using opened = await openPage(browser, origin);
    const { page } = opened;
    expect((await page.goto(path))!.status()).toBe(200);
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
      await using opened = await openPage(browser, origin);
      const { page } = opened;
      await page.goto(path);
      const [numbers, queries] = [await numbersOn(page), await queriesOn(page)];
      expect(queries.length).toBe(1);
      const { query, variables } = queries[0]!;
      const { data } = await london.ask<unknown>(query, { variables: variables as Record<string, unknown> });
      const wrong = numbers.filter((each) => each.text !== expectedAt(data, each) && !/^[\d,]+ or fewer$/.test(each.text));
      expect(wrong.map((each) => [each.at, each.text, expectedAt(data, each)])).toEqual([]);
      if (path !== "/status") expect(numbers.length).toBeGreaterThan(0);
      await using plain = await openPage(browser, origin, { javaScriptEnabled: false });
      await plain.page.goto(path);
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
    await using opened = await openPage(browser, origin);
    await opened.page.goto(path);
    const links = await opened.page.evaluate<string[]>(
      `[...document.querySelectorAll(".offers a:not([data-query])")].map((each) => each.getAttribute("href"))`,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of new Set(links)) {
      const reply = await fetch(new URL(link, origin));
      expect([link, reply.status, reply.headers.get("content-type")]).toEqual([
        link,
        200,
        expect.stringMatching(link.startsWith("/charts/") ? /^image\/svg\+xml/ : /^text\/csv/),
      ]);
    }
  });

  it.each(["movements", "referrals"])("has ages in their own order on %s, not the most first", async (page) => {
    const picture = await (await fetch(new URL(`/charts/${page}.ages.svg`, origin))).text();
    expect(picture.match(/>\s*(Under 1|1-4|5-9|10-15)\s*</g)!.map((each) => each.replaceAll(/[<>\s]/g, ""))).toEqual([
      "Under1",
      "1-4",
      "5-9",
      "10-15",
    ]);
  });

  it("shows the first view in 20 kB", async () => {
    const sizes = await Promise.all(
      ["/", ...(await addressesIn("/"))].map(async (path) => {
        const reply = await fetch(new URL(path, origin), { headers: { "accept-encoding": "gzip" } });
        const length = Number(reply.headers.get("content-length"));
        await reply.arrayBuffer();
        return length;
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000);
  });

  const addressesIn = async (path: string): Promise<readonly string[]> => {
    const text = await (await fetch(new URL(path, origin))).text();
    return [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address!);
  };

  it("prints Today on two sheets of A4 at most", async () => {
    await using opened = await openPage(browser, origin);
    await opened.page.goto("/");
    const pdf = await opened.page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
  });

  it("leads by keyboard past the navigation, into the map by one stop, and over it by arrows", async () => {
    await using opened = await openPage(browser, origin);
    const { page } = opened;
    await page.goto("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("Skip to main content");
    const stops = await page.evaluate<number>(`document.querySelectorAll("svg.map [tabindex='0']").length`);
    expect(stops).toBe(1);
    await page.locator("svg.map .place[tabindex='0']").focus();
    const name = () => page.evaluate<string>(`document.activeElement.getAttribute("aria-label")`);
    const first = await name();
    await page.keyboard.press("ArrowRight");
    expect(await name()).not.toBe(first);
    expect(await name()).toMatch(/: \d+%, \d+% to \d+%$/);
  });

  it("keeps all that is chosen in the address", async () => {
    await using opened = await openPage(browser, origin);
    const { page } = opened;
    await page.goto("/?map=rate");
    await page.selectOption("#choose-place", "SEL");
    await page.waitForURL(/place=SEL/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ place: "SEL", date: "2025-03-31", map: "rate" });
    expect(await page.inputValue("#choose-place")).toBe("SEL");
    expect(await page.locator(".choices [aria-current]").textContent()).toBe("Per 10,000 children");
  });

  it("refuses in the words of the API, with a link to what may be asked", async () => {
    await using opened = await openPage(browser, origin);
    const { page } = opened;
    const path = `/ask?by=HOST_AUTHORITY&place=${CAMDEN}`;
    expect((await page.goto(path))!.status()).toBe(400);
    expect(await violationsOf(page)).toEqual([]);
    const { query, variables } = (await queriesOn(page))[0]!;
    const { errors } = await london.ask<unknown>(query, { variables: variables as Record<string, unknown> });
    expect(await page.locator(".govuk-error-summary__body").textContent()).toContain(errors![0]!.message);
    const link = await page.locator(".govuk-error-summary a").getAttribute("href");
    expect((await page.goto(link!))!.status()).toBe(200);
  });

  it.each(["/?place=nowhere", "/?date=yesterday", "/nothing"])("%s says what is wrong with it", async (path) => {
    await using opened = await openPage(browser, origin);
    const status = (await opened.page.goto(path))!.status();
    expect(status).toBe(path === "/nothing" ? 404 : 400);
    expect(await violationsOf(opened.page)).toEqual([]);
  });

  it("draws marks in the reader's colours where they choose them", async () => {
    await using opened = await openPage(browser, origin, { forcedColors: "active", colorScheme: "dark" });
    const { page } = opened;
    await page.goto("/");
    const ground = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    const fills = await page.evaluate<string[]>(
      `["svg.bars .bar", "svg.map .tile + .short"].map((each) => getComputedStyle(document.querySelector(each)).fill)`,
    );
    expect(fills).not.toContain(ground);
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/forced-colours.png` });
  });

  it("signs a borough in by its token: its own page, exact and kept by nobody; and out again", async () => {
    await using opened = await openPage(browser, origin);
    const { page } = opened;
    await page.goto("/sign-in");
    await page.fill("#token", "nonsense");
    await page.click("button[type=submit]");
    expect(await page.locator(".govuk-error-summary").count()).toBe(1);
    await page.fill("#token", await london.tokenOf(CAMDEN));
    const [reply] = await Promise.all([
      page.waitForResponse((each) => each.url().endsWith("/own")),
      page.click("button[type=submit]"),
    ]);
    expect(reply.headers()["cache-control"]).toBe("no-store");
    expect(await page.locator("h1").textContent()).toBe("Camden");
    expect(await page.locator("table.rows tbody tr").count()).toBeGreaterThan(0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOf(page)).toEqual([]);
    }
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });
    await page.goto(`/money?place=${CAMDEN}`);
    expect(await page.locator(".lead").textContent()).toMatch(/Camden spent £/);
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Sign out" }).click();
    expect(await page.locator(".who").textContent()).toContain("Sign in as a borough");
  });

  it("tells what the others say while a sub-region is silent, and offers the last complete answer", async () => {
    await using opened = await openPage(browser, origin);
    const { page } = opened;
    await page.goto("/");
    const whole = await page.locator(".tile-card .big").first().textContent();
    london.proxies.get("SEL")!.alter(() => {
      throw new Error("The sub-region is gone.");
    });
    try {
      await vi.waitFor(
        async () => {
          await page.goto("/");
          expect(await page.locator(".alarm").count()).toBe(1);
        },
        { timeout: 30_000, interval: 500 },
      );
      expect((await fetch(origin)).headers.get("cache-control")).toBe("no-store");
      expect(await page.locator(".tile-card .big").first().textContent()).toMatch(/^\s*…\s*$/);
      expect(await page.locator(".tile-card .parts").first().textContent()).toMatch(/NEL\s*2,\d{3}.*SEL\s*….*SWL\s*1,\d{3}/s);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violationsOf(page)).toEqual([]);
      }
      await page.getByRole("link", { name: "The last complete answer" }).click();
      expect(await page.locator(".tile-card .big").first().textContent()).toBe(whole);
      expect(await page.locator(".alarm").textContent()).toContain("This is the complete answer of");
    } finally {
      london.proxies.get("SEL")!.alter(null);
    }
  });

  it("explores the graph without styles or scripts of others", async () => {
    await using opened = await openPage(browser, origin);
    const { page } = opened;
    await page.goto("/explorer");
    await page.waitForSelector(".cm-editor");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.locator("#state", { hasText: "Answered" }).waitFor();
    expect(await page.locator("#answer code").textContent()).toContain('"children"');
    expect([opened.foreign(), opened.complaints(), await violationsOf(page)]).toEqual([[], [], []]);
  });

  it.skipIf(PICTURES === undefined)("pictures for README", async () => {
    await using opened = await openPage(browser, origin, { viewport: { width: 1100, height: 980 } });
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
