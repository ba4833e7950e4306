/** A year at the prices of a date. */
import { describe, expect, test } from "vitest";
import { FIGURE, type PlainFigure } from "../../support/every-figure.ts";
import { graphOver } from "../../support/graph-in-process.ts";
import { each, yearly, type Asking, BARNET, exactly, OWN, WITHHELD } from "../../support/money-asked.ts";
import { type Paid, paidChildren } from "../../support/paid-children.ts";

describe("a year at the prices of a date", () => {
  const askedOf = async (paid: Paid, { root, staffOf }: Asking = {}) => {
    const graph = await graphOver(paid, staffOf === undefined ? { kind: "PUBLIC" } : { kind: "BOROUGH", borough: staffOf });
    const { of } = await graph.ask<{
      of: { placements: { total: { weeklyCost: { total: PlainFigure }; annualCommitment: PlainFigure } } };
    }>(
      `{ of: ${root ?? "london"} { placements(asAt: "2024-09-30") { total { weeklyCost { total ${FIGURE} } annualCommitment ${FIGURE} } } } }`,
    );
    return of.placements.total;
  };

  test("is the week's published total times 365 / 7, interval and all", async () => {
    const { weeklyCost, annualCommitment } = await askedOf(each(12, { pence: 140_000 }));
    expect(annualCommitment.status).toBe("ROUNDED");
    for (const end of ["value", "low", "high"] as const)
      expect(annualCommitment[end]).toBeCloseTo((weeklyCost.total[end]! * 365) / 7, 1);
    const truth = 48 * yearly(140_000);
    expect(annualCommitment.low! <= truth && truth <= annualCommitment.high!).toBe(true);
  });

  test("is withheld where the week is, and exact to the borough itself", async () => {
    expect((await askedOf(each(12, {}, [BARNET]))).annualCommitment).toEqual(WITHHELD);
    expect((await askedOf(paidChildren(1, { price: { pence: 70_000 } }), OWN)).annualCommitment).toEqual(exactly(36_500));
    expect((await askedOf({ episodes: [], costs: [] }, OWN)).annualCommitment).toEqual(exactly(0));
  });
});
