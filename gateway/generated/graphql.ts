/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Dimensions of beds: what Ofsted's register says of the home, in the copy that its sub-region holds. */
export type BedDimension =
  /** The borough that the home stands in. */
  | 'BOROUGH'
  /** Overall grade of the latest full inspection. */
  | 'GRADE'
  /** Kind of setting (Ofsted's provision type). */
  | 'HOME_TYPE'
  /** The needs that the home is registered to meet, in groups. */
  | 'NEED_GROUP'
  /** Sector of the owner. */
  | 'SECTOR';

/** Which homes to count: those that have one of the codes on every dimension named. To the public each list holds one code, and each filter counts among the dimensions that are crossed. */
export type BedFilter = {
  /** Grades, GOOD say. */
  readonly grade?: ReadonlyArray<string> | null | undefined;
  /** Kinds of setting, CHILDRENS_HOME say. */
  readonly homeType?: ReadonlyArray<string> | null | undefined;
  /** Groups of needs: EMOTIONAL, DISABILITY, SUBSTANCE, SEVERAL or UNKNOWN. */
  readonly needGroup?: ReadonlyArray<string> | null | undefined;
  /** Sectors, PRIVATE say. */
  readonly sector?: ReadonlyArray<string> | null | undefined;
};

/** Dimensions of spend: attributes of the placement and of the child. They are those of the first day of the placement or of the period, whichever is later. */
export type CostDimension =
  /** Age on the first day of the placement or of the period, whichever is later, in the Department's bands. The birthday counts as the 1st of its month. */
  | 'AGE_BAND'
  /** Whether the placement comes to £1m a year or more, at its mean price over its days in the period. */
  | 'ANNUAL_COST'
  /** Responsible authority, the borough that pays. */
  | 'BOROUGH'
  /** Main category of need when care began (CIN). */
  | 'CATEGORY_OF_NEED'
  /** Straight-line distance from home, in the Department's two bands. */
  | 'DISTANCE_BAND'
  /** Ethnicity by statutory code (ETHNIC). To the public crossed with one other dimension at most. */
  | 'ETHNIC'
  /** Ethnicity in the Department's publication groups. */
  | 'ETHNICITY'
  /** Authority in whose area the placement lies: an upper-tier GSS code, or WAL, SCO or NIR. To the public for London and sub-regions only, crossed with one other dimension at most. Never crossed with PROVIDER. */
  | 'HOST_AUTHORITY'
  /** Legal status in the Department's publication groups. */
  | 'LEGAL_STATUS'
  /** Whether the placement lies inside the responsible authority's boundary. */
  | 'LOCALITY'
  /** Legal status by statutory code (LS). To the public crossed with one other dimension at most. */
  | 'LS'
  /** Placement type by statutory code (PLACE). To the public crossed with one other dimension at most. */
  | 'PLACE'
  /** Placement type in the Department's publication groups. */
  | 'PLACEMENT_TYPE'
  /** Who provides the placement (PLACE_PROVIDER). */
  | 'PLACE_PROVIDER'
  /** Organisation that owns the setting, by its id on the register. To the public for London and sub-regions only, crossed with one other dimension at most. Never crossed with HOST_AUTHORITY. */
  | 'PROVIDER'
  /** Sex as recorded. */
  | 'SEX'
  /** Whether the child was an unaccompanied asylum-seeking child on the first day of the placement or of the period, whichever is later. */
  | 'UASC';

