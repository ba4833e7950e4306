/** Whose records an answer rests on: a function of the fact, the date and the rosters, never of the figures asked for. */
import type { MissingReason, SilenceReason } from "../generated/types.ts";
import { type LocalDate, latestMonthEnd } from "../reference/dates.ts";
import { boroughsOf, type Place, placeOfBorough, subRegionsOf } from "../reference/places.ts";
import { type SubRegionCode, subRegionOfBorough } from "../reference/sub-regions.ts";

/** First and last day that a borough's return covers. */
export type ReturnCoverage = { readonly borough: string; readonly from: LocalDate; readonly to: LocalDate };

/** What one sub-region can answer from, or why it says nothing. */
export type Roster =
  | {
      readonly kind: "ANSWERED";
      readonly vintage: string;
      readonly returns: readonly ReturnCoverage[];
      /** Dimensions and measures that it lays out otherwise than we do. */
      readonly layoutDiffers: readonly string[];
    }
  | { readonly kind: "SILENT"; readonly reason: SilenceReason };

export type Rosters = ReadonlyMap<SubRegionCode, Roster>;

type Missing = { readonly code: string; readonly name: string; readonly reason: MissingReason };

export type Coverage = {
  readonly complete: boolean;
  readonly boroughs: readonly string[];
  readonly missing: readonly Missing[];
  readonly subRegions: readonly {
    readonly code: string;
    readonly answered: boolean;
    readonly reason: SilenceReason | null;
    readonly vintage: string | null;
    readonly layoutDiffers: readonly string[];
  }[];
};

/** Coverage of a place on a date; without a date nothing is covered. */
export const coverageOf = (place: Place, date: LocalDate | null, rosters: Rosters): Coverage => {
  const boroughs = boroughsOf(place);
  const reasons = new Map(boroughs.map((borough) => [borough, whyMissing(borough, date, rosters)]));
  const missing = boroughs.flatMap((code) => {
    const reason = reasons.get(code) ?? null;
    return reason === null ? [] : [{ code, name: placeOfBorough(code)!.name, reason }];
  });
  return {
    complete: missing.length === 0,
    boroughs: boroughs.filter((code) => reasons.get(code) === null),
    missing,
    subRegions: subRegionsOf(place).map(({ code }) => {
      const roster = rosters.get(code);
      return roster?.kind === "ANSWERED"
        ? { code, answered: true, reason: null, vintage: roster.vintage, layoutDiffers: roster.layoutDiffers }
        : { code, answered: false, reason: roster?.reason ?? "UNREACHABLE", vintage: null, layoutDiffers: [] };
    }),
  };
};

const returnOf = (borough: string, rosters: Rosters): ReturnCoverage | "SILENT" | undefined => {
  const roster = rosters.get(subRegionOfBorough(borough)!.code);
  if (roster?.kind !== "ANSWERED") return "SILENT";
  return roster.returns.find((row) => row.borough === borough);
};

const whyMissing = (borough: string, date: LocalDate | null, rosters: Rosters): MissingReason | null => {
  const held = returnOf(borough, rosters);
  if (held === "SILENT") return "SUB_REGION_SILENT";
  if (held === undefined || date === null || date < held.from) return "NO_RETURN";
  return date > held.to ? "STALE" : null;
};

/** The latest month end that every borough of the place with a return covers; null when none has one. */
export const defaultDate = (place: Place, rosters: Rosters): LocalDate | null => {
  const ends = boroughsOf(place).flatMap((borough) => {
    const held = returnOf(borough, rosters);
    return held === undefined || held === "SILENT" ? [] : [held.to];
  });
  return ends.length === 0 ? null : latestMonthEnd(ends.reduce((earliest, end) => (end < earliest ? end : earliest)));
};
