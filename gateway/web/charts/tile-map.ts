/** London as 33 squares, each with its short name and number, so that colour is never alone. */
import { html } from "hono/html";
import type { Markup } from "../figures/markup.ts";
import { pathOf } from "../figures/number.ts";
import type { Shown } from "../figures/shown.ts";
import { isKnown, named, SIGNS, textOf } from "../figures/words.ts";
import type { Tiles } from "./chart.ts";
import { type Classes, classesOf } from "./classes.ts";
import { GREY, INK, inkOn, SEQUENCE } from "./colours.ts";
import { framed } from "./picture.ts";
import { COLUMNS, LAST_NORTH, NEIGHBOURS, REGION_NAMES, ROWS, type TilePlace, TILES } from "./tile-places.ts";

const [PITCH, SIZE, RIVER] = [64, 60, 16] as const;
const WIDTH = COLUMNS * PITCH;
const HEIGHT = ROWS * PITCH + RIVER;

const topOf = (row: number): number => row * PITCH + (row > LAST_NORTH ? RIVER : 0);
const leftOf = (column: number): number => column * PITCH;

type Look = { readonly fill: string; readonly ink: string; readonly dash: string | null; readonly kind: string };

const lookOf = (figure: Shown, classes: Classes): Look => {
  if (isKnown(figure)) {
    const shade = classes.shadeOf(figure.value);
    return { fill: SEQUENCE[shade]!, ink: inkOn(shade), dash: null, kind: "known" };
  }
  return { fill: "#ffffff", ink: INK, dash: figure.status === "INCOMPLETE" ? "1 3" : "5 3", kind: "absent" };
};

const shape = ({ region, row, column }: TilePlace, { fill, dash, kind }: Look, isOutlined: boolean): Markup => {
  const [x, y] = [leftOf(column) + 2, topOf(row) + 2];
  const stroke = isOutlined ? INK : dash === null ? "none" : GREY;
  const width = isOutlined ? 5 : 1.5;
  const [name, dashes] = [
    `tile ${kind}${isOutlined ? " outlined" : ""}`,
    dash !== null && !isOutlined && html` stroke-dasharray="${dash}"`,
  ];
  if (region === null)
    return html`<circle
      class="${name}"
      cx="${x + SIZE / 2}"
      cy="${y + SIZE / 2}"
      r="${SIZE / 2 - 1}"
      fill="${fill}"
      stroke="${dash === null ? GREY : stroke}"
      stroke-width="1"
      ${dashes}
    />`;
  return html`<rect
    class="${name}"
    x="${x}"
    y="${y}"
    width="${SIZE}"
    height="${SIZE}"
    rx="3"
    fill="${fill}"
    stroke="${stroke}"
    stroke-width="${width}"
    ${dashes}
  />`;
};

/** A text that is too long for its tile is written smaller. */
const sizeOf = (text: string, most: number): number => Math.min(most, Math.floor((most * 4.4) / Math.max(text.length, 1)) + 2);

type Drawn = { readonly place: TilePlace; readonly label: string; readonly figure: Shown };

const tile = ({ place, label, figure }: Drawn, { unit, outlined }: Tiles, classes: Classes): Markup => {
  const look = lookOf(figure, classes);
  const [x, y] = [leftOf(place.column) + 2 + SIZE / 2, topOf(place.row) + 2];
  const text = textOf(figure, unit);
  return html`<g
    class="place"
    role="img"
    aria-label="${named(label, figure, unit)}"
    ${pathOf(figure)}
    data-unit="${unit}"
    data-text="${text}"
    data-row="${place.row}"
    data-column="${place.column}"
    ><title>${named(label, figure, unit)}</title> ${shape(place, look, outlined.includes(place.code))}<text
      class="short"
      x="${x}"
      y="${y + 23}"
      text-anchor="middle"
      font-size="${place.region === null ? 12 : 15}"
      fill="${look.ink}"
      >${place.short}</text
    ><text
      class="value"
      x="${x}"
      y="${y + 46}"
      text-anchor="middle"
      font-size="${sizeOf(text, 19)}"
      font-weight="bold"
      fill="${look.ink}"
      >${text}</text
    ></g
  >`;
};

const border = (one: TilePlace, other: TilePlace): Markup => {
  const isBeside = one.row === other.row;
  const [x, y] = isBeside ? [leftOf(other.column), topOf(one.row)] : [leftOf(one.column), topOf(other.row)];
  const to = isBeside ? html`x2="${x}" y2="${y + PITCH}"` : html`x2="${x + PITCH}" y2="${y}"`;
  return html`<line class="border" x1="${x}" y1="${y}" ${to} stroke="${INK}" stroke-width="3" />`;
};

/** Where two sub-regions meet on one side of the river. */
const BORDERS: readonly Markup[] = TILES.flatMap((one) =>
  TILES.filter(
    (other) =>
      other.region !== one.region &&
      ((other.row === one.row && other.column === one.column + 1) ||
        (other.column === one.column && other.row === one.row + 1 && one.row !== LAST_NORTH)),
  ).map((other) => border(one, other)),
);

