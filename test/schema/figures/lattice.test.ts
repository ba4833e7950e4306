/** The lines of a lattice are what the audit reasons with: each must hold of any counts whatever, or the audit proves nothing. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DimensionName, dimensionOf } from "../../../schema/figures/dimensions.ts";
import { type Lattice, latticeOf } from "../../../schema/figures/lattice.ts";
import { boroughsOf, LONDON_PLACE, type Place, placeOfBorough, placeOfSubRegion } from "../../../schema/reference/places.ts";

const NCL = placeOfSubRegion("NCL")!;
const latticeWith = (overlaps: boolean, place: Place, names: readonly DimensionName[]): Lattice =>
  latticeOf(
    names.map((name) => ({ name, codes: dimensionOf(name).axis!.map((entry) => entry.code) })),
    place,
    { isKeyed: false, overlaps },
  );
const latticeBy = (place: Place, ...names: readonly DimensionName[]): Lattice => latticeWith(false, place, names);

/** Counts of every cell of a lattice, from a count of every finest cell of every borough. */
const countsFrom = ({ shape, places, stride, offsets }: Lattice, finest: readonly number[]): readonly number[] => {
  const counts = Array.from({ length: places.length * stride }, () => 0);
  let next = 0;
  const addTo = (place: Place): readonly number[] => {
    const own =
      place.parts.length === 0
        ? Array.from({ length: shape.cells }, () => finest[next++ % finest.length]!)
        : place.parts.map(addTo).reduce((sum, part) => sum.map((count, at) => count + part[at]!));
    const from = places.indexOf(place) * stride;
    shape.family.forEach((of, index) => own.forEach((count, at) => (counts[from + offsets[index]! + of.cellOf[at]!]! += count)));
    return own;
  };
  addTo(places.at(-1)!);
  return counts;
};

const linesOf = ({ lines: { starts, members } }: Lattice): readonly (readonly number[])[] =>
  Array.from({ length: starts.length - 1 }, (_, line) => [...members.subarray(starts[line], starts[line + 1])]);

describe.each([
  ["a borough", latticeBy(placeOfBorough("E09000003")!, "PLACE", "SEX")],
  ["a sub-region", latticeBy(NCL, "AGE_BAND", "UASC")],
  ["a sub-region by three dimensions, two of them grouped", latticeBy(NCL, "LS", "SEX", "ETHNIC")],
  ["London", latticeBy(LONDON_PLACE, "PLACE")],
])("the lattice of %s", (_, lattice) => {
  const lines = linesOf(lattice);

  test("has in each line a cell and those that make it up, whatever the counts", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 97, maxLength: 97 }), (finest) => {
        const counts = countsFrom(lattice, finest);
        const wrong = lines.filter(([whole, ...parts]) => parts.reduce((sum, cell) => sum + counts[cell]!, 0) !== counts[whole!]);
        expect(wrong).toEqual([]);
      }),
      { seed: 2, numRuns: 20 },
    );
  });

  test("holds every cell of a coarser shape together with each finer one, and every place with its parts", () => {
    const { shape, places } = lattice;
    const between = shape.family.reduce(
      (sum, each) => sum + each.coarser.reduce((cells, coarser) => cells + coarser.cells, 0),
      0,
    );
    const own = places.filter((place) => place.parts.length > 0).length * lattice.stride;
    expect(lines).toHaveLength(places.length * between + own);
  });

  test("lists a place after its parts, and the place asked for last", () => {
    for (const [at, place] of lattice.places.entries())
      for (const part of place.parts) expect(lattice.places.indexOf(part)).toBeLessThan(at);
  });
});

describe("the lattice of a period, in which a child may be in several cells", () => {
  const lattice = latticeWith(true, NCL, ["PLACE", "SEX"]);
  const { shape, places, stride, offsets } = lattice;

  /** How many of some children, each of a borough and in some of the finest cells, are in each cell; once in each. */
  const countsOf = (children: readonly { readonly borough: string; readonly cells: readonly number[] }[]): readonly number[] => {
    const counts = Array.from({ length: places.length * stride }, () => 0);
    for (const { borough, cells } of children)
      places.forEach((place, at) => {
        if (!boroughsOf(place).includes(borough)) return;
        shape.family.forEach((of, index) => {
          for (const cell of new Set(cells.map((finest) => of.cellOf[finest]!)))
            counts[at * stride + offsets[index]! + cell]! += 1;
        });
      });
    return counts;
  };

  test("has lines whose whole is at least its largest part and at most their sum, and the sum where parts are boroughs", () => {
    const child = fc.record({
      borough: fc.constantFrom(...boroughsOf(NCL)),
      cells: fc.uniqueArray(fc.nat(shape.cells - 1), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(child, { maxLength: 60, size: "max" }), (children) => {
        const counts = countsOf(children);
        const wrong = linesOf(lattice).filter(([whole, ...parts], line) => {
          const [total, all] = [counts[whole!]!, parts.map((cell) => counts[cell]!)];
          const sum = all.reduce((together, count) => together + count, 0);
          return lattice.lines.overlaps[line] === 0 ? total !== sum : total > sum || total < Math.max(...all);
        });
        expect(wrong).toEqual([]);
      }),
      { seed: 3, numRuns: 50 },
    );
  });

  test("knows which lines those are: parts of another place never overlap, parts of the same place may", () => {
    const placeOf = (cell: number): number => Math.floor(cell / stride);
    linesOf(lattice).forEach(([whole, ...parts], line) => {
      const isWithin = parts.every((cell) => placeOf(cell) === placeOf(whole!));
      expect(lattice.lines.overlaps[line]).toBe(+isWithin);
    });
  });
});

test("a lattice over a closed shape and a place is built once", () => {
  expect(latticeBy(NCL, "SEX")).toBe(latticeBy(NCL, "SEX"));
  expect(latticeBy(NCL, "SEX")).not.toBe(latticeWith(true, NCL, ["SEX"]));
});
