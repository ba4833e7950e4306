import { describe, expect, it } from "vitest";
import { mergeRegisters } from "../../gateway/merge-registers.ts";
import { homeRow } from "../support/register-rows.ts";

describe("registers that differ", () => {
  it("make one, with every home that one of them has", () => {
    const merged = mergeRegisters([[homeRow({ urn: "1" })], [], [homeRow({ urn: "2" }), homeRow({ urn: "1" })]]);
    expect(merged.map(({ urn }) => urn)).toEqual(["1", "2"]);
  });

  it.each([
    ["with the latest inspection", { inspected: "2024-01-01" }, { inspected: "2025-01-01" }, 1],
    [
      "with the latest inspection, though another closed it",
      { inspected: "2025-01-01" },
      { inspected: null, closed: "2025-02-01" },
      0,
    ],
    ["with an inspection, where the other has none", { inspected: null }, { inspected: "2025-01-01" }, 1],
    ["that knows of the closing, where inspections are equal", { closed: null }, { closed: "2025-02-01" }, 1],
    ["of the first sub-region, where all that is equal", { places: 4 }, { places: 5 }, 0],
  ])("give a home as the copy has it %s", (_, first, second, winner) => {
    const copies = [homeRow({ urn: "1", ...first }), homeRow({ urn: "1", ...second })];
    expect(mergeRegisters(copies.map((home) => [home]))).toEqual([copies[winner]]);
  });
});
