/** Where they live: how many leave their borough, how far, and who hosts them. */
import { html } from "hono/html";
import { boroughsOf, cutsSubRegions, LONDON_PLACE } from "../../../schema/reference/places.ts";
import { boroughOf, subRegionOfBorough } from "../../../schema/reference/sub-regions.ts";
import type { WhereQuery } from "../../generated/graphql.ts";
import type { Row } from "../charts/chart.ts";
import { longDate } from "../figures/dates.ts";
import { number } from "../figures/number.ts";
import { unlisted } from "../figures/shown.ts";
import { isKnown, named } from "../figures/words.ts";
import { addressOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import { columns } from "../shell/columns.ts";
import type { Page, Panel, View, Visit } from "../shell/page.ts";
import { type PageGiven, givenIn } from "./given.ts";
import { rowsOf } from "./groups.ts";
import { WHERE } from "./where-document.ts";

type Asked = PageGiven & { readonly data: Answered<WhereQuery>; readonly asked: Panel["asked"] };

const placementsIn = ({ data }: Asked) => data.place.placements;

const hostsIn = (given: Asked): readonly Row[] =>
  rowsOf(placementsIn(given).byHost ?? [], ({ children }) => ({ figure: children }));

const isBeyond = ({ code }: { readonly code: string }): boolean => boroughOf(code) === undefined;

const csvOf = ({ place, date }: Asked, by: string): string => addressOf("/q/children.csv", { place: place.code, date, by });

const mapPanel = (given: Asked): Panel => ({
  name: "hosts",
  title: "The host authorities",
  note: "Squares are boroughs, those of the place outlined; discs are London's neighbours. c: very few of the children live there, or none.",
  chart: {
    form: "TILES",
    of: "Host authority",
    measure: "Children",
    unit: "children",
    rows: hostsIn(given),
    outlined: given.place.kind === "London" ? [] : boroughsOf(given.place),
    unlisted: unlisted(placementsIn(given).coverage),
    neighbours: true,
    whole: null,
  },
  csv: csvOf(given, "HOST_AUTHORITY"),
  asked: given.asked,
});

const MOST_BEYOND = 15;

const beyondPanel = (given: Asked): Panel => ({
  name: "beyond",
  title: "Furthest reach: outside London",
  chart: {
    form: "BARS",
    of: "Authority",
    measure: "Children",
    unit: "children",
    rows: hostsIn(given).filter(isBeyond).slice(0, MOST_BEYOND),
  },
  csv: csvOf(given, "HOST_AUTHORITY"),
  asked: given.asked,
});

type Grouped = Answered<WhereQuery>["place"]["placements"]["byRegion"];

const groupsPanel = (given: Asked, groups: Grouped, { by, ...head }: Pick<Panel, "name" | "title"> & { by: string }): Panel => ({
  ...head,
  chart: {
    form: "BARS",
    of: "Placement",
    measure: "Children",
    unit: "children",
    rows: rowsOf(groups, ({ children }) => ({ figure: children })),
  },
  csv: csvOf(given, by),
  asked: given.asked,
});

const localityPanel = (given: Asked): Panel =>
  groupsPanel(given, placementsIn(given).byLocality, {
    name: "locality",
    title: "In their own borough or not",
    by: "LOCALITY",
  });

const regionPanel = (given: Asked): Panel =>
  groupsPanel(given, placementsIn(given).byRegion, {
    name: "regions",
    title: "London, the regions of England, other nations",
    by: "HOST_REGION",
  });

const MOST_HOSTS = 20;

/** The hosts of most children, by the sub-region that looks after them. A host that a sub-region doesn't list hosts few of its children or none. */
const flowsPanel = (given: Asked): Panel => {
  const { subRegions } = given.data;
  const byHost = Map.groupBy(
    subRegions.flatMap(({ code, placements }) =>
      placements.groups.map(({ keys, measures }) => ({ from: code, key: keys[0]!, figure: measures.children })),
    ),
    ({ key }) => key.code,
  );
  const sum = (code: string): number => byHost.get(code)!.reduce((all, { figure }) => all + (figure.value ?? 0), 0);
  const hosts = [...byHost.keys()].toSorted((a, b) => sum(b) - sum(a)).slice(0, MOST_HOSTS);
  return {
    name: "flows",
    title: "Who hosts whose children",
    note: "From the sub-region that looks after the child (columns) to the authority where it lives (rows): the twenty hosts of most of them. c: few children or none.",
    chart: {
      form: "MATRIX",
      of: "Host",
      across: "Sub-region",
      measure: "Children",
      unit: "children",
      columns: subRegions.map(({ code, name }) => ({ code, label: name })),
      rows: hosts.map((code) => ({
        code,
        label: byHost.get(code)![0]!.key.label,
        cells: subRegions.map(
          ({ code: from, placements }) =>
            byHost.get(code)!.find((each) => each.from === from)?.figure ?? unlisted(placements.coverage),
        ),
      })),
    },
    csv: addressOf("/q/children.csv", { place: "London", date: given.date, by: "HOST_AUTHORITY" }),
    asked: given.asked,
  };
};

const LANDMARKS = [
  { label: "Brighton", at: 47 },
  { label: "Manchester", at: 163 },
] as const;

const farPanel = (given: Asked): Panel => ({
  name: "distance",
  title: "How far, by kind of placement",
  note: "Miles in a straight line from home.",
  chart: {
    form: "SPREAD",
    of: "Placement",
    measure: "Distance",
    unit: "miles",
    rows: rowsOf(placementsIn(given).byKind, ({ distance }) => distance),
    landmarks: LANDMARKS,
  },
  csv: csvOf(given, "PLACEMENT_TYPE"),
  asked: given.asked,
});

const lead = (given: Asked): View["lead"] => {
  const { children, percentInOwnBorough, percentInLondon, percentWithin20Miles } = placementsIn(given).total;
  if (!isKnown(children)) return html`${named("Children looked after", children, "children")}.`;
  return html`Of ${number(children, "children")} children, <strong>${number(percentInOwnBorough, "percent")}</strong> live in
    their own borough, <strong>${number(percentInLondon, "percent")}</strong> in London and
    <strong>${number(percentWithin20Miles, "percent")}</strong> within 20 miles of home.`;
};

/** Who hosts a borough's children is told to its own staff. A set may have one borough alone of a sub-region. */
const toWhom = ({ place }: PageGiven) => {
  const region = subRegionOfBorough(place.code) ?? LONDON_PLACE;
  return html`<p class="hint">
    Who hosts the children of one borough is told to its own staff
    alone${cutsSubRegions(place) && html`, and ${place.name} has one borough or two alone of a sub-region`}.
    <a href="${addressOf("/where", { place: region.code })}">See ${region.name}</a>.
  </p>`;
};

const view = async (visit: Visit): Promise<View> => {
  const given = await givenIn(visit);
  const hosts = !(given.place.kind === "Borough" || cutsSubRegions(given.place)) || given.place.code === visit.borough;
  const { data, asked } = await visit.execute(WHERE, { place: given.place.code, asAt: given.date, hosts });
  const all = { ...given, data, asked };
  const left = hosts ? [mapPanel(all), regionPanel(all)] : [regionPanel(all)];
  const right = hosts ? [beyondPanel(all), localityPanel(all)] : [localityPanel(all)];
  const below = [flowsPanel(all), farPanel(all)];
  return {
    title: `Where ${given.place.name}'s children live`,
    lead: lead(all),
    controls: given.controls("/where"),
    coverage: placementsIn(all).coverage,
    dated: longDate(given.date),
    panels: [...left, ...right, ...below],
    body: (draw) => html`${!hosts && toWhom(given)} ${columns(left.map(draw), right.map(draw))} ${below.map(draw)}`,
  };
};

export const where: Page = { path: "/where", name: "Where they live", view };
