import { beforeAll, expect, it } from "vitest";
import { ageOn, dayOf } from "../../../schema/reference/dates.ts";
import { AGE_BANDS, ETHNICITIES, LEGAL_STATUSES, PLACEMENT_TYPES, type CodeGroup } from "../../../schema/reference/groupings.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import { readChildren, readReference, type ReadChild, type ReadEpisode, type Row } from "./generated-folder.ts";
import { DEMO_SEED, londonInMemory } from "./london-in-memory.ts";

type Placed = {
  readonly child: ReadChild;
  readonly row: Row;
  readonly isIn: boolean;
  readonly miles: number | null;
  readonly place: Row | undefined;
};

const DAY = "2025-03-31";

// Children looked after at 31 March 2025 by borough, in order of code; the City of London is suppressed (about 7).
const PUBLISHED_CHILDREN = [
  7, 431, 343, 289, 296, 343, 205, 547, 275, 372, 404, 352, 197, 325, 176, 268, 312, 263, 282, 106, 113, 377, 439, 145, 404, 299,
  121, 387, 215, 284, 292, 240, 186,
];

let children: readonly ReadChild[];
let postcodes: ReadonlyMap<string, Row>;
let register: readonly Row[];
let stock: readonly Placed[];

beforeAll(() => {
  const files = londonInMemory(DEMO_SEED);
  children = BOROUGHS.flatMap(({ code }) => readChildren(files, code));
  postcodes = new Map(readReference(files, "postcodes.csv", 1).map((row) => [row["pcds"] ?? "", row]));
  register = readReference(files, "ofsted/provider-level-at-31-march-2025.csv", 4);
  const uasc = new Set(
    [...files]
      .filter(([path]) => path.endsWith("2025/uasc.csv"))
      .flatMap(([, text]) => text.split("\n").map((line) => line.split(",")[0])),
  );
  stock = stockOn(DAY).map(({ child, row }) => {
    const place = postcodes.get(row["PL_POST"] ?? "");
    const miles = uasc.has(row["CHILD"]) ? null : milesBetween(postcodes.get(row["HOME_POST"] ?? ""), place);
    return { child, row, isIn: place?.["oslaua"] === child.borough, miles, place };
  });
});

/** Start on or before the day and no end or a later one; short breaks do not count; a temporary move counts as what it interrupts. */
const stockOn = (date: string): { child: ReadChild; row: Row }[] =>
  children.flatMap((child) => {
    const day = dayOf(date);
    const index = child.episodes.findIndex(({ decom, dec }) => decom <= day && (dec === null || dec > day));
    const isAway = child.episodes[index]?.row["PLACE"]?.startsWith("T");
    const row = child.episodes[isAway ? index - 1 : index]?.row;
    return row === undefined || ["V3", "V4"].includes(row["LS"] ?? "") ? [] : [{ child, row }];
  });

const milesBetween = (a: Row | undefined, b: Row | undefined): number | null => {
  if (a === undefined || b === undefined) return null;
  const metres = (column: string) => Number(a[column]) - Number(b[column]);
  return Math.round(Math.hypot(metres("oseast1m"), metres("osnrth1m")) / 100 / 1.6093) / 10;
};

const mean = (numbers: readonly (number | null)[]): number => {
  const known = numbers.filter((number) => number !== null);
  return known.reduce((sum, number) => sum + number, 0) / known.length;
};

/** Within 5% of a published count of 200 or more, within 15 of a smaller one. */
const isNear = (count: number, published: number): boolean =>
  Math.abs(count - published) <= (published >= 200 ? published * 0.05 : 15);

/** The codes whose counts are not near the published ones, and those that were not published at all. */
const farFrom = (published: Readonly<Record<string, number>>, codeOf: (child: Placed) => string): unknown[] => {
  const counts = Map.groupBy(stock, codeOf);
  const codes = [...new Set([...Object.keys(published), ...counts.keys()])];
  return codes
    .map((code) => ({ code, published: published[code] ?? 0, count: counts.get(code)?.length ?? 0 }))
    .filter((row) => !(row.code in published) || !isNear(row.count, row.published));
};

const groupOf = (groups: readonly CodeGroup[], code = ""): string =>
  groups.find(({ codes }) => codes.includes(code))?.code ?? "UNKNOWN";
const isResidential = ({ row }: { row: Row }): boolean => ["K1", "K2"].includes(row["PLACE"] ?? "");

it("has each borough's published number of children to within one, and London's exactly", () => {
  const counts = BOROUGHS.map(({ code }) => stock.filter(({ child }) => child.borough === code).length);
  expect(counts.filter((count, index) => Math.abs(count - (PUBLISHED_CHILDREN[index] ?? 0)) > 1)).toHaveLength(0);
  expect(stock.length).toBe(9290);
});

it("meets the published mix of placement types", () => {
  expect(
    farFrom(
      {
        FOSTER: 6330,
        SUPPORTED: 1150,
        CHILDRENS_HOMES: 940,
        PARENTS: 300,
        OTHER_RESIDENTIAL: 220,
        OTHER: 200,
        ADOPTION: 150,
        RESIDENTIAL_SCHOOLS: 10,
      },
      ({ row }) => groupOf(PLACEMENT_TYPES, row["PLACE"]),
    ),
  ).toEqual([]);
});

it("meets the six published cells of place and distance", () => {
  const band = (miles: number | null) => (miles === null ? "unknown" : miles <= 20 ? "<=20" : ">20");
  expect(
    farFrom(
      {
        "in <=20": 2710,
        "out <=20": 3810,
        "in >20": 20,
        "out >20": 1620,
        "in unknown": 480,
        "out unknown": 660,
      },
      ({ isIn, miles }) => `${isIn ? "in" : "out"} ${band(miles)}`,
    ),
  ).toEqual([]);
});

