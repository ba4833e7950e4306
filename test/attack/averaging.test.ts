import { describe, expect, it } from "vitest";
import { average, largeByOne, smallByOne } from "./averaging.ts";
import { NAMED_OPEN, type Policy, T96_BANDED, T96_OPEN } from "./policies.ts";
import { BOROUGHS, GRID, percent, released, SETS } from "./tried-on.ts";

const PLACES = Array.from({ length: GRID.firstOf.length - 1 }, (_, place) => place);

const mean = (of: (set: number) => number): number => SETS.reduce((sum, set) => sum + of(set), 0) / SETS.length;

describe("averaging over every partition of a cell", () => {
  const small = (policy: Policy) =>
    mean((set) => {
      const { right, cells } = average(released(policy, set), BOROUGHS, smallByOne);
      return percent(right, cells);
    });
  const large = (policy: Policy, of: "error" | "errorAlone") =>
    mean((set) => average(released(policy, set), PLACES, largeByOne)[of]);

  it("comes nearer to large numbers, which are no secret", () => {
    expect(large(T96_OPEN, "error")).toBeLessThan(0.85 * large(T96_OPEN, "errorAlone"));
  });

  it("tells the public and partners few of the numbers from 1 to 7: their parts are small too, and empty ones have no noise to lose", () => {
    expect(small(T96_BANDED)).toBeLessThan(40);
    expect(small(T96_OPEN)).toBeLessThan(25);
  });

  it("gains where the draw depends on the names of dimensions: equal sets are drawn for again in each table", () => {
    expect(large(NAMED_OPEN, "error") / large(NAMED_OPEN, "errorAlone")).toBeLessThan(
      large(T96_OPEN, "error") / large(T96_OPEN, "errorAlone"),
    );
  });
});
