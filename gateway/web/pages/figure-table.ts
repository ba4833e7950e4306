/** Figures side by side, with what is to be known of them: a row each, and a column for each time. */
import { html } from "hono/html";
import { type FigureGrid, figureGrid, wideGrid } from "../charts/figure-grid.ts";
import type { Content } from "../figures/markup.ts";

type FigureTable = FigureGrid & { readonly title: string; readonly hint: string };

/** So many columns are scrolled by themselves where the page is narrow. */
const SCROLLED = 4;

export const figureTable = ({ title, hint, ...grid }: FigureTable): Content =>
  html`<section class="panel">
    <h2>${title}</h2>
    ${grid.columns.length >= SCROLLED ? wideGrid(title, grid) : figureGrid(grid)}
    <p class="hint">${hint}</p>
  </section>`;
