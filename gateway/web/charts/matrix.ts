/** Two dimensions: numbers in cells, shade by square root, so that many small ones are told apart. */
import { html } from "hono/html";
import type { Markup } from "../figures/markup.ts";
import { number } from "../figures/number.ts";
import type { Shown } from "../figures/shown.ts";
import { isKnown, textOf, wordsOf } from "../figures/words.ts";
import type { Matrix } from "./chart.ts";
import { INK, inkOn, SEQUENCE } from "./colours.ts";
import { framed } from "./picture.ts";

const mostOf = ({ rows }: Matrix): number =>
  Math.max(...rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? [])), 1);

const shadeOf = (figure: Shown, most: number): number | null =>
  isKnown(figure)
    ? Math.min(Math.floor(Math.sqrt(Math.max(figure.value, 0) / most) * SEQUENCE.length), SEQUENCE.length - 1)
    : null;

export const matrixTable = (matrix: Matrix): Markup => {
  const { of, across, measure, columns, rows, unit } = matrix;
  const most = mostOf(matrix);
  const cell = (figure: Shown): Markup =>
    html`<td class="n shade-${shadeOf(figure, most) ?? "none"}">${number(figure, unit)}</td>`;
  return html`<div
    class="wide"
    tabindex="0"
    role="region"
    aria-label="${measure} by ${of.toLowerCase()} and ${across.toLowerCase()}"
  >
    <table class="matrix">
      <caption class="govuk-visually-hidden">
        ${measure}: rows are ${of.toLowerCase()}, columns ${across.toLowerCase()}
      </caption>
      <thead>
        <tr>
          <th scope="col">${of}</th>
          ${columns.map(({ label }) => html`<th scope="col" class="n">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, cells }) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${cells.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

const [LABELS, CELL, ROW, HEAD] = [220, 92, 28, 90] as const;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

export const matrixPicture = (matrix: Matrix, title: string): Markup => {
  const { columns, rows, unit, measure } = matrix;
  const most = mostOf(matrix);
  const heads = columns.map(
    ({ label }, at) =>
      html`<text x="${LABELS + (at + 1) * CELL - 8}" y="${HEAD - 8}" text-anchor="end" font-size="11" fill="${INK}"
        >${cut(label, 15)}<title>${label}</title></text
      >`,
  );
  const cells = rows.flatMap((row, y) => [
    html`<text x="0" y="${HEAD + y * ROW + 19}" font-size="13" fill="${INK}">${cut(row.label, 32)}</text>`,
    ...row.cells.map((figure, x) => {
      const shade = shadeOf(figure, most);
      return html`<rect
          x="${LABELS + x * CELL}"
          y="${HEAD + y * ROW}"
          width="${CELL - 2}"
          height="${ROW - 2}"
          fill="${shade === null ? "#ffffff" : SEQUENCE[shade]}"
        /><text
          x="${LABELS + (x + 1) * CELL - 8}"
          y="${HEAD + y * ROW + 18}"
          text-anchor="end"
          fill="${shade === null ? INK : inkOn(shade)}"
          >${textOf(figure, unit)}<title>${wordsOf(figure, unit)}</title></text
        >`;
    }),
  ]);
  return framed(
    { width: LABELS + columns.length * CELL, height: HEAD + rows.length * ROW + 10 },
    { title, note: measure },
    html`${heads}${cells}`,
  );
};
