/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a figure has the value it has, or none. */
export type FigureStatus =
  /** A part of the place did not answer, or has no return for the date or period. Whatever rests on it is INCOMPLETE too. Coverage says what is missing. */
  | 'INCOMPLETE'
  /** The question has no answer for this group: a mean of nobody, or a percentage of what the group is selected by. */
  | 'NOT_APPLICABLE'
  /** The number exists but is not held: a rate without an estimate of its year's residents, or of a group by age. */
  | 'NOT_AVAILABLE'
  /** The exact number: of a borough for its own staff, of what everybody can look up, or of boroughs that use a provider. */
  | 'OK'
  /** A number made for publication: a count perturbed by at most 3, a mean, amount, percentile, percentage or rate. `low` and `high` hold the true one. */
  | 'ROUNDED'
  /** Withheld, because it is small or rests on few. Of a count `high` says how many it may be at most. Never a stand-in for zero. */
  | 'SUPPRESSED';

/** What a field of measures is made of. */
export type MeasureForm =
  /** Number of children, mean, percentiles and total: a figure each. */
  | 'DISTRIBUTION'
  /** One number, with its interval and status. */
  | 'FIGURE';

/** Why a borough's records are not in a figure. */
export type MissingReason =
  /** No return of the borough covers the date, or all of the period: there is none, it begins too late, or it has a gap. */
  | 'NO_RETURN'
  /** The borough's returns end before the date, or before the end of the period. */
  | 'STALE'
  /** The sub-region that holds the borough is unavailable: it did not answer. */
  | 'SUB_REGION_SILENT';

/** A run of days, both ends included. */
export type Period = {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
};

/** What can be asked about. */
export type Population =
  /** Homes and their beds on a date. */
  | 'BEDS'
  /** Money spent on placements in a period. */
  | 'COSTS'
  /** Children looked after on a date. */
  | 'PLACEMENTS';

/** Orders of providers. Names go without regard to case; what has no value comes last either way, and equal ones go by id. */
export type ProviderOrder =
  /** By published number of children placed in their settings, fewest first. */
  | 'CHILDREN_ASC'
  /** By published number of children placed in their settings, most first. */
  | 'CHILDREN_DESC'
  /** By number of settings, fewest first. */
  | 'HOMES_ASC'
  /** By number of settings, most first. */
  | 'HOMES_DESC'
  /** By name, A to Z. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** By registered places, fewest first. */
  | 'PLACES_ASC'
  /** By registered places, most first. */
  | 'PLACES_DESC'
  /** By published spend in their settings, least first. */
  | 'SPEND_ASC'
  /** By published spend in their settings, most first. */
  | 'SPEND_DESC';

/** Why a sub-region is unavailable. */
export type SilenceReason =
  /** It replied with errors, or with what cannot be its answer. */
  | 'FAILED'
  /** It did not answer before the deadline of the request. */
  | 'TIMEOUT'
  /** No connection, or no readable reply. */
  | 'UNREACHABLE';

export type CoverageQueryVariables = Exact<{
  asAt?: string | null | undefined;
}>;


export type CoverageQuery = { readonly boroughs: ReadonlyArray<{ readonly code: string, readonly name: string, readonly subRegion: { readonly code: string } }>, readonly london: { readonly placements: { readonly asAt: string | null, readonly coverage: { readonly missing: ReadonlyArray<{ readonly code: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> } } | null } };

export type ShownFragment = { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus };

export type AskableQueryVariables = Exact<{ [key: string]: never; }>;


export type AskableQuery = { readonly measures: ReadonlyArray<{ readonly population: Population, readonly name: string, readonly form: MeasureForm, readonly unit: string, readonly definition: string, readonly source: string, readonly disclosure: ReadonlyArray<{ readonly number: number, readonly text: string }> }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly populations: ReadonlyArray<Population>, readonly definition: string }> };

export type BedsQueryVariables = Exact<{
  place: string;
  asAt: string;
}>;


