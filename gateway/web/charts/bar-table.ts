/** A table whose last column draws its numbers: it prints, zooms, and is read aloud. */
import { max } from "d3-array";
import { html } from "hono/html";
import type { Markup } from "../figures/markup.ts";
import { numberAndRange } from "../figures/number.ts";
import { isKnown, textOf } from "../figures/words.ts";
import type { Bars, Row } from "./chart.ts";
import { barMarks, ruleMark } from "./marks.ts";
import { picture, type PictureRow } from "./picture.ts";
import { linear, type Span, type Width } from "./span.ts";

const mostOf = ({ rows, rule }: Bars): number =>
  max([...rows.map(({ figure }) => figure), ...(rule ? [rule.figure] : [])], ({ value, high }) =>
    value === null ? value : (high ?? value),
  ) ?? 1;

const marks = (bars: Bars, row: Row, span: Span): Markup => {
  const { rule } = bars;
  return html`${barMarks(row.figure, span, mostOf(bars))}${rule && isKnown(rule.figure) && ruleMark(rule.figure.value, span)}`;
};

const tableRow = (bars: Bars, row: Row, span: Span): Markup =>
  html`
<tr${row.code === bars.own && html` class="own"`}><th scope="row">${row.href === undefined ? row.label : html`<a href="${row.href}">${row.label}</a>`}</th>
<td class="n">${numberAndRange(row.figure, bars.unit)}</td>
<td class="d"><svg class="bars" width="100%" height="14" aria-hidden="true" focusable="false">${marks(bars, row, span)}</svg></td></tr>`;

const ruleText = ({ rule, unit }: Bars): string => (rule === undefined ? "" : `${rule.label} ${textOf(rule.figure, unit)}`);

export const barTable = (bars: Bars): Markup => {
  const span = linear(mostOf(bars), "FLUID");
  return html`<table class="bars">
    <caption class="govuk-visually-hidden">
      ${bars.measure} by ${bars.of.toLowerCase()}
    </caption>
    <thead>
      <tr>
        <th scope="col">${bars.of}</th>
        <th scope="col" class="n">${bars.measure}</th>
        <td class="d">${bars.rule && html`<span class="rule-name">┊ ${ruleText(bars)}</span>`}</td>
      </tr>
    </thead>
    <tbody>
      ${bars.rows.map((row) => tableRow(bars, row, span))}
    </tbody>
  </table>`;
};

export const barPicture = (bars: Bars, title: string): Markup =>
  picture(title, `${bars.measure}${bars.rule ? `. Dotted: ${ruleText(bars)}` : ""}`, (width: Width): readonly PictureRow[] => {
    const span = linear(mostOf(bars), width);
    return bars.rows.map((row) => ({ label: row.label, number: textOf(row.figure, bars.unit), marks: marks(bars, row, span) }));
  });
