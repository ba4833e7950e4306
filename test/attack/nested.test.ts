import { describe, expect, it } from "vitest";
import { buildGrid, countsOf, type Grid } from "./grid.ts";
import { narrowedIn, outside, smallCellsOf } from "./measures.ts";
import { nestedReasoning, withNested } from "./nested.ts";
import { DEPARTMENT, NAMED_BANDED, type Policy, T96_BANDED, T96_OPEN } from "./policies.ts";
import { buildReasoning, propagate } from "./propagation.ts";
import type { Records } from "./records.ts";
import { type Release, releaseOf } from "./release.ts";
import { BOROUGHS, RECORDS, SETS, secretsOf } from "./tried-on.ts";

const KEPT = ["PLACEMENT_TYPE", "LOCALITY", "SEX", "ETHNICITY", "AGE_BAND"];

const NESTED = withNested(RECORDS, KEPT, 7);

/** Of the same children without the finer dimensions, whose tables come first in the grid of both. */
const PLAIN: Records = {
  ...NESTED,
  setting: { ...NESTED.setting, dimensions: NESTED.setting.dimensions.slice(0, KEPT.length) },
  codes: NESTED.codes.slice(0, KEPT.length),
};

const publish = (records: Records, policy: Policy, set: number): Release =>
  releaseOf(buildGrid(records.setting, { boroughs: 2, wide: 2 }), records, secretsOf(set), policy);

/** The cells of all places of a table that have one code, by the names of the dimension and the code beside another dimension. */
const cellsWith = ({ setting, tableOf, firstOf }: Grid, name: string, code: string, beside: string): readonly number[] => {
  const [at, other] = [name, beside].map((wanted) => setting.dimensions.findIndex((each) => each.name === wanted)) as [
    number,
    number,
  ];
  const table = tableOf.get([at, other].toSorted((a, b) => a - b).join())!;
  const number = setting.dimensions[at]!.codes.indexOf(code);
  return [...firstOf.keys()].slice(0, -1).flatMap((place) =>
    setting.dimensions[other]!.codes.map((_, one) => {
      const [first, second] = at < other ? [number, one] : [one, number];
      return firstOf[place]! + table.first + first * table.strides[0]! + second * table.strides[1]!;
    }),
  );
};

/** Codes of two dimensions that are of the same children. */
const SAME = [
  ["PLACEMENT_TYPE", "SUPPORTED", "PROVISION", "SUPPORTED"],
  ["PLACEMENT_TYPE", "ADOPTION", "PROVISION", "ADOPTION"],
  ["LOCALITY", "IN", "HOST_REGION", "OWN_BOROUGH"],
] as const;

describe("the same children under two names", () => {
  const pairsIn = ({ grid, told, truth }: Release) =>
    SAME.flatMap(([coarse, code, fine, finer]) =>
      ["SEX", "ETHNICITY", "AGE_BAND"].flatMap((beside) => {
        const [first, second] = [cellsWith(grid, coarse, code, beside), cellsWith(grid, fine, finer, beside)];
        return first.map((cell, at) => ({
          n: [truth[cell]!, truth[second[at]!]!],
          told: [told[cell]!, told[second[at]!]!],
        }));
      }),
    );

  it.each([T96_BANDED, T96_OPEN])("have one number, of $name: a second table of them tells nothing", (policy) => {
    for (const set of SETS) {
      const pairs = pairsIn(publish(NESTED, policy, set));
      expect(pairs.filter(({ n: [one, other] }) => one !== other)).toEqual([]);
      expect(pairs.filter(({ n }) => n[0]! > 0).length).toBeGreaterThan(100);
      expect(pairs.filter(({ told: [one, other] }) => one !== other)).toEqual([]);
    }
  });

  it("would have two where the draw depends on the names of dimensions, and their mean would be nearer", () => {
    const shown = pairsIn(publish(NESTED, NAMED_BANDED, 0)).filter(({ told }) => told.every((each) => each > 0));
    const errorOf = (guess: (told: readonly number[]) => number): number =>
      shown.reduce((sum, { n, told }) => sum + (guess(told) - n[0]!) ** 2, 0);
    expect(shown.some(({ told: [one, other] }) => one !== other)).toBe(true);
    expect(errorOf(([one, other]) => (one! + other!) / 2)).toBeLessThan(errorOf(([one]) => one!));
  });
});

describe("tables of a finer dimension beside those of the coarser", () => {
  const [coarse, fine] = [buildReasoning(PLAIN.setting), nestedReasoning(NESTED.setting)];
  const small = BOROUGHS.flatMap((place) =>
    smallCellsOf(coarse.grid, countsOf(coarse.grid, PLAIN), place).map((cell) => {
      const within = cell - coarse.grid.firstOf[place]!;
      const table = coarse.grid.tables.findLast(({ first }) => first <= within)!;
      const finer = fine.grid.tableOf.get(table.by.join())!;
      return { cell, also: fine.grid.firstOf[place]! + finer.first + within - table.first };
    }),
  );
  const found = (policy: Policy, set: number) => {
    const [without, beside] = [propagate(coarse, publish(PLAIN, policy, set)), propagate(fine, publish(NESTED, policy, set))];
    expect(outside(beside, countsOf(fine.grid, NESTED))).toBe(0);
    return {
      without: narrowedIn(
        without,
        small.map(({ cell }) => cell),
      ),
      beside: narrowedIn(
        beside,
        small.map(({ also }) => also),
      ),
    };
  };

  it("leave the public no number from 1 to 7 of the coarser, and hardly one two values more", async ({ annotate }) => {
    const all = SETS.map((set) => found(T96_BANDED, set));
    const twos = (of: "without" | "beside"): string => all.map((each) => each[of].two).join(", ");
    await annotate(
      `${small.length} cells: two values of ${twos("beside")} with the finer tables, of ${twos("without")} without.`,
    );
    expect(small.length).toBeGreaterThan(200);
    expect(all.map(({ beside }) => beside.certain)).toEqual([0, 0, 0]);
    expect(all.reduce((sum, { without, beside }) => sum + beside.two - without.two, 0)).toBeLessThanOrEqual(3);
  });

  it("tell more where only small numbers are hidden: the attack sees what nesting gives away", () => {
    const { without, beside } = found(DEPARTMENT, 0);
    expect(beside.certain).toBeGreaterThanOrEqual(without.certain);
    expect(beside.certain).toBeGreaterThan(0);
  });
});
