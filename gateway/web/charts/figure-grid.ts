/** Numbers with their ranges, a row each. */
import { html } from "hono/html";
import type { Content, Markup } from "../figures/markup.ts";
import { numberAndRange } from "../figures/number.ts";
import type { Shown } from "../figures/shown.ts";
import type { Unit } from "../figures/units.ts";

/** A label, and its figures in the order of the columns. */
type FigureRow = { readonly label: Content; readonly unit: Unit; readonly figures: readonly Shown[] };

export type FigureGrid = {
  /** What the first column names. */
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
};

export const figureGrid = ({ of, columns, rows }: FigureGrid): Markup =>
  html`<table class="numbers">
    <thead>
      <tr>
        <th scope="col">${of}</th>
        ${columns.map((column) => html`<th scope="col" class="n">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, unit, figures }) =>
          html`<tr>
            <th scope="row">${label}</th>
            ${figures.map((figure) => html`<td class="n">${numberAndRange(figure, unit)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** The same in a box that is scrolled by itself, by keyboard too, where the page is narrow. */
export const wideGrid = (name: string, grid: FigureGrid): Markup =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${name}">${figureGrid(grid)}</div>`;
