/** The numbers of a page, and the same of the graph, written down by other code than the pages'. */
import type { Page } from "playwright-core";

export type PageNumber = { readonly at: string; readonly unit: string; readonly text: string };

/** Every number and sign on the page that says where in the answer of its query it stands. */
export const numbersOn = (page: Page): Promise<readonly PageNumber[]> =>
  page.evaluate<PageNumber[]>(
    `[...document.querySelectorAll("[data-at]")].map((each) => ({ at: each.dataset.at, unit: each.dataset.unit ?? "", text: (each.dataset.text ?? each.textContent).trim() }))`,
  );

/** The queries that the page offers to be asked again. */
export const queriesOn = async (page: Page): Promise<readonly { readonly query: string; readonly variables: object }[]> => {
  const hrefs = await page.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll("a[data-query]")].map((each) => each.hash))]`,
  );
  return hrefs.map((hash) => {
    const given = new URLSearchParams(hash.slice(1));
    return { query: given.get("query")!, variables: JSON.parse(given.get("variables") ?? "{}") as object };
  });
};

type Figure = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: string;
};

const SIGNS: Readonly<Record<string, string>> = { SUPPRESSED: "c", NOT_APPLICABLE: "z", NOT_AVAILABLE: "x", INCOMPLETE: "…" };

const number = (value: number, places: number, least = 0): string =>
  Number(value.toFixed(places)).toLocaleString("en-GB", { maximumFractionDigits: places, minimumFractionDigits: least });

const written = (value: number, unit: string): string => {
  if (unit === "percent") return `${number(value, 1)}%`;
  if (unit.startsWith("pounds")) return value >= 1_000_000 ? `£${number(value / 1_000_000, 1, 1)}m` : `£${number(value, 0)}`;
  return number(value, value >= 1_000 ? 0 : 1);
};

/** What the page must say of what the graph answers at a path; of "100 - path", of what is left of all. */
export const expectedAt = (answer: unknown, { at, unit }: PageNumber): string => {
  const isRest = at.startsWith("100 - ");
  const found = (isRest ? at.slice(6) : at)
    .split(".")
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], answer);
  if (typeof found === "number") return written(found, unit);
  if (found === null) return "x";
  const { value, low, high, status } = found as Figure;
  if (value === null) return status === "ROUNDED" ? `over ${written(low!, unit)}` : (SIGNS[status] ?? String(high));
  return written(isRest ? 100 - value : value, unit);
};
