/** Movements: who came into care and left it in a year, who moved, and how stable placements are. */
import { html } from "hono/html";
import { returnYearOf, returnYearStart } from "../../../schema/reference/dates.ts";
import type { MovementsQuery } from "../../generated/graphql.ts";
import type { Row } from "../charts/chart.ts";
import { yearInWords } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { number } from "../figures/number.ts";
import { childOrChildren, isKnown, named } from "../figures/words.ts";
import { addressOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import { columns } from "../shell/columns.ts";
import { form, placeSelect } from "../shell/controls.ts";
import type { Page, Panel, View, Visit } from "../shell/page.ts";
import { figureTable } from "./figure-table.ts";
import { type PageGiven, givenIn, yearSelect } from "./given.ts";
import { rowsOf } from "./groups.ts";
import { yearOf } from "./latest.ts";
import { MOVEMENTS_PAGE } from "./movements-document.ts";
import { inOrder } from "./own-order.ts";
import { yearTrend } from "./year-trend.ts";

type Asked = PageGiven & { readonly data: Answered<MovementsQuery>; readonly asked: Panel["asked"] };
type Stability = Answered<MovementsQuery>["place"]["movements"]["total"]["stability"];

const movementsIn = ({ data }: Asked) => data.place.movements;

const csvOf = ({ place, year }: Asked, of: Readonly<Record<string, string>>): string =>
  addressOf("/q/movements.csv", { place: place.code, year: year.to.slice(0, 4), ...of });

/** Codes that nobody has in the place are left out: a list of reasons is long. */
const anyOf = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ figure }) => figure.value !== 0 && figure.status !== "NOT_APPLICABLE");

const trendPanel = (given: Asked, field: "started" | "ceased", measure: string): Panel =>
  yearTrend(given, {
    name: field,
    measure,
    note: "Financial years, by their last day. A child counts once in a year.",
    years: movementsIn(given).series.map(({ to, measures }) => ({ to, figure: measures[field] })),
    csv: csvOf(given, { by: "TIME", measure: "started,ceased" }),
    asked: given.asked,
  });

const agesPanel = (given: Asked): Panel => ({
  name: "ages",
  title: "Age at entry to care",
  chart: {
    form: "BARS",
    of: "Age",
    measure: "Children who came into care",
    unit: "children",
    rows: inOrder("AGE_BAND", anyOf(rowsOf(movementsIn(given).byAge, ({ started }) => ({ figure: started })))),
  },
  csv: csvOf(given, { by: "AGE_BAND", measure: "started,ceased" }),
  asked: given.asked,
});

const reasonsPanel = (given: Asked): Panel => ({
  name: "reasons",
  title: "Why placements changed",
  note: "Moves to another carer, by what ended the placement before. Other reasons and reasons not recorded may hide more that nobody planned.",
  chart: {
    form: "BARS",
    of: "Reason",
    measure: "Moves",
    unit: "placements",
    rows: anyOf(rowsOf(movementsIn(given).byReason, ({ moves }) => ({ figure: moves }))),
  },
  csv: csvOf(given, { by: "MOVE_REASON", measure: "moves" }),
  asked: given.asked,
});

const endsPanel = (given: Asked): Panel => ({
  name: "ends",
  title: "Why care ended",
  chart: {
    form: "BARS",
    of: "Reason",
    measure: "Children who left care",
    unit: "children",
    rows: anyOf(rowsOf(movementsIn(given).byRec, ({ ceased }) => ({ figure: ceased }))),
  },
  csv: csvOf(given, { by: "REC", measure: "ceased" }),
  asked: given.asked,
});

