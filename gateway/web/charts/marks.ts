/** The honest marks: a bar with its interval; a dashed band as long as a withheld figure reaches; a dotted one for an incomplete. */
import { html } from "hono/html";
import type { Markup } from "../figures/markup.ts";
import type { Shown } from "../figures/shown.ts";
import { BLUE, GREY, INK } from "./colours.ts";
import type { Span } from "./span.ts";

/** How long a band is whose reach nobody tells. */
const UNTOLD = 0.12;

const HEIGHT = 14;

const band = (span: Span, to: number, dots: "4 2" | "1 2"): Markup =>
  html`<rect
    class="band"
    x="0"
    y="2"
    width="${span.length(0, to)}"
    height="${HEIGHT - 4}"
    fill="none"
    stroke="${GREY}"
    stroke-dasharray="${dots}"
  />`;

const whisker = (span: Span, low: number, high: number): Markup =>
  html`<line
    class="whisker"
    x1="${span.at(low)}"
    x2="${span.at(high)}"
    y1="${HEIGHT / 2}"
    y2="${HEIGHT / 2}"
    stroke="${INK}"
    stroke-width="2"
  />`;

/** The bar of one figure on a span that ends at `most`. */
export const barMarks = ({ value, low, high, status }: Shown, span: Span, most: number): Markup => {
  if (value === null) return band(span, high ?? most * UNTOLD, status === "INCOMPLETE" ? "1 2" : "4 2");
  const bar = html`<rect class="bar" x="0" y="1" width="${span.length(0, value)}" height="${HEIGHT - 2}" fill="${BLUE}" />`;
  return html`${bar}${low !== null && high !== null && low < high && whisker(span, low, high)}`;
};

/** A dotted vertical through a row, where the value that all are read against stands. */
export const ruleMark = (value: number, span: Span): Markup =>
  html`<line
    class="rule"
    x1="${span.at(value)}"
    x2="${span.at(value)}"
    y1="-20"
    y2="40"
    stroke="${INK}"
    stroke-width="1.5"
    stroke-dasharray="2 3"
  />`;
