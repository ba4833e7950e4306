/** A figure as markup: its number or sign, and its range beside it. */
import { html } from "hono/html";
import type { Markup } from "./markup.ts";
import type { Shown } from "./shown.ts";
import type { Unit } from "./units.ts";
import { rangeOf, textOf, wordsOf } from "./words.ts";

/** Nowhere, of a sign that stands for what was not answered. */
const where = ({ at }: Shown): Markup | false => at !== undefined && html`data-at="${at}"`;

/** `data-at` says where in the answer of the page's query it stands. A sign has its words for who can't see it. */
export const number = (figure: Shown, unit: Unit): Markup => {
  const text = textOf(figure, unit);
  const words = wordsOf(figure, unit);
  if (figure.value !== null || text === words)
    return html`<data value="${figure.value ?? ""}" ${where(figure)} data-unit="${unit}">${text}</data>`;
  return html`<abbr class="sign" title="${words}" ${where(figure)} data-unit="${unit}">${text}</abbr>`;
};

/** The number, and its range in small print. */
export const numberAndRange = (figure: Shown, unit: Unit): Markup => {
  const range = rangeOf(figure, unit);
  return html`${number(figure, unit)}${range !== "" && html` <small>${range}</small>`}`;
};