const partsPanel = (given: Asked, field: "percentThreeOrMore" | "percentLongTermStable", title: string): Panel => {
  const whole = movementsIn(given).total.stability[field];
  return {
    name: field === "percentThreeOrMore" ? "three-or-more" : "long-term",
    title,
    chart: {
      form: "BARS",
      of: "Sub-region",
      measure: "Share of the children",
      unit: "percent",
      rows: given.data.subRegions.map(({ code, name, movements }) => ({
        code,
        label: name,
        figure: movements.total.stability[field],
        href: addressOf("/movements", { place: code, date: given.year.to }),
      })),
      rule: { label: given.place.name, figure: whole },
      own: given.place.code,
    },
    csv: addressOf("/q/movements.csv", {
      place: "London",
      year: given.year.to.slice(0, 4),
      by: "SUB_REGION",
      measure: "stability",
    }),
    asked: given.asked,
  };
};

const COMPARED = [
  ["Came into care", "started", "children"],
  ["of them never before, as far as records go", "newToCare", "children"],
  ["of them back within 12 months", "returnedWithin12Months", "children"],
  ["Left care", "ceased", "children"],
  ["Placements that began", "placementsStarted", "placements"],
  ["Moves to another carer", "moves", "placements"],
  ["of them unplanned, at least", "percentUnplanned", "percent"],
] as const;

const STABLE = [
  ["Three placements or more in the year", "percentThreeOrMore"],
  ["Three or more in two years", "percentThreeOrMoreInTwoYears"],
  ["Long-term placements that are stable", "percentLongTermStable"],
] as const satisfies readonly (readonly [string, keyof Stability])[];

const MISSING = [
  ["Missing at least once, of all looked after in the year", "percentOfChildren", "percent"],
  ["Incidents for each of them", "incidentsPerChild", "incidents"],
] as const;

const twoYears = (given: Asked, before: string): Content => {
  const [now, then] = [movementsIn(given).total, given.data.place.before.total];
  return figureTable({
    title: "This year and the year before",
    of: "Of the place",
    columns: [yearInWords(given.year), before],
    rows: [
      ...COMPARED.map(([label, field, unit]) => ({ label, unit, figures: [now[field], then[field]] })),
      ...MISSING.map(([label, field, unit]) => ({ label, unit, figures: [now.missing[field], then.missing[field]] })),
      ...STABLE.map(([label, field]) => ({ label, unit: "percent", figures: [now.stability[field], then.stability[field]] })),
    ],
    hint: "Ranges that meet are no clear change.",
  });
};

const lead = (given: Asked): View["lead"] => {
  const { started, ceased, stability } = movementsIn(given).total;
  if (!isKnown(started)) return html`${named(`Came into care in ${yearInWords(given.year)}`, started, "children")}.`;
  const many = stability.percentThreeOrMore;
  return html`In ${yearInWords(given.year)} <strong>${number(started, "children")}</strong> ${childOrChildren(started)} came into
    care and ${number(ceased, "children")} left
    it.${isKnown(many) && html` ${number(many, "percent")} of those in care at its end were in three placements or more.`}`;
};

/** Years before the one that is asked about. */
const YEARS = 4;

const view = async (visit: Visit): Promise<View> => {
  const given = await givenIn(visit);
  const before = yearOf(given.year.from);
  const times = { year: given.year, before, since: returnYearStart(returnYearOf(given.year.to) - YEARS), until: given.year.to };
  const { data, asked } = await visit.execute(MOVEMENTS_PAGE, { place: given.place.code, ...times });
  const all: Asked = { ...given, data, asked };
  const left = [trendPanel(all, "started", "Children who came into care"), agesPanel(all), reasonsPanel(all)];
  const right = [
    trendPanel(all, "ceased", "Children who left care"),
    partsPanel(all, "percentThreeOrMore", "Three placements or more in the year"),
    partsPanel(all, "percentLongTermStable", "In one placement for two years, of those long in care"),
    endsPanel(all),
  ];
  return {
    title: `Who came, left and moved: ${given.place.name}`,
    lead: lead(all),
    controls: form("/movements", [placeSelect(given.place.code), yearSelect(given)]),
    coverage: movementsIn(all).coverage,
    dated: `the financial year ${yearInWords(given.year)}`,
    panels: [...left, ...right],
    body: (draw) => html`${twoYears(all, yearInWords(before))} ${columns(left.map(draw), right.map(draw))}`,
  };
};

export const movements: Page = { path: "/movements", name: "Movements", view };
