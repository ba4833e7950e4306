/**
 * Asks sub-regions at once. The questions of one moment travel in one HTTP request to each, and none waits for the slowest of
 * another's.
 */
import type { SilenceReason } from "../schema/generated/types.ts";
import type { Roster, Rosters } from "../schema/question/coverage.ts";
import { type PartialQuery, queryKeyOf } from "../schema/question/question.ts";
import type { Time } from "../schema/reference/periods.ts";
import type { SubRegion, SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { Layout } from "../schema/vector/layout.ts";
import type { Confidential, Vector } from "../schema/vector/vector.ts";
import { isUnavailable, type Part, type Partials, type PartQuery } from "./partials.ts";
import { afterListening } from "./patience.ts";

/** A sub-region's answer at each time; null where it has none that can be added. */
type Answer = readonly (Confidential<Vector> | null)[];

/** What is asked: a question, in a layout, of the vintages of some rosters. */
type Asked = { readonly query: PartialQuery; readonly layout: Layout; readonly rosters: Rosters };

export type Scatter = (subRegions: readonly SubRegion[], asked: Asked) => Promise<readonly Answer[]>;

/** Sub-regions that became unavailable in the course of a request, and why. */
export type Outages = ReadonlyMap<SubRegionCode, SilenceReason>;

/** How many milliseconds one wave of a request may take. */
export type WaveTime = () => number;

/**
 * The time of the waves of one request. Each may use half of what is left, so that a sub-region that stalls in one wave leaves
 * time for the next. All waves together stay within the deadline.
 */
export const halvingTime = (deadlineMs: number): WaveTime => {
  let end: number | null = null;
  return () => {
    // It runs from the first wave: what waited for its turn has asked nobody yet.
    end ??= performance.now() + deadlineMs;
    return Math.max(1, Math.floor((end - performance.now()) / 2));
  };
};

const LATE = { unavailable: "TIMEOUT" } as const;

/** What comes within some time, or that it is late: what others wait for too goes on. */
const within = async (ms: number, parts: Promise<readonly Part[]>): Promise<readonly Part[]> => {
  const late = Promise.withResolvers<readonly Part[]>();
  const callOff = afterListening(ms, () => late.resolve([LATE]));
  try {
    return await Promise.race([parts, late.promise]);
  } finally {
    callOff();
  }
};

type ScatterParts = {
  /** What is kept or shared of each sub-region, and what only the caller may see. */
  readonly publicOf: (subRegion: SubRegionCode) => Partials;
  readonly ownOf: (subRegion: SubRegionCode) => Partials;
  readonly waveTime: WaveTime;
};

/**
 * The scatter of one request, and the sub-regions that become unavailable in it.
 *
 * Shape:  sub-regions, question -> an answer each, in order.
 * Errors: none; that a sub-region is unavailable is part of the answer. No later wave of the request waits for it again.
 */
export const buildScatter = ({
  publicOf,
  ownOf,
  waveTime,
}: ScatterParts): { readonly scatter: Scatter; readonly outages: Outages } => {
  const outages = new Map<SubRegionCode, SilenceReason>();
  const ask = async (
    code: SubRegionCode,
    roster: Roster | undefined,
    { times, ...asked }: Omit<PartQuery, "vintage" | "when"> & { readonly times: readonly Time[] },
  ): Promise<Answer> => {
    const nothing = times.map(() => null);
    // One that has imported nothing is available: its roster says that it has no returns.
    if (roster?.kind !== "ANSWERED" || roster.returns.length === 0 || outages.has(code)) return nothing;
    const partials = asked.query.form === "OWN" ? ownOf(code) : publicOf(code);
    const loading = times.map((when) => partials.load({ ...asked, vintage: roster.vintage, when }));
    const parts = await within(waveTime(), Promise.all(loading));
    const outage = parts.find(isUnavailable);
    if (outage !== undefined) outages.set(code, outage.unavailable);
    return outage === undefined ? parts.map((part) => part as Confidential<Vector> | null) : nothing;
  };
  return {
    outages,
    scatter: (subRegions, { query: { times, ...query }, layout, rosters }) => {
      const asked = { query, key: queryKeyOf(query), layout, times };
      return Promise.all(subRegions.map(({ code }) => ask(code, rosters.get(code), asked)));
    },
  };
};
