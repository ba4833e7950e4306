/** Referrals: for how many children a place was looked for in a year, what came of it, and what they had instead. */
import { html } from "hono/html";
import { endOfMonth, monthOf, returnYearOf, returnYearStart } from "../../../schema/reference/dates.ts";
import { REFERRAL_KINDS } from "../../../schema/reference/referral-codes.ts";
import type { ReferralsQuery, SoughtByFragment } from "../../generated/graphql.ts";
import { yearInWords } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { number } from "../figures/number.ts";
import { childOrChildren, isKnown, named } from "../figures/words.ts";
import { addressOf, oneOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import { columns } from "../shell/columns.ts";
import { form, placeSelect, select } from "../shell/controls.ts";
import type { Page, Panel, View, Visit } from "../shell/page.ts";
import { figureTable } from "./figure-table.ts";
import { type PageGiven, givenIn, yearSelect } from "./given.ts";
import { rowsOf } from "./groups.ts";
import { yearOf } from "./latest.ts";
import { inOrder } from "./own-order.ts";
import { REFERRALS_PAGE } from "./referrals-document.ts";
import { secureLine, securePanels } from "./secure-homes.ts";
import { yearTrend } from "./year-trend.ts";

/** No one kind. */
const ALL = "ALL";

const KINDS = [{ code: ALL, label: "Any kind of placement" }, ...REFERRAL_KINDS] as const;

type Asked = PageGiven & {
  readonly kind: (typeof KINDS)[number]["code"];
  readonly data: Answered<ReferralsQuery>;
  readonly asked: Panel["asked"];
};
type Total = Answered<ReferralsQuery>["place"]["before"]["total"];

const referralsIn = ({ data }: Asked) => data.place.referrals;

const csvOf = ({ place, year, kind }: Asked, of: Readonly<Record<string, string>>): string =>
  addressOf("/q/referrals.csv", {
    place: place.code,
    year: year.to.slice(0, 4),
    ...(kind === ALL ? {} : { referralKind: kind }),
    ...of,
  });

const kindSelect = (chosen: Asked["kind"]): Content =>
  select({
    name: "kind",
    label: "Looked for",
    chosen,
    options: KINDS.map(({ code, label }) => ({ value: code, label })),
  });

const trendPanel = (given: Asked, field: "children" | "childrenPlaced", measure: string): Panel =>
  yearTrend(given, {
    name: field === "children" ? "sought" : "placed",
    measure,
    note: "Financial years, by their last day, in which the search began. A child counts once in a year.",
    years: referralsIn(given).series.map(({ to, measures }) => ({ to, figure: measures[field] })),
    csv: csvOf(given, { by: "TIME", measure: field }),
    asked: given.asked,
  });

type Divided = { readonly name: string; readonly title: string; readonly of: string; readonly by: string };

/** Codes that nobody has in the place are left out. */
const barsPanel = (given: Asked, { name, title, of, by }: Divided, groups: readonly SoughtByFragment[]): Panel => ({
  name,
  title,
  chart: {
    form: "BARS",
    of,
    measure: "Children for whom a place was looked for",
    unit: "children",
    rows: inOrder(
      by,
      rowsOf(groups, ({ children }) => ({ figure: children })).filter(({ figure }) => figure.value !== 0),
    ),
  },
  // Kinds are those of all searches, whatever kind is chosen.
  csv: csvOf(by === "REFERRAL_KIND" ? { ...given, kind: ALL } : given, { by, measure: "children" }),
  asked: given.asked,
});

const DAYS = [
  ["daysToOffer", "To an offer"],
  ["daysToPlacement", "To moving in"],
  ["daysOpen", "Waited at the end"],
] as const;

const daysPanel = (given: Asked): Panel => ({
  name: "days",
  title: "How long it takes",
  note: "Days from the beginning of a child's first search: to an offer and to moving in, of those who got there; to the last day of the year, of those who still wait.",
  chart: {
    form: "SPREAD",
    of: "Days",
    measure: "Days",
    unit: "days",
    rows: DAYS.map(([field, label]) => ({ code: field, label, ...referralsIn(given).total[field] })),
    landmarks: [],
  },
  csv: csvOf(given, { measure: DAYS.map(([field]) => field).join() }),
  asked: given.asked,
});

const FUNNEL = [
  ["Children for whom a place was looked for", "children", "children"],
  ["Children who moved in", "childrenPlaced", "children"],
  ["Searches", "made", "searches"],
  ["with an offer", "offered", "searches"],
  ["by which the child moved in", "placed", "searches"],
  ["that found no offer", "notOffered", "searches"],
  ["given up", "withdrawn", "searches"],
  ["that go on", "open", "searches"],
  ["Placed, of those that ended", "percentPlaced", "percent"],
  ["Needed before the last day, and open on it", "unmet", "searches"],
] as const;

const INSTEAD = [
  ["Had something else instead", "searches", "searches"],
  ["of them under a deprivation of liberty order", "percentWithDolOrder", "percent"],
  ["of them where nobody is registered", "percentUnregistered", "percent"],
] as const;

const funnel = ({ data: { place }, year }: Asked, before: string): Content => {
  const totals: readonly Total[] = [place.referrals.total, place.before.total, place.three.total];
  return figureTable({
    title: "What came of the searches",
    of: "Began in",
    columns: [yearInWords(year), before, `three years to ${year.to.slice(0, 4)}`],
    rows: [
      ...FUNNEL.map(([label, field, unit]) => ({ label, unit, figures: totals.map((total) => total[field]) })),
      ...INSTEAD.map(([label, field, unit]) => ({
        label,
        unit,
        figures: totals.map(({ alternatives }) => alternatives[field]),
      })),
    ],
    hint: "Numbers of searches are told from ten children on. Shown demand is too low: authorities often do not make a formal referral.",
  });
};

const lead = (given: Asked): View["lead"] => {
  const { children, childrenPlaced } = referralsIn(given).total;
  if (!isKnown(children)) return html`${named(`Referred in ${yearInWords(given.year)}`, children, "children")}.`;
  return html`In ${yearInWords(given.year)} a search for a place began for
    <strong>${number(children, "children")}</strong> ${childOrChildren(children)}; ${number(childrenPlaced, "children")} of them
    moved in.`;
};

/** Years before the one that is asked about: of the trend, and of the case as a whole. */
const [YEARS, THREE] = [4, 2];

const view = async (visit: Visit): Promise<View> => {
  const given = await givenIn(visit);
  const [before, until] = [yearOf(given.year.from), given.year.to];
  const kind = oneOf(
    visit.params,
    "kind",
    KINDS.map(({ code }) => code),
  );
  const yearsBefore = (years: number): string => returnYearStart(returnYearOf(until) - years);
  const times = { year: given.year, before, three: { from: yearsBefore(THREE), to: until }, since: yearsBefore(YEARS), until };
  const where = kind === ALL ? {} : { referralKind: [kind] };
  const secure = kind === "SECURE_WELFARE";
  const months = endOfMonth(monthOf(before.from));
  const { data, asked } = await visit.execute(REFERRALS_PAGE, { place: given.place.code, where, secure, months, ...times });
  const all: Asked = { ...given, kind, data, asked };
  const { byAge, byEthnicity, byNeed } = referralsIn(all);
  const [stock, price] = securePanels(all);
  const left = [
    trendPanel(all, "children", "Children for whom a place was looked for"),
    barsPanel(all, { name: "kinds", title: "What was looked for", of: "Kind", by: "REFERRAL_KIND" }, data.place.all.byKind),
    barsPanel(all, { name: "ages", title: "Age when the search began", of: "Age", by: "AGE_GROUP" }, byAge),
    ...(stock === undefined ? [] : [stock]),
  ];
  const right = [
    trendPanel(all, "childrenPlaced", "Children who moved in"),
    daysPanel(all),
    barsPanel(all, { name: "ethnicity", title: "Ethnicity", of: "Ethnicity", by: "ETHNICITY" }, byEthnicity),
    barsPanel(all, { name: "needs", title: "What the place has to meet", of: "Need", by: "NEED" }, byNeed),
    ...(price === undefined ? [] : [price]),
  ];
  return {
    title: `Searches for a place: ${given.place.name}`,
    lead: lead(all),
    controls: form("/referrals", [placeSelect(given.place.code), yearSelect(given), kindSelect(kind)]),
    coverage: referralsIn(all).coverage,
    dated: `the financial year ${yearInWords(given.year)}`,
    panels: [...left, ...right],
    body: (draw) => html`${funnel(all, yearInWords(before))} ${secureLine(all)} ${columns(left.map(draw), right.map(draw))}`,
  };
};

export const referrals: Page = { path: "/referrals", name: "Referrals", view };