export type BedsQuery = { readonly place:
    | { readonly beds: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOccupied: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons: ReadonlyArray<{ readonly reason: string, readonly label: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byType: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byGrade: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly bySector: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly beds: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOccupied: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons: ReadonlyArray<{ readonly reason: string, readonly label: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byType: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byGrade: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly bySector: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly beds: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOccupied: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons: ReadonlyArray<{ readonly reason: string, readonly label: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byType: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byGrade: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly bySector: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
   | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly beds: { readonly total: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }> };

export type UsedFragment = { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } };

export type UsedOfGroupFragment = { readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } };

export type CompareQueryVariables = Exact<{
  asAt: string;
}>;


export type CompareQuery = { readonly london: { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } }> | null } | null } };

export type ComparedFragment = { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null };

export type LatestQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestQuery = { readonly london: { readonly placements: { readonly asAt: string | null } | null } };

export type MeasuredQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasuredQuery = { readonly measures: ReadonlyArray<{ readonly population: Population, readonly name: string, readonly unit: string, readonly definition: string, readonly source: string, readonly disclosure: ReadonlyArray<{ readonly number: number, readonly text: string }> }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly populations: ReadonlyArray<Population>, readonly definition: string, readonly filter: string | null, readonly codes: ReadonlyArray<{ readonly code: string, readonly label: string }> | null }> };

export type MoneyQueryVariables = Exact<{
  place: string;
  year: Period;
  before: Period;
}>;


export type MoneyQuery = { readonly place:
    | { readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly funding: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null } | null, readonly before: { readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
    | { readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly funding: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null } | null, readonly before: { readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
    | { readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly funding: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null } | null, readonly before: { readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
   | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly costs: { readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly funding: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null } | null }> };

export type SpentFragment = { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } };

export type OwnQueryVariables = Exact<{
  borough: string;
  asAt: string;
  year: Period;
  after?: string | null | undefined;
}>;


export type OwnQuery = { readonly borough: { readonly name: string, readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null } | null, readonly costs: { readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly placementRecords: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly child: string, readonly birthMonth: string, readonly start: string, readonly legalStatus: string, readonly categoryOfNeed: string, readonly place: string, readonly placeProvider: string | null, readonly urn: string | null, readonly hostAuthority: string | null, readonly distanceMiles: number | null }> } | null } | null, readonly homes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly urn: string, readonly provisionType: string, readonly places: number | null, readonly grade: string | null }> } | null };

export type ProvidersQueryVariables = Exact<{
  place: string;
  name?: string | null | undefined;
  orderBy: ProviderOrder;
  after?: string | null | undefined;
  asAt: string;
  year: Period;
}>;


export type ProvidersQuery = { readonly london: { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> } } | null }, readonly providers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly homeCount: number, readonly places: number | null, readonly grades: ReadonlyArray<{ readonly code: string, readonly label: string, readonly homeCount: number }>, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly boroughsUsing: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }> } | null };

export type StatusQueryVariables = Exact<{
  asAt: string;
  year: Period;
}>;


export type StatusQuery = { readonly london: { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> } } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> } } | null, readonly beds: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> } } | null } };

type TodayOfPlace_Borough_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null };

type TodayOfPlace_London_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null };

type TodayOfPlace_SubRegion_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null };

export type TodayOfPlaceFragment =
  | TodayOfPlace_Borough_Fragment
  | TodayOfPlace_London_Fragment
  | TodayOfPlace_SubRegion_Fragment
;

type TodayOfPart_Borough_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null };

type TodayOfPart_London_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null };

type TodayOfPart_SubRegion_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null };

export type TodayOfPartFragment =
  | TodayOfPart_Borough_Fragment
  | TodayOfPart_London_Fragment
  | TodayOfPart_SubRegion_Fragment
;

export type TodayQueryVariables = Exact<{
  place: string;
  asAt: string;
  since: string;
  year: Period;
}>;