/** Which placements to count the money of: those that have one of the codes on every dimension named. To the public each list holds one code, and each filter counts among the two dimensions that are crossed. */
export type CostFilter = {
  /** Age bands. */
  readonly ageBand?: ReadonlyArray<string> | null | undefined;
  /** Categories of need, N1 to N8. */
  readonly categoryOfNeed?: ReadonlyArray<string> | null | undefined;
  /** WITHIN_20, OVER_20 or UNKNOWN. */
  readonly distanceBand?: ReadonlyArray<string> | null | undefined;
  /** Statutory ethnicity codes, WBRI say. */
  readonly ethnic?: ReadonlyArray<string> | null | undefined;
  /** Ethnicity groups. */
  readonly ethnicity?: ReadonlyArray<string> | null | undefined;
  /** Host authorities, by upper-tier GSS code. To the public for London and sub-regions only. */
  readonly hostAuthority?: ReadonlyArray<string> | null | undefined;
  /** Legal status groups. */
  readonly legalStatus?: ReadonlyArray<string> | null | undefined;
  /** IN, OUT or UNKNOWN. */
  readonly locality?: ReadonlyArray<string> | null | undefined;
  /** Statutory legal status codes, C2 say. */
  readonly ls?: ReadonlyArray<string> | null | undefined;
  /** Statutory placement codes, K1 say. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** Statutory provider codes, PR4 say. */
  readonly placeProvider?: ReadonlyArray<string> | null | undefined;
  /** Placement type groups. */
  readonly placementType?: ReadonlyArray<string> | null | undefined;
  /** Owners of settings, by their id on the register. To the public for London and sub-regions only. */
  readonly provider?: ReadonlyArray<string> | null | undefined;
  /** Sexes. */
  readonly sex?: ReadonlyArray<string> | null | undefined;
  /** UASC or NOT_UASC. */
  readonly uasc?: ReadonlyArray<string> | null | undefined;
};

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

/** Which homes to list: those that have one of the values on every field named. */
export type HomeFilter = {
  /** Codes of grades: OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, ADEQUATE, INADEQUATE, NOT_INSPECTED or UNKNOWN. */
  readonly grade?: ReadonlyArray<string> | null | undefined;
  /** Codes of provision types: CHILDRENS_HOME, SECURE_CHILDRENS_HOME, SUPPORTED_ACCOMMODATION, RESIDENTIAL_FAMILY_CENTRE, RESIDENTIAL_SPECIAL_SCHOOL, RESIDENTIAL_SPECIAL_SCHOOL_AS_HOME, BOARDING_SCHOOL, FURTHER_EDUCATION_COLLEGE, HOLIDAY_SCHEME, SECURE_TRAINING_CENTRE, INDEPENDENT_FOSTERING_AGENCY, VOLUNTARY_ADOPTION_AGENCY, ADOPTION_SUPPORT_AGENCY or UNKNOWN. */
  readonly homeType?: ReadonlyArray<string> | null | undefined;
  /** Text that the registered name contains, in any case; a redacted name contains nothing. */
  readonly name?: string | null | undefined;
  /** Needs it is registered to meet, one of them at least: EBD, MENTAL, SENSORY, ALCOHOL, DRUGS, LEARNING, PHYSICAL, or UNKNOWN where none is stated. */
  readonly need?: ReadonlyArray<string> | null | undefined;
  /** Places it stands in: a place of London by any name that `Query.place` understands, or an authority by its name in `Home.localAuthority`. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** Ids of providers that own it. */
  readonly provider?: ReadonlyArray<string> | null | undefined;
  /** Codes of sectors: PRIVATE, LOCAL_AUTHORITY, VOLUNTARY, HEALTH_AUTHORITY, ACADEMY or UNKNOWN. */
  readonly sector?: ReadonlyArray<string> | null | undefined;
  /** Codes of statuses: ACTIVE, SUSPENDED, CLOSED or UNKNOWN. Without it all but those that have closed. */
  readonly status?: ReadonlyArray<string> | null | undefined;
  /** True for homes that had a vacant place on the last day of their borough's return of beds. For a borough's own staff, of homes that stand in it; refused to the public. */
  readonly withVacancies?: boolean | null | undefined;
};

/** Why a borough's records are not in a figure. */
export type MissingReason =
  /** No return of the borough covers the date, or all of the period: there is none, or it begins too late. */
  | 'NO_RETURN'
  /** The borough's returns end before the date, or before the end of the period, be it to go on after a gap. */
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

