import { describe, expect, it } from "vitest";
import { oneShownPart, oneShownPartOver } from "./one-shown-part.ts";
import { NAMED_BANDED, type Policy, T96_BANDED } from "./policies.ts";
import { percent, released, SETS, WORLD } from "./tried-on.ts";

const year = (policy: Policy) => WORLD.dates.slice(-12).map((date) => released(policy, 0, date));

// What docs/disclosure.md tells of the method: a change that makes it tell more, or makes that page wrong, fails here.
describe("a whole and its one shown part", () => {
  it("prove that somebody is in the rest where their numbers differ, which is most often where somebody is", () => {
    for (const set of SETS) {
      const { lines, proven, equal } = oneShownPart(released(T96_BANDED, set));
      expect(lines).toBeGreaterThan(200);
      expect(percent(proven, lines)).toBeLessThan(90);
      expect(equal).toBe(lines - proven);
    }
  });

  it("leave some doubt whether nobody is there where they are equal on one date, and none after a year", () => {
    const once = SETS.map((set) => oneShownPart(released(T96_BANDED, set)));
    const [empty, equal] = [
      once.reduce((sum, each) => sum + each.equalAndEmpty, 0),
      once.reduce((sum, each) => sum + each.equal, 0),
    ];
    expect(percent(empty, equal)).toBeLessThan(95);
    const months = oneShownPartOver(year(T96_BANDED));
    expect(percent(months.equalAndEmpty, months.equal)).toBeGreaterThan(95);
  });

  it("prove nothing where the draw depends on the names of dimensions, on any date or over months", () => {
    expect(oneShownPart(released(NAMED_BANDED)).proven).toBe(0);
    expect(oneShownPartOver(year(NAMED_BANDED))).toMatchObject({ proven: 0, equal: 0 });
  });
});
