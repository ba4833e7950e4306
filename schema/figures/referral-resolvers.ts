/** The resolvers of referrals: each field a measure, a part of one in percent of another, or how days are spread. */
import type { Figure } from "../disclosure/figure.ts";
import type { Resolvers } from "../generated/types.ts";
import type { MeasureName } from "../question/measures.ts";
import type { Cell } from "../question/question.ts";
import { numberOf, partInPercent } from "./cell-figures.ts";
import type { FigureContext } from "./context.ts";
import { type Distribution, distributionOf } from "./distributions.ts";

type Resolver<Made> = (cell: Cell, _: unknown, context: FigureContext) => Promise<Made>;

const number =
  (measure: MeasureName): Resolver<Figure> =>
  (cell, _, context) =>
    numberOf(cell, measure, context);

const percent =
  (part: MeasureName, whole: MeasureName): Resolver<Figure> =>
  (cell, _, context) =>
    partInPercent(numberOf(cell, part, context), numberOf(cell, whole, context), cell.table.population.isOwn);

const days =
  (measure: "DAYS_TO_OFFER" | "DAYS_TO_PLACEMENT" | "DAYS_OPEN"): Resolver<Distribution> =>
  (cell, _, context) =>
    distributionOf(cell, measure, context);

export const referralResolvers = {
  ReferralMeasures: {
    children: number("CHILDREN"),
    childrenPlaced: number("CHILDREN_PLACED"),
    made: number("REFERRALS_MADE"),
    offered: number("REFERRALS_OFFERED"),
    awaited: number("REFERRALS_AWAITED"),
    placed: number("REFERRALS_PLACED"),
    notOffered: number("REFERRALS_NOT_OFFERED"),
    withdrawn: number("REFERRALS_WITHDRAWN"),
    open: number("REFERRALS_OPEN"),
    concluded: number("REFERRALS_CONCLUDED"),
    percentPlaced: percent("REFERRALS_PLACED", "REFERRALS_CONCLUDED"),
    daysToOffer: days("DAYS_TO_OFFER"),
    daysToPlacement: days("DAYS_TO_PLACEMENT"),
    daysOpen: days("DAYS_OPEN"),
    unmet: number("REFERRALS_UNMET"),
    alternatives: (cell) => cell,
  },
  ReferralAlternatives: {
    searches: number("ALTERNATIVES"),
    withDolOrder: number("ALTERNATIVES_WITH_ORDER"),
    percentWithDolOrder: percent("ALTERNATIVES_WITH_ORDER", "ALTERNATIVES"),
    unregistered: number("ALTERNATIVES_UNREGISTERED"),
    percentUnregistered: percent("ALTERNATIVES_UNREGISTERED", "ALTERNATIVES"),
  },
} satisfies Resolvers;
