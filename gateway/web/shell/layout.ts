/** The frame of every page: navigation, notice, coverage, signs. */
import { html, raw } from "hono/html";
import type { Content, Markup } from "../figures/markup.ts";
import { SIGNS } from "../figures/words.ts";

type NavItem = { readonly path: string; readonly name: string };

export type Frame = {
  readonly title: string;
  readonly path: string;
  readonly nav: readonly NavItem[];
  readonly isMadeUp: boolean;
  /** Name of the borough that is signed in. */
  readonly signedIn: string | null;
  /** Addresses of the sheet and the script, with a hash of what they hold. */
  readonly assets: { readonly sheet: string; readonly script: string };
  /** What the figures are of, in a line. */
  readonly dated: string | null;
};

const SOURCES =
  "Sources: the boroughs' returns to the Department for Education (SSDA903, S251), their bed returns, and Ofsted's register of homes. Numbers of children are perturbed to protect children; beside each stands the range that holds the true number.";

const nav = ({ nav: items, path, signedIn }: Frame): Markup =>
  html`<header class="top">
    <div class="width">
      <a class="brand" href="/">London placements</a>
      <nav aria-label="Pages">
        <ul>
          ${items.map(({ path: to, name }) => html`<li><a href="${to}" ${to === path && html` aria-current="page"`}>${name}</a></li>`)}
        </ul>
      </nav>
      <p class="who">
        ${signedIn === null ? html`<a href="/sign-in">Sign in as a borough</a>` : html`<a href="/sign-in">${signedIn}</a>`}
      </p>
    </div>
  </header>`;

const foot = ({ dated }: Frame): Markup =>
  html`<footer class="foot">
    <div class="width">
      <h2>Signs</h2>
      <dl class="signs">
        ${Object.values(SIGNS).map(
          ({ sign, words }) =>
            html`<div>
              <dt>${sign}</dt>
              <dd>${words}</dd>
            </div>`,
        )}
      </dl>
      <p>${dated !== null && `Figures of ${dated}. `}${SOURCES}</p>
      <p>
        <a href="/what-is-measured">What is measured</a> · <a href="/status">Status</a> · <a href="/explorer">Explorer</a> ·
        <a href="/schema.graphql">Schema</a> · <a href="/accessibility">Accessibility</a> · <a href="/about">About</a>
      </p>
    </div>
  </footer>`;

/** A whole page. */
export const layout = (frame: Frame, main: Content): Markup =>
  html`${raw("<!doctype html>")}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${frame.title} - London placements</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${frame.assets.sheet}" />
        <script src="${frame.assets.script}" defer></script>
      </head>
      <body>
        <a class="govuk-skip-link" href="#main">Skip to main content</a>${nav(frame)}
        ${
          frame.isMadeUp &&
          html`<aside class="notice" aria-label="About the data">
            <p class="width"><strong>Made-up data.</strong> Every child, home and pound here is invented.</p>
          </aside>`
        }
        <main id="main" class="width" tabindex="-1">${main}</main>
        ${foot(frame)}
      </body>
    </html>`;
