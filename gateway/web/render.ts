/** From a page and its address to bytes: (address, execute) -> {status, html, complete}. */
import { html } from "hono/html";
import { placeOfBorough } from "../../schema/reference/places.ts";
import type { Markup } from "./figures/markup.ts";
import { addressOf } from "./shell/address.ts";
import { SCRIPT, SHEET } from "./shell/assets.ts";
import { type CoverageShown, coverageStrip, silenceInWords } from "./shell/coverage.ts";
import { layout } from "./shell/layout.ts";
import type { Page, Panel, View, Visit } from "./shell/page.ts";
import { panelMarkup } from "./shell/panel.ts";
import { nameOf, PAGES } from "./site.ts";

export type Rendered = { readonly status: number; readonly html: string; readonly complete: boolean };

/** What every page says beside its own. */
export type Surroundings = {
  readonly isMadeUp: boolean;
  /** When this address was last answered in full; null where it never was. */
  readonly lastComplete: string | null;
  /** When it was answered in full, where that answer is shown again; null for an answer of now. */
  readonly replayed: string | null;
};

const missingInWords = ({ missing }: CoverageShown): string =>
  missing.length === 1 ? "One borough is not in." : `${missing.length} boroughs are not in.`;

const alarm = (view: View, { path, params }: Visit, { lastComplete }: Surroundings): Markup | false => {
  const { coverage } = view;
  if (coverage === null || coverage.subRegions.every(({ answered }) => answered)) return false;
  const offered =
    lastComplete !== null &&
    html` <a href="${addressOf(path, params, { "last-complete": "yes" })}">The last complete answer</a> is of ${lastComplete}.`;
  return html`<div class="alarm" role="status">
    <p>
      <strong>Some figures can't be given now.</strong> ${silenceInWords(coverage)} ${missingInWords(coverage)} Totals that need
      them show … and are never guessed; other figures are whole.${offered}
    </p>
  </div>`;
};

const again = ({ path, params }: Visit, { replayed }: Surroundings): Markup | false =>
  replayed !== null &&
  html`<div class="alarm">
    <p>
      <strong>This is the complete answer of ${replayed}.</strong>
      <a href="${addressOf(path, params)}">See what can be told now</a>.
    </p>
  </div>`;

const main = (view: View, visit: Visit, page: Page, around: Surroundings): Markup => {
  const picture = ({ name }: Panel): string => addressOf(`/charts/${nameOf(page)}.${name}.svg`, visit.params);
  return html`${view.controls}
    <h1>${view.title}</h1>
    ${view.lead !== undefined && html`<p class="lead">${view.lead}</p>`}
    ${view.coverage !== null && coverageStrip(view.coverage)}${alarm(view, visit, around)}${again(visit, around)}${view.body((panel) => panelMarkup(panel, picture(panel)))}`;
};

export const frameOf = (view: Pick<View, "title" | "dated">, visit: Pick<Visit, "path" | "borough">, around: Surroundings) => ({
  title: view.title,
  path: visit.path,
  nav: PAGES.flatMap(({ path, name }) => (name === null ? [] : [{ path, name }])),
  isMadeUp: around.isMadeUp,
  signedIn: visit.borough === null ? null : placeOfBorough(visit.borough)!.name,
  assets: { sheet: SHEET.address, script: SCRIPT.address },
  dated: view.dated,
});

export const render = async (page: Page, visit: Visit, around: Surroundings): Promise<Rendered> => {
  const view = await page.view(visit);
  const text = await layout(frameOf(view, visit, around), main(view, visit, page, around));
  return { status: view.status ?? 200, html: text.toString(), complete: view.coverage?.complete ?? true };
};
