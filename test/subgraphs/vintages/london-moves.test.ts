import { expect, it } from "vitest";
import { londonMoves } from "../../../subgraphs/vintages/london-moves.ts";
import type { MovedFigure } from "../../../subgraphs/vintages/moved-figures.ts";
import { HACKNEY, NEWHAM } from "../returns/returns-folder.ts";

type Values = readonly [before: number | null, after: number | null];

const children = (borough: string, figure: string, [before, after]: Values): MovedFigure => ({
  borough,
  fact: "PLACEMENTS",
  when: "2024-03-31",
  figure,
  before,
  after,
});

const money = (borough: string, figure: string, values: Values): MovedFigure => ({
  ...children(borough, figure, values),
  fact: "COSTS",
  when: "2023-04-01/2024-03-31",
});

it("moves a figure of London by its boroughs' together, and not where one gains what another loses", () => {
  expect(
    londonMoves([
      children(HACKNEY, "Children", [5, 7]),
      children(NEWHAM, "Children", [null, 3]),
      children(HACKNEY, "In own borough", [4, 5]),
      children(NEWHAM, "In own borough", [3, 2]),
    ]),
  ).toEqual([{ fact: "PLACEMENTS", figure: "Children", when: "2024-03-31", change: 5 }]);
});

it("takes what is left of fractions for no change", () => {
  const pence = [money(HACKNEY, "Spend in pounds", [0.1, 0.3]), money(NEWHAM, "Spend in pounds", [0.3, 0.1])];
  expect(londonMoves(pence)).toEqual([]);
});

it("names a figure that is no sum of boroughs', without saying by how much it moves", () => {
  expect(londonMoves([money(HACKNEY, "Pounds a week", [700, 800]), money(NEWHAM, "Pounds a week", [800, 700])])).toEqual([
    { fact: "COSTS", when: "2023-04-01/2024-03-31", figure: "Pounds a week", change: null },
  ]);
});
