/** Money of made-up children as a caller reads it: what is asked, and what is put into it. */
import type { CostRecord } from "../../subgraphs/returns/kinds/costs/cost-record.ts";
import { figuresOf, type PlainFigure } from "./every-figure.ts";
import { graphOver } from "./graph-in-process.ts";
import { type Paid, paidChildren, together } from "./paid-children.ts";

export const [BARNET, CAMDEN, ENFIELD, HARINGEY] = ["E09000003", "E09000007", "E09000010", "E09000014"] as const;

export const FOUR = [BARNET, CAMDEN, ENFIELD, HARINGEY];

export const YEAR = `during: { from: "2024-04-01", to: "2025-03-31" }`;

type Dearest = { readonly sum: PlainFigure; readonly shareOfSpend: PlainFigure };

export type Money = {
  readonly children: PlainFigure;
  readonly spend: PlainFigure;
  readonly placementWeeks: PlainFigure;
  readonly unitCostPerWeek: PlainFigure;
  readonly weeklyCost: Readonly<Record<"n" | "mean" | "median" | "total", PlainFigure>>;
  readonly funding: Readonly<Record<"socialCare" | "health" | "education" | "unattributed", PlainFigure>>;
  readonly fundingAmounts: Readonly<Record<"socialCare" | "health" | "education" | "unattributed", PlainFigure>>;
  readonly topTen: Readonly<Record<"ofEachBorough" | "ofPlace", Dearest>>;
  readonly millionOrMore: PlainFigure;
};

const EVERYTHING = figuresOf("CostMeasures");

export type Asking = { readonly root?: string; readonly during?: string; readonly where?: string; readonly staffOf?: string };

export const moneyOf = async (
  paid: Paid,
  { root = `subRegion(code: "NCL")`, during = YEAR, where = "", staffOf }: Asking = {},
): Promise<Money> => {
  const graph = await graphOver(paid, staffOf === undefined ? { kind: "PUBLIC" } : { kind: "BOROUGH", borough: staffOf });
  const { of } = await graph.ask<{ of: { costs: { total: Money } } }>(
    `{ of: ${root} { costs(${during}${where}) { total { ${EVERYTHING} } } } }`,
  );
  return of.costs.total;
};

export const OWN = { root: `borough(code: "${BARNET}")`, staffOf: BARNET };

export const WITHHELD = { value: null, low: null, high: null, status: "SUPPRESSED" };

export const exactly = (value: number) => ({ value, low: value, high: value, status: "OK" });

/** So many children of each of some boroughs, at one price for all of the year. */
export const each = (count: number, price: Partial<CostRecord> = {}, boroughs: readonly string[] = FOUR): Paid =>
  together(...boroughs.map((borough) => paidChildren(count, { borough, price })));

/** Pounds of a year of 365 days at so many pence a week. */
export const yearly = (weekly: number): number => (weekly * 365) / 700;
