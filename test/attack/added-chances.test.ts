import { describe, expect, it } from "vitest";
import { chance } from "../support/second/t96.ts";
import { addedChances } from "./added-chances.ts";

const all = (of: (p: number) => number, most: number): readonly number[] => Array.from({ length: most }, (_, p) => of(p));

describe("chances of a sum of published parts", () => {
  it("are those of the one part, where there is one", () => {
    const of = addedChances([10]);
    for (const n of [0, 1, 3, 5, 6, 40]) expect(all((p) => of(n, p), 60)).toEqual(all((p) => chance(n, p), 60));
  });

  it.each([1, 7, 30, 59, 200])("add up to one of %i children, whose mean is published", (n) => {
    const of = addedChances([30, 20, 10]);
    const chances = all((p) => of(n, p), n + 20);
    expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1, 6);
    expect(chances.reduce((sum, each, p) => sum + each * p, 0)).toBeCloseTo(n, 4);
  });

  it("are of three noises where each part is large: a variance of six", () => {
    const [of, n] = [addedChances([1, 1, 1]), 300];
    const variance = all((p) => of(n, p), 400).reduce((sum, each, p) => sum + each * (p - n) ** 2, 0);
    expect(variance).toBeCloseTo(6, 6);
  });
});
