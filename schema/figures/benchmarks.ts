/** Published facts beside a place: how it is elsewhere. Nothing of them is counted here, and nothing crosses for them. */
import { publishedFact } from "../disclosure/published-facts.ts";
import type { Resolvers } from "../generated/types.ts";
import { authorityArea, type BenchmarkArea, CHILDREN_SOURCE, NEIGHBOUR_SOURCE } from "../reference/published-areas.ts";
import { type PublishedPair, PUBLISHED_YEARS, publishedChildrenOf } from "../reference/published-children.ts";
import {
  type PublishedGroup,
  type PublishedPart,
  type PublishedPlacements,
  publishedPlacementsOf,
} from "../reference/published-placements.ts";

/** One year of an area. */
export type BenchmarkYear = { readonly area: BenchmarkArea; readonly year: number };

const NOT_HELD = "x";

/** Numbers of authorities are exact, those of regions and of England to the nearest ten; rates and percentages are whole. */
const baseOf = ({ level }: BenchmarkArea): number => (level === "AUTHORITY" ? 0 : 10);
const SHARE_BASE = 1;

const childrenOf =
  (measure: "lookedAfter" | "started" | "ceased") =>
  ({ area, year }: BenchmarkYear) => {
    const { number, share } = publishedChildrenOf(area.code, year)[measure];
    return { children: publishedFact(number, baseOf(area)), ratePer10000: publishedFact(share, SHARE_BASE) };
  };

/** London's and England's are to the nearest ten, and no other's are held. */
const TENS = 10;

const sharesOf = ({ number, share }: PublishedPair) => ({
  number: publishedFact(number, TENS),
  percent: publishedFact(share, SHARE_BASE),
});

const NOBODY_HELD: PublishedGroup = { of: NOT_HELD, some: { number: NOT_HELD, share: NOT_HELD } };

type GroupName = "threeOrMore" | "threeOrMoreInTwoYears" | "sameCarer";

const groupOf =
  (name: GroupName) =>
  ({ area, year }: BenchmarkYear) => {
    const { of, some } = publishedPlacementsOf(area.code, year)?.[name] ?? NOBODY_HELD;
    return { of: publishedFact(of, TENS), ...sharesOf(some) };
  };

const listOf =
  (total: "placements" | "changes", parts: "byLocation" | "byReason") =>
  ({ area, year }: BenchmarkYear) => {
    const held: PublishedPlacements | null = publishedPlacementsOf(area.code, year);
    const part = ({ code, label, pair }: PublishedPart) => ({ code, label, ...sharesOf(pair) });
    return { total: publishedFact(held?.[total] ?? NOT_HELD, TENS), parts: held?.[parts].map(part) ?? [] };
  };

export const benchmarkResolvers = {
  PublishedArea: {
    years: (area) => PUBLISHED_YEARS.map((year) => ({ area, year })),
    source: () => CHILDREN_SOURCE,
  },
  PublishedYear: {
    lookedAfter: childrenOf("lookedAfter"),
    started: childrenOf("started"),
    ceased: childrenOf("ceased"),
    threeOrMorePlacements: groupOf("threeOrMore"),
    threeOrMorePlacementsInTwoYears: groupOf("threeOrMoreInTwoYears"),
    sameCarerForTwoYears: groupOf("sameCarer"),
    newPlacements: listOf("placements", "byLocation"),
    placementChanges: listOf("changes", "byReason"),
  },
  StatisticalNeighbour: { area: ({ code }) => authorityArea(code), source: () => NEIGHBOUR_SOURCE },
} satisfies Resolvers;
