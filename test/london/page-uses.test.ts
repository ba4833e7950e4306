/** London's pages as a reader uses them: by keyboard, in print, in colours of their own, signed in, while a sub-region is silent. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openPage, violationsOf } from "../support/browser.ts";
import { isWithoutBrowser, type LondonPages, PICTURES, startPages, WIDTHS } from "../support/london-pages.ts";
import { queriesOn } from "../support/page-numbers.ts";

const CAMDEN = "E09000007";

describe.skipIf(isWithoutBrowser)("a reader of the pages", { timeout: 180_000 }, () => {
  let pages: LondonPages;
  beforeAll(async () => {
    pages = await startPages();
  });
  afterAll(() => pages[Symbol.asyncDispose]());

  it("shows the first view in 20 kB", async () => {
    const sizes = await Promise.all(
      ["/", ...(await addressesIn("/"))].map(async (path) => {
        const reply = await fetch(new URL(path, pages.origin), { headers: { "accept-encoding": "gzip" } });
        const length = Number(reply.headers.get("content-length"));
        await reply.arrayBuffer();
        return length;
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000);
  });

  const addressesIn = async (path: string): Promise<readonly string[]> => {
    const text = await (await fetch(new URL(path, pages.origin))).text();
    return [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address!);
  };

  it("prints Today on two sheets of A4 at most", async () => {
    await using opened = await openPage(pages.browser, pages.origin);
    await opened.page.goto("/");
    const pdf = await opened.page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
  });

  it("leads by keyboard past the navigation, into the map by one stop, and over it by arrows", async () => {
    await using opened = await openPage(pages.browser, pages.origin);
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
    await using opened = await openPage(pages.browser, pages.origin);
    const { page } = opened;
    await page.goto("/?map=rate");
    await page.selectOption("#choose-place", "SEL");
    await page.waitForURL(/place=SEL/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ place: "SEL", date: "2025-03-31", map: "rate" });
    expect(await page.inputValue("#choose-place")).toBe("SEL");
    expect(await page.locator(".choices [aria-current]").textContent()).toBe("Per 10,000 children");
  });

  it("refuses in the words of the API, with a link to what may be asked", async () => {
    await using opened = await openPage(pages.browser, pages.origin);
    const { page } = opened;
    const path = `/ask?by=HOST_AUTHORITY&place=${CAMDEN}`;
    expect((await page.goto(path))!.status()).toBe(400);
    expect(await violationsOf(page)).toEqual([]);
    const { query, variables } = (await queriesOn(page))[0]!;
    const { errors } = await pages.london.ask<unknown>(query, { variables: variables as Record<string, unknown> });
    expect(await page.locator(".govuk-error-summary__body").textContent()).toContain(errors![0]!.message);
    const link = await page.locator(".govuk-error-summary a").getAttribute("href");
    expect((await page.goto(link!))!.status()).toBe(200);
  });

  it.each(["/?place=nowhere", "/?date=yesterday", "/nothing"])("%s says what is wrong with it", async (path) => {
    await using opened = await openPage(pages.browser, pages.origin);
    const status = (await opened.page.goto(path))!.status();
    expect(status).toBe(path === "/nothing" ? 404 : 400);
    expect(await violationsOf(opened.page)).toEqual([]);
  });

  it("draws marks in the reader's colours where they choose them", async () => {
    await using opened = await openPage(pages.browser, pages.origin, { forcedColors: "active", colorScheme: "dark" });
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
    await using opened = await openPage(pages.browser, pages.origin);
    const { page } = opened;
    await page.goto("/sign-in");
    await page.fill("#token", "nonsense");
    await page.click("button[type=submit]");
    expect(await page.locator(".govuk-error-summary").count()).toBe(1);
    await page.fill("#token", await pages.london.tokenOf(CAMDEN));
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

  it("says why large groups are withheld by two dimensions, and of one dimension or of homes nothing", async () => {
    const saysWhy = async (asked: string): Promise<boolean> =>
      (await (await fetch(`${pages.origin}/ask?${asked}`)).text()).includes("By two dimensions at once, the public is not told");
    const asked = ["by=AGE_BAND&and=EHCP", "by=BOROUGH&and=EHCP", "by=EHCP", "of=BEDS&measure=vacant&by=GRADE&and=SECTOR"];
    expect(await Promise.all(asked.map(saysWhy))).toEqual([true, false, false, false]);
  });

  it("shows a borough's own staff what a week costs it beside London, at any width, and nobody else", async () => {
    await using opened = await openPage(pages.browser, pages.origin);
    const { page } = opened;
    const beside = page.getByRole("heading", { name: "What a week costs you, beside London" });
    const headingsAt = async (place: string): Promise<number> => {
      await page.goto(`/money?place=${place}`);
      return beside.count();
    };
    expect(await headingsAt(CAMDEN)).toBe(0);
    await page.goto("/sign-in");
    await page.fill("#token", await pages.london.tokenOf(CAMDEN));
    await page.click("button[type=submit]");
    await page.waitForURL("**/own");
    expect([await headingsAt("E09000003"), await headingsAt("London"), await headingsAt(CAMDEN)]).toEqual([0, 0, 1]);
    const homes = page.getByRole("region", { name: "beside London" }).locator("tbody tr", { hasText: "Children's homes" });
    const week = await homes.locator("td").allTextContents();
    expect([week.length, week.filter((each) => !/£[\d,]+/.test(each))]).toEqual([5, []]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
  });

  it("tells what the others say while a sub-region is silent, and offers the last complete answer", async () => {
    await using opened = await openPage(pages.browser, pages.origin);
    const { page } = opened;
    await page.goto("/");
    const whole = await page.locator(".tile-card .big").first().textContent();
    pages.london.proxies.get("SEL")!.alter(() => {
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
      expect((await fetch(pages.origin)).headers.get("cache-control")).toBe("no-store");
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
      pages.london.proxies.get("SEL")!.alter(null);
    }
  });

  it("explores the graph without styles or scripts of others", async () => {
    await using opened = await openPage(pages.browser, pages.origin);
    const { page } = opened;
    await page.goto("/explorer");
    await page.waitForSelector(".cm-editor");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.locator("#state", { hasText: "Answered" }).waitFor();
    expect(await page.locator("#answer code").textContent()).toContain('"children"');
    expect([opened.foreign(), opened.complaints(), await violationsOf(page)]).toEqual([[], [], []]);
  });
});
