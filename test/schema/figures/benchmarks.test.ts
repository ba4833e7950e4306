/** What the Department has published beside a place, as its tables have it. */
import { describe, expect, it } from "vitest";
import { residentsOf } from "../../../schema/reference/populations.ts";
import { PUBLISHED_YEARS, publishedChildrenOf } from "../../../schema/reference/published-children.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import { FIGURE, type PlainFigure } from "../../support/every-figure.ts";
import { graphOver } from "../../support/graph-in-process.ts";
import { paidChildren } from "../../support/paid-children.ts";

type Children = Readonly<Record<"children" | "ratePer10000", PlainFigure>>;
type Group = Readonly<Record<"of" | "number" | "percent", PlainFigure>>;
type List = {
  readonly total: PlainFigure;
  readonly parts: readonly ({ code: string } & Record<"number" | "percent", PlainFigure>)[];
};
type Year = { readonly year: number } & Readonly<Record<"lookedAfter" | "started" | "ceased", Children>> &
  Readonly<Record<"threeOrMorePlacements" | "sameCarerForTwoYears", Group>> &
  Readonly<Record<"newPlacements" | "placementChanges", List>>;
type Area = { readonly code: string; readonly name: string; readonly level: string; readonly years: readonly Year[] };
type Neighbour = { readonly rank: number; readonly closeness: string; readonly area: Area };
type Published = { readonly published: readonly Area[] };

const CHILDREN = `{ children ${FIGURE} ratePer10000 ${FIGURE} }`;
const GROUP = `{ of ${FIGURE} number ${FIGURE} percent ${FIGURE} }`;
const LIST = `{ total ${FIGURE} parts { code number ${FIGURE} percent ${FIGURE} } }`;
const AREA = `{ code name level years { year lookedAfter ${CHILDREN} started ${CHILDREN} ceased ${CHILDREN}
  threeOrMorePlacements ${GROUP} sameCarerForTwoYears ${GROUP} newPlacements ${LIST} placementChanges ${LIST} } }`;

const graph = await graphOver(paidChildren(12, {}), { kind: "PUBLIC" });
const { london, subRegion, hackney, city } = await graph.ask<
  Readonly<Record<"london" | "subRegion", Published>> &
    Readonly<Record<"hackney" | "city", Published & { readonly neighbours: readonly Neighbour[] }>>
>(`{
  london { published ${AREA} }
  subRegion(code: "NEL") { published ${AREA} }
  hackney: borough(code: "E09000012") { published ${AREA} neighbours { rank closeness area ${AREA} } }
  city: borough(code: "E09000001") { published ${AREA} neighbours { rank closeness area ${AREA} } }
}`);

const exactly = (value: number): PlainFigure => ({ value, low: value, high: value, status: "OK" });
const roundedTo = (base: number, value: number): PlainFigure => ({
  value,
  low: value - base / 2,
  high: value + base / 2,
  status: "ROUNDED",
});
const latest = ({ years }: Area): Year => years.at(-1)!;

describe("areas beside a place", () => {
  it("are a borough itself, London, England and the other regions", () => {
    const codes = (of: Published): readonly string[] => of.published.map(({ code }) => code);
    expect(codes(hackney).slice(0, 3)).toEqual(["E09000012", "E12000007", "E92000001"]);
    expect(codes(london).slice(0, 2)).toEqual(["E12000007", "E92000001"]);
    expect(codes(subRegion)).toEqual(codes(london));
    expect([codes(hackney), codes(london)].map((each) => new Set(each).size)).toEqual([11, 10]);
  });

  it("have five years each", () => {
    for (const { years } of hackney.published) expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
  });
});

describe("a published number", () => {
  it("of an authority is exact, and its rate whole", () => {
    expect(latest(hackney.published[0]!).lookedAfter).toEqual({ children: exactly(352), ratePer10000: roundedTo(1, 65) });
  });

  it("of a region and of England is to the nearest ten", () => {
    const [region, england] = london.published.map(latest);
    expect(region!.started).toEqual({ children: roundedTo(10, 4260), ratePer10000: roundedTo(1, 22) });
    expect(england!.ceased).toEqual({ children: roundedTo(10, 34450), ratePer10000: roundedTo(1, 28) });
  });

  it("that the Department suppressed is suppressed", () => {
    const suppressed: PlainFigure = { value: null, low: null, high: null, status: "SUPPRESSED" };
    expect(latest(city.published[0]!).lookedAfter).toEqual({ children: suppressed, ratePer10000: suppressed });
  });

  it("that rounds to nought is nought, or less than a half", () => {
    const inside = latest(london.published[0]!).newPlacements.parts.find(({ code }) => code === "INSIDE_OVER_20")!;
    expect(inside).toEqual({
      code: "INSIDE_OVER_20",
      number: roundedTo(10, 20),
      percent: { value: 0, low: 0, high: 0.5, status: "ROUNDED" },
    });
  });
});

describe("placements of children", () => {
  it("are of London and England, the parts of a whole within its rounding", () => {
    for (const { years } of london.published.slice(0, 2))
      for (const { newPlacements, placementChanges } of years)
        for (const { total, parts } of [newPlacements, placementChanges]) {
          const sum = parts.reduce((all, { number }) => all + number.value!, 0);
          expect(Math.abs(sum - total.value!)).toBeLessThanOrEqual(5 * (parts.length + 1));
        }
    expect(latest(london.published[0]!).threeOrMorePlacements).toEqual({
      of: roundedTo(10, 9290),
      number: roundedTo(10, 950),
      percent: roundedTo(1, 10),
    });
  });

  it("are not held of anybody else", () => {
    const { threeOrMorePlacements, newPlacements } = latest(hackney.published[0]!);
    expect(threeOrMorePlacements.percent.status).toBe("NOT_AVAILABLE");
    expect([newPlacements.total.status, newPlacements.parts]).toEqual(["NOT_AVAILABLE", []]);
  });
});

describe("statistical neighbours", () => {
  it("are ten, the nearest first, each with its own years", () => {
    expect(hackney.neighbours.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { area } of [...hackney.neighbours, ...city.neighbours]) {
      expect(area.name.length).toBeGreaterThan(2);
      expect([area.level, area.years.length]).toEqual(["AUTHORITY", 5]);
    }
  });
});

it("is each rate of a borough that its number and its residents give", () => {
  const pairs = BOROUGHS.flatMap(({ code }) =>
    PUBLISHED_YEARS.flatMap((year) =>
      Object.values(publishedChildrenOf(code, year)).map(({ number, share }) => ({ code, year, number, share })),
    ),
  );
  const shown = pairs.filter(({ number }) => number !== "c");
  expect([pairs.length, shown.length]).toEqual([495, 494]);
  for (const { code, year, number, share } of shown) {
    const rate = (10_000 * Number(number)) / residentsOf([code], year)!;
    expect(Math.abs(rate - Number(share)), `${code} ${year}`).toBeLessThanOrEqual(0.5);
  }
});
