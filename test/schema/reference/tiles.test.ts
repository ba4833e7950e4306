import { expect, it } from "vitest";
import { BOROUGHS, SUB_REGIONS } from "../../../schema/reference/sub-regions.ts";
import { tileOf } from "../../../schema/reference/tiles.ts";

const squareOf = (borough: string): string => [tileOf(borough).row, tileOf(borough).column].join();

const besideOf = (square: string): readonly string[] => {
  const [row = 0, column = 0] = square.split(",").map(Number);
  return [
    [row - 1, column],
    [row + 1, column],
    [row, column - 1],
    [row, column + 1],
  ].map(String);
};

it("has one square for each borough", () => {
  expect(new Set(BOROUGHS.map(({ code }) => squareOf(code))).size).toBe(33);
  expect(new Set(BOROUGHS.map(({ code }) => tileOf(code).shortName)).size).toBe(33);
  expect(tileOf("E09000007")).toEqual({ shortName: "CMD", row: 2, column: 3 });
  expect(tileOf("E09000029")).toEqual({ shortName: "SUT", row: 6, column: 2 });
});

it.each(SUB_REGIONS.map(({ code, boroughs }) => [code, boroughs] as const))("shows %s whole", (_, boroughs) => {
  const squares = new Set(boroughs.map(({ code }) => squareOf(code)));
  const reached = new Set([squareOf(boroughs[0]!.code)]);
  for (const square of reached) for (const each of besideOf(square)) if (squares.has(each)) reached.add(each);
  expect(reached).toEqual(squares);
});
