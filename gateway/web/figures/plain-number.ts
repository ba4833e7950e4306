/** A public number that is no figure: it is exact, or nobody states it. */
import { html } from "hono/html";
import type { Markup } from "./markup.ts";
import { written } from "./units.ts";

/** `at` is its path in the answer. */
export const plainNumber = (value: number | null, at: string): Markup =>
  value === null
    ? html`<abbr class="sign" title="not stated" data-at="${at}">x</abbr>`
    : html`<data value="${value}" data-at="${at}" data-unit="">${written("", value)}</data>`;
