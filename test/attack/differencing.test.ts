import { describe, expect, it } from "vitest";
import { difference } from "./differencing.ts";
import { DEPARTMENT, type Policy, T96_BANDED, T96_OPEN } from "./policies.ts";
import { percent, released, SETS } from "./tried-on.ts";

const over = (policy: Policy) => SETS.map((set) => difference(released(policy, set)));

describe("two cells that differ by one child", () => {
  it("never tell the public a number from 1 to 7", () => {
    for (const { small, smallTold } of over(T96_BANDED)) {
      expect(small).toBeGreaterThan(100);
      expect(smallTold).toBe(0);
    }
  });

  it("tell a larger number once in some hundreds, where one is 3 too high and the other 3 too low", () => {
    for (const { pairs, told } of over(T96_BANDED)) expect(percent(told, pairs)).toBeLessThan(0.5);
  });

  it("tell partners hardly more, and tell most by the Department's rule", () => {
    for (const { pairs, told } of over(T96_OPEN)) expect(percent(told, pairs)).toBeLessThan(1.5);
    expect(percent(difference(released(DEPARTMENT)).told, difference(released(DEPARTMENT)).pairs)).toBeGreaterThan(50);
  });
});
