import { describe, expect, it } from "vitest";
import { madeUpSecret } from "../support/second/secrets.ts";
import { allAgainstEach, boundsAgainst } from "./coalition.ts";
import { buildGrid, countsOf } from "./grid.ts";
import { narrowedTo, outside } from "./measures.ts";
import { narrowAdded, addedPlaces } from "./named-sets.ts";
import { HIDDEN, type Policy, T96_BANDED, T96_OPEN, UNASKED } from "./policies.ts";
import { buildReasoning, propagate } from "./propagation.ts";
import { placesOf, type Records, type Setting } from "./records.ts";
import { releaseOf } from "./release.ts";
import { BOROUGHS, RECORDS, SETS } from "./tried-on.ts";

type Sets = NonNullable<Setting["sets"]>;

/** The six boroughs in three sub-regions of two, by few dimensions; EAST is two sub-regions, INNER and OUTER cut through all three. */
const EAST = { code: "EAST", boroughs: [0, 1, 3, 4], isOfParts: false };
const CUT: Sets = [
  { code: "INNER", boroughs: [0, 1, 2], isOfParts: true },
  { code: "OUTER", boroughs: [3, 4, 5], isOfParts: true },
];

const MANY = [0, 1, 2, 3, 4, 5, 6, 7];

const withSets = (sets: Sets): Records => {
  const kept = ["LEGAL_STATUS", "AGE_BAND", "SEX", "ETHNICITY", "LOCALITY"].map((wanted) =>
    RECORDS.setting.dimensions.findIndex(({ name }) => name === wanted),
  );
  const setting: Setting = {
    dimensions: kept.map((at) => RECORDS.setting.dimensions[at]!),
    boroughs: RECORDS.setting.boroughs.map(({ code }, at) => ({ code, region: at % 3 })),
    regions: ["ONE", "TWO", "THREE"],
    whole: "ALL",
    sets,
  };
  return { ...RECORDS, setting, codes: kept.map((at) => RECORDS.codes[at]!) };
};

const publish = (records: Records, policy: Policy, set: number) =>
  releaseOf(
    buildGrid(records.setting, { boroughs: 2, wide: 2 }),
    records,
    records.setting.regions.map((region) => madeUpSecret(`sets ${set} ${region}`)),
    policy,
  );

const attack = (sets: Sets, policy: Policy, set = 0) => {
  const records = withSets(sets);
  const [reasoning, release] = [buildReasoning(records.setting), publish(records, policy, set)];
  return { reasoning, release, truth: countsOf(reasoning.grid, records) };
};

const numberOf = (sets: Sets, code: string): number => placesOf(withSets(sets).setting).findIndex((place) => place.code === code);

describe("a named set of boroughs", () => {
  it("is published as the sum of what its parts would be, where it cuts through sub-regions; the parts are not", () => {
    const { release } = attack(CUT, T96_OPEN);
    const [inner, part] = [numberOf(CUT, "INNER"), numberOf(CUT, "INNER in ONE")];
    const { firstOf } = release.grid;
    // Each part is one borough, which is published itself.
    const ofBoroughs = [0, 1, 2].map((borough) => release.told[firstOf[borough]!]!);
    expect(release.told[firstOf[inner]!]).toBe(ofBoroughs.reduce((a, b) => a + b));
    expect(release.told[firstOf[part]!]).toBe(UNASKED);
  });

  it("that is one sub-region has that sub-region's numbers", () => {
    const ONE: Sets = [{ code: "FIRST", boroughs: [0, 3], isOfParts: false }];
    const { release } = attack(ONE, T96_OPEN);
    const { firstOf, setting } = release.grid;
    const [region, set] = [setting.boroughs.length, numberOf(ONE, "FIRST")];
    const toldOf = (place: number) => release.told.subarray(firstOf[place], firstOf[place + 1]);
    expect(toldOf(set)).toEqual(toldOf(region));
  });

  it.each([T96_BANDED, T96_OPEN])(
    "leads to no false conclusion from $name, by the public or by all boroughs but one",
    (policy) => {
      for (const set of SETS) {
        const { reasoning, release, truth } = attack([EAST, ...CUT], policy, set);
        expect(outside(propagate(reasoning, release), truth)).toBe(0);
        for (const victim of BOROUGHS) expect(outside(boundsAgainst({ reasoning, truth }, release, victim), truth)).toBe(0);
      }
    },
  );

  it("tells the public no number from 1 to 7, and hardly one two values more", () => {
    const found = (sets: Sets) =>
      MANY.map((set) => {
        const { reasoning, release, truth } = attack(sets, T96_BANDED, set);
        return narrowedTo(propagate(reasoning, release), truth, BOROUGHS);
      });
    const [without, beside] = [found([]), found([EAST, ...CUT])];
    const twos = (all: typeof beside): number => all.reduce((sum, { two }) => sum + two, 0);
    expect(beside.map(({ certain }) => certain)).toEqual(MANY.map(() => 0));
    expect(twos(beside) - twos(without)).toBeLessThanOrEqual(3);
  });

  it("of whole sub-regions is one draw more for all boroughs but one; added up of parts it is hardly any", () => {
    const found = (sets: Sets): number =>
      MANY.reduce((sum, set) => {
        const { reasoning, release, truth } = attack(sets, T96_BANDED, set);
        const { certain, two } = allAgainstEach({ reasoning, truth }, release);
        return sum + certain + two;
      }, 0);
    const [none, once, parts] = [found([]), found([EAST]), found([{ ...EAST, isOfParts: true }])];
    expect(once).toBeGreaterThan(1.3 * none);
    expect(parts - none).toBeLessThan((once - none) / 2);
  });
});

describe("a sum of published parts", () => {
  const { reasoning, release } = attack(CUT, T96_BANDED);
  const [sum] = addedPlaces(reasoning.grid.setting);
  const { firstOf } = reasoning.grid;

  it("tells of a part whose borough is hidden what the others leave of it", () => {
    const told = new Int32Array(reasoning.grid.size).fill(UNASKED);
    [told[firstOf[0]!], told[firstOf[1]!], told[firstOf[2]!], told[firstOf[sum!.place]!]] = [20, 30, HIDDEN, 54];
    const bounds = {
      grid: reasoning.grid,
      told,
      low: new Int32Array(reasoning.grid.size),
      high: new Int32Array(reasoning.grid.size).fill(100),
    };
    narrowAdded(bounds, { sum: sum!, cell: 0, policy: release.policy });
    const ends = sum!.parts.map(({ place }) => [bounds.low[firstOf[place]!], bounds.high[firstOf[place]!]]);
    // The last was published as 4: three to seven children are.
    expect(ends).toEqual([
      [17, 23],
      [27, 33],
      [3, 7],
    ]);
  });
});
