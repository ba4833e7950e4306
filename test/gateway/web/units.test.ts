import { expect, test } from "vitest";
import { rangeIn, written } from "../../../gateway/web/figures/units.ts";
import { childOrChildren } from "../../../gateway/web/figures/words.ts";

test.each([
  ["pounds", 339, "£339"],
  ["pounds a week", -339, "\u2212£339"],
  ["pounds", 438_300_000, "£438.3m"],
  ["pounds", -1_250_000, "\u2212£1.3m"],
  ["percent", 34, "34%"],
  ["children", 9_292, "9,292"],
])("%s: %d is written %s", (unit, value, text) => expect(written(unit, value)).toBe(text));

test("a range may begin below nothing", () => expect(rangeIn("pounds a week", -20, 610)).toBe("\u2212£20 to £610"));

test("has one child, and any other number of children", () => {
  const figure = (value: number | null) => ({ value, low: value, high: value, status: "OK" }) as const;
  expect([0, 1, 2, null].map((value) => childOrChildren(figure(value)))).toEqual(["children", "child", "children", "children"]);
});
