import { describe, expect, it } from "vitest";
import { attackBeds } from "./beds.ts";
import { costsBeside } from "./costs-beside.ts";
import { DEPARTMENT, type Policy, T96_BANDED, T96_OPEN } from "./policies.ts";
import { percent, RECORDS, released, secretsOf, SETS, WORLD } from "./tried-on.ts";

const beds = (policy: Policy, set: number, besidePlacements = true) =>
  attackBeds(WORLD, { policy, secrets: secretsOf(set), records: RECORDS }, besidePlacements);

describe("beds and costs beside placements", () => {
  it("leave no number of children in homes from 1 to 7 for certain, nor two values", () => {
    for (const set of SETS) expect(beds(T96_BANDED, set)).toMatchObject({ certain: 0, two: 0 });
  });

  it("tell what the Department's rule would hide in homes", () => {
    expect(beds(DEPARTMENT, 0).certain).toBeGreaterThan(20);
  });

  it("tell partners hardly more of the same children counted twice", () => {
    const [once, twice] = [beds(T96_OPEN, 0, false), beds(T96_OPEN, 0)];
    expect(twice.cells).toBeGreaterThan(50);
    expect(twice.certain + twice.two - once.certain - once.two).toBeLessThan(0.1 * twice.cells);
  });

  it("leave no number of placements from 1 to 7 for certain where those with a price are counted too", () => {
    const found = SETS.map((set) => costsBeside(released(T96_BANDED, set), RECORDS, WORLD.pence, secretsOf(set)));
    expect(found.map(({ certain }) => certain)).toEqual([0, 0, 0]);
    // As without costs, and a little more: see the test of propagation.
    for (const { two, cells } of found) expect(percent(two, cells)).toBeLessThan(0.3);
  });
});
