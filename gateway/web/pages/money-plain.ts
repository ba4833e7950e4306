/** Money asked plainly: what a year of today's placements comes to, how far over budget it is, who pays how much, and what a week costs by kind and by how it is bought. */
import type { MoneyQuery } from "../../generated/graphql.ts";
import { longDate, yearInWords } from "../figures/dates.ts";
import type { Content } from "../figures/markup.ts";
import { addressOf } from "../shell/address.ts";
import type { Answered } from "../shell/answered.ts";
import type { Panel } from "../shell/page.ts";
import { figureTable } from "./figure-table.ts";
import type { PageGiven } from "./given.ts";
import { rowsOf } from "./groups.ts";

export type MoneyAsked = PageGiven & { readonly data: Answered<MoneyQuery>; readonly asked: Panel["asked"] };

const UNIT_COSTS = {
  byProvision: { name: "provision", title: "What a week costs, by kind of provision", of: "Provision", by: "PROVISION" },
  byProcurement: { name: "procurement", title: "What a week costs, by how it is bought", of: "Bought", by: "PROCUREMENT" },
} as const;

/** Codes that no money is of are left out. */
export const unitCostPanel = ({ data, place, year, asked }: MoneyAsked, field: keyof typeof UNIT_COSTS): Panel => {
  const { name, title, of, by } = UNIT_COSTS[field];
  const rows = rowsOf(data.place.costs[field], ({ unitCostPerWeek }) => ({ figure: unitCostPerWeek }));
  return {
    name,
    title,
    note: "Spend over the weeks paid for. Kinds differ in whom they care for, and so a dearer one is no worse bargain.",
    chart: {
      form: "BARS",
      of,
      measure: "Spend a week",
      unit: "pounds a week",
      rows: rows.filter(({ figure }) => figure.status !== "NOT_APPLICABLE"),
    },
    csv: addressOf("/q/costs.csv", { place: place.code, year: year.to.slice(0, 4), by, measure: "unitCostPerWeek" }),
    asked,
  };
};

/** To a borough's own staff: what a week costs it, beside what it costs in London. Kinds of placement that the borough has none of are left out. */
export const besideLondon = ({ data }: MoneyAsked): Content => {
  const london = new Map(data.london?.costs.groups.map(({ keys, measures }) => [keys[0]!.code, measures.weeklyCost]));
  const rows = data.place.costs.groups.flatMap(({ keys, measures: { unitCostPerWeek: own } }) => {
    const weekly = london.get(keys[0]!.code);
    if (own === undefined || own.status === "NOT_APPLICABLE" || weekly === undefined) return [];
    return [
      { label: keys[0]!.label, unit: "pounds a week" as const, figures: [own, weekly.p25, weekly.p50, weekly.p75, weekly.p90] },
    ];
  });
  if (rows.length === 0) return null;
  return figureTable({
    title: "What a week costs you, beside London",
    of: "Placement",
    columns: ["You", "London: 1 in 4 below", "Median", "3 in 4 below", "9 in 10 below"],
    rows,
    hint: "Yours is your spend over the weeks paid for. London's are the prices of a week of each child of all boroughs.",
  });
};

const FUNDERS = [
  ["Paid by social care", "socialCare"],
  ["Paid by health", "health"],
  ["Paid by education", "education"],
  ["Paid by nobody named", "unattributed"],
] as const;

export const plainQuestions = ({ data, year }: MoneyAsked): Content => {
  const { fosteringGap, total } = data.place.costs;
  return figureTable({
    title: "Asked plainly",
    of: "Of the place",
    columns: [yearInWords(year)],
    rows: [
      {
        label: `A year of the placements of ${longDate(year.to)}, at their prices`,
        unit: "pounds",
        figures: [data.place.placements.total.annualCommitment],
      },
      { label: "The budget of the year", unit: "pounds", figures: [total.budget] },
      { label: "Spent beyond the budget", unit: "pounds", figures: [total.overspend] },
      { label: "Spent beyond the budget, as a part of it", unit: "percent", figures: [total.percentOverspent] },
      ...FUNDERS.map(([label, funder]) => ({ label, unit: "pounds" as const, figures: [total.fundingAmounts[funder]] })),
      { label: "A week with a fostering agency", unit: "pounds a week", figures: [fosteringGap.agencies] },
      { label: "A week with the authority's own foster carers", unit: "pounds a week", figures: [fosteringGap.inHouse] },
      { label: "What agencies cost more", unit: "pounds a week", figures: [fosteringGap.gap] },
    ],
    hint: "A year at these prices is no forecast: children come, leave and move. A budget is what was planned, whoever pays. What the authority's own fostering service costs beside its carers is in no return.",
  });
};