/** What placements can be grouped by. Statutory codes are those of the SSDA903 return; groups of them are the Department's publication groups. */
export type PlacementDimension =
  /** Age on the date, in the Department's bands. The birthday counts as the 1st of its month. */
  | 'AGE_BAND'
  /** Responsible authority, the borough that looks after the child. */
  | 'BOROUGH'
  /** Main category of need when care began (CIN). */
  | 'CATEGORY_OF_NEED'
  /** Straight-line distance from home, in the Department's two bands. */
  | 'DISTANCE_BAND'
  /** Ethnicity by statutory code (ETHNIC). To the public crossed with one other dimension at most. */
  | 'ETHNIC'
  /** Ethnicity in the Department's publication groups. */
  | 'ETHNICITY'
  /** Authority in whose area the placement lies: an upper-tier GSS code, or WAL, SCO or NIR. To the public for London and sub-regions only, crossed with one other dimension at most. Never crossed with PROVIDER. */
  | 'HOST_AUTHORITY'
  /** Legal status in the Department's publication groups. */
  | 'LEGAL_STATUS'
  /** Whether the placement lies inside the responsible authority's boundary. */
  | 'LOCALITY'
  /** Legal status by statutory code (LS). To the public crossed with one other dimension at most. */
  | 'LS'
  /** Placement type by statutory code (PLACE). To the public crossed with one other dimension at most. */
  | 'PLACE'
  /** Placement type in the Department's publication groups. */
  | 'PLACEMENT_TYPE'
  /** Who provides the placement (PLACE_PROVIDER). */
  | 'PLACE_PROVIDER'
  /** Organisation that owns the setting, by its id on the register. To the public for London and sub-regions only, crossed with one other dimension at most. Never crossed with HOST_AUTHORITY. */
  | 'PROVIDER'
  /** Sex as recorded. */
  | 'SEX'
  /** Whether the child was an unaccompanied asylum-seeking child on the date. */
  | 'UASC'
  /** Price of a week on the date, in bands; UNKNOWN where no return of costs prices the placement. To the public for London and sub-regions only. */
  | 'WEEKLY_COST_BAND';

/** Which children to count: those who have one of the codes on every dimension named. To the public each list holds one code, and each filter counts among the dimensions that are crossed. */
export type PlacementFilter = {
  /** Age bands. */
  readonly ageBand?: ReadonlyArray<string> | null | undefined;
  /** Categories of need, N1 to N8. */
  readonly categoryOfNeed?: ReadonlyArray<string> | null | undefined;
  /** WITHIN_20, OVER_20 or UNKNOWN. */
  readonly distanceBand?: ReadonlyArray<string> | null | undefined;
  /** Statutory ethnicity codes, WBRI say. To the public crossed with one other dimension at most. */
  readonly ethnic?: ReadonlyArray<string> | null | undefined;
  /** Ethnicity groups. */
  readonly ethnicity?: ReadonlyArray<string> | null | undefined;
  /** Host authorities, by upper-tier GSS code. To the public for London and sub-regions only. */
  readonly hostAuthority?: ReadonlyArray<string> | null | undefined;
  /** Legal status groups. */
  readonly legalStatus?: ReadonlyArray<string> | null | undefined;
  /** IN, OUT or UNKNOWN. */
  readonly locality?: ReadonlyArray<string> | null | undefined;
  /** Statutory legal status codes, C2 say. To the public crossed with one other dimension at most. */
  readonly ls?: ReadonlyArray<string> | null | undefined;
  /** Statutory placement codes, K1 say. To the public crossed with one other dimension at most. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** Statutory provider codes, PR4 say. */
  readonly placeProvider?: ReadonlyArray<string> | null | undefined;
  /** Placement type groups. */
  readonly placementType?: ReadonlyArray<string> | null | undefined;
  /** Owners of settings, by their id on the register. To the public for London and sub-regions only. */
  readonly provider?: ReadonlyArray<string> | null | undefined;
  /** Sexes. */
  readonly sex?: ReadonlyArray<string> | null | undefined;
  /** UASC or NOT_UASC. */
  readonly uasc?: ReadonlyArray<string> | null | undefined;
  /** Bands of the price of a week. To the public for London and sub-regions only. Refused in the deprecated argument `where` of costs. */
  readonly weeklyCostBand?: ReadonlyArray<string> | null | undefined;
};

