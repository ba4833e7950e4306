/** The answer to an address: a page, or a chart of one as a picture. */
import { html } from "hono/html";
import { refusalForm } from "../../schema/server/refusal-form.ts";
import { pictureOf } from "./charts/draw.ts";
import { type AskGraph, executeBy } from "./execute.ts";
import type { Content } from "./figures/markup.ts";
import { frameOf, render, type Surroundings } from "./render.ts";
import { BadAddress } from "./shell/address.ts";
import { layout } from "./shell/layout.ts";
import type { Page, Visit } from "./shell/page.ts";
import { Refused } from "./shell/page.ts";
import { refusal } from "./shell/refusal.ts";
import { pageAt, pageNamed } from "./site.ts";

export type PageAnswer = {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly complete: boolean;
  /** Beside its type, the headers of a refusal. */
  readonly headers?: Readonly<Record<string, string>>;
};

type Asking = {
  readonly path: string;
  readonly params: URLSearchParams;
  readonly ask: AskGraph;
  readonly borough: string | null;
};

const HTML = "text/html; charset=utf-8";
const SVG = "image/svg+xml; charset=utf-8";

type Words = { readonly title: string; readonly text: Content; readonly status: number };

const said = async ({ title, text, status }: Words, visit: Visit, around: Surroundings): Promise<PageAnswer> => {
  const page = await layout(
    frameOf({ title, dated: null }, visit, around),
    html`<h1>${title}</h1>
      ${text}`,
  );
  return { status, type: HTML, body: page.toString(), complete: false };
};

const drawn = async (page: Page, name: string, visit: Visit): Promise<PageAnswer | null> => {
  const view = await page.view(visit);
  const panel = view.panels.find((each) => each.name === name);
  if (panel === undefined) return null;
  const picture = await pictureOf(panel.chart, panel.title);
  return { status: 200, type: SVG, body: picture.toString(), complete: view.coverage?.complete ?? true };
};

/** /charts/PAGE.PANEL.svg */
const PICTURE = /^\/charts\/([\w-]+)\.([\w-]+)\.svg$/;

const found = async (visit: Visit, around: Surroundings): Promise<PageAnswer | null> => {
  const page = pageAt(visit.path);
  if (page !== undefined) {
    const { status, html: body, complete } = await render(page, visit, around);
    return { status, type: HTML, body, complete };
  }
  const [, of = "", name = ""] = PICTURE.exec(visit.path) ?? [];
  const drawnOf = pageNamed(of);
  return drawnOf === undefined ? null : drawn(drawnOf, name, { ...visit, path: drawnOf.path });
};

const NO_SUCH_PAGE = html`<p>There is no page at this address. <a href="/">Today</a> has the most important figures.</p>`;

/** Never throws for what a reader asked wrongly: it says so, and what may be asked instead. */
export const answerPage = async ({ path, params, ask, borough }: Asking, around: Surroundings): Promise<PageAnswer> => {
  const visit: Visit = { path, params, borough, execute: executeBy(ask) };
  try {
    return (
      (await found(visit, around)) ?? (await said({ title: "No such page", text: NO_SUCH_PAGE, status: 404 }, visit, around))
    );
  } catch (error) {
    const title = "That can't be shown";
    if (error instanceof BadAddress) return said({ title, text: html`<p>${error.message}</p>`, status: 400 }, visit, around);
    if (error instanceof Refused) {
      const { status, headers } = refusalForm(error.errors, borough !== null);
      return { ...(await said({ title, text: refusal(error, visit), status }, visit, around)), headers };
    }
    throw error;
  }
};
