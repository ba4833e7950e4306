/** A picture of its own of a chart of rows. Everything is in presentation attributes, so that word processors draw it too. */
import { html } from "hono/html";
import type { Content, Markup } from "../figures/markup.ts";
import { GREY, INK, LINE } from "./colours.ts";

export type PictureRow = { readonly label: string; readonly number: string; readonly marks: Content };

const WIDTH = 720;
const [LABELS, NUMBERS, GAP, ROW, HEAD] = [270, 80, 12, 28, 64] as const;
const CHART = WIDTH - LABELS - NUMBERS - GAP - 10;

/** The frame of every picture: a white ground, a title, a note. */
export const framed = (
  size: { readonly width: number; readonly height: number },
  { title, note }: { title: string; note: string },
  inner: Content,
): Markup =>
  html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${size.width} ${size.height}"
    width="${size.width}"
    height="${size.height}"
    font-family="Arial, Helvetica, sans-serif"
    font-size="14"
    role="img"
    aria-label="${title}"
  >
    <title>${title}</title>
    <rect width="${size.width}" height="${size.height}" fill="#ffffff" />
    <text x="0" y="20" font-size="18" font-weight="bold" fill="${INK}">${title}</text>
    <text x="0" y="42" fill="${GREY}">${note}</text>
    ${inner}
  </svg>`;

const drawn = ({ label, number, marks }: PictureRow, at: number): Markup => {
  const y = HEAD + at * ROW;
  return html`<line x1="0" x2="${WIDTH}" y1="${y}" y2="${y}" stroke="${LINE}" /><text x="0" y="${y + 19}" fill="${INK}"
      >${label}</text
    >
    <text x="${LABELS + NUMBERS}" y="${y + 19}" text-anchor="end" font-weight="bold" fill="${INK}">${number}</text>
    <g transform="translate(${LABELS + NUMBERS + GAP} ${y + 7})">${marks}</g>`;
};

export const picture = (title: string, note: string, lines: (width: number) => readonly PictureRow[]): Markup => {
  const all = lines(CHART);
  return framed({ width: WIDTH, height: HEAD + all.length * ROW + 10 }, { title, note }, all.map(drawn));
};
