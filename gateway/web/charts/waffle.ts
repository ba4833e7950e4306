/** A hundred squares: how many of each hundred are of which kind. What is not known stays empty, with a dashed edge. */
import { html } from "hono/html";
import type { Markup } from "../figures/markup.ts";
import type { Shown } from "../figures/shown.ts";
import { isKnown, named } from "../figures/words.ts";
import { GREY, PARTS } from "./colours.ts";

/** `colour` is that of the same part in bars. */
type Part = { readonly label: string; readonly figure: Shown; readonly colour: number };

const [ACROSS, PITCH, SIZE, HUNDRED] = [20, 24, 21, 100] as const;

/** The colour of the part that each square is of; undefined for those that no known part takes. */
const squaresOf = (parts: readonly Part[]): readonly (number | undefined)[] => {
  const taken = parts.flatMap(({ figure, colour }) =>
    isKnown(figure) ? Array.from({ length: Math.round(figure.value) }, () => colour) : [],
  );
  return Array.from({ length: HUNDRED }, (_, at) => taken[at]);
};

const square = (part: number | undefined, at: number): Markup => {
  const [x, y] = [(at % ACROSS) * PITCH, Math.floor(at / ACROSS) * PITCH];
  return part === undefined
    ? html`<rect
        class="band"
        x="${x + 1}"
        y="${y + 1}"
        width="${SIZE - 2}"
        height="${SIZE - 2}"
        fill="none"
        stroke="${GREY}"
        stroke-dasharray="3 2"
      />`
    : html`<rect class="part part-${part}" x="${x}" y="${y}" width="${SIZE}" height="${SIZE}" fill="${PARTS[part]?.fill}" />`;
};

export const waffle = (parts: readonly Part[]): Markup =>
  html`<svg
      class="waffle"
      viewBox="0 0 ${ACROSS * PITCH} ${(HUNDRED / ACROSS) * PITCH}"
      role="img"
      aria-label="${parts.map(({ label, figure }) => named(label, figure, "percent")).join("; ")}"
    >
      ${squaresOf(parts).map(square)}
    </svg>
    <ul class="legend">
      ${parts.map(
        ({ label, colour }) =>
          html`<li>
            <svg width="20" height="14" aria-hidden="true">
              <rect class="part part-${colour}" width="20" height="14" fill="${PARTS[colour]?.fill}" />
            </svg>
            ${label}
          </li>`,
      )}
    </ul>`;
