import { beforeAll, describe, expect, it } from "vitest";
import { HEADLINES, type Headlines } from "../../bin/london/headlines.ts";
import type { Figure } from "../../schema/disclosure/figure.ts";
import { VARIABLES } from "../../schema/server/environment.ts";
import { type London, startLondon } from "../support/start-london.ts";

const ASKED = { asAt: "2025-03-31", year: { from: "2024-04-01", to: "2025-03-31" } };

/** What was published, by headline: the Department for Education at 31 March 2025, and the pan-London business case. */
const PUBLISHED: readonly (readonly [name: string, published: number, ours: (headlines: Headlines["london"]) => Figure])[] = [
  ["children looked after", 9_290, ({ children }) => children.total.children],
  ["children per 10,000", 48, ({ children }) => children.total.ratePer10000],
  ["percent in own borough", 34, ({ children }) => children.total.percentInOwnBorough],
  ["percent within 20 miles", 70, ({ children }) => children.total.percentWithin20Miles],
  ["children in residential homes", 940, ({ residential }) => residential.total.children],
  ["miles to residential homes out of borough", 53, ({ residentialOut }) => residentialOut.total.distance.mean],
  ["miles to secure homes", 192, ({ secure }) => secure.total.distance.mean],
  ["pounds a week in secure homes", 10_500, ({ secureCosts }) => secureCosts.total.unitCostPerWeek],
  ["children referred to secure homes in three years", 295, ({ secureSearches }) => secureSearches.total.children],
  ["children placed of those", 159, ({ secureSearches }) => secureSearches.total.childrenPlaced],
  ["children who came into care", 4_260, ({ movements }) => movements.total.started],
  ["children who left care", 4_700, ({ movements }) => movements.total.ceased],
  ["percent in three placements or more", 10, ({ movements }) => movements.total.stability.percentThreeOrMore],
  ["places in London's children's homes", 1_098, ({ beds }) => beds.total.registeredPlaces],
  ["percent of them used by London's children", 41, ({ beds }) => beds.total.percentByLondon],
  ["pounds spent in the year", 430_000_000, ({ costs }) => costs.total.spend],
  ["pounds on each borough's ten dearest", 133_000_000, ({ costs }) => costs.total.topTen.ofEachBorough.sum],
];

describe("the headlines of the demo, asked of London in one query", () => {
  let london: London;
  let headlines: Headlines["london"];
  beforeAll(async () => {
    london = await startLondon({ settings: { [VARIABLES.deadline]: "20000" } });
    const { data, errors } = await london.ask<Headlines>(HEADLINES, { variables: ASKED });
    if (errors !== undefined) throw new Error(errors[0]!.message);
    headlines = data.london;
    return () => london[Symbol.asyncDispose]();
  });

  it.each(PUBLISHED)("has %s within 5 percent of the published %d", (_, published, ours) => {
    const { value } = ours(headlines);
    expect(Math.abs((value ?? NaN) - published) / published).toBeLessThan(0.05);
  });

  it("has 91 percent of residential placements out of borough, within 5 percent", () => {
    const out = 100 - (headlines.residential.total.percentInOwnBorough.value ?? NaN);
    expect(Math.abs(out - 91) / 91).toBeLessThan(0.05);
  });

  it("shows some 12 children in secure homes as the interval that holds them", () => {
    const { value, low, high } = headlines.secure.total.children;
    expect([Math.abs(value! - 12) <= 3, low! <= 12 && 12 <= high!]).toEqual([true, true]);
  });

  it("tells the four placements at £1m a year or more as ten or fewer", () => {
    expect(headlines.costs.total.millionOrMore).toMatchObject({ value: null, low: 0, high: 10, status: "SUPPRESSED" });
  });

  it("is published at all 60 month ends in its share in own borough, and for all boroughs but the City", async () => {
    type Shares = {
      readonly london: {
        readonly placements: {
          readonly series: readonly { readonly at: string; readonly measures: { readonly percentInOwnBorough: Figure } }[];
          readonly groups: readonly {
            readonly keys: readonly { readonly code: string }[];
            readonly measures: { readonly percentInOwnBorough: Figure };
          }[];
        };
      };
    };
    const { data } = await london.ask<Shares>(
      `{ london { placements(asAt: "2025-03-31") {
          series(from: "2020-04-01", to: "2025-03-31") { at measures { percentInOwnBorough { value } } }
          groups(by: [BOROUGH]) { keys { code } measures { percentInOwnBorough { value } } } } } }`,
    );
    const { series, groups } = data.london.placements;
    expect(series).toHaveLength(60);
    expect(series.filter(({ measures }) => measures.percentInOwnBorough.value === null)).toEqual([]);
    const without = groups.filter(({ measures }) => measures.percentInOwnBorough.value === null);
    expect(without.map(({ keys }) => keys[0]!.code)).toEqual(["E09000001"]);
  });
});
