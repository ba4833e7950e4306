/** A line over time: text in px, horizontals in percent of the width; a gap and a sign where a point is withheld or incomplete. */
import { extent } from "d3-array";
import { scaleLinear, type ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { html } from "hono/html";
import { shortDate } from "../figures/dates.ts";
import type { Markup } from "../figures/markup.ts";
import { written } from "../figures/units.ts";
import { isKnown, named, textOf } from "../figures/words.ts";
import type { Line, Point, Trend } from "./chart.ts";
import { GREY, INK, LINE, NAVY } from "./colours.ts";
import { framed } from "./picture.ts";

type Frame = {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly unit: "%" | "";
  readonly height: number;
};

/** The line ends before the right edge, where its last number stands. */
const [LEFT, RIGHT] = [2, 84] as const;

const frameOf = (points: readonly Point[], height: number, width: number | null): Frame => ({
  x: scaleLinear(
    [0, Math.max(points.length - 1, 1)],
    [LEFT, RIGHT].map((percent) => (width === null ? percent : (percent / 100) * width)),
  ),
  y: scaleLinear(endsOf(points), [height - 30, 16]).nice(4),
  unit: width === null ? "%" : "",
  height,
});

/** Of a line without axes. */
const smallFrame = (points: readonly Point[], height: number, margins: readonly [low: number, high: number]): Frame => ({
  x: scaleLinear([0, Math.max(points.length - 1, 1)], [3, 97]),
  y: scaleLinear(endsOf(points), [height - margins[0], margins[1]]),
  unit: "%",
  height,
});

const endsOf = (points: readonly Point[]): readonly [number, number] => {
  const [low, high] = extent(points.flatMap(({ figure }) => (isKnown(figure) ? [figure.value] : [])));
  if (low === undefined || high === undefined) return [0, 1];
  const room = high === low ? Math.max(Math.abs(high) * 0.05, 1) : 0;
  // No axis goes below nought for the sake of room: of children there are no fewer.
  return [low < 0 ? low - room : Math.max(low - room, 0), high + room];
};

const pathOf = (points: readonly Point[], { x, y }: Frame): string =>
  line<Point>(
    (_, at) => Math.round(x(at) * 100) / 100,
    ({ figure }) => Math.round(y(figure.value ?? 0) * 10) / 10,
  ).defined(({ figure }) => isKnown(figure))(points) ?? "";

/** Stretched to the width of the page without stretching its stroke; in a picture of its own as it is. */
const stroke = (points: readonly Point[], frame: Frame): Markup => {
  const path = html`<path
    class="line"
    d="${pathOf(points, frame)}"
    fill="none"
    stroke="${NAVY}"
    stroke-width="2"
    vector-effect="non-scaling-stroke"
  />`;
  return frame.unit === ""
    ? path
    : html`<svg x="0" y="0" width="100%" height="${frame.height}" viewBox="0 0 100 ${frame.height}" preserveAspectRatio="none">
        ${path}
      </svg>`;
};

const mark = ({ figure }: Point, at: number, { x, y, unit, height }: Frame, trend: Trend): Markup => {
  const place = `${Math.round(x(at) * 100) / 100}${unit}`;
  if (isKnown(figure)) return html`<circle class="dot" cx="${place}" cy="${y(figure.value)}" r="2.5" fill="${NAVY}" />`;
  return html`<text
    class="label"
    x="${place}"
    y="${height - 34}"
    text-anchor="middle"
    font-size="13"
    font-weight="bold"
    fill="${INK}"
    >${textOf(figure, trend.unit)}</text
  >`;
};

const last = (points: readonly Point[], frame: Frame, trend: Trend): Markup | null => {
  const point = points.at(-1);
  if (point === undefined || !isKnown(point.figure)) return null;
  const at = `${RIGHT + 2}${frame.unit === "%" ? "%" : ""}`;
  const x = frame.unit === "%" ? at : String(Math.round(frame.x(points.length - 1)) + 10);
  return html`<text class="label" x="${x}" y="${frame.y(point.figure.value) + 5}" font-size="14" font-weight="bold" fill="${INK}"
    >${textOf(point.figure, trend.unit)}</text
  >`;
};

const whole = (frame: Frame): string => (frame.unit === "%" ? "100%" : String(frame.x.range()[1]! + 90));

const grid = (frame: Frame, trend: Trend): readonly Markup[] =>
  frame.y.ticks(4).map((value) => {
    const y = frame.y(value);
    return html`<line class="grid" x1="0" x2="${whole(frame)}" y1="${y}" y2="${y}" stroke="${LINE}" /><text
        class="tick"
        x="0"
        y="${y - 4}"
        font-size="12"
        fill="${GREY}"
        >${written(trend.unit, value)}</text
      >`;
  });

/** The first, the middle and the last time. */
const times = (points: readonly Point[], frame: Frame): readonly Markup[] =>
  [...new Set([0, Math.floor((points.length - 1) / 2), points.length - 1])]
    .filter((at) => at >= 0 && at < points.length)
    .map(
      (at) =>
        html`<text
          class="tick"
          x="${frame.x(at)}${frame.unit}"
          y="${frame.height - 8}"
          text-anchor="${at === 0 ? "start" : "middle"}"
          font-size="12"
          fill="${GREY}"
          >${shortDate(points[at]!.at)}</text
        >`,
    );

const body = (points: readonly Point[], frame: Frame, trend: Trend): Markup =>
  html`${grid(frame, trend)}${stroke(points, frame)}${points.map((point, at) => mark(point, at, frame, trend))}${last(points, frame, trend)}${times(points, frame)}`;

/** What the line says, for who can't see it: its first and its last point. */
const inWords = (of: Line, trend: Trend): string => {
  const [first, final] = [of.points[0], of.points.at(-1)];
  if (first === undefined || final === undefined) return of.label;
  return `${of.label}. ${named(shortDate(first.at), first.figure, trend.unit)}; ${named(shortDate(final.at), final.figure, trend.unit)}`;
};

const HEIGHT = 230;
const SMALL = 64;

const isSilent = ({ points }: Line): boolean => points.every(({ figure }) => figure.status === "INCOMPLETE");

const small = (of: Line, trend: Trend): Markup => {
  const points = of.points;
  const frame = smallFrame(points, SMALL, [10, 8]);
  const final = points.at(-1);
  const drawn = html`<svg width="100%" height="${SMALL}" role="img" aria-label="${inWords(of, trend)}">
    ${stroke(points, frame)}${points.map((point, at) => mark(point, at, frame, trend))}
  </svg>`;
  return html`<li>
    <span>${of.label}${final !== undefined && html` <strong>${textOf(final.figure, trend.unit)}</strong>`}</span
    >${isSilent(of) ? html`<p class="silent">Silent now. Nothing is shown rather than something wrong.</p>` : drawn}
  </li>`;
};

export const trendChart = (trend: Trend): Markup => {
  const { line: main, multiples } = trend;
  const drawn = html`<svg class="trend" width="100%" height="${HEIGHT}" role="img" aria-label="${inWords(main, trend)}">
    ${body(main.points, frameOf(main.points, HEIGHT, null), trend)}
  </svg>`;
  const parts = multiples.length > 0 ? "Below: those that answer." : "One is missing.";
  return html`${isSilent(main) ? html`<p class="silent">The line needs every part of the place. ${parts}</p>` : drawn}
  ${
    multiples.length > 0 &&
    html`<ul class="multiples">
      ${multiples.map((each) => small(each, trend))}
    </ul>`
  }`;
};

/** A line without axes, beside a number. */
export const spark = (points: readonly Point[]): Markup => {
  const height = 30;
  const frame = smallFrame(points, height, [5, 5]);
  const final = points.at(-1);
  return html`<svg class="spark" width="100%" height="${height}" aria-hidden="true" focusable="false">
    ${stroke(points, frame)}${final && isKnown(final.figure) && html`<circle class="dot" cx="97%" cy="${frame.y(final.figure.value)}" r="2.5" fill="${NAVY}" />`}
  </svg>`;
};

export const trendPicture = (trend: Trend, title: string): Markup =>
  framed(
    { width: 720, height: HEIGHT + 60 },
    { title, note: `${trend.measure}, ${trend.line.label}. The scale need not begin at nought.` },
    html`<g transform="translate(0 54)">${body(trend.line.points, frameOf(trend.line.points, HEIGHT, 720), trend)}</g>`,
  );
