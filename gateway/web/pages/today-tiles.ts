/** The eight numbers at the top of Today. */
import { html } from "hono/html";
import type { TodayQuery } from "../../generated/graphql.ts";
import type { Point } from "../charts/chart.ts";
import { spark } from "../charts/trend.ts";
import { yearInWords } from "../figures/dates.ts";
import { changeInWords, complement } from "../figures/derive.ts";
import type { Content, Markup } from "../figures/markup.ts";
import { number } from "../figures/number.ts";
import type { Shown } from "../figures/shown.ts";
import type { Unit } from "../figures/units.ts";
import { isKnown, rangeOf, SIGNS, textOf, wordsOf } from "../figures/words.ts";
import type { Answered } from "../shell/answered.ts";
import type { PageGiven } from "./given.ts";
import type { TodayOfPlace } from "./today-document.ts";

type Tile = {
  readonly figure: Shown;
  readonly unit: Unit;
  readonly label: string;
  readonly href: string;
  readonly series?: readonly Point[];
  readonly more?: Content;
  /** The same of the sub-regions, for when the whole is not known. */
  readonly parts?: readonly { readonly code: string; readonly figure: Shown }[];
};

const QUARTERS_OF_YEAR = 4;

const range = (figure: Shown, unit: Unit): string => {
  const text = rangeOf(figure, unit);
  return text === "" || !isKnown(figure) ? "" : `between ${text.replace(" to ", " and ")}`;
};

/** Whether a sign stands in place of a number and of words for it. */
const isSign = ({ status, high }: Shown): boolean => status !== "SUPPRESSED" || high === null;

const big = (figure: Shown, unit: Unit): Markup =>
  isKnown(figure)
    ? html`<p class="big">${number(figure, unit)}</p>`
    : html`<p class="big absent" data-at="${figure.at}" data-unit="${unit}">
        ${isSign(figure) ? textOf(figure, unit) : wordsOf(figure, unit)}
      </p>`;

const why = (figure: Shown, unit: Unit): Content =>
  !isKnown(figure) && html`<p class="more">${isSign(figure) ? wordsOf(figure, unit) : `c: ${SIGNS.SUPPRESSED.words}`}</p>`;

const change = ({ figure, unit, series }: Tile): Content => {
  if (series === undefined || !isKnown(figure)) return null;
  const text = changeInWords(figure, series.at(-1 - QUARTERS_OF_YEAR)?.figure, unit);
  return html`<div class="change"><span>${text}</span>${spark(series)}</div>`;
};

const inside = ({ figure, parts, unit }: Tile): Content =>
  figure.status === "INCOMPLETE" &&
  parts !== undefined &&
  html`<ul class="parts">
    ${parts.map((part) => html`<li>${part.code} <strong>${number(part.figure, unit)}</strong></li>`)}
  </ul>`;

const tile = (given: Tile): Markup =>
  html`<li class="tile-card">
    ${big(given.figure, given.unit)}
    <p class="label"><a href="${given.href}">${given.label}</a></p>
    ${why(given.figure, given.unit)}${range(given.figure, given.unit) !== "" && html`<p class="more">${range(given.figure, given.unit)}</p>`}${given.more !== undefined && html`<p class="more">${given.more}</p>`}${inside(given)}${change(given)}
  </li>`;

export type TodayAsked = PageGiven & { readonly data: Answered<TodayQuery>; readonly of: TodayOfPlace };

type Total = "children" | "percentInOwnBorough" | "percentWithin20Miles";

const placementTiles = ({ data, of, place }: TodayAsked): readonly Tile[] => {
  const where = `?place=${place.code}`;
  const whole = (field: Total) => ({
    figure: of.placements.total[field],
    series: of.placements.series.map(({ at, measures }) => ({ at, figure: measures[field] })),
    parts: data.subRegions.map(({ code, placements }) => ({ code, figure: placements.total[field] })),
  });
  const { children, percentInOwnBorough } = of.residential.total;
  return [
    { ...whole("children"), unit: "children", label: "children looked after", href: `/compare${where}&measure=children` },
    { ...whole("percentInOwnBorough"), unit: "percent", label: "live in their own borough", href: `/where${where}` },
    { ...whole("percentWithin20Miles"), unit: "percent", label: "live within 20 miles of home", href: `/where${where}` },
    {
      figure: complement(percentInOwnBorough),
      unit: "percent",
      label: "of children in children's homes live outside their borough",
      href: `/where${where}`,
      more: html`of ${number(children, "children")} children`,
    },
  ];
};

const otherTiles = ({ of, year, place }: TodayAsked): readonly Tile[] => {
  const where = `?place=${place.code}`;
  const { spend, topTen, millionOrMore } = of.costs.total;
  const beds = of.beds.total;
  return [
    { figure: spend, unit: "pounds", label: `spent on placements in ${yearInWords(year)}`, href: `/money${where}` },
    {
      figure: topTen.ofEachBorough.shareOfSpend,
      unit: "percent",
      label: "of it on each borough's ten dearest placements",
      href: `/money${where}`,
      more: number(topTen.ofEachBorough.sum, "pounds"),
    },
    {
      figure: beds.percentByLondon,
      unit: "percent",
      label: "of places in children's homes hold a London child",
      href: `/beds${where}`,
      more: html`of ${number(beds.registeredPlaces, "places")} places; ${number(beds.percentVacant, "percent")} vacant,
      ${number(beds.percentBlocked, "percent")} blocked`,
    },
    { figure: millionOrMore, unit: "children", label: "placements at £1m a year or more", href: `/money${where}` },
  ];
};

export const todayTiles = (given: TodayAsked): Markup =>
  html`<ul class="tiles">
    ${[...placementTiles(given), ...otherTiles(given)].map(tile)}
  </ul>`;
