import { beforeAll, describe, expect, it } from "vitest";
import { allAgainstEach, boundsAgainst, eachAgainstAll } from "./coalition.ts";
import { sampleCoalition } from "./jobs.ts";
import { type Policy, T96_BANDED, T96_OPEN } from "./policies.ts";
import { propagate } from "./propagation.ts";
import { upwards } from "./records.ts";
import { BOROUGHS, INSIGHT, percent, released, SETS, without, WORLD } from "./tried-on.ts";

const SCHEDULE = { seed: 7, chains: 1, settle: 80, keep: 120, sharpness: 1 };

describe("one borough's staff", () => {
  it("learn no other borough's number from 1 to 7, and two values of hardly one in a thousand", () => {
    for (const set of SETS) {
      const { cells, certain, two } = eachAgainstAll(INSIGHT, released(T96_BANDED, set));
      expect(certain).toBe(0);
      // One of six knows a sixth of all children, and half of those of three boroughs; in London one of 33.
      expect(percent(two, cells)).toBeLessThan(0.3);
    }
  });
});

describe("all boroughs but one", () => {
  const against = (policy: Policy, set = 0) => allAgainstEach(INSIGHT, released(policy, set));
  const sampled = (wide: number) => sampleCoalition(WORLD, { policy: T96_BANDED, wide, secrets: 0, sets: "NONE" }, SCHEDULE);
  let two: ReturnType<typeof sampled>;
  beforeAll(() => {
    two = sampled(2);
  });

  it("know every place that is made of boroughs they know: only the last one's own places are left to reason about", () => {
    const { reasoning, truth } = INSIGHT;
    const { low, high } = boundsAgainst(INSIGHT, released(T96_BANDED), 0);
    const own = upwards(WORLD.setting, 0);
    const unknown = [...reasoning.places.keys()].filter((place) => {
      const [first, end] = [reasoning.grid.firstOf[place]!, reasoning.grid.firstOf[place + 1]!];
      return String(low.subarray(first, end)) !== String(high.subarray(first, end));
    });
    expect(unknown.filter((place) => !own.includes(place))).toEqual([]);
    // The other sub-region is as true as its boroughs are.
    const other = reasoning.grid.firstOf[BOROUGHS.length + 1]!;
    expect(low.subarray(other, other + 100)).toEqual(truth.subarray(other, other + 100));
  });

  it("conclude the same whether they begin with what the public concludes or with what is published", () => {
    const release = released(T96_OPEN);
    const boroughs = new Set(BOROUGHS.slice(1));
    for (const known of [boroughs, new Set([0])]) {
      const insider = { boroughs: known, truth: INSIGHT.truth };
      const [begun, anew] = [propagate(INSIGHT.reasoning, release), undefined].map((from) =>
        propagate(INSIGHT.reasoning, release, insider, from),
      );
      expect([begun!.low, begun!.high]).toEqual([anew!.low, anew!.high]);
    }
  });

  it("learn hardly any of the last one's numbers from 1 to 7 for certain", () => {
    for (const set of SETS) {
      const { cells, certain } = against(T96_BANDED, set);
      expect(percent(certain, cells)).toBeLessThan(0.5);
    }
  });

  it("learn all of them where wide tables have no noise", () => {
    const found = against(without(T96_BANDED));
    expect(percent(found.certain, found.cells)).toBeGreaterThan(60);
  });

  it("are sure of few of them, even with all that other boroughs' children say of how codes go together", () => {
    // On the demo at most 9 %. Here chains are short, and short chains are too sure of themselves.
    expect(percent(two.sureAndRight, two.cells)).toBeLessThan(12);
  });

  it("are sure of far more with tables of three dimensions", () => {
    expect(sampled(3).sureAndRight).toBeGreaterThan(2 * two.sureAndRight);
  });
});