/** What can be asked about. */
export type Population =
  /** Homes and their beds on a date. */
  | 'BEDS'
  /** Money spent on placements in a period. */
  | 'COSTS'
  /** Children looked after on a date. */
  | 'PLACEMENTS';

/** How far each point of a series is from the next: a date from the next date, or a period from the next period. */
export type SeriesStep =
  /** Month ends, or whole months. The public may not ask for months of money. */
  | 'MONTH'
  /** 31 March, 30 June, 30 September and 31 December, or the quarters that end on them. */
  | 'QUARTER'
  /** 31 March, the day the Department counts, or the financial years that end on it. */
  | 'YEAR';

export type BedTableQueryVariables = Exact<{
  place: string;
  date?: string | null | undefined;
  by: ReadonlyArray<BedDimension> | BedDimension;
  where?: BedFilter | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  step: SeriesStep;
  homes: boolean;
  registeredPlaces: boolean;
  occupied: boolean;
  occupiedByLondon: boolean;
  occupiedByOthers: boolean;
  vacant: boolean;
  blocked: boolean;
  blockedReasons: boolean;
  percentOccupied: boolean;
  percentVacant: boolean;
  percentBlocked: boolean;
  percentByLondon: boolean;
  percentOfTotal: boolean;
}>;


export type BedTableQuery = { readonly units: ReadonlyArray<{ readonly name: string, readonly unit: string }>, readonly place:
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly needGroup: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly homes?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly registeredPlaces?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons?: ReadonlyArray<{ readonly reason: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly percentOccupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly needGroup: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly homes?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly registeredPlaces?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons?: ReadonlyArray<{ readonly reason: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly percentOccupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly needGroup: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly homes?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly registeredPlaces?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons?: ReadonlyArray<{ readonly reason: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly percentOccupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
   | null };

export type ChildrenTableQueryVariables = Exact<{
  place: string;
  date?: string | null | undefined;
  by: ReadonlyArray<PlacementDimension> | PlacementDimension;
  where?: PlacementFilter | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  step: SeriesStep;
  children: boolean;
  ratePer10000: boolean;
  percentInOwnBorough: boolean;
  percentWithin20Miles: boolean;
  distance: boolean;
  daysInPlacement: boolean;
  weeklyCost: boolean;
  percentOfTotal: boolean;
}>;


export type ChildrenTableQuery = { readonly units: ReadonlyArray<{ readonly name: string, readonly unit: string }>, readonly place:
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } }> | null } | null }
   | null };

export type CostTableQueryVariables = Exact<{
  place: string;
  during: Period;
  by: ReadonlyArray<CostDimension> | CostDimension;
  where?: CostFilter | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  step: SeriesStep;
  children: boolean;
  spend: boolean;
  placementWeeks: boolean;
  unitCostPerWeek: boolean;
  weeklyCost: boolean;
  funding: boolean;
  topTen: boolean;
  millionOrMore: boolean;
  percentOfTotal: boolean;
}>;


export type CostTableQuery = { readonly units: ReadonlyArray<{ readonly name: string, readonly unit: string }>, readonly place:
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly annualCost: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly funding?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen?: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly annualCost: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly funding?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen?: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly annualCost: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly funding?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen?: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
   | null };

export type CoverageQueryVariables = Exact<{
  asAt?: string | null | undefined;
}>;


