/** What is measured of the homes that stand in a place, and of their places. */
import { publicCountOf, useOf } from "../disclosure/counts.ts";
import type { Figure } from "../disclosure/figure.ts";
import { type DimensionCode, dimensionOf } from "../question/dimensions.ts";
import type { Cell } from "../question/question.ts";
import { absentOf, askCell, cellFigure, partInPercent } from "./cell-figures.ts";
import type { FigureContext } from "./context.ts";

export const publicNumberOf = (cell: Cell, measure: "HOMES" | "REGISTERED_PLACES", context: FigureContext): Promise<Figure> =>
  cellFigure(cell, { measure }, context, publicCountOf);

type BedUse = "OCCUPIED" | "OPEN_PLACES" | "VACANT" | "BLOCKED";

/** Places of homes by their use, or a part of them. */
export const placesBy = async (cell: Cell, use: BedUse, context: FigureContext, part?: DimensionCode): Promise<Figure> => {
  const absent = await absentOf(cell, context);
  if (absent !== null) return absent;
  const [used, homes, places] = await Promise.all([
    askCell(cell, use, context, part),
    publicNumberOf(cell, "HOMES", context),
    publicNumberOf(cell, "REGISTERED_PLACES", context),
  ]);
  return useOf(used, homes, places);
};

/** Children who live in the homes, or those whom London's boroughs placed there, or others. */
export const occupiedOf = (cell: Cell, context: FigureContext, occupant?: "LONDON" | "OTHERS"): Promise<Figure> =>
  placesBy(cell, "OCCUPIED", context, occupant === undefined ? undefined : { dimension: "OCCUPANT", code: occupant });

/** Places of one use in percent of the open ones. */
export const percentOfOpen = (cell: Cell, use: BedUse, context: FigureContext): Promise<Figure> =>
  partInPercent(placesBy(cell, use, context), placesBy(cell, "OPEN_PLACES", context), cell.table.population.isOwn);

/** Of the registered places, those that children of London's boroughs live in. */
export const percentByLondon = (cell: Cell, context: FigureContext): Promise<Figure> =>
  partInPercent(
    occupiedOf(cell, context, "LONDON"),
    publicNumberOf(cell, "REGISTERED_PLACES", context),
    cell.table.population.isOwn,
  );

type BlockedPlaces = { readonly reason: string; readonly label: string; readonly places: Figure };

/** Blocked places by reason, every reason in its order. */
export const blockedReasonsOf = (cell: Cell, context: FigureContext): Promise<readonly BlockedPlaces[]> =>
  Promise.all(
    dimensionOf("BLOCKED_REASON").axis!.map(async ({ code, label }) => ({
      reason: code,
      label,
      places: await placesBy(cell, "BLOCKED", context, { dimension: "BLOCKED_REASON", code }),
    })),
  );
