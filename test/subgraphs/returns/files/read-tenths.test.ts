import { expect, it } from "vitest";
import { readTenths } from "../../../../subgraphs/returns/files/read-tenths.ts";

it.each([
  ["0", 0],
  ["12", 120],
  ["12.5", 125],
  ["12.50", 125],
  ["1,234.5", 12_345],
  ["12.55", null],
  ["-1", null],
  ["12,34", null],
  ["a week", null],
  ["", null],
])("%j is %j tenths", (text, tenths) => {
  expect(readTenths(text)).toBe(tenths);
});
