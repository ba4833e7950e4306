/** Parts of a whole: bars of 100 %, labelled directly. A part that is not known leaves a dashed rest, never a gap that looks like nothing. */
import { html } from "hono/html";
import type { Markup } from "../figures/markup.ts";
import { NOTHING, type Shown } from "../figures/shown.ts";
import { isKnown, named, textOf } from "../figures/words.ts";
import type { Stack } from "./chart.ts";
import { GREY, INK, PARTS } from "./colours.ts";
import { picture } from "./picture.ts";

type Piece = { readonly figure: Shown; readonly part: number; readonly from: number; readonly share: number };

/** Each part in percent of what the parts come to; published parts need not add up to their whole. */
const piecesOf = (cells: readonly Shown[]): readonly Piece[] => {
  const whole = cells.reduce((sum, { value }) => sum + (value ?? 0), 0);
  let from = 0;
  return cells.flatMap((figure, part) => {
    if (!isKnown(figure) || whole === 0) return [];
    const share = (figure.value / whole) * 100;
    const piece = { figure, part, from, share };
    from += share;
    return [piece];
  });
};

/** A label is written where its part is wide enough for it. */
const LABELLED_FROM = 9;

const drawn = (cells: readonly Shown[], { unit }: Stack, width: number | null): Markup => {
  const pieces = piecesOf(cells);
  const at = (percent: number): string =>
    width === null ? `${Math.round(percent * 100) / 100}%` : String(Math.round((percent / 100) * width));
  if (pieces.length === 0)
    return html`<rect
        class="band"
        x="0"
        y="1"
        width="${at(99)}"
        height="20"
        fill="none"
        stroke="${GREY}"
        stroke-dasharray="4 2"
      /><text class="label" x="8" y="16" font-size="13" font-weight="bold" fill="${INK}"
        >${textOf(cells[0] ?? NOTHING, unit)}</text
      >`;
  return html`${pieces.map(
    ({ figure, part, from, share }) =>
      html`<rect
          class="part part-${part}"
          x="${at(from)}"
          y="0"
          width="${at(share)}"
          height="22"
          fill="${PARTS[part]?.fill}"
          stroke="#ffffff"
        />
        ${share >= LABELLED_FROM && html`<text class="part-label part-label-${part}" x="${at(from + share / 2)}" y="16" text-anchor="middle" font-size="13" font-weight="bold" fill="${PARTS[part]?.ink}">${textOf(figure, unit)}</text>`}`,
  )}`;
};

const legend = ({ parts }: Stack): Markup =>
  html`<ul class="legend">
    ${parts.map(
      (name, part) =>
        html`<li>
          <svg width="20" height="14" aria-hidden="true">
            <rect class="part part-${part}" width="20" height="14" fill="${PARTS[part]?.fill}" />
          </svg>
          ${name}
        </li>`,
    )}
  </ul>`;

const inWords = (label: string, cells: readonly Shown[], { parts, unit }: Stack): string =>
  `${label}. ${cells.map((figure, part) => named(parts[part]!, figure, unit)).join("; ")}`;

export const stackedBars = (stack: Stack): Markup =>
  html`${legend(stack)}
    <ul class="stacks">
      ${stack.rows.map(
        ({ label, cells }) =>
          html`<li>
            <span>${label}</span
            ><svg width="100%" height="22" role="img" aria-label="${inWords(label, cells, stack)}">
              ${drawn(cells, stack, null)}
            </svg>
          </li>`,
      )}
    </ul>`;

export const stackPicture = (stack: Stack, title: string): Markup =>
  picture(title, stack.parts.map((name, part) => `${["navy", "teal", "orange", "plum"][part]}: ${name}`).join(" · "), (width) =>
    stack.rows.map(({ label, cells }) => ({
      label,
      number: "",
      marks: html`<g transform="translate(0 -4)" color="${INK}">${drawn(cells, stack, width)}</g>`,
    })),
  );
