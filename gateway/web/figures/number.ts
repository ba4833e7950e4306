/** A figure as markup: its number or sign, and its range beside it. */
import { html } from "hono/html";
import type { Markup } from "./markup.ts";
import type { Shown } from "./shown.ts";
import type { Unit } from "./units.ts";
import { rangeOf, textOf, wordsOf } from "./words.ts";

/** The attribute that says where in the answer of the page's query a figure stands; none of a sign for what was not answered. */
export const pathOf = ({ at }: Shown): Markup | false => at !== undefined && html`data-at="${at}"`;

/** A number, or a sign with its words for who can't see it. */
export const number = (figure: Shown, unit: Unit): Markup => {
  const text = textOf(figure, unit);
  const words = wordsOf(figure, unit);
  if (figure.value !== null || text === words)
    return html`<data value="${figure.value ?? ""}" ${pathOf(figure)} data-unit="${unit}">${text}</data>`;
  return html`<abbr class="sign" title="${words}" ${pathOf(figure)} data-unit="${unit}">${text}</abbr>`;
};

/** The number, and its range in small print. */
export const numberAndRange = (figure: Shown, unit: Unit): Markup => {
  const range = rangeOf(figure, unit);
  return html`${number(figure, unit)}${range !== "" && html` <small>${range}</small>`}`;
};
