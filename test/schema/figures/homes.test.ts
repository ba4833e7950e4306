import { describe, expect, it } from "vitest";
import { PUBLIC } from "../../../schema/figures/count-policy.ts";
import { besideHomes } from "../../../schema/figures/homes.ts";

/** Whether children of some homes are held back, and the most that anybody can take them to be. */
const beside = (homes: number, places: number, count: number, isLimit = true) => {
  const known = { homes: Float64Array.of(homes), places: Float64Array.of(places), isAllThereIs: false, isLimit };
  const { isHeldBack, most } = besideHomes(known, Float64Array.of(count), PUBLIC);
  return [isHeldBack(0), most(0)];
};

type Case = [name: string, known: [homes: number, places: number, count: number], expected: [isHeldBack: boolean, most: number]];

describe("children in homes, on a day", () => {
  it.each<Case>([
    ["one home", [1, 30, 10], [true, 30]],
    ["two homes", [2, 30, 10], [true, 30]],
    ["three homes with three places left", [3, 13, 10], [false, 10]],
    ["three homes with two places left", [3, 12, 10], [true, 12]],
    ["three full homes", [3, 10, 10], [true, 10]],
    ["more children than the register has places for", [3, 10, 14], [true, 14]],
    ["any number of homes", [Infinity, Infinity, 10], [false, Infinity]],
  ])("of %s", (_, known, expected) => {
    expect(beside(...known)).toEqual(expected);
  });
});

describe("children in homes, over a period, in which more come than there are places", () => {
  it.each<Case>([
    ["two homes", [2, 30, 10], [true, Infinity]],
    ["three homes with three places more than children", [3, 13, 10], [false, Infinity]],
    ["three homes with as many places as children", [3, 10, 10], [true, Infinity]],
    ["three homes with fewer places than children", [3, 10, 11], [false, Infinity]],
  ])("of %s", (_, known, expected) => {
    expect(beside(...known, false)).toEqual(expected);
  });
});
