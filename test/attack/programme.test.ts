import type { Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadHighs } from "./highs.ts";
import { smallCellsOf } from "./measures.ts";
import { T96_BANDED, T96_OPEN, type Policy } from "./policies.ts";
import { programme, solve } from "./programme.ts";
import { propagate } from "./propagation.ts";
import { BOROUGHS, INSIGHT, released } from "./tried-on.ts";

const { reasoning, truth } = INSIGHT;

const every = (nth: number) =>
  BOROUGHS.flatMap((place) =>
    smallCellsOf(reasoning.grid, truth, place).map((cell) => ({ place, cell: cell - reasoning.grid.firstOf[place]! })),
  ).filter((_, at) => at % nth === 0);

describe("a linear programme", () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  const boundsOf = (policy: Policy) => propagate(reasoning, released(policy));

  it("finds bounds that hold the true number, and are never wider than those of propagation", () => {
    const bounds = boundsOf(T96_OPEN);
    for (const target of every(80)) {
      const at = reasoning.grid.firstOf[target.place]! + target.cell;
      const [low, high] = solve(highs, bounds, target);
      expect([low >= bounds.low[at]!, high <= bounds.high[at]!]).toEqual([true, true]);
      expect([low <= truth[at]!, truth[at]! <= high]).toEqual([true, true]);
    }
  });

  it("tells the public no number from 1 to 7", () => {
    expect(programme(highs, boundsOf(T96_BANDED), every(40))).toMatchObject({ certain: 0, two: 0 });
  });
});
