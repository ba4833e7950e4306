import { describe, expect, it } from "vitest";
import { type Flows, holdTogether } from "./flows.ts";
import type { Narrowed } from "./measures.ts";
import { DEPARTMENT, type Policy, T96_BANDED, T96_OPEN } from "./policies.ts";
import { only, type Records } from "./records.ts";
import { secretsOf, SETS, WORLD } from "./tried-on.ts";

const [before, after] = [WORLD.recordsOn(WORLD.dates.at(-13)!), WORLD.recordsOn(WORLD.dates.at(-1)!)];

/** The children of one date who are not there on another. */
const without = (records: Records, other: Records): Records => {
  const known = new Set(other.pseudonyms);
  return only(records, (child) => !known.has(records.pseudonyms[child]!));
};

const YEAR = { before, after, came: without(after, before), left: without(before, after) };

const read = (policy: Policy) => SETS.map((set) => holdTogether(YEAR, secretsOf(set), policy));

const found = read(T96_BANDED);

describe("stock with flows", () => {
  it("tell the public no number from 1 to 7, and none two values more than each table by itself", () => {
    for (const { alone, together } of found) {
      expect(together.cells).toBeGreaterThan(100);
      expect([together.certain, together.two]).toEqual([0, alone.two]);
    }
  });

  it("prove more often together that somebody is there: one who stayed, came or left is of both", () => {
    for (const { alone, together } of found) expect(together.proven).toBeGreaterThanOrEqual(alone.proven);
  });

  it("tell partners more, and all that the Department's rule hides: the attack is good for something", () => {
    const narrow = ({ certain, two }: Narrowed): number => certain + two;
    const open = read(T96_OPEN);
    const sum = (of: (each: Flows) => number): number => open.reduce((total, each) => total + of(each), 0);
    expect(sum(({ together }) => narrow(together))).toBeGreaterThan(sum(({ alone }) => narrow(alone)));
    for (const { alone, together } of read(DEPARTMENT)) {
      expect(alone.certain).toBeLessThan(alone.cells);
      expect(together.certain).toBe(together.cells);
    }
  });
});
