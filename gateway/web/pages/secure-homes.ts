/** Children in secure children's homes beside the searches for one: at month ends, in Scotland, and what a week costs by year. */
import { html } from "hono/html";
import type { ReferralsQuery } from "../../generated/graphql.ts";
import { longDate } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { number, numberAndRange } from "../figures/number.ts";
import { addressOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import type { Panel } from "../shell/page.ts";
import type { PageGiven } from "./given.ts";

/** The placement code of a secure children's home. */
const SECURE = "K1";

type Asked = PageGiven & { readonly data: Answered<ReferralsQuery>; readonly asked: Panel["asked"] };

const stockPanel = ({ data: { place }, place: { code, name }, asked, ...given }: Asked): Panel => ({
  name: "secure",
  title: "Children in secure homes, at month ends",
  chart: {
    form: "TREND",
    of: "Month end",
    measure: "Children in secure homes",
    unit: "children",
    line: { code, label: name, points: place.inSecure!.series.map(({ at, measures }) => ({ at, figure: measures.children })) },
    multiples: [],
  },
  csv: addressOf("/q/children.csv", { place: code, date: given.year.to, placementCode: SECURE, by: "TIME", measure: "children" }),
  asked,
});

const pricePanel = ({ data: { place }, place: { code, name }, asked, ...given }: Asked): Panel => ({
  name: "secure-price",
  title: "A week in a secure home, year by year",
  note: "Spend over the weeks paid for.",
  chart: {
    form: "TREND",
    of: "Year",
    measure: "A week in a secure home",
    unit: "pounds a week",
    line: {
      code,
      label: name,
      points: place.secureCosts!.series.map(({ to, measures }) => ({ at: to, figure: measures.unitCostPerWeek })),
    },
    multiples: [],
  },
  csv: addressOf("/q/costs.csv", {
    place: code,
    date: given.year.to,
    step: "YEAR",
    placementCode: SECURE,
    by: "TIME",
    measure: "unitCostPerWeek",
  }),
  asked,
});

/** Nothing where secure homes are not what is asked about. */
export const securePanels = (given: Asked): readonly Panel[] =>
  given.data.place.inSecure === undefined ? [] : [stockPanel(given), pricePanel(given)];

/** How many there are on the last day, how far away, and how many of them in Scotland. */
export const secureLine = ({ data: { place }, year }: Asked): Content => {
  if (place.inSecure === undefined) return html``;
  const { children, distance } = place.inSecure.total;
  return html`<p>
    In secure homes on ${longDate(year.to)}: <strong>${number(children, "children")}</strong> children,
    ${number(distance.mean, "miles")} miles from home on average; in Scotland
    ${numberAndRange(place.inScotland!.total.children, "children")}.
  </p>`;
};