const RIVER_Y = topOf(LAST_NORTH) + PITCH;
const THAMES = html`<path
  class="river"
  d="M0 ${RIVER_Y + 4} H300 C400 ${RIVER_Y + 4} 460 ${RIVER_Y - 14} ${WIDTH} ${RIVER_Y - 26} V${RIVER_Y + 12} H0Z"
  fill="#c9dcec"
/>`;

const REGIONS = REGION_NAMES.map(
  ([name, row, column]) =>
    html`<text class="region" x="${leftOf(column)}" y="${topOf(row) + 38}" font-size="12" letter-spacing="0.5" fill="${GREY}"
      >${name}</text
    >`,
);

const classesIn = ({ rows, unit }: Tiles): Classes =>
  classesOf(
    rows.flatMap(({ code, figure }) => (isKnown(figure) && SHOWN.has(code) ? [figure.value] : [])),
    unit,
  );

/** Places that the map has a square or a disc for. */
const SHOWN = new Set([...TILES, ...NEIGHBOURS].map(({ code }) => code));

const inner = (tiles: Tiles): Markup => {
  const classes = classesIn(tiles);
  const byCode = new Map(tiles.rows.map((row) => [row.code, row]));
  const drawn = [...TILES, ...(tiles.neighbours ? NEIGHBOURS : [])].flatMap((place): readonly Drawn[] => {
    const row = byCode.get(place.code);
    if (row === undefined && place.region === null) return [];
    return [{ place, label: row?.label ?? place.short, figure: row?.figure ?? tiles.unlisted }];
  });
  // Outlined ones last, so that no neighbour covers their frame.
  const inOrder = drawn.toSorted(
    (a, b) => Number(tiles.outlined.includes(a.place.code)) - Number(tiles.outlined.includes(b.place.code)),
  );
  return html`${THAMES}${!tiles.neighbours && REGIONS}${BORDERS}${inOrder.map((each) => tile(each, tiles, classes))}`;
};

const signsIn = ({ rows, unlisted }: Tiles): readonly string[] => {
  const listed = new Set(rows.map(({ code }) => code));
  const rest = TILES.every(({ code }) => listed.has(code)) ? [] : [unlisted.status];
  const statuses = new Set([...rows.map(({ figure }) => figure.status), ...rest]);
  return Object.entries(SIGNS).flatMap(([status, { sign, words }]) =>
    statuses.has(status as Shown["status"]) ? [`${sign} ${words.split(":")[0]}`] : [],
  );
};

const legend = (tiles: Tiles): Markup =>
  html`<ul class="legend">
    ${classesIn(tiles).names.map(
      ({ shade, text }) =>
        html`<li>
          <svg width="20" height="14" aria-hidden="true">
            <rect class="known" width="20" height="14" fill="${SEQUENCE[shade]}" stroke="${GREY}" />
          </svg>
          ${text}
        </li>`,
    )}
    ${signsIn(tiles).map(
      (text) =>
        html`<li>
          <svg width="20" height="14" aria-hidden="true">
            <rect class="band" x="1" y="1" width="18" height="12" fill="none" stroke="${GREY}" stroke-dasharray="4 2" />
          </svg>
          ${text}
        </li>`,
    )}
  </ul>`;

/** Highest, lowest, the whole: what the map shows, in a sentence. */
const mapInWords = ({ rows, unit, whole }: Tiles): string => {
  const known = rows.flatMap(({ code, label, figure }) =>
    isKnown(figure) && SHOWN.has(code) ? [{ label, value: figure.value, text: textOf(figure, unit) }] : [],
  );
  const told = (word: string, pick: (a: number, b: number) => boolean): string => {
    const best = known.reduce((a, b) => (pick(b.value, a.value) ? b : a));
    return `${word}: ${best.label} (${best.text}).`;
  };
  const ends = known.length > 1 ? [told("Highest", (a, b) => a > b), told("Lowest", (a, b) => a < b)] : [];
  return [...ends, ...(whole ? [`${whole.label}: ${textOf(whole.figure, unit)}.`] : [])].join(" ");
};

export const tileMap = (tiles: Tiles): Markup =>
  html`<p class="hint">${mapInWords(tiles)}</p>
    <svg
      class="map"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="group"
      aria-label="${tiles.measure} by ${tiles.of.toLowerCase()}, as a map of squares"
    >
      ${inner(tiles)}</svg
    >${legend(tiles)}`;

export const tilePicture = (tiles: Tiles, title: string): Markup => {
  const { names } = classesIn(tiles);
  const key = names.map(
    ({ shade, text }, at) =>
      html`<rect x="${at * 120}" y="0" width="16" height="12" fill="${SEQUENCE[shade]}" stroke="${GREY}" /><text
          x="${at * 120 + 21}"
          y="11"
          font-size="11"
          fill="${INK}"
          >${text}</text
        >`,
  );
  return framed(
    { width: Math.max(WIDTH, names.length * 120), height: HEIGHT + 110 },
    { title, note: mapInWords(tiles) },
    html`<g transform="translate(0 60)">${inner(tiles)}</g><g transform="translate(0 ${HEIGHT + 76})">${key}</g
      ><text x="0" y="${HEIGHT + 106}" font-size="11" fill="${GREY}">${signsIn(tiles).join(" · ")}</text>`,
  );
};
