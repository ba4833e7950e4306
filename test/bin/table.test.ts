import { expect, it } from "vitest";
import { table } from "../../bin/terminal/table.ts";

it("sets text to the left and numbers to the right", () => {
  const rows = [
    ["Hackney", "7"],
    ["Newham", "1,200"],
  ];
  expect(table(["borough", "rows"], rows)).toBe("borough   rows\nHackney      7\nNewham   1,200");
});

it("prints heads alone where there is no row", () => {
  expect(table(["borough", "rows"], [])).toBe("borough  rows");
});
