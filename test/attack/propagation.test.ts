import { describe, expect, it } from "vitest";
import { countsOf } from "./grid.ts";
import { narrowedTo, outside } from "./measures.ts";
import { DEPARTMENT, NAMED_BANDED, type Policy, T96_BANDED, T96_OPEN } from "./policies.ts";
import { buildReasoning, propagate, type Reasoning } from "./propagation.ts";
import { BOROUGHS, INSIGHT, percent, RECORDS, released, SETS, without, WORLD } from "./tried-on.ts";

const { reasoning, truth } = INSIGHT;

const left = (policy: Policy, set = 0, by: Reasoning = reasoning) =>
  narrowedTo(propagate(by, released(policy, set)), countsOf(by.grid, RECORDS), BOROUGHS);

describe("propagation over all places", () => {
  it.each([T96_BANDED, T96_OPEN, NAMED_BANDED, DEPARTMENT])("concludes nothing that is false from $name", (policy) => {
    expect(outside(propagate(reasoning, released(policy)), truth)).toBe(0);
  });

  it("leaves the public no number from 1 to 7, and hardly one two values", () => {
    const found = SETS.map((set) => left(T96_BANDED, set));
    expect(found.map(({ certain }) => certain)).toEqual([0, 0, 0]);
    // Where the noise of a whole is at one end and that of its one other part at the other, a rest of one is one or two: once or twice
    // in ten thousand cells, on the demo as well.
    expect(found.reduce((sum, { two }) => sum + two, 0)).toBeLessThanOrEqual(3);
  });

  it("finds most of what the Department's rule hides, and much of what a band alone would", () => {
    expect(percent(left(DEPARTMENT).certain, left(DEPARTMENT).cells)).toBeGreaterThan(90);
    expect(percent(left(without(T96_BANDED)).certain, left(without(T96_BANDED)).cells)).toBeGreaterThan(5);
  });

  it("finds some numbers where nothing is hidden, which is why partners have an agreement", () => {
    expect(left(T96_OPEN).certain).toBeGreaterThan(0);
    expect(percent(left(T96_OPEN).certain, left(T96_OPEN).cells)).toBeLessThan(6);
  });

  it("learns from pairs that no child can have, and from tables of three dimensions that nobody is shown", () => {
    const ignorant = { ...reasoning, impossible: new Uint8Array(reasoning.impossible.length) };
    const shallow = buildReasoning(WORLD.setting, 2);
    expect(left(T96_OPEN, 0, ignorant).certain + left(T96_OPEN, 0, ignorant).two).toBeLessThan(
      left(T96_OPEN).certain + left(T96_OPEN).two,
    );
    expect(left(T96_OPEN, 0, shallow).certain + left(T96_OPEN, 0, shallow).two).toBeLessThanOrEqual(
      left(T96_OPEN).certain + left(T96_OPEN).two,
    );
  });

  it("proves that somebody is there less often where the draw depends on the names of dimensions", () => {
    expect(left(NAMED_BANDED).proven).toBeLessThan(left(T96_BANDED).proven);
  });

  it("notices when what is published contradicts itself", () => {
    const release = released(T96_BANDED);
    const told = release.told.map((shown, cell) => (cell === release.grid.firstOf[0] ? 3 * shown : shown));
    expect(() => propagate(reasoning, { ...release, told })).toThrow("contradicts itself");
  });
});
