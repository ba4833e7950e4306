/** Today: what London's boroughs look after, in ten seconds. */
import { html } from "hono/html";
import { boroughsOf } from "../../../schema/reference/places.ts";
import type { TodayOfPartFragment } from "../../generated/graphql.ts";
import { longDate, yearInWords } from "../figures/dates.ts";
import { NOTHING, type Shown } from "../figures/shown.ts";
import { named, textOf } from "../figures/words.ts";
import { addressOf, oneOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import { columns } from "../shell/columns.ts";
import { choices } from "../shell/controls.ts";
import type { Page, Panel, View, Visit } from "../shell/page.ts";
import { givenIn } from "./given.ts";
import { rowsOf } from "./groups.ts";
import { monthsBefore } from "./latest.ts";
import { TODAY } from "./today-document.ts";
import { type TodayAsked, todayTiles } from "./today-tiles.ts";

const MAPS = {
  within20: { field: "percentWithin20Miles", title: "Within 20 miles of home", unit: "percent" },
  own: { field: "percentInOwnBorough", title: "In own borough", unit: "percent" },
  rate: { field: "ratePer10000", title: "Per 10,000 children", unit: "children per 10,000" },
  children: { field: "children", title: "Children", unit: "children" },
} as const;

type MapName = keyof typeof MAPS;

/** What a panel of the page is made of. */
type Asked = TodayAsked & { readonly map: MapName; readonly asked: Panel["asked"]; readonly visit: Visit };

const mapPanel = ({ data, place, map, date, asked, visit }: Asked): Panel => {
  const { field, title, unit } = MAPS[map];
  const rows = rowsOf(data.all.placements.groups, (measures, code) => ({
    figure: measures[field],
    href: addressOf("/", visit.params, { place: code }),
  })).toSorted((a, b) => a.label.localeCompare(b.label));
  return {
    name: "map",
    title: `${title}, by borough`,
    choices: choices(
      "What the map shows",
      Object.entries(MAPS).map(([name, { title: label }]) => ({
        label,
        href: `${addressOf("/", visit.params, { map: name })}#map`,
        isChosen: name === map,
      })),
    ),
    chart: {
      form: "TILES",
      of: "Borough",
      measure: title,
      unit,
      rows,
      outlined: place.kind === "London" ? [] : boroughsOf(place),
      unlisted: NOTHING,
      neighbours: false,
      whole: { label: "London", figure: data.all.placements.total[field] },
    },
    csv: addressOf("/q/by-borough.csv", { date }),
    asked,
  };
};

/** The largest kind, as a headline: "68 in 100: foster placements". */
const kindsTitle = ({ of }: Asked): string => {
  const [first] = of.placements.groups;
  const total = of.placements.total.children.value;
  const largest = first?.measures.children.value;
  if (total === null || largest == null || total === 0) return "Kinds of placement";
  return `${Math.round((largest / total) * 100)} in 100: ${first!.keys[0]!.label.toLowerCase()}`;
};

const kindsPanel = (given: Asked): Panel => ({
  name: "kinds",
  title: kindsTitle(given),
  chart: {
    form: "BARS",
    of: "Placement",
    measure: "Children",
    unit: "children",
    rows: rowsOf(given.of.placements.groups, ({ children }) => ({ figure: children })),
  },
  csv: addressOf("/q/by-placement-type.csv", { place: given.place.code, date: given.date }),
  asked: given.asked,
});

const partsIn = ({ data, of, place }: Asked): readonly Answered<TodayOfPartFragment>[] =>
  place.kind === "London" ? data.subRegions : "boroughs" in of ? of.boroughs : [];

const partsPanel = (given: Asked): Panel => {
  const { field, title, unit } = MAPS[given.map];
  return {
    name: "sub-regions",
    title: `${title}, by sub-region`,
    chart: {
      form: "BARS",
      of: "Sub-region",
      measure: title,
      unit,
      rows: given.data.subRegions.map(({ code, name, placements }) => ({
        code,
        label: name,
        figure: placements.total[field],
        href: addressOf("/", given.visit.params, { place: code }),
      })),
      rule: { label: "London", figure: given.data.all.placements.total[field] },
      own: given.place.code,
    },
    csv: addressOf("/q/by-sub-region.csv", { date: given.date }),
    asked: given.asked,
  };
};

const trendPanel = (given: Asked): Panel => ({
  name: "trend",
  title: "Children looked after, by quarter",
  note: "The scale does not begin at nought.",
  chart: {
    form: "TREND",
    of: "Date",
    measure: "Children",
    unit: "children",
    line: {
      code: given.place.code,
      label: given.place.name,
      points: given.of.placements.series.map(({ at, measures }) => ({ at, figure: measures.children })),
    },
    multiples: partsIn(given).map(({ code, name, placements }) => ({
      code,
      label: name,
      points: placements.series.map(({ at, measures }) => ({ at, figure: measures.children })),
    })),
  },
  csv: addressOf("/q/children-over-time.csv", { place: given.place.code, to: given.date }),
  asked: given.asked,
});

const weekPanel = (given: Asked): Panel => ({
  name: "week",
  title: "What a week costs",
  note: `Spend divided by weeks paid for, ${yearInWords(given.year)}.`,
  chart: {
    form: "BARS",
    of: "Placement",
    measure: "A week",
    unit: "pounds a week",
    rows: rowsOf(given.of.costs.groups, ({ unitCostPerWeek }) => ({ figure: unitCostPerWeek })),
    rule: { label: "All", figure: given.of.costs.total.unitCostPerWeek },
  },
  csv: addressOf("/q/weekly-cost.csv", { place: given.place.code, year: given.year.to.slice(0, 4) }),
  asked: given.asked,
});

const lead = ({ of, date, place }: Asked): View["lead"] => {
  const { children, percentInOwnBorough, distance } = of.placements.total;
  const told = (figure: Shown, unit: string) =>
    html`<strong
      ><data value="${figure.value ?? ""}" data-at="${figure.at}" data-unit="${unit}">${textOf(figure, unit)}</data></strong
    >`;
  if (children.value === null)
    return html`${named(`Children looked after by ${place.name} on ${longDate(date)}`, children, "children")}.`;
  return html`On ${longDate(date)} ${place.name} looked after ${told(children, "children")} children.
  ${percentInOwnBorough.value !== null && html`${told(percentInOwnBorough, "percent")} of them live in their own borough.`}
  ${distance.p90.value !== null && html`One in ten lives further away than ${told(distance.p90, "miles")} miles.`}`;
};

/** Quarters that the page's line has. */
const QUARTERS = 8;

const view = async (visit: Visit): Promise<View> => {
  const given = await givenIn(visit);
  const { place, date, year } = given;
  const map = oneOf(visit.params, "map", Object.keys(MAPS) as MapName[]);
  const { data, asked } = await visit.execute(TODAY, {
    place: place.code,
    asAt: date,
    since: monthsBefore(date, 3 * QUARTERS),
    year,
  });
  const of = data.place;
  const all: Asked = { ...given, data, of, map, asked, visit };
  const left = [mapPanel(all), trendPanel(all)];
  const right = [kindsPanel(all), partsPanel(all), weekPanel(all)];
  return {
    title: `${place.name}'s children in care`,
    lead: lead(all),
    controls: given.controls("/", { map }),
    coverage: of.placements.coverage,
    dated: longDate(date),
    panels: [...left, ...right],
    body: (draw) => html`${todayTiles(all)} ${columns(left.map(draw), right.map(draw))}`,
  };
};

export const today: Page = { path: "/", name: "Today", view };
