import { expect, it } from "vitest";
import { aboutBoroughs } from "../../../schema/figures/provider-use.ts";

it.each([
  [3, 33, [5, 3, 7]],
  [7, 33, [5, 3, 7]],
  [8, 33, [10, 8, 12]],
  [24, 33, [25, 23, 27]],
  [28, 33, [30, 28, 33]],
  [33, 33, [30, 28, 33]],
  [3, 5, [5, 3, 5]],
  [6, 6, [5, 3, 6]],
  [8, 8, [5, 3, 8]],
])("says of %i of %i boroughs no more than an interval that others share", (using, of, [value, low, high]) => {
  expect(aboutBoroughs(using, of)).toEqual({ value, low, high, status: "ROUNDED" });
});
