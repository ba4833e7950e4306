import { expect, it } from "vitest";
import { quarterEnd, quarterEndOf, quarterNamed, quarterOfPath } from "../../../../subgraphs/returns/files/quarter.ts";

it.each([
  ["2024-01-01", "2024-03-31"],
  ["2024-03-31", "2024-03-31"],
  ["2024-04-01", "2024-06-30"],
  ["2024-12-31", "2024-12-31"],
])("ends the quarter of %s on %s", (day, end) => {
  expect(quarterEndOf(day)).toBe(end);
});

it.each([
  [1, "2024-06-30"],
  [2, "2024-09-30"],
  [3, "2024-12-31"],
  [4, "2025-03-31"],
])("ends quarter %i of the year to March 2025 on %s", (quarter, end) => {
  expect(quarterEnd(2025, quarter)).toBe(end);
});

it.each([
  ["Q1", 1],
  ["quarter 4", 4],
  ["2", 2],
  ["Q5", null],
  ["", null],
])("knows %j as quarter %j", (text, quarter) => {
  expect(quarterNamed(text)).toBe(quarter);
});

it.each([
  ["nel/2024-25/Q2/costs.csv", 2],
  ["nel/Q1/s251_q3.csv", 3],
  ["nel/SEQ1.csv", null],
  ["nel/costs.csv", null],
])("finds in %s the quarter %j", (path, quarter) => {
  expect(quarterOfPath(path)).toBe(quarter);
});
