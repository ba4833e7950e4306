/** The resolvers of populations: those of a date and those of a period. */
import type { Resolvers } from "../generated/types.ts";
import { heldSince } from "../question/coverage.ts";
import { periodOf } from "../reference/periods.ts";
import { answersOf } from "./context.ts";
import { coverage, dateSeries, groups, periodSeries, type TimedPopulation, whole } from "./populations.ts";
import { tableRows } from "./tables.ts";

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
  CostPopulation: ofPeriod,
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
