/** Money: what placements cost, who pays, and how dear the dearest are. */
import { html } from "hono/html";
import type { Place } from "../../../schema/reference/places.ts";
import { yearInWords } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { number, numberAndRange } from "../figures/number.ts";
import type { Shown } from "../figures/shown.ts";
import { isKnown, named } from "../figures/words.ts";
import { addressOf } from "../shell/address.ts";
import { columns } from "../shell/columns.ts";
import { form, placeSelect } from "../shell/controls.ts";
import type { Page, Panel, View, Visit } from "../shell/page.ts";
import { figureTable } from "./figure-table.ts";
import { givenIn, yearSelect } from "./given.ts";
import { rowsOf } from "./groups.ts";
import { yearOf } from "./latest.ts";
import { MONEY } from "./money-document.ts";
import { besideLondon, type MoneyAsked, plainQuestions, unitCostPanel } from "./money-plain.ts";

const costsIn = ({ data }: MoneyAsked) => data.place.costs;

const csvOf = ({ place, year }: MoneyAsked, by: string): string =>
  addressOf("/q/costs.csv", { place: place.code, year: year.to.slice(0, 4), by });

const kindsPanel = (given: MoneyAsked): Panel => ({
  name: "spend",
  title: "Spent, by kind of placement",
  chart: {
    form: "BARS",
    of: "Placement",
    measure: "Spend",
    unit: "pounds",
    rows: rowsOf(costsIn(given).groups, ({ spend }) => ({ figure: spend })),
  },
  csv: csvOf(given, "PLACEMENT_TYPE"),
  asked: given.asked,
});

const weeklyPanel = (given: MoneyAsked): Panel => ({
  name: "weekly",
  title: "What a week costs, by kind of placement",
  note: "The price of a week of each child: the mean over its days in the year.",
  chart: {
    form: "SPREAD",
    of: "Placement",
    measure: "Weekly cost",
    unit: "pounds a week",
    rows: rowsOf(costsIn(given).groups, ({ weeklyCost }) => weeklyCost),
    landmarks: [],
  },
  csv: csvOf(given, "PLACEMENT_TYPE"),
  asked: given.asked,
});

type Funding = ReturnType<typeof costsIn>["total"]["funding"];

const shares = ({ socialCare, health, education, unattributed }: Funding): readonly Shown[] => [
  socialCare,
  health,
  education,
  unattributed,
];

const fundingPanel = (given: MoneyAsked): Panel => ({
  name: "funding",
  title: "Who pays",
  note: "Percent of the spend. Published shares need not add up to 100.",
  chart: {
    form: "STACK",
    of: "Place",
    measure: "Share of the spend",
    unit: "percent",
    parts: ["Social care", "Health", "Education", "None of them"],
    rows: [
      { code: given.place.code, label: given.place.name, cells: shares(costsIn(given).total.funding) },
      ...given.data.subRegions
        .filter(({ code }) => code !== given.place.code)
        .map(({ code, name, costs }) => ({ code, label: name, cells: shares(costs.total.funding) })),
    ],
  },
  csv: addressOf("/q/costs.csv", { place: given.place.code, year: given.year.to.slice(0, 4), measure: "funding" }),
  asked: given.asked,
});

const partsPanel = (given: MoneyAsked, field: "spend" | "unitCostPerWeek", title: string): Panel => ({
  name: field === "spend" ? "sub-regions" : "unit-cost",
  title: `${title}, by sub-region`,
  chart: {
    form: "BARS",
    of: "Sub-region",
    measure: title,
    unit: field === "spend" ? "pounds" : "pounds a week",
    rows: given.data.subRegions.map(({ code, name, costs }) => ({
      code,
      label: name,
      figure: costs.total[field],
      href: addressOf("/money", { place: code }),
    })),
    own: given.place.code,
  },
  csv: addressOf("/q/costs.csv", { place: "London", year: given.year.to.slice(0, 4), by: "SUB_REGION" }),
  asked: given.asked,
});

