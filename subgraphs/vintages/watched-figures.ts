/** Which figures a dry run and a comparison of vintages look at: those that open each fact's answer. */
import type { Figure } from "../../schema/disclosure/figure.ts";
import { occupiedOf, placesBy, publicNumberOf } from "../../schema/figures/beds.ts";
import { budgetOf } from "../../schema/figures/budgets.ts";
import { childrenOf, numberOf } from "../../schema/figures/cell-figures.ts";
import type { FigureContext } from "../../schema/figures/context.ts";
import { spendOf, unitCost, weeksOf } from "../../schema/figures/money.ts";
import { movementOf } from "../../schema/figures/movements.ts";
import { restsOn } from "../../schema/question/coverage.ts";
import { type DimensionCode, dimensionOf } from "../../schema/question/dimensions.ts";
import type { Fact, HeldFact } from "../../schema/question/measures.ts";
import type { Cell } from "../../schema/question/question.ts";

export type WatchedFigure = {
  readonly name: string;
  /** Whether a place's figure is the sum of its boroughs'. */
  readonly isSum: boolean;
  readonly figure: (cell: Cell, context: FigureContext) => Promise<Figure>;
};

const sum = (name: string, figure: WatchedFigure["figure"]): WatchedFigure => ({ name, isSum: true, figure });

const children = (name: string, part?: DimensionCode): WatchedFigure =>
  sum(name, (cell, context) => childrenOf(cell, context, part));

const placementTypes = (dimensionOf("PLACEMENT_TYPE").axis ?? []).map(({ code, label }) =>
  children(label, { dimension: "PLACEMENT_TYPE", code }),
);

/** Planned for years to come too: each year of it is told, whenever money was last spent. */
export const BUDGET = "Budget in pounds";

/** Money is watched of all children of a borough together: of one type of placement it could be the price of a child. */
export const WATCHED_FIGURES: Readonly<Record<Fact, readonly WatchedFigure[]>> = {
  PLACEMENTS: [children("Children"), ...placementTypes, children("In own borough", { dimension: "LOCALITY", code: "IN" })],
  COSTS: [
    children("Children paid for"),
    sum("Spend in pounds", spendOf),
    sum("Placement weeks", weeksOf),
    { name: "Pounds a week", isSum: false, figure: unitCost },
    sum(BUDGET, budgetOf),
  ],
  MOVEMENTS: [
    sum("Came into care", (cell, context) => movementOf(cell, "STARTED", context)),
    sum("Left care", (cell, context) => movementOf(cell, "CEASED", context)),
    sum("Moves", (cell, context) => movementOf(cell, "MOVES", context)),
  ],
  REFERRALS: [
    sum("Searches", (cell, context) => numberOf(cell, "REFERRALS_MADE", context)),
    sum("Placed", (cell, context) => numberOf(cell, "REFERRALS_PLACED", context)),
  ],
  BEDS: [
    sum("Homes", (cell, context) => publicNumberOf(cell, "HOMES", context)),
    sum("Registered places", (cell, context) => publicNumberOf(cell, "REGISTERED_PLACES", context)),
    sum("Occupied", (cell, context) => occupiedOf(cell, context)),
    sum("Occupied by London", (cell, context) => occupiedOf(cell, context, "LONDON")),
    sum("Vacant", (cell, context) => placesBy(cell, "VACANT", context)),
    sum("Blocked", (cell, context) => placesBy(cell, "BLOCKED", context)),
  ],
};

/** The returns that the figures of a fact rest on: a budget is looked at beside the money that was spent. */
export const watchedReturns = (fact: Fact): readonly HeldFact[] =>
  fact === "COSTS" ? [...restsOn(fact, false), "BUDGETS"] : restsOn(fact, false);
