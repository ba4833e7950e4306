/** A chart on a page, with its title, its words, and all that it offers. */
import { html } from "hono/html";
import { drawChart, tableOf } from "../charts/draw.ts";
import type { Markup } from "../figures/markup.ts";
import { explorerAddress } from "./explorer-address.ts";
import type { Panel } from "./page.ts";

/** `picture` is where the chart is a picture of its own. */
export const panelMarkup = ({ name, title, note, chart, choices, csv, asked }: Panel, picture: string): Markup => {
  const table = tableOf(chart);
  return html`<section class="panel" id="${name}" data-form="${chart.form}">
    <h2>${title}</h2>
    ${choices} ${note !== undefined && html`<p class="hint">${note}</p>`}${drawChart(chart)}
    ${
      table !== null &&
      html`<details class="numbers">
        <summary>Show as a table</summary>
        ${table}
      </details>`
    }
    <p class="offers">
      ${csv !== null && html`<a href="${csv}">CSV<span class="govuk-visually-hidden"> of ${title}</span></a> `}<a
        href="${picture}"
        >Picture (SVG)<span class="govuk-visually-hidden"> of ${title}</span></a
      >
      <a href="${explorerAddress(asked)}" data-query>The query<span class="govuk-visually-hidden"> of ${title}</span></a>
    </p>
  </section>`;
};
