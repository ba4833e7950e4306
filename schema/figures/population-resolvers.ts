/** The resolvers of populations: those of a date and those of a period. */
import type { Resolvers } from "../generated/types.ts";
import { heldSince } from "../question/coverage.ts";
import type { Cell } from "../question/question.ts";
import { periodOf } from "../reference/periods.ts";
import { answersOf } from "./context.ts";
import { fosteringGapOf } from "./money.ts";
import { coverage, dateSeries, groups, periodSeries, tableBy, type TimedPopulation, whole } from "./populations.ts";
import { tableRows } from "./tables.ts";

/** Cells of a population by kind of provision. */
const provisionCells = (parent: TimedPopulation, codes: readonly string[]): readonly Cell[] => {
  const { table, ...cell } = whole(parent);
  const divided = tableBy(parent.population, ["PROVISION"], table.times);
  return codes.map((code) => ({ ...cell, table: divided, codes: [{ dimension: "PROVISION", code }] }));
};

const common = { coverage, total: whole, groups, table: tableRows };

const dated = { ...common, asAt: ({ when }: TimedPopulation) => when, series: dateSeries };

const ofPeriod = {
  ...common,
  from: ({ when }: TimedPopulation) => periodOf(when!).from,
  to: ({ when }: TimedPopulation) => periodOf(when!).to,
  series: periodSeries,
};

export const populationResolvers = {
  Coverage: { vintage: ({ vintage }) => vintage() },
  PlacementPopulation: dated,
  CostPopulation: {
    ...ofPeriod,
    fosteringGap: (parent, _, context) => {
      const [agency, own] = provisionCells(parent, ["INDEPENDENT_FOSTERING_AGENCY", "IN_HOUSE_FOSTER"]);
      return fosteringGapOf(agency!, own!, context);
    },
  },
  BedPopulation: dated,
  ReferralPopulation: ofPeriod,
  MovementPopulation: {
    ...ofPeriod,
    recordsFrom: async ({ population, when }, _, context) => {
      const rosters = await (await answersOf(population, context))?.rosters(population.place);
      return rosters === undefined ? null : heldSince(population.place, "PLACEMENTS", when!, rosters);
    },
  },
} satisfies Resolvers;
