/** From the rows of the graph's tables to tidy ones: each figure a row of its own. */
import { graphql } from "../generated/gql.ts";
import type { ToldFragment } from "../generated/graphql.ts";
import type { QuestionTable, QuestionValue } from "./question.ts";

/** A figure with all that is told of it. */
graphql(`
  fragment Told on Figure {
    value
    low
    high
    status
  }
`);

/** A code of a dimension. */
graphql(`
  fragment Coded on DimensionCode {
    code
    label
  }
`);

/** A distribution by its published points. */
graphql(`
  fragment Spread on Distribution {
    n {
      ...Told
    }
    mean {
      ...Told
    }
    p25: percentile(at: 25) {
      ...Told
    }
    median {
      ...Told
    }
    p75: percentile(at: 75) {
      ...Told
    }
    p90: percentile(at: 90) {
      ...Told
    }
    total {
      ...Told
    }
  }
`);

/** Incidents, and the children who had any. */
graphql(`
  fragment Strayed on Absences {
    children {
      ...Told
    }
    percentOfChildren {
      ...Told
    }
    incidents {
      ...Told
    }
    incidentsPerChild {
      ...Told
    }
  }
`);

/** How stable placements are. */
graphql(`
  fragment Stable on PlacementStability {
    children {
      ...Told
    }
    threeOrMore {
      ...Told
    }
    percentThreeOrMore {
      ...Told
    }
    childrenOfTwoYears {
      ...Told
    }
    threeOrMoreInTwoYears {
      ...Told
    }
    percentThreeOrMoreInTwoYears {
      ...Told
    }
    longTerm {
      ...Told
    }
    longTermStable {
      ...Told
    }
    percentLongTermStable {
      ...Told
    }
  }
`);

type NamedFigure = readonly [measure: string, figure: ToldFragment];

const isFigure = (given: object): given is ToldFragment => "status" in given;

/** What stands before the name of a part in a list: the code of a reason. */
const partName = (part: object): string => ("reason" in part ? String(part.reason) : "");

/** Every figure under some measures by its dotted name: "weeklyCost.median", "blockedReasons.STAFFING". */
export const figuresIn = (given: object, before = ""): readonly NamedFigure[] =>
  Object.entries(given).flatMap(([name, value]: [string, unknown]): readonly NamedFigure[] => {
    if (typeof value !== "object" || value === null) return [];
    if (Array.isArray(value))
      return value.flatMap((part: { readonly places: ToldFragment }) => [
        [`${before}${name}.${partName(part)}`, part.places] as const,
      ]);
    return isFigure(value) ? [[`${before}${name}`, value]] : figuresIn(value, `${before}${name}.`);
  });

type Units = readonly { readonly name: string; readonly unit: string }[];

/** Whether a figure is one of a measure by its name, which may be that of one point, or of a list: "weeklyCost.median", "blockedReasons.places". */
export const isFigureOf = (figure: string, name: string): boolean =>
  figure === name || figure.startsWith(`${name.replace(/\.places$/, "")}.`);

/** Of a distribution's points the unit is the distribution's, but of how many there are. */
const unitOf = (measure: string, units: Units): string | null => {
  if (measure === "percentOfTotal") return "percent";
  if (measure.endsWith(".n")) return "children";
  return units.find(({ name }) => isFigureOf(measure, name))?.unit ?? null;
};

/** What figures are of: the columns before them, and their values. */
export type Observation = {
  readonly of: readonly QuestionValue[];
  readonly figures: readonly NamedFigure[];
  /** The vintages of the sub-regions that they rest on, and the one name by which to cite them and to ask again. */
  readonly vintages: { readonly own: string | null; readonly london: string | null };
};

const FIGURE_COLUMNS = ["measure", "unit", "value", "low", "high", "status", "vintage", "london_vintage"] as const;

/** A row a figure, in the order of the observations. */
export const tidyTable = (columns: readonly string[], observations: readonly Observation[], units: Units): QuestionTable => ({
  columns: [...columns, ...FIGURE_COLUMNS],
  rows: observations.flatMap(({ of, figures, vintages }) =>
    figures.map(([measure, { value, low, high, status }]) => [
      ...of,
      measure,
      unitOf(measure, units),
      value,
      low,
      high,
      status,
      vintages.own,
      vintages.london,
    ]),
  ),
});

type SubRegionVintage = { readonly code: string; readonly vintage: string | null };

/** "NCL 3f2a91 SEL 77aa01": a sub-region that did not answer is left out. */
export const vintagesOf = (subRegions: readonly SubRegionVintage[]): string | null =>
  subRegions.flatMap(({ code, vintage }) => (vintage === null ? [] : [`${code} ${vintage}`])).join(" ") || null;
