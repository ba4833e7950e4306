/** Percentiles as a table that draws them: the middle half, the median, nine in ten; each as wide as its own low to high. */
import { html } from "hono/html";
import type { Content, Markup } from "../figures/markup.ts";
import { numberAndRange } from "../figures/number.ts";
import type { Shown } from "../figures/shown.ts";
import { written } from "../figures/units.ts";
import { textOf } from "../figures/words.ts";
import type { Spread, SpreadRow } from "./chart.ts";
import { BLUE, GREY, INK, PALE, PINK } from "./colours.ts";
import { wideGrid } from "./figure-grid.ts";
import { picture } from "./picture.ts";
import { logarithmic, type Span, type Width } from "./span.ts";

const MIDDLE = 7;

type Interval = { readonly low: number; readonly high: number };

const intervalOf = ({ value, low, high }: Shown): Interval | null => {
  const [from, to] = [low ?? value, high ?? value ?? low];
  return from === null || to === null || value === null ? null : { low: from, high: to };
};

const figuresOf = ({ p25, p50, p75, p90 }: SpreadRow): readonly Shown[] => [p25, p50, p75, p90];

const endsOf = ({ rows, landmarks }: Spread): readonly [number, number] => {
  const known = rows.flatMap((row) => figuresOf(row).flatMap((figure) => intervalOf(figure) ?? []));
  return [
    Math.min(...known.map(({ low }) => low).filter((low) => low > 0), 1e9),
    Math.max(...known.map(({ high }) => high), ...landmarks.map(({ at }) => at), 1),
  ];
};

/** In px: a rectangle of no width is not drawn, nor is its stroke. */
const HAIR = "0.01";

const block = (span: Span, { low, high }: Interval, [fill, name]: readonly [string, string], height: number): Markup =>
  html`<rect
    class="${name}"
    x="${span.at(low)}"
    y="${MIDDLE - height / 2}"
    width="${low === high ? HAIR : span.length(low, high)}"
    height="${height}"
    fill="${fill}"
    stroke="${fill}"
    stroke-width="2"
  />`;

const half = (span: Span, from: Interval, to: Interval): Markup =>
  html`<rect
      class="pale"
      x="${span.at(from.low)}"
      y="1"
      width="${span.length(from.low, to.high)}"
      height="12"
      fill="${PALE}"
    /><rect class="bar" x="${span.at(from.high)}" y="1" width="${span.length(from.high, to.low)}" height="12" fill="${BLUE}" />`;

const thread = (span: Span, from: number, to: number): Markup =>
  html`<line class="whisker" x1="${span.at(from)}" x2="${span.at(to)}" y1="${MIDDLE}" y2="${MIDDLE}" stroke="${INK}" />`;

const landmarks = ({ landmarks: all }: Spread, span: Span): readonly Markup[] =>
  all.map(
    ({ at }) =>
      html`<line class="rule" x1="${span.at(at)}" x2="${span.at(at)}" y1="-20" y2="40" stroke="${INK}" stroke-dasharray="2 3" />`,
  );

const absent = ({ status }: Shown): Markup =>
  html`<rect
    class="band"
    x="1"
    y="2"
    width="60"
    height="10"
    fill="none"
    stroke="${GREY}"
    stroke-dasharray="${status === "INCOMPLETE" ? "1 2" : "4 2"}"
  />`;

/** A percentile that is withheld draws nothing of its own; where no one of them is known, a band says so. */
const marks = (spread: Spread, row: SpreadRow, span: Span): Markup => {
  const [low, middle, high, nine] = figuresOf(row).map(intervalOf);
  return html`${landmarks(spread, span)}${low && high && half(span, low, high)}${high && nine && thread(span, high.high, nine.low)}
  ${nine && block(span, nine, [PINK, "nine"], 8)}${middle && block(span, middle, [INK, "median"], 12)}${!low && !middle && !high && !nine && absent(row.p50)}`;
};

const LEGEND = "Blue: the middle half. Black: the median. Pink: nine in ten are below. Pale: as far as it is known.";

const axis = (span: Span, spread: Spread): Content =>
  [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000]
    .filter((value) => value >= endsOf(spread)[0] && value <= endsOf(spread)[1])
    .map(
      (value) =>
        html`<text class="tick" x="${span.at(value)}" y="11" text-anchor="middle" font-size="11" fill="${GREY}"
          >${written(spread.unit, value)}</text
        >`,
    );

export const spreadTable = (spread: Spread): Markup => {
  const span = logarithmic(...endsOf(spread), "FLUID");
  const row = (each: SpreadRow): Markup =>
    html`<tr>
      <th scope="row">${each.label}</th>
      <td class="n">${numberAndRange(each.p50, spread.unit)}</td>
      <td class="n">${numberAndRange(each.p90, spread.unit)}</td>
      <td class="d">
        <svg class="bars" width="100%" height="14" aria-hidden="true" focusable="false">${marks(spread, each, span)}</svg>
      </td>
    </tr>`;
  return html`<p class="hint">${LEGEND}</p>
    <table class="bars spread">
      <caption class="govuk-visually-hidden">
        ${spread.measure} by ${spread.of.toLowerCase()}
      </caption>
      <thead>
        <tr>
          <th scope="col">${spread.of}</th>
          <th scope="col" class="n">Median</th>
          <th scope="col" class="n">9 in 10 below</th>
          <td class="d">
            ${spread.landmarks.length > 0 && html`<span class="rule-name">┊ ${spread.landmarks.map(({ label, at }) => `${label} ${written(spread.unit, at)}`).join(", ")}</span>`}
          </td>
        </tr>
      </thead>
      <tbody>
        ${spread.rows.map(row)}
      </tbody>
      <tfoot>
        <tr>
          <td></td>
          <td class="n"></td>
          <td class="n"></td>
          <td class="d">
            <svg class="bars" width="100%" height="14" aria-hidden="true" focusable="false">${axis(span, spread)}</svg>
          </td>
        </tr>
      </tfoot>
    </table>
    <details class="numbers">
      <summary>All percentiles</summary>
      ${quarters(spread)}
    </details>`;
};

const quarters = ({ of, rows, unit }: Spread): Markup =>
  wideGrid("All percentiles", {
    of,
    columns: ["1 in 4 below", "Median", "3 in 4 below", "9 in 10 below"],
    rows: rows.map((row) => ({ label: row.label, unit, figures: figuresOf(row) })),
  });

export const spreadPicture = (spread: Spread, title: string): Markup =>
  picture(title, LEGEND, (width: Width) => {
    const span = logarithmic(...endsOf(spread), width);
    return [
      ...spread.rows.map((row) => ({ label: row.label, number: textOf(row.p50, spread.unit), marks: marks(spread, row, span) })),
      { label: "", number: "", marks: axis(span, spread) },
    ];
  });
