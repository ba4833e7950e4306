import { html } from "hono/html";
import type { Content, Markup } from "../figures/markup.ts";

/** Two columns, one above the other where the page is narrow. */
export const columns = (left: Content, right: Content): Markup =>
  html`<div class="columns">
    <div>${left}</div>
    <div>${right}</div>
  </div>`;