export type CoverageQuery = { readonly boroughs: ReadonlyArray<{ readonly code: string, readonly name: string, readonly subRegion: { readonly code: string } }>, readonly london: { readonly placements: { readonly asAt: string | null, readonly coverage: { readonly missing: ReadonlyArray<{ readonly code: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> } } | null, readonly beds: { readonly asAt: string | null, readonly coverage: { readonly missing: ReadonlyArray<{ readonly code: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> } } | null } };

export type CoveredFragment = { readonly missing: ReadonlyArray<{ readonly code: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> };

export type HomesTableQueryVariables = Exact<{
  where?: HomeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type HomesTableQuery = { readonly homes: { readonly nodes: ReadonlyArray<{ readonly urn: string, readonly name: string | null, readonly homeType: string, readonly provisionType: string, readonly sectorCode: string, readonly gradeCode: string, readonly statusCode: string, readonly registered: string | null, readonly inspected: string | null, readonly places: number | null, readonly localAuthority: string | null, readonly borough: { readonly code: string } | null, readonly provider: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ProvidersTableQueryVariables = Exact<{
  place: string;
  date?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ProvidersTableQuery = { readonly london: { readonly placements: { readonly asAt: string | null, readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> } } | null }, readonly place:
    | { readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly homeCount: number, readonly places: number | null, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly boroughsUsing: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
    | { readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly homeCount: number, readonly places: number | null, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly boroughsUsing: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
    | { readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly homeCount: number, readonly places: number | null, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly boroughsUsing: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
   | null };

export type ToldFragment = { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus };

export type SpreadFragment = { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } };

export type TimesQueryVariables = Exact<{
  place: string;
  population: Population;
}>;


export type TimesQuery = { readonly place:
    | { readonly code: string, readonly times: ReadonlyArray<{ readonly from: string, readonly to: string, readonly step: SeriesStep, readonly complete: boolean }> }
    | { readonly code: string, readonly times: ReadonlyArray<{ readonly from: string, readonly to: string, readonly step: SeriesStep, readonly complete: boolean }> }
    | { readonly code: string, readonly times: ReadonlyArray<{ readonly from: string, readonly to: string, readonly step: SeriesStep, readonly complete: boolean }> }
   | null };

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
export const CoveredFragmentDoc = new TypedDocumentString(`
    fragment Covered on Coverage {
  missing {
    code
    reason
  }
  subRegions {
    code
    vintage
  }
}
    `, {"fragmentName":"Covered"}) as unknown as TypedDocumentString<CoveredFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Figure {
  value
  low
  high
  status
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const SpreadFragmentDoc = new TypedDocumentString(`
    fragment Spread on Distribution {
  n {
    ...Told
  }
  mean {
    ...Told
  }
  p25: percentile(at: 25) {
    ...Told
  }
  median {
    ...Told
  }
  p75: percentile(at: 75) {
    ...Told
  }
  p90: percentile(at: 90) {
    ...Told
  }
  total {
    ...Told
  }
}
    fragment Told on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"Spread"}) as unknown as TypedDocumentString<SpreadFragment, unknown>;
export const BedTableDocument = new TypedDocumentString(`
    query BedTable($place: String!, $date: LocalDate, $by: [BedDimension!]!, $where: BedFilter, $from: LocalDate, $to: LocalDate, $step: SeriesStep!, $homes: Boolean!, $registeredPlaces: Boolean!, $occupied: Boolean!, $occupiedByLondon: Boolean!, $occupiedByOthers: Boolean!, $vacant: Boolean!, $blocked: Boolean!, $blockedReasons: Boolean!, $percentOccupied: Boolean!, $percentVacant: Boolean!, $percentBlocked: Boolean!, $percentByLondon: Boolean!, $percentOfTotal: Boolean!) {
  units: measures(population: BEDS) {
    name
    unit
  }
  place(name: $place) {
    code
    name
    population: beds(asAt: $date, where: $where) {
      coverage {
        subRegions {
          code
          vintage
        }
      }
      table(by: $by, from: $from, to: $to, step: $step) {
        at
        borough {
          code
          label
        }
        homeType {
          code
          label
        }
        sector {
          code
          label
        }
        grade {
          code
          label
        }
        needGroup {
          code
          label
        }
        percentOfTotal @include(if: $percentOfTotal) {
          ...Told
        }
        measures {
          homes @include(if: $homes) {
            ...Told
          }
          registeredPlaces @include(if: $registeredPlaces) {
            ...Told
          }
          occupied @include(if: $occupied) {
            ...Told
          }
          occupiedByLondon @include(if: $occupiedByLondon) {
            ...Told
          }
          occupiedByOthers @include(if: $occupiedByOthers) {
            ...Told
          }
          vacant @include(if: $vacant) {
            ...Told
          }
          blocked @include(if: $blocked) {
            ...Told
          }
          blockedReasons @include(if: $blockedReasons) {
            reason
            places {
              ...Told
            }
          }
          percentOccupied @include(if: $percentOccupied) {
            ...Told
          }
          percentVacant @include(if: $percentVacant) {
            ...Told
          }
          percentBlocked @include(if: $percentBlocked) {
            ...Told
          }
          percentByLondon @include(if: $percentByLondon) {
            ...Told
          }
        }
      }
    }
  }
}
    fragment Told on Figure {
  value
  low
  high
  status
}`) as unknown as TypedDocumentString<BedTableQuery, BedTableQueryVariables>;
export const ChildrenTableDocument = new TypedDocumentString(`
    query ChildrenTable($place: String!, $date: LocalDate, $by: [PlacementDimension!]!, $where: PlacementFilter, $from: LocalDate, $to: LocalDate, $step: SeriesStep!, $children: Boolean!, $ratePer10000: Boolean!, $percentInOwnBorough: Boolean!, $percentWithin20Miles: Boolean!, $distance: Boolean!, $daysInPlacement: Boolean!, $weeklyCost: Boolean!, $percentOfTotal: Boolean!) {
  units: measures(population: PLACEMENTS) {
    name
    unit
  }
  place(name: $place) {
    code
    name
    population: placements(asAt: $date, where: $where) {
      coverage {
        subRegions {
          code
          vintage
        }
      }
      table(by: $by, from: $from, to: $to, step: $step) {
        at
        borough {
          code
          label
        }
        hostAuthority {
          code
          label
        }
        provider {
          code
          label
        }
        placementType {
          code
          label
        }
        place {
          code
          label
        }
        placeProvider {
          code
          label
        }
        legalStatus {
          code
          label
        }
        ls {
          code
          label
        }
        categoryOfNeed {
          code
          label
        }
        ageBand {
          code
          label
        }
        sex {
          code
          label
        }
        ethnicity {
          code
          label
        }
        ethnic {
          code
          label
        }
        uasc {
          code
          label
        }
        locality {
          code
          label
        }
        distanceBand {
          code
          label
        }
        weeklyCostBand {
          code
          label
        }
        percentOfTotal @include(if: $percentOfTotal) {
          ...Told
        }
        measures {
          children @include(if: $children) {
            ...Told
          }
          ratePer10000 @include(if: $ratePer10000) {
            ...Told
          }
          percentInOwnBorough @include(if: $percentInOwnBorough) {
            ...Told
          }
          percentWithin20Miles @include(if: $percentWithin20Miles) {
            ...Told
          }
          distance @include(if: $distance) {
            ...Spread
          }
          daysInPlacement @include(if: $daysInPlacement) {
            ...Spread
          }
          weeklyCost @include(if: $weeklyCost) {
            ...Spread
          }
        }
      }
    }
  }
}
    fragment Told on Figure {
  value
  low
  high
  status
}
fragment Spread on Distribution {
  n {
    ...Told
  }
  mean {
    ...Told
  }
  p25: percentile(at: 25) {
    ...Told
  }
  median {
    ...Told
  }
  p75: percentile(at: 75) {
    ...Told
  }
  p90: percentile(at: 90) {
    ...Told
  }
  total {
    ...Told
  }
}`) as unknown as TypedDocumentString<ChildrenTableQuery, ChildrenTableQueryVariables>;
export const CostTableDocument = new TypedDocumentString(`
    query CostTable($place: String!, $during: Period!, $by: [CostDimension!]!, $where: CostFilter, $from: LocalDate, $to: LocalDate, $step: SeriesStep!, $children: Boolean!, $spend: Boolean!, $placementWeeks: Boolean!, $unitCostPerWeek: Boolean!, $weeklyCost: Boolean!, $funding: Boolean!, $topTen: Boolean!, $millionOrMore: Boolean!, $percentOfTotal: Boolean!) {
  units: measures(population: COSTS) {
    name
    unit
  }
  place(name: $place) {
    code
    name
    population: costs(during: $during, filter: $where) {
      coverage {
        subRegions {
          code
          vintage
        }
      }
      table(by: $by, from: $from, to: $to, step: $step) {
        from
        to
        borough {
          code
          label
        }
        hostAuthority {
          code
          label
        }
        provider {
          code
          label
        }
        placementType {
          code
          label
        }
        place {
          code
          label
        }
        placeProvider {
          code
          label
        }
        legalStatus {
          code
          label
        }
        ls {
          code
          label
        }
        categoryOfNeed {
          code
          label
        }
        ageBand {
          code
          label
        }
        sex {
          code
          label
        }
        ethnicity {
          code
          label
        }
        ethnic {
          code
          label
        }
        uasc {
          code
          label
        }
        locality {
          code
          label
        }
        distanceBand {
          code
          label
        }
        annualCost {
          code
          label
        }
        percentOfTotal @include(if: $percentOfTotal) {
          ...Told
        }
        measures {
          children @include(if: $children) {
            ...Told
          }
          spend @include(if: $spend) {
            ...Told
          }
          placementWeeks @include(if: $placementWeeks) {
            ...Told
          }
          unitCostPerWeek @include(if: $unitCostPerWeek) {
            ...Told
          }
          weeklyCost @include(if: $weeklyCost) {
            ...Spread
          }
          funding @include(if: $funding) {
            socialCare {
              ...Told
            }
            health {
              ...Told
            }
            education {
              ...Told
            }
            unattributed {
              ...Told
            }
          }
          topTen @include(if: $topTen) {
            ofEachBorough {
              sum {
                ...Told
              }
              shareOfSpend {
                ...Told
              }
            }
            ofPlace {
              sum {
                ...Told
              }
              shareOfSpend {
                ...Told
              }
            }
          }
          millionOrMore @include(if: $millionOrMore) {
            ...Told
          }
        }
      }
    }
  }
}
    fragment Told on Figure {
  value
  low
  high
  status
}
fragment Spread on Distribution {
  n {
    ...Told
  }
  mean {
    ...Told
  }
  p25: percentile(at: 25) {
    ...Told
  }
  median {
    ...Told
  }
  p75: percentile(at: 75) {
    ...Told
  }
  p90: percentile(at: 90) {
    ...Told
  }
  total {
    ...Told
  }
}`) as unknown as TypedDocumentString<CostTableQuery, CostTableQueryVariables>;
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
        ...Covered
      }
    }
    beds(asAt: $asAt) {
      asAt
      coverage {
        ...Covered
      }
    }
  }
}
    fragment Covered on Coverage {
  missing {
    code
    reason
  }
  subRegions {
    code
    vintage
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const HomesTableDocument = new TypedDocumentString(`
    query HomesTable($where: HomeFilter, $after: String) {
  homes(where: $where, first: 500, after: $after) {
    nodes {
      urn
      name
      homeType
      provisionType
      sectorCode
      gradeCode
      statusCode
      registered
      inspected
      places
      localAuthority
      borough {
        code
      }
      provider {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HomesTableQuery, HomesTableQueryVariables>;
export const ProvidersTableDocument = new TypedDocumentString(`
    query ProvidersTable($place: String!, $date: LocalDate, $after: String) {
  london {
    placements(asAt: $date) {
      asAt
      coverage {
        subRegions {
          code
          vintage
        }
      }
    }
  }
  place(name: $place) {
    providers(orderBy: CHILDREN_DESC, asAt: $date, first: 500, after: $after) {
      nodes {
        id
        name
        homeCount
        places
        children(asAt: $date) {
          ...Told
        }
        boroughsUsing(asAt: $date) {
          ...Told
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Told on Figure {
  value
  low
  high
  status
}`) as unknown as TypedDocumentString<ProvidersTableQuery, ProvidersTableQueryVariables>;
export const TimesDocument = new TypedDocumentString(`
    query Times($place: String!, $population: Population!) {
  place(name: $place) {
    code
    times(population: $population) {
      from
      to
      step
      complete
    }
  }
}
    `) as unknown as TypedDocumentString<TimesQuery, TimesQueryVariables>;