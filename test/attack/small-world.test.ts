import { describe, expect, it } from "vitest";
import { countsOf } from "./grid.ts";
import { impossibleCells } from "./impossible.ts";
import { smallWorld } from "./small-world.ts";
import { GRID, RECORDS, WORLD } from "./tried-on.ts";

describe("a small world", () => {
  it("has 300 children on its last date, about as many in each of 60 months, and the same for the same seed", () => {
    const sizes = WORLD.dates.map((date) => WORLD.recordsOn(date).borough.length);
    expect([sizes.length, sizes.at(-1)]).toEqual([60, 300]);
    expect(Math.min(...sizes)).toBeGreaterThan(280);
    expect(smallWorld(1).recordsOn(WORLD.dates.at(-1)!)).toEqual(RECORDS);
    expect(smallWorld(2).recordsOn(WORLD.dates.at(-1)!)).not.toEqual(RECORDS);
  });

  it("has no child with codes that do not go together, in any month", () => {
    const impossible = impossibleCells(GRID);
    for (const date of WORLD.dates) {
      const truth = countsOf(GRID, WORLD.recordsOn(date));
      expect(truth.some((n, cell) => n > 0 && impossible[cell] === 1)).toBe(false);
    }
  });

  it("has children who move, and homes with as many children as are placed in them", () => {
    const [before, after] = [WORLD.recordsOn(WORLD.dates.at(-2)!), RECORDS];
    const codesOf = (records: typeof RECORDS) =>
      new Map(records.pseudonyms.map((each, child) => [each, records.codes.map((column) => column[child]).join()]));
    const [then, now] = [codesOf(before), codesOf(after)];
    const stayed = [...now.keys()].filter((each) => then.has(each));
    expect(stayed.length).toBeGreaterThan(250);
    expect(stayed.filter((each) => then.get(each) !== now.get(each)).length).toBeGreaterThan(0);
    const inHomes = WORLD.homes.flatMap(({ occupancy }) => occupancy).filter(({ isLondon }) => isLondon);
    expect(inHomes.reduce((sum, { children }) => sum + children, 0)).toBe(WORLD.host.filter((borough) => borough >= 0).length);
    expect(WORLD.homes.filter(({ open, registered }) => open > registered)).toEqual([]);
  });
});