const COMPARED = [
  ["Spend", "spend", "pounds"],
  ["Weeks paid for", "placementWeeks", "weeks"],
  ["Spend a week", "unitCostPerWeek", "pounds a week"],
  ["Children", "children", "children"],
] as const;

const twoYears = (given: MoneyAsked, before: string): Content => {
  const [now, then] = [costsIn(given).total, given.data.place.before.total];
  return figureTable({
    title: "This year and the year before",
    of: "Of the place",
    columns: [yearInWords(given.year), before],
    rows: COMPARED.map(([label, field, unit]) => ({ label, unit, figures: [now[field], then[field]] })),
    hint: "Ranges that meet are no clear change.",
  });
};

const dearest = (given: MoneyAsked): Content => {
  const { topTen, millionOrMore } = costsIn(given).total;
  const { ofEachBorough, ofPlace } = topTen;
  return html`<section class="panel">
    <h2>The dearest placements</h2>
    <table class="numbers">
      <tbody>
        <tr>
          <th scope="row">The ten dearest of each borough, together</th>
          <td class="n">${numberAndRange(ofEachBorough.sum, "pounds")}</td>
          <td class="n">${numberAndRange(ofEachBorough.shareOfSpend, "percent")}</td>
        </tr>
        <tr>
          <th scope="row">The ten dearest of the place</th>
          <td class="n">${numberAndRange(ofPlace.sum, "pounds")}</td>
          <td class="n">${numberAndRange(ofPlace.shareOfSpend, "percent")}</td>
        </tr>
        <tr>
          <th scope="row">Children whose placement comes to £1m a year or more</th>
          <td class="n">${numberAndRange(millionOrMore, "children")}</td>
          <td class="n"></td>
        </tr>
      </tbody>
    </table>
  </section>`;
};

/** Why money of a kind of place is not told. */
const WITHHELD: Partial<Record<Place["kind"], string>> = {
  Borough: "A borough's own money is for its own staff; it is in the sums of its sub-region and London.",
  BoroughSet: "Of one sub-region it has a borough or two alone, whose own money is for their own staff.",
};

const lead = (given: MoneyAsked): View["lead"] => {
  const { spend, unitCostPerWeek } = costsIn(given).total;
  if (isKnown(spend))
    return html`${given.place.name} spent <strong>${number(spend, "pounds")}</strong> on placements in ${yearInWords(given.year)}:
      ${number(unitCostPerWeek, "pounds a week")} for a week of a placement.`;
  const why = spend.status === "SUPPRESSED" ? ` ${WITHHELD[given.place.kind] ?? ""}` : "";
  return html`${named(`Spent in ${yearInWords(given.year)}`, spend, "pounds")}.${why}`;
};

const view = async (visit: Visit): Promise<View> => {
  const given = await givenIn(visit);
  const before = yearOf(given.year.from);
  const isOwn = visit.borough === given.place.code;
  const { data, asked } = await visit.execute(MONEY, {
    place: given.place.code,
    year: given.year,
    before,
    end: given.year.to,
    isOwn,
  });
  const all = { ...given, data, asked };
  const [left, right] = [
    [kindsPanel(all), unitCostPanel(all, "byProvision"), partsPanel(all, "spend", "Spend")],
    [fundingPanel(all), unitCostPanel(all, "byProcurement"), partsPanel(all, "unitCostPerWeek", "Spend a week")],
  ];
  const wide = weeklyPanel(all);
  return {
    title: `What ${given.place.name}'s placements cost`,
    lead: lead(all),
    controls: form("/money", [placeSelect(given.place.code), yearSelect(given)]),
    coverage: costsIn(all).coverage,
    dated: `the financial year ${yearInWords(given.year)}`,
    panels: [...left, ...right, wide],
    body: (draw) =>
      html`${columns([plainQuestions(all), twoYears(all, yearInWords(before)), left.map(draw)], [dearest(all), right.map(draw)])}
      ${isOwn && besideLondon(all)}${draw(wide)}`,
  };
};

export const money: Page = { path: "/money", name: "Money", view };