it("meets the published mix of providers", () => {
  expect(
    farFrom(
      {
        PR4: 4560,
        PR1: 3620,
        PR5: 450,
        PR0: 300,
        "not reported": 200,
        PR2: 110,
        PR3: 70,
      },
      ({ row }) => row["PLACE_PROVIDER"] || "not reported",
    ),
  ).toEqual([]);
});

it("meets the published mix of ages", () => {
  const monthOf = (date = "") => date.split("/").toReversed().join("-").slice(0, 7);
  const bandOf = (age: number) => AGE_BANDS.find(({ from, to }) => from <= age && age <= to)?.code ?? "";
  expect(
    farFrom(
      {
        UNDER_1: 420,
        "1_TO_4": 1000,
        "5_TO_9": 1380,
        "10_TO_15": 3260,
        "16_AND_OVER": 3240,
      },
      ({ child }) => bandOf(ageOn(monthOf(child.header["DOB"]), DAY)),
    ),
  ).toEqual([]);
});

it("meets the published mix of ethnicity, need, legal status and sex", () => {
  expect(
    farFrom(
      {
        WHITE: 3200,
        BLACK: 2510,
        MIXED: 1940,
        ASIAN: 970,
        OTHER: 600,
        UNKNOWN: 80,
      },
      ({ child }) => groupOf(ETHNICITIES, child.header["ETHNIC"]),
    ),
  ).toEqual([]);
  expect(
    farFrom({ N1: 5570, N8: 1150, N5: 830, N4: 820, N3: 410, N2: 280, N6: 230, N7: 10 }, ({ row }) => row["CIN"] ?? ""),
  ).toEqual([]);
  expect(
    farFrom(
      {
        FULL_CARE_ORDER: 4180,
        SECTION_20: 2670,
        INTERIM_CARE_ORDER: 1960,
        PLACEMENT_ORDER: 410,
        YOUTH_JUSTICE: 60,
        CHILD_PROTECTION: 10,
      },
      ({ row }) => groupOf(LEGAL_STATUSES, row["LS"]),
    ),
  ).toEqual([]);
  expect(farFrom({ M: 5220, F: 4070 }, ({ child }) => child.header["SEX"] ?? "")).toEqual([]);
});

it("has 940 residential placements, 91% of them out of borough at 53 miles on average", () => {
  const residential = stock.filter(isResidential);
  const out = residential.filter(({ isIn }) => !isIn);
  expect(isNear(residential.length, 940)).toBe(true);
  expect(Math.round((out.length / residential.length) * 100)).toBeGreaterThanOrEqual(90);
  expect(Math.round((out.length / residential.length) * 100)).toBeLessThanOrEqual(92);
  expect(Math.abs(mean(out.map(({ miles }) => miles)) - 53)).toBeLessThan(2.6);
});

it("has 12 children in secure homes, 3 of them in Scotland, at 192 miles on average", () => {
  const secure = stock.filter(({ row }) => row["PLACE"] === "K1");
  expect(secure.length).toBe(12);
  expect(secure.filter(({ place }) => place?.["ctry"] === "S92000003").length).toBe(3);
  expect(secure.filter(({ place }) => place?.["oslaua"]?.startsWith("E09"))).toHaveLength(0);
  expect(Math.abs(mean(secure.map(({ miles }) => miles)) - 192)).toBeLessThan(0.05 * 192);
});

it("fills about 41% of London's children's-home places with London children", () => {
  const homes = register.filter((row) => row["Provision type"] === "Children's home" && row["Ofsted Region"] === "London");
  const places = homes.reduce((sum, row) => sum + Number(row["Places"]), 0);
  const urns = new Set(homes.map((row) => row["URN"]));
  expect([homes.length, places]).toEqual([250, 1098]);
  expect(Math.abs(stock.filter(({ row }) => urns.has(row["URN"])).length / places - 0.41)).toBeLessThan(0.02);
});

it("lists 515 settings in London with the published sectors and grades of its children's homes", () => {
  const london = register.filter((row) => row["Ofsted Region"] === "London");
  const homes = london.filter((row) => row["Provision type"] === "Children's home");
  const countBy = (column: string) =>
    Object.fromEntries([...Map.groupBy(homes, (row) => row[column] ?? "")].map(([key, rows]) => [key, rows.length]));
  expect(london.length).toBe(515);
  expect(countBy("Sector")).toEqual({ Private: 221, "Local Authority": 18, Voluntary: 10, "Health Authority": 1 });
  expect(countBy("Overall experiences and progress of children and young people")).toEqual({
    Good: 183,
    "Requires improvement to be good": 28,
    Outstanding: 21,
    "": 17,
    Inadequate: 1,
  });
});

it("never fills a setting above its registered places, on any day", () => {
  const placesOf = new Map(register.map((row) => [row["URN"] ?? "", row["Places"]]));
  const changes = new Map<string, { day: number; by: number }[]>();
  for (const { row, decom, dec } of children.flatMap((child): readonly ReadEpisode[] => child.episodes)) {
    const urn = row["URN"] ?? "";
    if (!placesOf.get(urn)) continue;
    changes.set(urn, [...(changes.get(urn) ?? []), { day: decom, by: 1 }, ...(dec === null ? [] : [{ day: dec, by: -1 }])]);
  }
  const peakOf = (steps: readonly { day: number; by: number }[]) => {
    let [now, peak] = [0, 0];
    for (const { by } of steps.toSorted((a, b) => a.day - b.day || a.by - b.by)) peak = Math.max(peak, (now += by));
    return peak;
  };
  expect(changes.size).toBeGreaterThan(500);
  expect([...changes].filter(([urn, steps]) => peakOf(steps) > Number(placesOf.get(urn)))).toHaveLength(0);
});
