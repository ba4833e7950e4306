/** Homes and beds: places, who uses them, and why some are empty or blocked. */
import { html } from "hono/html";
import type { BedsQuery } from "../../generated/graphql.ts";
import { waffle } from "../charts/waffle.ts";
import { longDate } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { number, numberAndRange } from "../figures/number.ts";
import type { Shown } from "../figures/shown.ts";
import { isKnown, named } from "../figures/words.ts";
import { addressOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import { columns } from "../shell/columns.ts";
import type { Page, Panel, View, Visit } from "../shell/page.ts";
import { BEDS_PAGE } from "./beds-document.ts";
import { type PageGiven, givenIn } from "./given.ts";
import { rowsOf } from "./groups.ts";

type Asked = PageGiven & { readonly data: Answered<BedsQuery>; readonly asked: Panel["asked"] };
type Used = Answered<BedsQuery>["subRegions"][number]["beds"]["total"];
type Group = Answered<BedsQuery>["place"]["beds"]["byType"][number];

const bedsIn = ({ data }: Asked) => data.place.beds;

const PARTS = ["London's children", "Others' children", "Vacant", "Blocked"] as const;

const cellsOf = ({ occupiedByLondon, occupiedByOthers, vacant, blocked }: Used): readonly Shown[] => [
  occupiedByLondon,
  occupiedByOthers,
  vacant,
  blocked,
];

const csvOf = ({ place, date }: Asked, by: string): string => addressOf("/q/beds.csv", { place: place.code, date, by });

type Bars = {
  readonly name: string;
  readonly title: string;
  readonly of: string;
  readonly by: string;
  readonly rows: readonly { readonly code: string; readonly label: string; readonly cells: readonly Shown[] }[];
};

const stackPanel = (given: Asked, { name, title, of, by, rows }: Bars): Panel => ({
  name,
  title,
  chart: { form: "STACK", of, measure: "Places", unit: "places", parts: PARTS, rows },
  csv: csvOf(given, by),
  asked: given.asked,
});

/** A kind that no home is of has no places to show: homes are public and exact. */
const groupPanel = (given: Asked, { name, title, of, by }: Omit<Bars, "rows">, groups: readonly Group[]): Panel =>
  stackPanel(given, {
    name,
    title,
    of,
    by,
    rows: rowsOf(
      groups.filter(({ measures }) => measures.homes.value !== 0),
      (measures) => ({ cells: cellsOf(measures) }),
    ),
  });

const reasonsPanel = (given: Asked): Panel => ({
  name: "blocked",
  title: "Why places are blocked",
  chart: {
    form: "BARS",
    of: "Reason",
    measure: "Places",
    unit: "places",
    rows: bedsIn(given).total.blockedReasons.map(({ reason, label, places }) => ({ code: reason, label, figure: places })),
  },
  csv: addressOf("/q/beds.csv", { place: given.place.code, date: given.date, measure: "blockedReasons" }),
  asked: given.asked,
});

const SHARES = [
  ["occupied", "percentOccupied", 0],
  ["vacant", "percentVacant", 2],
  ["blocked", "percentBlocked", 3],
] as const;

/** A hundred squares stand for the open places: so many of them are occupied, vacant and blocked. */
const hundred = (given: Asked): Content => {
  const { total } = bedsIn(given);
  return html`<section class="panel">
    <h2>Of 100 open places</h2>
    ${waffle(SHARES.map(([label, field, colour]) => ({ label, figure: total[field], colour })))}
    <table class="numbers">
      <tbody>
        ${SHARES.map(
          ([label, field]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="n">${numberAndRange(total[field], "percent")}</td>
            </tr>`,
        )}
        <tr>
          <th scope="row">of the registered places, used by London's children</th>
          <td class="n">${numberAndRange(total.percentByLondon, "percent")}</td>
        </tr>
      </tbody>
    </table>
  </section>`;
};

const lead = (given: Asked): View["lead"] => {
  const { homes, registeredPlaces, percentByLondon } = bedsIn(given).total;
  if (!isKnown(registeredPlaces)) return html`${named("Registered places", registeredPlaces, "places")}.`;
  return html`<strong>${number(homes, "homes")}</strong> homes with ${number(registeredPlaces, "places")} registered places stand
    in ${given.place.name}. London's boroughs use ${number(percentByLondon, "percent")} of them.`;
};

const view = async (visit: Visit): Promise<View> => {
  const given = await givenIn(visit);
  const { data, asked } = await visit.execute(BEDS_PAGE, { place: given.place.code, asAt: given.date });
  const all: Asked = { ...given, data, asked };
  const { byType, byNeed, byGrade, bySector, total } = bedsIn(all);
  const whole = { code: given.place.code, label: given.place.name, cells: cellsOf(total) };
  const rows = [
    whole,
    ...data.subRegions
      .filter(({ code }) => code !== given.place.code)
      .map(({ code, name, beds }) => ({ code, label: name, cells: cellsOf(beds.total) })),
  ];
  const left = [
    stackPanel(all, { name: "sub-regions", title: "Used by whom, by sub-region", of: "Place", by: "SUB_REGION", rows }),
    groupPanel(all, { name: "grades", title: "By grade", of: "Grade", by: "GRADE" }, byGrade),
    reasonsPanel(all),
  ];
  const right = [
    groupPanel(all, { name: "needs", title: "By need", of: "Need", by: "NEED_GROUP" }, byNeed),
    groupPanel(all, { name: "types", title: "By kind of home", of: "Kind", by: "HOME_TYPE" }, byType),
    groupPanel(all, { name: "sectors", title: "By sector", of: "Sector", by: "SECTOR" }, bySector),
  ];
  return {
    title: `Homes and beds in ${given.place.name}`,
    lead: lead(all),
    controls: given.controls("/beds"),
    coverage: bedsIn(all).coverage,
    dated: longDate(given.date),
    panels: [...left, ...right],
    body: (draw) => columns([hundred(all), left.map(draw)], right.map(draw)),
  };
};

export const beds: Page = { path: "/beds", name: "Homes and beds", view };
