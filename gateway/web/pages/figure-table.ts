/** Figures side by side: a row each, and a column for each time. */
import { html } from "hono/html";
import type { Content } from "../figures/markup.ts";
import { numberAndRange } from "../figures/number.ts";
import type { Shown } from "../figures/shown.ts";
import type { Unit } from "../figures/units.ts";

/** A label, and its figures in the order of the columns. */
type FigureRow = { readonly label: string; readonly unit: Unit; readonly figures: readonly Shown[] };

type FigureTable = {
  readonly title: string;
  /** What the columns are, and what each is called. */
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly hint: string;
};

/** So many columns are scrolled by themselves where the page is narrow. */
const SCROLLED = 4;

export const figureTable = ({ title, of, columns, rows, hint }: FigureTable): Content => {
  const table = html`<table class="numbers">
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
  return html`<section class="panel">
    <h2>${title}</h2>
    ${columns.length >= SCROLLED ? html`<div class="wide" tabindex="0" role="region" aria-label="${title}">${table}</div>` : table}
    <p class="hint">${hint}</p>
  </section>`;
};
