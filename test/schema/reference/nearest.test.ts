import { describe, expect, it } from "vitest";
import { nearest } from "../../../schema/reference/nearest.ts";

describe("nearest", () => {
  it.each([
    ["E0900012", ["E09000012", "E09000013"], "E09000012"],
    ["k22", ["U4", "K2"], "K2"],
    ["haringay", ["Harrow", "Haringey"], "Haringey"],
    ["PLCAE", ["PLACE", "DEC"], "PLACE"],
    ["NEL", ["NEL"], "NEL"],
    ["E4", ["E2", "E4A", "E4B"], "E4A"],
  ])("takes %s for one of %j", (text, candidates, expected) => {
    expect(nearest(text, candidates)).toBe(expected);
  });

  it("takes the first of several that are as near", () => {
    expect(nearest("U9", ["U1", "U2"])).toBe("U1");
  });

  it("finds nothing when more than half the letters differ", () => {
    expect(nearest("spreadsheet", ["NEL", "NCL"])).toBeUndefined();
    expect(nearest("", ["NEL"])).toBeUndefined();
    expect(nearest("NEL", [])).toBeUndefined();
  });
});