export type TodayQuery = { readonly place:
    | { readonly code: string, readonly name: string, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
    | { readonly code: string, readonly name: string, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
    | { readonly code: string, readonly name: string, readonly boroughs: ReadonlyArray<{ readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }>, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
   | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }>, readonly all: { readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null } };

export type WhereQueryVariables = Exact<{
  place: string;
  asAt: string;
  hosts: boolean;
}>;


export type WhereQuery = { readonly place:
    | { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byHost?: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly distance: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null, readonly byLocality: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byHost?: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly distance: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null, readonly byLocality: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byHost?: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly distance: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null, readonly byLocality: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
   | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly placements: { readonly coverage: { readonly complete: boolean }, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }> };

export type WhoseFragment = { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ShownFragmentDoc = new TypedDocumentString(`
    fragment Shown on Figure {
  value
  low
  high
  status
}
    `, {"fragmentName":"Shown"}) as unknown as TypedDocumentString<ShownFragment, unknown>;
export const UsedFragmentDoc = new TypedDocumentString(`
    fragment Used on BedMeasures {
  homes {
    ...Shown
  }
  occupiedByLondon {
    ...Shown
  }
  occupiedByOthers {
    ...Shown
  }
  vacant {
    ...Shown
  }
  blocked {
    ...Shown
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"Used"}) as unknown as TypedDocumentString<UsedFragment, unknown>;
export const UsedOfGroupFragmentDoc = new TypedDocumentString(`
    fragment UsedOfGroup on BedGroup {
  keys {
    code
    label
  }
  measures {
    ...Used
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}
fragment Used on BedMeasures {
  homes {
    ...Shown
  }
  occupiedByLondon {
    ...Shown
  }
  occupiedByOthers {
    ...Shown
  }
  vacant {
    ...Shown
  }
  blocked {
    ...Shown
  }
}`, {"fragmentName":"UsedOfGroup"}) as unknown as TypedDocumentString<UsedOfGroupFragment, unknown>;
export const ComparedFragmentDoc = new TypedDocumentString(`
    fragment Compared on PlacementMeasures {
  ratePer10000 {
    ...Shown
  }
  children {
    ...Shown
  }
  percentInOwnBorough {
    ...Shown
  }
  percentWithin20Miles {
    ...Shown
  }
  distance {
    median {
      ...Shown
    }
  }
  daysInPlacement {
    median {
      ...Shown
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"Compared"}) as unknown as TypedDocumentString<ComparedFragment, unknown>;
export const SpentFragmentDoc = new TypedDocumentString(`
    fragment Spent on CostMeasures {
  spend {
    ...Shown
  }
  placementWeeks {
    ...Shown
  }
  unitCostPerWeek {
    ...Shown
  }
  children {
    ...Shown
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"Spent"}) as unknown as TypedDocumentString<SpentFragment, unknown>;
export const WhoseFragmentDoc = new TypedDocumentString(`
    fragment Whose on Coverage {
  complete
  boroughs
  missing {
    code
    name
    reason
  }
  subRegions {
    code
    answered
    reason
    vintage
    incompatible
  }
}
    `, {"fragmentName":"Whose"}) as unknown as TypedDocumentString<WhoseFragment, unknown>;
export const TodayOfPlaceFragmentDoc = new TypedDocumentString(`
    fragment TodayOfPlace on Place {
  code
  name
  placements(asAt: $asAt) {
    asAt
    coverage {
      ...Whose
    }
    total {
      children {
        ...Shown
      }
      percentInOwnBorough {
        ...Shown
      }
      percentWithin20Miles {
        ...Shown
      }
      distance {
        p90: percentile(at: 90) {
          ...Shown
        }
      }
    }
    groups(by: [PLACEMENT_TYPE]) {
      keys {
        code
        label
      }
      measures {
        children {
          ...Shown
        }
      }
    }
    series(from: $since, to: $asAt, step: QUARTER) {
      at
      measures {
        children {
          ...Shown
        }
        percentInOwnBorough {
          ...Shown
        }
        percentWithin20Miles {
          ...Shown
        }
      }
    }
  }
  residential: placements(
    asAt: $asAt
    where: {placementType: ["CHILDRENS_HOMES"]}
  ) {
    total {
      children {
        ...Shown
      }
      percentInOwnBorough {
        ...Shown
      }
    }
  }
  costs(during: $year) {
    coverage {
      ...Whose
    }
    total {
      spend {
        ...Shown
      }
      unitCostPerWeek {
        ...Shown
      }
      topTen {
        ofEachBorough {
          sum {
            ...Shown
          }
          shareOfSpend {
            ...Shown
          }
        }
      }
      millionOrMore {
        ...Shown
      }
    }
    groups(by: [PLACEMENT_TYPE]) {
      keys {
        code
        label
      }
      measures {
        unitCostPerWeek {
          ...Shown
        }
      }
    }
  }
  beds(asAt: $asAt, where: {homeType: ["CHILDRENS_HOME"]}) {
    total {
      registeredPlaces {
        ...Shown
      }
      percentByLondon {
        ...Shown
      }
      percentVacant {
        ...Shown
      }
      percentBlocked {
        ...Shown
      }
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}
fragment Whose on Coverage {
  complete
  boroughs
  missing {
    code
    name
    reason
  }
  subRegions {
    code
    answered
    reason
    vintage
    incompatible
  }
}`, {"fragmentName":"TodayOfPlace"}) as unknown as TypedDocumentString<TodayOfPlaceFragment, unknown>;
export const TodayOfPartFragmentDoc = new TypedDocumentString(`
    fragment TodayOfPart on Place {
  code
  name
  placements(asAt: $asAt) {
    total {
      children {
        ...Shown
      }
      percentInOwnBorough {
        ...Shown
      }
      percentWithin20Miles {
        ...Shown
      }
      ratePer10000 {
        ...Shown
      }
    }
    series(from: $since, to: $asAt, step: QUARTER) {
      at
      measures {
        children {
          ...Shown
        }
      }
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"TodayOfPart"}) as unknown as TypedDocumentString<TodayOfPartFragment, unknown>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($asAt: LocalDate) {
  boroughs {
    code
    name
    subRegion {
      code
    }
  }
  london {
    placements(asAt: $asAt) {
      asAt
      coverage {
        missing {
          code
          reason
        }
        subRegions {
          code
          vintage
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const AskableDocument = new TypedDocumentString(`
    query Askable {
  measures {
    population
    name
    form
    unit
    definition
    source
    disclosure {
      number
      text
    }
  }
  dimensions {
    name
    populations
    definition
  }
}
    `) as unknown as TypedDocumentString<AskableQuery, AskableQueryVariables>;
export const BedsDocument = new TypedDocumentString(`
    query Beds($place: String!, $asAt: LocalDate!) {
  place(name: $place) {
    beds(asAt: $asAt) {
      coverage {
        ...Whose
      }
      total {
        ...Used
        registeredPlaces {
          ...Shown
        }
        percentOccupied {
          ...Shown
        }
        percentVacant {
          ...Shown
        }
        percentBlocked {
          ...Shown
        }
        percentByLondon {
          ...Shown
        }
        blockedReasons {
          reason
          label
          places {
            ...Shown
          }
        }
      }
      byType: groups(by: [HOME_TYPE]) {
        ...UsedOfGroup
      }
      byNeed: groups(by: [NEED_GROUP]) {
        ...UsedOfGroup
      }
      byGrade: groups(by: [GRADE]) {
        ...UsedOfGroup
      }
      bySector: groups(by: [SECTOR]) {
        ...UsedOfGroup
      }
    }
  }
  subRegions {
    code
    name
    beds(asAt: $asAt) {
      total {
        ...Used
      }
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}
fragment Used on BedMeasures {
  homes {
    ...Shown
  }
  occupiedByLondon {
    ...Shown
  }
  occupiedByOthers {
    ...Shown
  }
  vacant {
    ...Shown
  }
  blocked {
    ...Shown
  }
}
fragment UsedOfGroup on BedGroup {
  keys {
    code
    label
  }
  measures {
    ...Used
  }
}
fragment Whose on Coverage {
  complete
  boroughs
  missing {
    code
    name
    reason
  }
  subRegions {
    code
    answered
    reason
    vintage
    incompatible
  }
}`) as unknown as TypedDocumentString<BedsQuery, BedsQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($asAt: LocalDate!) {
  london {
    placements(asAt: $asAt) {
      coverage {
        ...Whose
      }
      total {
        ...Compared
      }
      groups(by: [BOROUGH]) {
        keys {
          code
          label
        }
        measures {
          ...Compared
        }
      }
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}
fragment Compared on PlacementMeasures {
  ratePer10000 {
    ...Shown
  }
  children {
    ...Shown
  }
  percentInOwnBorough {
    ...Shown
  }
  percentWithin20Miles {
    ...Shown
  }
  distance {
    median {
      ...Shown
    }
  }
  daysInPlacement {
    median {
      ...Shown
    }
  }
}
fragment Whose on Coverage {
  complete
  boroughs
  missing {
    code
    name
    reason
  }
  subRegions {
    code
    answered
    reason
    vintage
    incompatible
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const LatestDocument = new TypedDocumentString(`
    query Latest {
  london {
    placements {
      asAt
    }
  }
}
    `) as unknown as TypedDocumentString<LatestQuery, LatestQueryVariables>;
export const MeasuredDocument = new TypedDocumentString(`
    query Measured {
  measures {
    population
    name
    unit
    definition
    source
    disclosure {
      number
      text
    }
  }
  dimensions {
    name
    populations
    definition
    filter
    codes {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuredQuery, MeasuredQueryVariables>;
export const MoneyDocument = new TypedDocumentString(`
    query Money($place: String!, $year: Period!, $before: Period!) {
  place(name: $place) {
    costs(during: $year) {
      coverage {
        ...Whose
      }
      total {
        ...Spent
        funding {
          socialCare {
            ...Shown
          }
          health {
            ...Shown
          }
          education {
            ...Shown
          }
          unattributed {
            ...Shown
          }
        }
        topTen {
          ofEachBorough {
            sum {
              ...Shown
            }
            shareOfSpend {
              ...Shown
            }
          }
          ofPlace {
            sum {
              ...Shown
            }
            shareOfSpend {
              ...Shown
            }
          }
        }
        millionOrMore {
          ...Shown
        }
      }
      groups(by: [PLACEMENT_TYPE]) {
        keys {
          code
          label
        }
        measures {
          spend {
            ...Shown
          }
          weeklyCost {
            p25: percentile(at: 25) {
              ...Shown
            }
            p50: percentile(at: 50) {
              ...Shown
            }
            p75: percentile(at: 75) {
              ...Shown
            }
            p90: percentile(at: 90) {
              ...Shown
            }
          }
        }
      }
    }
    before: costs(during: $before) {
      total {
        ...Spent
      }
    }
  }
  subRegions {
    code
    name
    costs(during: $year) {
      total {
        spend {
          ...Shown
        }
        unitCostPerWeek {
          ...Shown
        }
        funding {
          socialCare {
            ...Shown
          }
          health {
            ...Shown
          }
          education {
            ...Shown
          }
          unattributed {
            ...Shown
          }
        }
      }
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}
fragment Spent on CostMeasures {
  spend {
    ...Shown
  }
  placementWeeks {
    ...Shown
  }
  unitCostPerWeek {
    ...Shown
  }
  children {
    ...Shown
  }
}
fragment Whose on Coverage {
  complete
  boroughs
  missing {
    code
    name
    reason
  }
  subRegions {
    code
    answered
    reason
    vintage
    incompatible
  }
}`) as unknown as TypedDocumentString<MoneyQuery, MoneyQueryVariables>;
export const OwnDocument = new TypedDocumentString(`
    query Own($borough: ID!, $asAt: LocalDate!, $year: Period!, $after: String) {
  borough(code: $borough) {
    name
    placements(asAt: $asAt) {
      coverage {
        ...Whose
      }
      total {
        children {
          ...Shown
        }
        percentInOwnBorough {
          ...Shown
        }
        percentWithin20Miles {
          ...Shown
        }
        distance {
          median {
            ...Shown
          }
        }
      }
    }
    costs(during: $year) {
      total {
        spend {
          ...Shown
        }
        unitCostPerWeek {
          ...Shown
        }
        millionOrMore {
          ...Shown
        }
      }
    }
    placementRecords(asAt: $asAt, first: 25, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        child
        birthMonth
        start
        legalStatus
        categoryOfNeed
        place
        placeProvider
        urn
        hostAuthority
        distanceMiles
      }
    }
  }
  homes(
    where: {place: [$borough], withVacancies: true}
    orderBy: PLACES_DESC
    first: 50
  ) {
    totalCount
    nodes {
      urn
      provisionType
      places
      grade
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}
fragment Whose on Coverage {
  complete
  boroughs
  missing {
    code
    name
    reason
  }
  subRegions {
    code
    answered
    reason
    vintage
    incompatible
  }
}`) as unknown as TypedDocumentString<OwnQuery, OwnQueryVariables>;
export const ProvidersDocument = new TypedDocumentString(`
    query Providers($place: ID!, $name: String, $orderBy: ProviderOrder!, $after: String, $asAt: LocalDate!, $year: Period!) {
  london {
    placements(asAt: $asAt) {
      coverage {
        ...Whose
      }
    }
  }
  providers(
    where: {name: $name, place: [$place]}
    orderBy: $orderBy
    first: 25
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      homeCount
      places
      grades {
        code
        label
        homeCount
      }
      children(asAt: $asAt) {
        ...Shown
      }
      boroughsUsing(asAt: $asAt) {
        ...Shown
      }
      spend(during: $year) {
        ...Shown
      }
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}
fragment Whose on Coverage {
  complete
  boroughs
  missing {
    code
    name
    reason
  }
  subRegions {
    code
    answered
    reason
    vintage
    incompatible
  }
}`) as unknown as TypedDocumentString<ProvidersQuery, ProvidersQueryVariables>;
export const StatusDocument = new TypedDocumentString(`
    query Status($asAt: LocalDate!, $year: Period!) {
  london {
    placements(asAt: $asAt) {
      coverage {
        ...Whose
      }
    }
    costs(during: $year) {
      coverage {
        ...Whose
      }
    }
    beds(asAt: $asAt) {
      coverage {
        ...Whose
      }
    }
  }
}
    fragment Whose on Coverage {
  complete
  boroughs
  missing {
    code
    name
    reason
  }
  subRegions {
    code
    answered
    reason
    vintage
    incompatible
  }
}`) as unknown as TypedDocumentString<StatusQuery, StatusQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($place: String!, $asAt: LocalDate!, $since: LocalDate!, $year: Period!) {
  place(name: $place) {
    ...TodayOfPlace
    ... on SubRegion {
      boroughs {
        ...TodayOfPart
      }
    }
  }
  subRegions {
    ...TodayOfPart
  }
  all: london {
    placements(asAt: $asAt) {
      total {
        children {
          ...Shown
        }
        percentInOwnBorough {
          ...Shown
        }
        percentWithin20Miles {
          ...Shown
        }
        ratePer10000 {
          ...Shown
        }
      }
      groups(by: [BOROUGH]) {
        keys {
          code
          label
        }
        measures {
          children {
            ...Shown
          }
          percentInOwnBorough {
            ...Shown
          }
          percentWithin20Miles {
            ...Shown
          }
          ratePer10000 {
            ...Shown
          }
        }
      }
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}
fragment TodayOfPlace on Place {
  code
  name
  placements(asAt: $asAt) {
    asAt
    coverage {
      ...Whose
    }
    total {
      children {
        ...Shown
      }
      percentInOwnBorough {
        ...Shown
      }
      percentWithin20Miles {
        ...Shown
      }
      distance {
        p90: percentile(at: 90) {
          ...Shown
        }
      }
    }
    groups(by: [PLACEMENT_TYPE]) {
      keys {
        code
        label
      }
      measures {
        children {
          ...Shown
        }
      }
    }
    series(from: $since, to: $asAt, step: QUARTER) {
      at
      measures {
        children {
          ...Shown
        }
        percentInOwnBorough {
          ...Shown
        }
        percentWithin20Miles {
          ...Shown
        }
      }
    }
  }
  residential: placements(
    asAt: $asAt
    where: {placementType: ["CHILDRENS_HOMES"]}
  ) {
    total {
      children {
        ...Shown
      }
      percentInOwnBorough {
        ...Shown
      }
    }
  }
  costs(during: $year) {
    coverage {
      ...Whose
    }
    total {
      spend {
        ...Shown
      }
      unitCostPerWeek {
        ...Shown
      }
      topTen {
        ofEachBorough {
          sum {
            ...Shown
          }
          shareOfSpend {
            ...Shown
          }
        }
      }
      millionOrMore {
        ...Shown
      }
    }
    groups(by: [PLACEMENT_TYPE]) {
      keys {
        code
        label
      }
      measures {
        unitCostPerWeek {
          ...Shown
        }
      }
    }
  }
  beds(asAt: $asAt, where: {homeType: ["CHILDRENS_HOME"]}) {
    total {
      registeredPlaces {
        ...Shown
      }
      percentByLondon {
        ...Shown
      }
      percentVacant {
        ...Shown
      }
      percentBlocked {
        ...Shown
      }
    }
  }
}
fragment TodayOfPart on Place {
  code
  name
  placements(asAt: $asAt) {
    total {
      children {
        ...Shown
      }
      percentInOwnBorough {
        ...Shown
      }
      percentWithin20Miles {
        ...Shown
      }
      ratePer10000 {
        ...Shown
      }
    }
    series(from: $since, to: $asAt, step: QUARTER) {
      at
      measures {
        children {
          ...Shown
        }
      }
    }
  }
}
fragment Whose on Coverage {
  complete
  boroughs
  missing {
    code
    name
    reason
  }
  subRegions {
    code
    answered
    reason
    vintage
    incompatible
  }
}`) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const WhereDocument = new TypedDocumentString(`
    query Where($place: String!, $asAt: LocalDate!, $hosts: Boolean!) {
  place(name: $place) {
    placements(asAt: $asAt) {
      coverage {
        ...Whose
      }
      total {
        children {
          ...Shown
        }
        percentInOwnBorough {
          ...Shown
        }
        percentWithin20Miles {
          ...Shown
        }
      }
      byHost: groups(by: [HOST_AUTHORITY]) @include(if: $hosts) {
        keys {
          code
          label
        }
        measures {
          children {
            ...Shown
          }
        }
      }
      byKind: groups(by: [PLACEMENT_TYPE]) {
        keys {
          code
          label
        }
        measures {
          distance {
            p25: percentile(at: 25) {
              ...Shown
            }
            p50: percentile(at: 50) {
              ...Shown
            }
            p75: percentile(at: 75) {
              ...Shown
            }
            p90: percentile(at: 90) {
              ...Shown
            }
          }
        }
      }
      byLocality: groups(by: [LOCALITY]) {
        keys {
          code
          label
        }
        measures {
          children {
            ...Shown
          }
        }
      }
    }
  }
  subRegions {
    code
    name
    placements(asAt: $asAt) {
      coverage {
        complete
      }
      groups(by: [HOST_AUTHORITY]) {
        keys {
          code
          label
        }
        measures {
          children {
            ...Shown
          }
        }
      }
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}
fragment Whose on Coverage {
  complete
  boroughs
  missing {
    code
    name
    reason
  }
  subRegions {
    code
    answered
    reason
    vintage
    incompatible
  }
}`) as unknown as TypedDocumentString<WhereQuery, WhereQueryVariables>;