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

/** A child that a vacant place is looked for. What is left out is not asked about. */
export type ChildToPlace = {
  /** Age in whole years. */
  readonly age?: number | null | undefined;
  /** What the place has to meet: EBD, MENTAL, SENSORY, ALCOHOL, DRUGS, LEARNING or PHYSICAL. */
  readonly need?: string | null | undefined;
  /** M or F. */
  readonly sex?: string | null | undefined;
};

/** Dimensions of spend: attributes of the placement and of the child. They are those of the first day of the placement or of the period, whichever is later. */
export type CostDimension =
  /** Age on the first day of the placement or of the period, whichever is later, in the Department's bands. The birthday counts as the 1st of its month. */
  | 'AGE_BAND'
  /** Age on the first day of the placement or of the period, whichever is later. Bands are those of AGE_BAND, but 16 and 17 stand apart from 18 and over. */
  | 'AGE_GROUP'
  /** Age on the first day of the placement or of the period, whichever is later: under 10, 10 to 17, or 18 and over. */
  | 'AGE_STAGE'
  /** Whether the placement comes to £1m a year or more, at its mean price over its days in the period. */
  | 'ANNUAL_COST'
  /** Responsible authority, the borough that pays. */
  | 'BOROUGH'
  /** Main category of need when care began (CIN). */
  | 'CATEGORY_OF_NEED'
  /** The child's disabilities as the quarterly return of costs says, in groups of our own over the codes of the children in need census. UNKNOWN where it does not say. */
  | 'DISABILITY'
  /** Straight-line distance from home, in the Department's two bands. */
  | 'DISTANCE_BAND'
  /** Whether a deprivation of liberty order was in force on the first day of the placement or of the period, whichever is later. Orders handed in decide, else the weekly cost census. UNKNOWN where neither says: no order handed in is not NONE. */
  | 'DOLS'
  /** Whether the child has an education, health and care plan, as the quarterly return of costs says. UNKNOWN where it does not say. */
  | 'EHCP'
  /** Ethnicity by statutory code (ETHNIC). To the public crossed with one other dimension at most. */
  | 'ETHNIC'
  /** Ethnicity in the Department's publication groups. */
  | 'ETHNICITY'
  /** How many foster placements of the period of care had broken down, on the later of the placement's first day and the period's. Carer or child asked for the end, or there was an allegation. UNKNOWN where care began before the records, or a reason is missing, unless three are known. Reasons recorded as OTHER may hide more. */
  | 'FOSTER_BREAKDOWNS'
  /** Grade of the setting that the child lives in, at its latest full inspection, whenever that was. */
  | 'GRADE'
  /** Kind of setting that the child lives in (Ofsted's provision type); UNKNOWN where the return names none that the register has. */
  | 'HOME_TYPE'
  /** Authority in whose area the placement lies: an upper-tier GSS code, or WAL, SCO or NIR. To the public for London and sub-regions only, crossed with one other dimension at most. Never crossed with PROVIDER. */
  | 'HOST_AUTHORITY'
  /** Where the child lives: own borough, rest of its sub-region, rest of London, a region of England, or another nation. */
  | 'HOST_REGION'
  /** Whether the child lives in London. */
  | 'IN_LONDON'
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
  /** How the placement was bought, as returns of costs say. It is in-house too where the authority itself provides it. UNKNOWN where none says. */
  | 'PROCUREMENT'
  /** Organisation that owns the setting, by its id on the register. To the public for London and sub-regions only, crossed with one other dimension at most. Never crossed with HOST_AUTHORITY. */
  | 'PROVIDER'
  /** What the placement is to those who commission it, foster care by who provides it. UNKNOWN is foster care that nobody is said to provide. */
  | 'PROVISION'
  /** Whether the placement is registered. Only the weekly cost census asks: most are UNKNOWN. */
  | 'REGISTERED'
  /** Sector of the owner of the setting that the child lives in. */
  | 'SECTOR'
  /** Sex as recorded. */
  | 'SEX'
  /** Whether the placement is for this child alone. Only the weekly cost census asks: most are UNKNOWN. */
  | 'SOLO'
  /** Whether the child was an unaccompanied asylum-seeking child on the first day of the placement or of the period, whichever is later. */
  | 'UASC'
  /** Mean price of a week of the placement over its days in the period, in bands. To the public for London and sub-regions only. */
  | 'WEEKLY_COST_BAND';

/** Which placements to count the money of: those that have one of the codes on every dimension named. To the public each list holds one code, and each filter counts among the two dimensions that are crossed. */
export type CostFilter = {
  /** Age bands. */
  readonly ageBand?: ReadonlyArray<string> | null | undefined;
  /** Age groups, 16_TO_17 say. */
  readonly ageGroup?: ReadonlyArray<string> | null | undefined;
  /** UNDER_10, 10_TO_17 or 18_AND_OVER. */
  readonly ageStage?: ReadonlyArray<string> | null | undefined;
  /** Categories of need, N1 to N8. */
  readonly categoryOfNeed?: ReadonlyArray<string> | null | undefined;
  /** Groups of disabilities, AUTISM say. */
  readonly disability?: ReadonlyArray<string> | null | undefined;
  /** WITHIN_20, OVER_20 or UNKNOWN. */
  readonly distanceBand?: ReadonlyArray<string> | null | undefined;
  /** CURRENT, PREVIOUS, NONE or UNKNOWN. */
  readonly dols?: ReadonlyArray<string> | null | undefined;
  /** EHCP, NO_EHCP or UNKNOWN. */
  readonly ehcp?: ReadonlyArray<string> | null | undefined;
  /** Statutory ethnicity codes, WBRI say. */
  readonly ethnic?: ReadonlyArray<string> | null | undefined;
  /** Ethnicity groups. */
  readonly ethnicity?: ReadonlyArray<string> | null | undefined;
  /** NONE, ONE, TWO, THREE_OR_MORE or UNKNOWN. */
  readonly fosterBreakdowns?: ReadonlyArray<string> | null | undefined;
  /** Grades of settings, GOOD say. */
  readonly grade?: ReadonlyArray<string> | null | undefined;
  /** Kinds of setting, CHILDRENS_HOME say. */
  readonly homeType?: ReadonlyArray<string> | null | undefined;
  /** Host authorities, by upper-tier GSS code. To the public for London and sub-regions only. */
  readonly hostAuthority?: ReadonlyArray<string> | null | undefined;
  /** Regions where children live, WALES say. */
  readonly hostRegion?: ReadonlyArray<string> | null | undefined;
  /** LONDON, ELSEWHERE or UNKNOWN. */
  readonly inLondon?: ReadonlyArray<string> | null | undefined;
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
  /** FRAMEWORK, SPOT, BLOCK, IN_HOUSE or UNKNOWN. */
  readonly procurement?: ReadonlyArray<string> | null | undefined;
  /** Owners of settings, by their id on the register. To the public for London and sub-regions only. */
  readonly provider?: ReadonlyArray<string> | null | undefined;
  /** Kinds of provision, KINSHIP say. */
  readonly provision?: ReadonlyArray<string> | null | undefined;
  /** REGISTERED, NOT_REGISTERED or UNKNOWN. */
  readonly registered?: ReadonlyArray<string> | null | undefined;
  /** Sectors of owners, PRIVATE say. */
  readonly sector?: ReadonlyArray<string> | null | undefined;
  /** Sexes. */
  readonly sex?: ReadonlyArray<string> | null | undefined;
  /** SOLO, NOT_SOLO or UNKNOWN. */
  readonly solo?: ReadonlyArray<string> | null | undefined;
  /** UASC or NOT_UASC. */
  readonly uasc?: ReadonlyArray<string> | null | undefined;
  /** Bands of the mean price of a week. To the public for London and sub-regions only. */
  readonly weeklyCostBand?: ReadonlyArray<string> | null | undefined;
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
  /** A number made for publication: a count perturbed by at most 3, a mean, amount, percentile, percentage or rate. Also a published fact that the Department has rounded. `low` and `high` hold the true one. */
  | 'ROUNDED'
  /** Withheld, because it is small, rests on few, or crosses what a dimension leaves over (rule 12 of docs/measures.md). Of a small count `high` says how many it may be at most; without `high` it may be large. Never a stand-in for zero. */
  | 'SUPPRESSED';

/** Which homes to list: those that have one of the values on every field named. */
export type HomeFilter = {
  /** Homes that closed in a period. */
  readonly closed?: Period | null | undefined;
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
  /** Homes that were registered in a period: those that have closed since are left out unless `status` names CLOSED. */
  readonly registered?: Period | null | undefined;
  /** Codes of sectors: PRIVATE, LOCAL_AUTHORITY, VOLUNTARY, HEALTH_AUTHORITY, ACADEMY or UNKNOWN. */
  readonly sector?: ReadonlyArray<string> | null | undefined;
  /** Codes of statuses: ACTIVE, SUSPENDED, CLOSED or UNKNOWN. Without it all but those that have closed; where `closed` is given, those. */
  readonly status?: ReadonlyArray<string> | null | undefined;
  /** Homes with a vacant place that nothing says would not suit this child; as `withVacancies`. */
  readonly vacancyFor?: ChildToPlace | null | undefined;
  /** True for homes that had a vacant place on the last day of their borough's return of beds. For a borough's own staff, of homes that stand in it; `vacancyCoverage` says whose are known. Refused to the public, and of places that the caller's own borough is no part of. */
  readonly withVacancies?: boolean | null | undefined;
};

/** What a field of measures is made of. */
export type MeasureForm =
  /** Number of children, mean, percentiles and total: a figure each. */
  | 'DISTRIBUTION'
  /** One number, with its interval and status. */
  | 'FIGURE';

/** Why a borough's records are not in a figure. */
export type MissingReason =
  /** No return of the borough covers the date, or all of the period: there is none, or it begins too late. */
  | 'NO_RETURN'
  /** The borough's returns end before the date, or before the end of the period, be it to go on after a gap. */
  | 'STALE'
  /** The sub-region that holds the borough is unavailable: it did not answer. */
  | 'SUB_REGION_SILENT'
  /** The vintage that `asKnown` names is not held any more, or a sub-region that would know is unavailable: every figure is NOT_AVAILABLE. */
  | 'VINTAGE_NOT_HELD';

/** What movements can be grouped by: what the child and its placement were when it happened. What began is told as on its first day, what ended as on the evening before. */
export type MovementDimension =
  /** Age when it happened, in the Department's bands; at the beginning of care the age at entry. The birthday counts as the 1st of its month. */
  | 'AGE_BAND'
  /** Age when it happened. Bands are those of AGE_BAND, but 16 and 17 stand apart from 18 and over. */
  | 'AGE_GROUP'
  /** Age on the date: under 10, 10 to 17, or 18 and over. */
  | 'AGE_STAGE'
  /** Responsible authority, the borough that looks after the child. */
  | 'BOROUGH'
  /** Main category of need when care began (CIN). */
  | 'CATEGORY_OF_NEED'
  /** The child's disabilities as the quarterly return of costs says, in groups of our own over the codes of the children in need census. UNKNOWN where it does not say. */
  | 'DISABILITY'
  /** Straight-line distance from home, in the Department's two bands. */
  | 'DISTANCE_BAND'
  /** Whether a deprivation of liberty order was in force when it happened. Orders handed in decide, else the weekly cost census. UNKNOWN where neither says: no order handed in is not NONE. */
  | 'DOLS'
  /** Whether the child has an education, health and care plan, as the quarterly return of costs says. UNKNOWN where it does not say. */
  | 'EHCP'
  /** Ethnicity by statutory code (ETHNIC). To the public crossed with one other dimension at most. */
  | 'ETHNIC'
  /** Ethnicity in the Department's publication groups. */
  | 'ETHNICITY'
  /** How many foster placements of the period of care had broken down when it happened. Carer or child asked for the end, or there was an allegation. UNKNOWN where care began before the records, or a reason is missing, unless three are known. Reasons recorded as OTHER may hide more. */
  | 'FOSTER_BREAKDOWNS'
  /** Grade of the setting that the child lives in, at its latest full inspection, whenever that was. */
  | 'GRADE'
  /** Kind of setting that the child lives in (Ofsted's provision type); UNKNOWN where the return names none that the register has. */
  | 'HOME_TYPE'
  /** Authority in whose area the placement lies: an upper-tier GSS code, or WAL, SCO or NIR. To the public for London and sub-regions only, crossed with one other dimension at most. Never crossed with PROVIDER. */
  | 'HOST_AUTHORITY'
  /** Where the child lives: own borough, rest of its sub-region, rest of London, a region of England, or another nation. */
  | 'HOST_REGION'
  /** Whether the child lives in London. */
  | 'IN_LONDON'
  /** Legal status in the Department's publication groups. */
  | 'LEGAL_STATUS'
  /** Whether the placement lies inside the responsible authority's boundary. */
  | 'LOCALITY'
  /** Legal status by statutory code (LS). To the public crossed with one other dimension at most. */
  | 'LS'
  /** Why the placement before ended, in groups of our own. Of moves. */
  | 'MOVE_REASON'
  /** Placement type by statutory code (PLACE). To the public crossed with one other dimension at most. */
  | 'PLACE'
  /** Placement type in the Department's publication groups. */
  | 'PLACEMENT_TYPE'
  /** Who provides the placement (PLACE_PROVIDER). */
  | 'PLACE_PROVIDER'
  /** How the placement was bought, as returns of costs say. It is in-house too where the authority itself provides it. UNKNOWN where none says. */
  | 'PROCUREMENT'
  /** Organisation that owns the setting, by its id on the register. To the public for London and sub-regions only, crossed with one other dimension at most. Never crossed with HOST_AUTHORITY. */
  | 'PROVIDER'
  /** What the placement is to those who commission it, foster care by who provides it. UNKNOWN is foster care that nobody is said to provide. */
  | 'PROVISION'
  /** Why the placement before ended, by statutory code (REASON_PLACE_CHANGE). Of moves. To the public crossed with one other dimension at most. */
  | 'REASON_PLACE_CHANGE'
  /** Reason the episode ceased (REC). Of the end of care; UNKNOWN where a later return just lacks the child. */
  | 'REC'
  /** Whether the placement is registered. Only the weekly cost census asks: most are UNKNOWN. */
  | 'REGISTERED'
  /** Reason for the new episode (RNE). Of what begins: care, or a placement. */
  | 'RNE'
  /** Sector of the owner of the setting that the child lives in. */
  | 'SECTOR'
  /** Sex as recorded. */
  | 'SEX'
  /** Whether the placement is for this child alone. Only the weekly cost census asks: most are UNKNOWN. */
  | 'SOLO'
  /** Whether the child was an unaccompanied asylum-seeking child when it happened. */
  | 'UASC'
  /** Price of a week when it happened, in bands; UNKNOWN where no return of costs prices the placement. To the public for London and sub-regions only. */
  | 'WEEKLY_COST_BAND';

/** Which movements to count: those that have one of the codes on every dimension named. To the public each list holds one code, and each filter counts among the dimensions that are crossed. */
export type MovementFilter = {
  /** Age bands. */
  readonly ageBand?: ReadonlyArray<string> | null | undefined;
  /** Age groups, 16_TO_17 say. */
  readonly ageGroup?: ReadonlyArray<string> | null | undefined;
  /** UNDER_10, 10_TO_17 or 18_AND_OVER. */
  readonly ageStage?: ReadonlyArray<string> | null | undefined;
  /** Categories of need, N1 to N8. */
  readonly categoryOfNeed?: ReadonlyArray<string> | null | undefined;
  /** Groups of disabilities, AUTISM say. */
  readonly disability?: ReadonlyArray<string> | null | undefined;
  /** WITHIN_20, OVER_20 or UNKNOWN. */
  readonly distanceBand?: ReadonlyArray<string> | null | undefined;
  /** CURRENT, PREVIOUS, NONE or UNKNOWN. */
  readonly dols?: ReadonlyArray<string> | null | undefined;
  /** EHCP, NO_EHCP or UNKNOWN. */
  readonly ehcp?: ReadonlyArray<string> | null | undefined;
  /** Statutory ethnicity codes, WBRI say. To the public crossed with one other dimension at most. */
  readonly ethnic?: ReadonlyArray<string> | null | undefined;
  /** Ethnicity groups. */
  readonly ethnicity?: ReadonlyArray<string> | null | undefined;
  /** NONE, ONE, TWO, THREE_OR_MORE or UNKNOWN. */
  readonly fosterBreakdowns?: ReadonlyArray<string> | null | undefined;
  /** Grades of settings, GOOD say. */
  readonly grade?: ReadonlyArray<string> | null | undefined;
  /** Kinds of setting, CHILDRENS_HOME say. */
  readonly homeType?: ReadonlyArray<string> | null | undefined;
  /** Host authorities, by upper-tier GSS code. To the public for London and sub-regions only. */
  readonly hostAuthority?: ReadonlyArray<string> | null | undefined;
  /** Regions where children live, WALES say. */
  readonly hostRegion?: ReadonlyArray<string> | null | undefined;
  /** LONDON, ELSEWHERE or UNKNOWN. */
  readonly inLondon?: ReadonlyArray<string> | null | undefined;
  /** Legal status groups. */
  readonly legalStatus?: ReadonlyArray<string> | null | undefined;
  /** IN, OUT or UNKNOWN. */
  readonly locality?: ReadonlyArray<string> | null | undefined;
  /** Statutory legal status codes, C2 say. To the public crossed with one other dimension at most. */
  readonly ls?: ReadonlyArray<string> | null | undefined;
  /** Groups of reasons for a move, PLANNED say. */
  readonly moveReason?: ReadonlyArray<string> | null | undefined;
  /** Statutory placement codes, K1 say. To the public crossed with one other dimension at most. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** Statutory provider codes, PR4 say. */
  readonly placeProvider?: ReadonlyArray<string> | null | undefined;
  /** Placement type groups. */
  readonly placementType?: ReadonlyArray<string> | null | undefined;
  /** FRAMEWORK, SPOT, BLOCK, IN_HOUSE or UNKNOWN. */
  readonly procurement?: ReadonlyArray<string> | null | undefined;
  /** Owners of settings, by their id on the register. To the public for London and sub-regions only. */
  readonly provider?: ReadonlyArray<string> | null | undefined;
  /** Kinds of provision, KINSHIP say. */
  readonly provision?: ReadonlyArray<string> | null | undefined;
  /** Statutory reasons for a change of placement, CARPL say. To the public crossed with one other dimension at most. */
  readonly reasonPlaceChange?: ReadonlyArray<string> | null | undefined;
  /** Reasons why the episode ceased, E4A say. */
  readonly rec?: ReadonlyArray<string> | null | undefined;
  /** REGISTERED, NOT_REGISTERED or UNKNOWN. */
  readonly registered?: ReadonlyArray<string> | null | undefined;
  /** Reasons for the new episode, S say. */
  readonly rne?: ReadonlyArray<string> | null | undefined;
  /** Sectors of owners, PRIVATE say. */
  readonly sector?: ReadonlyArray<string> | null | undefined;
  /** Sexes. */
  readonly sex?: ReadonlyArray<string> | null | undefined;
  /** SOLO, NOT_SOLO or UNKNOWN. */
  readonly solo?: ReadonlyArray<string> | null | undefined;
  /** UASC or NOT_UASC. */
  readonly uasc?: ReadonlyArray<string> | null | undefined;
  /** Bands of the price of a week. To the public for London and sub-regions only. */
  readonly weeklyCostBand?: ReadonlyArray<string> | null | undefined;
};

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
  /** Age on the date. Bands are those of AGE_BAND, but 16 and 17 stand apart from 18 and over. */
  | 'AGE_GROUP'
  /** Age on the date: under 10, 10 to 17, or 18 and over. */
  | 'AGE_STAGE'
  /** Responsible authority, the borough that looks after the child. */
  | 'BOROUGH'
  /** Main category of need when care began (CIN). */
  | 'CATEGORY_OF_NEED'
  /** The child's disabilities as the quarterly return of costs says, in groups of our own over the codes of the children in need census. UNKNOWN where it does not say. */
  | 'DISABILITY'
  /** Straight-line distance from home, in the Department's two bands. */
  | 'DISTANCE_BAND'
  /** Whether a deprivation of liberty order was in force on the date. Orders handed in decide, else the weekly cost census. UNKNOWN where neither says: no order handed in is not NONE. */
  | 'DOLS'
  /** Whether the child has an education, health and care plan, as the quarterly return of costs says. UNKNOWN where it does not say. */
  | 'EHCP'
  /** Ethnicity by statutory code (ETHNIC). To the public crossed with one other dimension at most. */
  | 'ETHNIC'
  /** Ethnicity in the Department's publication groups. */
  | 'ETHNICITY'
  /** How many foster placements of the period of care had broken down by the date. Carer or child asked for the end, or there was an allegation. UNKNOWN where care began before the records, or a reason is missing, unless three are known. Reasons recorded as OTHER may hide more. */
  | 'FOSTER_BREAKDOWNS'
  /** Grade of the setting that the child lives in, at its latest full inspection, whenever that was. */
  | 'GRADE'
  /** Kind of setting that the child lives in (Ofsted's provision type); UNKNOWN where the return names none that the register has. */
  | 'HOME_TYPE'
  /** Authority in whose area the placement lies: an upper-tier GSS code, or WAL, SCO or NIR. To the public for London and sub-regions only, crossed with one other dimension at most. Never crossed with PROVIDER. */
  | 'HOST_AUTHORITY'
  /** Where the child lives: own borough, rest of its sub-region, rest of London, a region of England, or another nation. */
  | 'HOST_REGION'
  /** Whether the child lives in London. */
  | 'IN_LONDON'
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
  /** How the placement was bought, as returns of costs say. It is in-house too where the authority itself provides it. UNKNOWN where none says. */
  | 'PROCUREMENT'
  /** Organisation that owns the setting, by its id on the register. To the public for London and sub-regions only, crossed with one other dimension at most. Never crossed with HOST_AUTHORITY. */
  | 'PROVIDER'
  /** What the placement is to those who commission it, foster care by who provides it. UNKNOWN is foster care that nobody is said to provide. */
  | 'PROVISION'
  /** Whether the placement is registered. Only the weekly cost census asks: most are UNKNOWN. */
  | 'REGISTERED'
  /** Sector of the owner of the setting that the child lives in. */
  | 'SECTOR'
  /** Sex as recorded. */
  | 'SEX'
  /** Whether the placement is for this child alone. Only the weekly cost census asks: most are UNKNOWN. */
  | 'SOLO'
  /** Whether the child was an unaccompanied asylum-seeking child on the date. */
  | 'UASC'
  /** Price of a week on the date, in bands; UNKNOWN where no return of costs prices the placement. To the public for London and sub-regions only. */
  | 'WEEKLY_COST_BAND';

/** Which children to count: those who have one of the codes on every dimension named. To the public each list holds one code, and each filter counts among the dimensions that are crossed. */
export type PlacementFilter = {
  /** Age bands. */
  readonly ageBand?: ReadonlyArray<string> | null | undefined;
  /** Age groups, 16_TO_17 say. */
  readonly ageGroup?: ReadonlyArray<string> | null | undefined;
  /** UNDER_10, 10_TO_17 or 18_AND_OVER. */
  readonly ageStage?: ReadonlyArray<string> | null | undefined;
  /** Categories of need, N1 to N8. */
  readonly categoryOfNeed?: ReadonlyArray<string> | null | undefined;
  /** Groups of disabilities, AUTISM say. */
  readonly disability?: ReadonlyArray<string> | null | undefined;
  /** WITHIN_20, OVER_20 or UNKNOWN. */
  readonly distanceBand?: ReadonlyArray<string> | null | undefined;
  /** CURRENT, PREVIOUS, NONE or UNKNOWN. */
  readonly dols?: ReadonlyArray<string> | null | undefined;
  /** EHCP, NO_EHCP or UNKNOWN. */
  readonly ehcp?: ReadonlyArray<string> | null | undefined;
  /** Statutory ethnicity codes, WBRI say. To the public crossed with one other dimension at most. */
  readonly ethnic?: ReadonlyArray<string> | null | undefined;
  /** Ethnicity groups. */
  readonly ethnicity?: ReadonlyArray<string> | null | undefined;
  /** NONE, ONE, TWO, THREE_OR_MORE or UNKNOWN. */
  readonly fosterBreakdowns?: ReadonlyArray<string> | null | undefined;
  /** Grades of settings, GOOD say. */
  readonly grade?: ReadonlyArray<string> | null | undefined;
  /** Kinds of setting, CHILDRENS_HOME say. */
  readonly homeType?: ReadonlyArray<string> | null | undefined;
  /** Host authorities, by upper-tier GSS code. To the public for London and sub-regions only. */
  readonly hostAuthority?: ReadonlyArray<string> | null | undefined;
  /** Regions where children live, WALES say. */
  readonly hostRegion?: ReadonlyArray<string> | null | undefined;
  /** LONDON, ELSEWHERE or UNKNOWN. */
  readonly inLondon?: ReadonlyArray<string> | null | undefined;
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
  /** FRAMEWORK, SPOT, BLOCK, IN_HOUSE or UNKNOWN. */
  readonly procurement?: ReadonlyArray<string> | null | undefined;
  /** Owners of settings, by their id on the register. To the public for London and sub-regions only. */
  readonly provider?: ReadonlyArray<string> | null | undefined;
  /** Kinds of provision, KINSHIP say. */
  readonly provision?: ReadonlyArray<string> | null | undefined;
  /** REGISTERED, NOT_REGISTERED or UNKNOWN. */
  readonly registered?: ReadonlyArray<string> | null | undefined;
  /** Sectors of owners, PRIVATE say. */
  readonly sector?: ReadonlyArray<string> | null | undefined;
  /** Sexes. */
  readonly sex?: ReadonlyArray<string> | null | undefined;
  /** SOLO, NOT_SOLO or UNKNOWN. */
  readonly solo?: ReadonlyArray<string> | null | undefined;
  /** UASC or NOT_UASC. */
  readonly uasc?: ReadonlyArray<string> | null | undefined;
  /** Bands of the price of a week. To the public for London and sub-regions only. */
  readonly weeklyCostBand?: ReadonlyArray<string> | null | undefined;
};

/** What can be asked about. */
export type Population =
  /** Homes and their beds on a date. */
  | 'BEDS'
  /** Money spent on placements in a period. */
  | 'COSTS'
  /** What happened to children looked after in a period: they came into care, left it and moved. */
  | 'MOVEMENTS'
  /** Children looked after on a date. */
  | 'PLACEMENTS'
  /** Searches for a placement that began in a period, and what has come of them. */
  | 'REFERRALS';

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

/** What kind of area it is. */
export type PublishedLevel =
  /** An authority that is responsible for children, as a borough is. */
  | 'AUTHORITY'
  /** The nation as a whole. */
  | 'ENGLAND'
  /** A region of England; London is one. */
  | 'REGION';

/** What searches for a placement can be grouped by: what was looked for, and what the child was on the day the search began. */
export type ReferralDimension =
  /** Age on the day the search began, in the Department's bands. */
  | 'AGE_BAND'
  /** Age on the day the search began. Bands are those of AGE_BAND, but 16 and 17 stand apart from 18 and over. */
  | 'AGE_GROUP'
  /** Age on the day the search began: under 10, 10 to 17, or 18 and over. */
  | 'AGE_STAGE'
  /** Responsible authority, the borough that looks for a place. */
  | 'BOROUGH'
  /** Ethnicity by statutory code (ETHNIC). To the public crossed with one other dimension at most. */
  | 'ETHNIC'
  /** Ethnicity in the Department's publication groups. */
  | 'ETHNICITY'
  /** The first need that the place has to meet, in the words that homes are registered by. */
  | 'NEED'
  /** What is looked for. */
  | 'REFERRAL_KIND'
  /** Sex as recorded. */
  | 'SEX';

/** Which searches to count: those that have one of the codes on every dimension named. To the public each list holds one code, and each filter counts among the dimensions that are crossed. */
export type ReferralFilter = {
  /** Age bands. */
  readonly ageBand?: ReadonlyArray<string> | null | undefined;
  /** Age groups, 16_TO_17 say. */
  readonly ageGroup?: ReadonlyArray<string> | null | undefined;
  /** UNDER_10, 10_TO_17 or 18_AND_OVER. */
  readonly ageStage?: ReadonlyArray<string> | null | undefined;
  /** Statutory ethnicity codes, WBRI say. To the public crossed with one other dimension at most. */
  readonly ethnic?: ReadonlyArray<string> | null | undefined;
  /** Ethnicity groups. */
  readonly ethnicity?: ReadonlyArray<string> | null | undefined;
  /** Needs that the place has to meet, EBD say. */
  readonly need?: ReadonlyArray<string> | null | undefined;
  /** Kinds of placement looked for, SECURE_WELFARE say. */
  readonly referralKind?: ReadonlyArray<string> | null | undefined;
  /** Sexes. */
  readonly sex?: ReadonlyArray<string> | null | undefined;
};

/** How far each point of a series is from the next: a date from the next date, or a period from the next period. */
export type SeriesStep =
  /** Month ends, or whole months. The public may not ask for months of money. */
  | 'MONTH'
  /** 31 March, 30 June, 30 September and 31 December, or the quarters that end on them. */
  | 'QUARTER'
  /** 31 March, the day the Department counts, or the financial years that end on it. */
  | 'YEAR';

/** Why a sub-region is unavailable. */
export type SilenceReason =
  /** It replied with errors, or with what cannot be its answer. */
  | 'FAILED'
  /** It did not answer before the deadline of the request. */
  | 'TIMEOUT'
  /** No connection, or no readable reply. */
  | 'UNREACHABLE';

export type BedTableQueryVariables = Exact<{
  place: string;
  asKnown?: string | null | undefined;
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
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly needGroup: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly homes?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly registeredPlaces?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons?: ReadonlyArray<{ readonly reason: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly percentOccupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly needGroup: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly homes?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly registeredPlaces?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons?: ReadonlyArray<{ readonly reason: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly percentOccupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly needGroup: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly homes?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly registeredPlaces?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons?: ReadonlyArray<{ readonly reason: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly percentOccupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly needGroup: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly homes?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly registeredPlaces?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons?: ReadonlyArray<{ readonly reason: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly percentOccupied?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
   | null };

export type BenchmarkTableQueryVariables = Exact<{
  place: string;
}>;


export type BenchmarkTableQuery = { readonly place:
    | { readonly neighbours: ReadonlyArray<{ readonly rank: number, readonly area: { readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly started: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ceased: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }>, readonly source: { readonly publisher: string, readonly title: string, readonly year: number, readonly licence: string } } }>, readonly published: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly started: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ceased: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }>, readonly source: { readonly publisher: string, readonly title: string, readonly year: number, readonly licence: string } }> }
    | { readonly published: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly started: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ceased: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }>, readonly source: { readonly publisher: string, readonly title: string, readonly year: number, readonly licence: string } }> }
    | { readonly published: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly started: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ceased: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }>, readonly source: { readonly publisher: string, readonly title: string, readonly year: number, readonly licence: string } }> }
    | { readonly published: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly started: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ceased: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }>, readonly source: { readonly publisher: string, readonly title: string, readonly year: number, readonly licence: string } }> }
   | null };

export type PublishedRowsFragment = { readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly started: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ceased: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }>, readonly source: { readonly publisher: string, readonly title: string, readonly year: number, readonly licence: string } };

export type PublishedNumbersFragment = { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } };

export type ChildrenTableQueryVariables = Exact<{
  place: string;
  asKnown?: string | null | undefined;
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
  percentInLondon: boolean;
  distance: boolean;
  daysInPlacement: boolean;
  weeklyCost: boolean;
  annualCommitment: boolean;
  percentOfTotal: boolean;
}>;


export type ChildrenTableQuery = { readonly units: ReadonlyArray<{ readonly name: string, readonly unit: string }>, readonly place:
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly annualCommitment?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly annualCommitment?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly annualCommitment?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly at: string | null, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInLondon?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly annualCommitment?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
   | null };

export type CostTableQueryVariables = Exact<{
  place: string;
  asKnown?: string | null | undefined;
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
  fundingAmounts: boolean;
  topTen: boolean;
  millionOrMore: boolean;
  budget: boolean;
  overspend: boolean;
  percentOverspent: boolean;
  percentOfTotal: boolean;
}>;


export type CostTableQuery = { readonly units: ReadonlyArray<{ readonly name: string, readonly unit: string }>, readonly place:
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly annualCost: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly funding?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fundingAmounts?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen?: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly budget?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly overspend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOverspent?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly annualCost: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly funding?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fundingAmounts?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen?: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly budget?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly overspend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOverspent?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly annualCost: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly funding?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fundingAmounts?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen?: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly budget?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly overspend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOverspent?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly annualCost: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly funding?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fundingAmounts?: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen?: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly budget?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly overspend?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOverspent?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
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

export type MovementTableQueryVariables = Exact<{
  place: string;
  asKnown?: string | null | undefined;
  during: Period;
  by: ReadonlyArray<MovementDimension> | MovementDimension;
  where?: MovementFilter | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  step: SeriesStep;
  children: boolean;
  started: boolean;
  newToCare: boolean;
  returnedWithin12Months: boolean;
  returnedWithin5Years: boolean;
  ceased: boolean;
  entrants: boolean;
  exits: boolean;
  movedIn: boolean;
  movedOut: boolean;
  placementsStarted: boolean;
  moves: boolean;
  unplannedMoves: boolean;
  percentUnplanned: boolean;
  missing: boolean;
  awayWithoutAuthorisation: boolean;
  stability: boolean;
}>;


export type MovementTableQuery = { readonly units: ReadonlyArray<{ readonly name: string, readonly unit: string }>, readonly place:
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly rne: { readonly code: string, readonly label: string } | null, readonly rec: { readonly code: string, readonly label: string } | null, readonly moveReason: { readonly code: string, readonly label: string } | null, readonly reasonPlaceChange: { readonly code: string, readonly label: string } | null, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly started?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin5Years?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly entrants?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly exits?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly movedIn?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly movedOut?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unplannedMoves?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidents: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly awayWithoutAuthorisation?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidents: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenOfTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly rne: { readonly code: string, readonly label: string } | null, readonly rec: { readonly code: string, readonly label: string } | null, readonly moveReason: { readonly code: string, readonly label: string } | null, readonly reasonPlaceChange: { readonly code: string, readonly label: string } | null, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly started?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin5Years?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly entrants?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly exits?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly movedIn?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly movedOut?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unplannedMoves?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidents: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly awayWithoutAuthorisation?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidents: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenOfTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly rne: { readonly code: string, readonly label: string } | null, readonly rec: { readonly code: string, readonly label: string } | null, readonly moveReason: { readonly code: string, readonly label: string } | null, readonly reasonPlaceChange: { readonly code: string, readonly label: string } | null, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly started?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin5Years?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly entrants?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly exits?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly movedIn?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly movedOut?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unplannedMoves?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidents: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly awayWithoutAuthorisation?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidents: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenOfTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly hostAuthority: { readonly code: string, readonly label: string } | null, readonly provider: { readonly code: string, readonly label: string } | null, readonly placementType: { readonly code: string, readonly label: string } | null, readonly place: { readonly code: string, readonly label: string } | null, readonly placeProvider: { readonly code: string, readonly label: string } | null, readonly provision: { readonly code: string, readonly label: string } | null, readonly legalStatus: { readonly code: string, readonly label: string } | null, readonly ls: { readonly code: string, readonly label: string } | null, readonly categoryOfNeed: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly uasc: { readonly code: string, readonly label: string } | null, readonly locality: { readonly code: string, readonly label: string } | null, readonly inLondon: { readonly code: string, readonly label: string } | null, readonly hostRegion: { readonly code: string, readonly label: string } | null, readonly distanceBand: { readonly code: string, readonly label: string } | null, readonly weeklyCostBand: { readonly code: string, readonly label: string } | null, readonly homeType: { readonly code: string, readonly label: string } | null, readonly sector: { readonly code: string, readonly label: string } | null, readonly grade: { readonly code: string, readonly label: string } | null, readonly procurement: { readonly code: string, readonly label: string } | null, readonly registered: { readonly code: string, readonly label: string } | null, readonly solo: { readonly code: string, readonly label: string } | null, readonly dols: { readonly code: string, readonly label: string } | null, readonly ehcp: { readonly code: string, readonly label: string } | null, readonly disability: { readonly code: string, readonly label: string } | null, readonly fosterBreakdowns: { readonly code: string, readonly label: string } | null, readonly rne: { readonly code: string, readonly label: string } | null, readonly rec: { readonly code: string, readonly label: string } | null, readonly moveReason: { readonly code: string, readonly label: string } | null, readonly reasonPlaceChange: { readonly code: string, readonly label: string } | null, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly started?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin5Years?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly entrants?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly exits?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly movedIn?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly movedOut?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unplannedMoves?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidents: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly awayWithoutAuthorisation?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidents: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability?: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenOfTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } }> | null } | null }
   | null };

export type ProvidersTableQueryVariables = Exact<{
  place: string;
  date?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ProvidersTableQuery = { readonly london: { readonly placements: { readonly asAt: string | null, readonly coverage: { readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> } } | null }, readonly place:
    | { readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly homeCount: number, readonly places: number | null, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly boroughsUsing: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
    | { readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly homeCount: number, readonly places: number | null, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly boroughsUsing: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
    | { readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly homeCount: number, readonly places: number | null, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly boroughsUsing: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
    | { readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly homeCount: number, readonly places: number | null, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly boroughsUsing: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null }
   | null };

export type ReferralTableQueryVariables = Exact<{
  place: string;
  asKnown?: string | null | undefined;
  during: Period;
  by: ReadonlyArray<ReferralDimension> | ReferralDimension;
  where?: ReferralFilter | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  step: SeriesStep;
  children: boolean;
  childrenPlaced: boolean;
  made: boolean;
  offered: boolean;
  awaited: boolean;
  placed: boolean;
  notOffered: boolean;
  withdrawn: boolean;
  open: boolean;
  concluded: boolean;
  percentPlaced: boolean;
  daysToOffer: boolean;
  daysToPlacement: boolean;
  daysOpen: boolean;
  unmet: boolean;
  alternatives: boolean;
  percentOfTotal: boolean;
}>;


export type ReferralTableQuery = { readonly units: ReadonlyArray<{ readonly name: string, readonly unit: string }>, readonly place:
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly referralKind: { readonly code: string, readonly label: string } | null, readonly need: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly awaited?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly concluded?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly daysToOffer?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly daysToPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly daysOpen?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly unmet?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives?: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly referralKind: { readonly code: string, readonly label: string } | null, readonly need: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly awaited?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly concluded?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly daysToOffer?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly daysToPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly daysOpen?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly unmet?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives?: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly referralKind: { readonly code: string, readonly label: string } | null, readonly need: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly awaited?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly concluded?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly daysToOffer?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly daysToPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly daysOpen?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly unmet?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives?: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }> | null } | null }
    | { readonly code: string, readonly name: string, readonly population: { readonly coverage: { readonly vintage: string | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly vintage: string | null }> }, readonly table: ReadonlyArray<{ readonly from: string, readonly to: string, readonly borough: { readonly code: string, readonly label: string } | null, readonly referralKind: { readonly code: string, readonly label: string } | null, readonly need: { readonly code: string, readonly label: string } | null, readonly ageBand: { readonly code: string, readonly label: string } | null, readonly ageGroup: { readonly code: string, readonly label: string } | null, readonly ageStage: { readonly code: string, readonly label: string } | null, readonly sex: { readonly code: string, readonly label: string } | null, readonly ethnicity: { readonly code: string, readonly label: string } | null, readonly ethnic: { readonly code: string, readonly label: string } | null, readonly measures: { readonly children?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly awaited?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly concluded?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly daysToOffer?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly daysToPlacement?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly daysOpen?: { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly unmet?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives?: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }, readonly percentOfTotal?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }> | null } | null }
   | null };

export type ToldFragment = { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus };

export type CodedFragment = { readonly code: string, readonly label: string };

export type SpreadFragment = { readonly n: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly total: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } };

export type StrayedFragment = { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidents: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } };

export type StableFragment = { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenOfTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } };

export type TimesQueryVariables = Exact<{
  place: string;
  population: Population;
}>;


export type TimesQuery = { readonly place:
    | { readonly code: string, readonly times: ReadonlyArray<{ readonly from: string, readonly to: string, readonly step: SeriesStep, readonly complete: boolean }> }
    | { readonly code: string, readonly times: ReadonlyArray<{ readonly from: string, readonly to: string, readonly step: SeriesStep, readonly complete: boolean }> }
    | { readonly code: string, readonly times: ReadonlyArray<{ readonly from: string, readonly to: string, readonly step: SeriesStep, readonly complete: boolean }> }
    | { readonly code: string, readonly times: ReadonlyArray<{ readonly from: string, readonly to: string, readonly step: SeriesStep, readonly complete: boolean }> }
   | null };

export type ShownFragment = { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus };

export type PercentilesFragment = { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null };

export type AskableQueryVariables = Exact<{ [key: string]: never; }>;


export type AskableQuery = { readonly measures: ReadonlyArray<{ readonly population: Population, readonly name: string, readonly title: string, readonly form: MeasureForm, readonly unit: string, readonly definition: string, readonly source: string, readonly disclosure: ReadonlyArray<{ readonly number: number, readonly text: string }> }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly title: string, readonly populations: ReadonlyArray<Population> }> };

export type BedsQueryVariables = Exact<{
  place: string;
  asAt: string;
}>;


export type BedsQuery = { readonly place:
    | { readonly beds: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOccupied: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons: ReadonlyArray<{ readonly reason: string, readonly label: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byType: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byGrade: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly bySector: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly beds: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOccupied: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons: ReadonlyArray<{ readonly reason: string, readonly label: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byType: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byGrade: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly bySector: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly beds: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOccupied: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons: ReadonlyArray<{ readonly reason: string, readonly label: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byType: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byGrade: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly bySector: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly beds: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOccupied: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blockedReasons: ReadonlyArray<{ readonly reason: string, readonly label: string, readonly places: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }>, readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byType: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byGrade: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly bySector: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
   | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly beds: { readonly total: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }> };

export type UsedFragment = { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } };

export type UsedOfGroupFragment = { readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly homes: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly occupiedByOthers: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly vacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly blocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } };

export type BesideFragment = { readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> };

export type CompareQueryVariables = Exact<{
  place: string;
  asAt: string;
}>;


export type CompareQuery = { readonly place:
    | { readonly neighbours: ReadonlyArray<{ readonly rank: number, readonly area: { readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> } }>, readonly published: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> }> }
    | { readonly published: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> }> }
    | { readonly published: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> }> }
    | { readonly published: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: PublishedLevel, readonly years: ReadonlyArray<{ readonly year: number, readonly lookedAfter: { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> }> }
   | null, readonly london: { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } }> | null } | null } };

export type ComparedFragment = { readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly daysInPlacement: { readonly median: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null };

export type PageTimesQueryVariables = Exact<{ [key: string]: never; }>;


export type PageTimesQuery = { readonly london: { readonly placements: { readonly asAt: string | null } | null, readonly dates: ReadonlyArray<{ readonly to: string }>, readonly periods: ReadonlyArray<{ readonly to: string, readonly step: SeriesStep }> } };

export type MeasuredQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasuredQuery = { readonly measures: ReadonlyArray<{ readonly population: Population, readonly name: string, readonly title: string, readonly unit: string, readonly definition: string, readonly source: string, readonly disclosure: ReadonlyArray<{ readonly number: number, readonly text: string }> }>, readonly dimensions: ReadonlyArray<{ readonly name: string, readonly title: string, readonly populations: ReadonlyArray<Population>, readonly definition: string, readonly filter: string | null, readonly codes: ReadonlyArray<{ readonly code: string, readonly label: string }> | null }> };

export type MoneyQueryVariables = Exact<{
  place: string;
  year: Period;
  before: Period;
  end: string;
  isOwn: boolean;
}>;


export type MoneyQuery = { readonly place:
    | { readonly placements: { readonly total: { readonly annualCommitment: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly budget: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly overspend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOverspent: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly funding: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fundingAmounts: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fosteringGap: { readonly agencies: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly inHouse: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly gap: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byProvision: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byProcurement: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null } | null, readonly before: { readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
    | { readonly placements: { readonly total: { readonly annualCommitment: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly budget: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly overspend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOverspent: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly funding: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fundingAmounts: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fosteringGap: { readonly agencies: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly inHouse: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly gap: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byProvision: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byProcurement: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null } | null, readonly before: { readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
    | { readonly placements: { readonly total: { readonly annualCommitment: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly budget: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly overspend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOverspent: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly funding: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fundingAmounts: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fosteringGap: { readonly agencies: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly inHouse: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly gap: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byProvision: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byProcurement: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null } | null, readonly before: { readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
    | { readonly placements: { readonly total: { readonly annualCommitment: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly budget: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly overspend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentOverspent: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly funding: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fundingAmounts: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly ofPlace: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly fosteringGap: { readonly agencies: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly inHouse: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly gap: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byProvision: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byProcurement: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek?: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly weeklyCost: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null } | null, readonly before: { readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
   | null, readonly london?: { readonly costs: { readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string }>, readonly measures: { readonly weeklyCost: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null } | null }, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly costs: { readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly funding: { readonly socialCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly health: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly education: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unattributed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null } | null }> };

export type UnitCostFragment = { readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } };

export type SpentFragment = { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementWeeks: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } };

export type MovedFragment = { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing: { readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null };

export type MovementsQueryVariables = Exact<{
  place: string;
  year: Period;
  before: Period;
  since: string;
  until: string;
}>;


export type MovementsQuery = { readonly place:
    | { readonly movements: { readonly recordsFrom: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing: { readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byAge: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byReason: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byRec: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly before: { readonly total: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing: { readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null } | null }
    | { readonly movements: { readonly recordsFrom: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing: { readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byAge: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byReason: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byRec: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly before: { readonly total: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing: { readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null } | null }
    | { readonly movements: { readonly recordsFrom: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing: { readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byAge: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byReason: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byRec: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly before: { readonly total: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing: { readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null } | null }
    | { readonly movements: { readonly recordsFrom: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing: { readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byAge: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byReason: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byRec: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly before: { readonly total: { readonly started: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly newToCare: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly returnedWithin12Months: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ceased: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placementsStarted: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly moves: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnplanned: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly missing: { readonly percentOfChildren: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly incidentsPerChild: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } }, readonly stability: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly threeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentThreeOrMoreInTwoYears: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly longTerm: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null } | null }
   | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly movements: { readonly total: { readonly stability: { readonly percentThreeOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentLongTermStable: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null } | null }> };

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

export type SoughtFragment = { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } };

export type SoughtByFragment = { readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } };

export type ReferralsQueryVariables = Exact<{
  place: string;
  year: Period;
  before: Period;
  three: Period;
  since: string;
  until: string;
  where?: ReferralFilter | null | undefined;
  secure: boolean;
  months: string;
}>;


export type ReferralsQuery = { readonly place:
    | { readonly referrals: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly daysToOffer: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly daysToPlacement: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly daysOpen: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byAge: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byEthnicity: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly all: { readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly before: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null } | null, readonly three: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null } | null, readonly inSecure?: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly inScotland?: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly secureCosts?: { readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly referrals: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly daysToOffer: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly daysToPlacement: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly daysOpen: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byAge: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byEthnicity: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly all: { readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly before: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null } | null, readonly three: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null } | null, readonly inSecure?: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly inScotland?: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly secureCosts?: { readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly referrals: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly daysToOffer: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly daysToPlacement: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly daysOpen: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byAge: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byEthnicity: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly all: { readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly before: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null } | null, readonly three: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null } | null, readonly inSecure?: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly inScotland?: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly secureCosts?: { readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly referrals: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly daysToOffer: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly daysToPlacement: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly daysOpen: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null }, readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byAge: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byEthnicity: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byNeed: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly all: { readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly before: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null } | null, readonly three: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly childrenPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly made: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly offered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly placed: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly notOffered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly withdrawn: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly open: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentPlaced: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unmet: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly alternatives: { readonly searches: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithDolOrder: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentUnregistered: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null } | null, readonly inSecure?: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly mean: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly inScotland?: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly secureCosts?: { readonly series: ReadonlyArray<{ readonly to: string, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
   | null };

export type StatusQueryVariables = Exact<{
  asAt: string;
  year: Period;
}>;


export type StatusQuery = { readonly vintage: { readonly name: string | null, readonly citation: string | null, readonly returns: ReadonlyArray<{ readonly borough: string, readonly kind: string, readonly received: string | null }> } | null, readonly london: { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> } } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> } } | null, readonly beds: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> } } | null, readonly referrals: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> } } | null } };

type TodayOfPlace_Borough_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null };

type TodayOfPlace_BoroughSet_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null };

type TodayOfPlace_London_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null };

type TodayOfPlace_SubRegion_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null };

export type TodayOfPlaceFragment =
  | TodayOfPlace_Borough_Fragment
  | TodayOfPlace_BoroughSet_Fragment
  | TodayOfPlace_London_Fragment
  | TodayOfPlace_SubRegion_Fragment
;

type TodayOfPart_Borough_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null };

type TodayOfPart_BoroughSet_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null };

type TodayOfPart_London_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null };

type TodayOfPart_SubRegion_Fragment = { readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null };

export type TodayOfPartFragment =
  | TodayOfPart_Borough_Fragment
  | TodayOfPart_BoroughSet_Fragment
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
    | { readonly code: string, readonly name: string, readonly boroughs: ReadonlyArray<{ readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }>, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
    | { readonly code: string, readonly name: string, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
    | { readonly code: string, readonly name: string, readonly boroughs: ReadonlyArray<{ readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }>, readonly placements: { readonly asAt: string | null, readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly distance: { readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly residential: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null, readonly costs: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly spend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly topTen: { readonly ofEachBorough: { readonly sum: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly shareOfSpend: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } } | null, readonly millionOrMore: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly unitCostPerWeek: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null, readonly beds: { readonly total: { readonly registeredPlaces: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentByLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentVacant: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentBlocked: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null } | null }
   | null, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly series: ReadonlyArray<{ readonly at: string, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }>, readonly all: { readonly placements: { readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly groups: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly ratePer10000: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null } };

export type WhereQueryVariables = Exact<{
  place: string;
  asAt: string;
  hosts: boolean;
}>;


export type WhereQuery = { readonly place:
    | { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byRegion: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byHost?: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly distance: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null, readonly byLocality: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byRegion: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byHost?: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly distance: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null, readonly byLocality: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byRegion: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byHost?: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly distance: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null, readonly byLocality: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
    | { readonly placements: { readonly coverage: { readonly complete: boolean, readonly boroughs: ReadonlyArray<string>, readonly missing: ReadonlyArray<{ readonly code: string, readonly name: string, readonly reason: MissingReason }>, readonly subRegions: ReadonlyArray<{ readonly code: string, readonly answered: boolean, readonly reason: SilenceReason | null, readonly vintage: string | null, readonly incompatible: ReadonlyArray<string> }> }, readonly total: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInOwnBorough: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentWithin20Miles: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus }, readonly percentInLondon: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } | null, readonly byRegion: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byHost?: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null, readonly byKind: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly distance: { readonly p25: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p50: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p75: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null, readonly p90: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } | null } | null } }> | null, readonly byLocality: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly code: string, readonly label: string }>, readonly measures: { readonly children: { readonly value: number | null, readonly low: number | null, readonly high: number | null, readonly status: FigureStatus } } }> | null } | null }
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
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Figure {
  value
  low
  high
  status
}
    `, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const PublishedNumbersFragmentDoc = new TypedDocumentString(`
    fragment PublishedNumbers on PublishedChildren {
  children {
    ...Told
  }
  ratePer10000 {
    ...Told
  }
}
    fragment Told on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"PublishedNumbers"}) as unknown as TypedDocumentString<PublishedNumbersFragment, unknown>;
export const PublishedRowsFragmentDoc = new TypedDocumentString(`
    fragment PublishedRows on PublishedArea {
  code
  name
  level
  years {
    year
    lookedAfter {
      ...PublishedNumbers
    }
    started {
      ...PublishedNumbers
    }
    ceased {
      ...PublishedNumbers
    }
  }
  source {
    publisher
    title
    year
    licence
  }
}
    fragment PublishedNumbers on PublishedChildren {
  children {
    ...Told
  }
  ratePer10000 {
    ...Told
  }
}
fragment Told on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"PublishedRows"}) as unknown as TypedDocumentString<PublishedRowsFragment, unknown>;
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
export const CodedFragmentDoc = new TypedDocumentString(`
    fragment Coded on DimensionCode {
  code
  label
}
    `, {"fragmentName":"Coded"}) as unknown as TypedDocumentString<CodedFragment, unknown>;
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
export const StrayedFragmentDoc = new TypedDocumentString(`
    fragment Strayed on Absences {
  children {
    ...Told
  }
  percentOfChildren {
    ...Told
  }
  incidents {
    ...Told
  }
  incidentsPerChild {
    ...Told
  }
}
    fragment Told on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"Strayed"}) as unknown as TypedDocumentString<StrayedFragment, unknown>;
export const StableFragmentDoc = new TypedDocumentString(`
    fragment Stable on PlacementStability {
  children {
    ...Told
  }
  threeOrMore {
    ...Told
  }
  percentThreeOrMore {
    ...Told
  }
  childrenOfTwoYears {
    ...Told
  }
  threeOrMoreInTwoYears {
    ...Told
  }
  percentThreeOrMoreInTwoYears {
    ...Told
  }
  longTerm {
    ...Told
  }
  longTermStable {
    ...Told
  }
  percentLongTermStable {
    ...Told
  }
}
    fragment Told on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"Stable"}) as unknown as TypedDocumentString<StableFragment, unknown>;
export const ShownFragmentDoc = new TypedDocumentString(`
    fragment Shown on Figure {
  value
  low
  high
  status
}
    `, {"fragmentName":"Shown"}) as unknown as TypedDocumentString<ShownFragment, unknown>;
export const PercentilesFragmentDoc = new TypedDocumentString(`
    fragment Percentiles on Distribution {
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
    fragment Shown on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"Percentiles"}) as unknown as TypedDocumentString<PercentilesFragment, unknown>;
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
    label: shortLabel
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
export const BesideFragmentDoc = new TypedDocumentString(`
    fragment Beside on PublishedArea {
  code
  name
  level
  years {
    year
    lookedAfter {
      ratePer10000 {
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
}`, {"fragmentName":"Beside"}) as unknown as TypedDocumentString<BesideFragment, unknown>;
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
export const UnitCostFragmentDoc = new TypedDocumentString(`
    fragment UnitCost on CostGroup {
  keys {
    code
    label: shortLabel
  }
  measures {
    unitCostPerWeek {
      ...Shown
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"UnitCost"}) as unknown as TypedDocumentString<UnitCostFragment, unknown>;
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
export const MovedFragmentDoc = new TypedDocumentString(`
    fragment Moved on MovementMeasures {
  started {
    ...Shown
  }
  newToCare {
    ...Shown
  }
  returnedWithin12Months {
    ...Shown
  }
  ceased {
    ...Shown
  }
  placementsStarted {
    ...Shown
  }
  moves {
    ...Shown
  }
  percentUnplanned {
    ...Shown
  }
  missing {
    percentOfChildren {
      ...Shown
    }
    incidentsPerChild {
      ...Shown
    }
  }
  stability {
    children {
      ...Shown
    }
    threeOrMore {
      ...Shown
    }
    percentThreeOrMore {
      ...Shown
    }
    percentThreeOrMoreInTwoYears {
      ...Shown
    }
    longTerm {
      ...Shown
    }
    percentLongTermStable {
      ...Shown
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"Moved"}) as unknown as TypedDocumentString<MovedFragment, unknown>;
export const SoughtFragmentDoc = new TypedDocumentString(`
    fragment Sought on ReferralMeasures {
  children {
    ...Shown
  }
  childrenPlaced {
    ...Shown
  }
  made {
    ...Shown
  }
  offered {
    ...Shown
  }
  placed {
    ...Shown
  }
  notOffered {
    ...Shown
  }
  withdrawn {
    ...Shown
  }
  open {
    ...Shown
  }
  percentPlaced {
    ...Shown
  }
  unmet {
    ...Shown
  }
  alternatives {
    searches {
      ...Shown
    }
    percentWithDolOrder {
      ...Shown
    }
    percentUnregistered {
      ...Shown
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"Sought"}) as unknown as TypedDocumentString<SoughtFragment, unknown>;
export const SoughtByFragmentDoc = new TypedDocumentString(`
    fragment SoughtBy on ReferralGroup {
  keys {
    code
    label: shortLabel
  }
  measures {
    children {
      ...Shown
    }
  }
}
    fragment Shown on Figure {
  value
  low
  high
  status
}`, {"fragmentName":"SoughtBy"}) as unknown as TypedDocumentString<SoughtByFragment, unknown>;
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
        label: shortLabel
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
        label: shortLabel
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
export const BedTableDocument = new TypedDocumentString(`
    query BedTable($place: String!, $asKnown: ID, $date: LocalDate, $by: [BedDimension!]!, $where: BedFilter, $from: LocalDate, $to: LocalDate, $step: SeriesStep!, $homes: Boolean!, $registeredPlaces: Boolean!, $occupied: Boolean!, $occupiedByLondon: Boolean!, $occupiedByOthers: Boolean!, $vacant: Boolean!, $blocked: Boolean!, $blockedReasons: Boolean!, $percentOccupied: Boolean!, $percentVacant: Boolean!, $percentBlocked: Boolean!, $percentByLondon: Boolean!, $percentOfTotal: Boolean!) {
  units: measures(population: BEDS) {
    name
    unit
  }
  place(name: $place) {
    code
    name
    population: beds(asAt: $date, where: $where, asKnown: $asKnown) {
      coverage {
        vintage
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
export const BenchmarkTableDocument = new TypedDocumentString(`
    query BenchmarkTable($place: String!) {
  place(name: $place) {
    published {
      ...PublishedRows
    }
    ... on Borough {
      neighbours {
        rank
        area {
          ...PublishedRows
        }
      }
    }
  }
}
    fragment PublishedRows on PublishedArea {
  code
  name
  level
  years {
    year
    lookedAfter {
      ...PublishedNumbers
    }
    started {
      ...PublishedNumbers
    }
    ceased {
      ...PublishedNumbers
    }
  }
  source {
    publisher
    title
    year
    licence
  }
}
fragment PublishedNumbers on PublishedChildren {
  children {
    ...Told
  }
  ratePer10000 {
    ...Told
  }
}
fragment Told on Figure {
  value
  low
  high
  status
}`) as unknown as TypedDocumentString<BenchmarkTableQuery, BenchmarkTableQueryVariables>;
export const ChildrenTableDocument = new TypedDocumentString(`
    query ChildrenTable($place: String!, $asKnown: ID, $date: LocalDate, $by: [PlacementDimension!]!, $where: PlacementFilter, $from: LocalDate, $to: LocalDate, $step: SeriesStep!, $children: Boolean!, $ratePer10000: Boolean!, $percentInOwnBorough: Boolean!, $percentWithin20Miles: Boolean!, $percentInLondon: Boolean!, $distance: Boolean!, $daysInPlacement: Boolean!, $weeklyCost: Boolean!, $annualCommitment: Boolean!, $percentOfTotal: Boolean!) {
  units: measures(population: PLACEMENTS) {
    name
    unit
  }
  place(name: $place) {
    code
    name
    population: placements(asAt: $date, where: $where, asKnown: $asKnown) {
      coverage {
        vintage
        subRegions {
          code
          vintage
        }
      }
      table(by: $by, from: $from, to: $to, step: $step) {
        at
        borough {
          ...Coded
        }
        hostAuthority {
          ...Coded
        }
        provider {
          ...Coded
        }
        placementType {
          ...Coded
        }
        place {
          ...Coded
        }
        placeProvider {
          ...Coded
        }
        provision {
          ...Coded
        }
        legalStatus {
          ...Coded
        }
        ls {
          ...Coded
        }
        categoryOfNeed {
          ...Coded
        }
        ageBand {
          ...Coded
        }
        ageGroup {
          ...Coded
        }
        ageStage {
          ...Coded
        }
        sex {
          ...Coded
        }
        ethnicity {
          ...Coded
        }
        ethnic {
          ...Coded
        }
        uasc {
          ...Coded
        }
        locality {
          ...Coded
        }
        inLondon {
          ...Coded
        }
        hostRegion {
          ...Coded
        }
        distanceBand {
          ...Coded
        }
        weeklyCostBand {
          ...Coded
        }
        homeType {
          ...Coded
        }
        sector {
          ...Coded
        }
        grade {
          ...Coded
        }
        procurement {
          ...Coded
        }
        registered {
          ...Coded
        }
        solo {
          ...Coded
        }
        dols {
          ...Coded
        }
        ehcp {
          ...Coded
        }
        disability {
          ...Coded
        }
        fosterBreakdowns {
          ...Coded
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
          percentInLondon @include(if: $percentInLondon) {
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
          annualCommitment @include(if: $annualCommitment) {
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
fragment Coded on DimensionCode {
  code
  label
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
    query CostTable($place: String!, $asKnown: ID, $during: Period!, $by: [CostDimension!]!, $where: CostFilter, $from: LocalDate, $to: LocalDate, $step: SeriesStep!, $children: Boolean!, $spend: Boolean!, $placementWeeks: Boolean!, $unitCostPerWeek: Boolean!, $weeklyCost: Boolean!, $funding: Boolean!, $fundingAmounts: Boolean!, $topTen: Boolean!, $millionOrMore: Boolean!, $budget: Boolean!, $overspend: Boolean!, $percentOverspent: Boolean!, $percentOfTotal: Boolean!) {
  units: measures(population: COSTS) {
    name
    unit
  }
  place(name: $place) {
    code
    name
    population: costs(during: $during, filter: $where, asKnown: $asKnown) {
      coverage {
        vintage
        subRegions {
          code
          vintage
        }
      }
      table(by: $by, from: $from, to: $to, step: $step) {
        from
        to
        borough {
          ...Coded
        }
        hostAuthority {
          ...Coded
        }
        provider {
          ...Coded
        }
        placementType {
          ...Coded
        }
        place {
          ...Coded
        }
        placeProvider {
          ...Coded
        }
        provision {
          ...Coded
        }
        legalStatus {
          ...Coded
        }
        ls {
          ...Coded
        }
        categoryOfNeed {
          ...Coded
        }
        ageBand {
          ...Coded
        }
        ageGroup {
          ...Coded
        }
        ageStage {
          ...Coded
        }
        sex {
          ...Coded
        }
        ethnicity {
          ...Coded
        }
        ethnic {
          ...Coded
        }
        uasc {
          ...Coded
        }
        locality {
          ...Coded
        }
        inLondon {
          ...Coded
        }
        hostRegion {
          ...Coded
        }
        distanceBand {
          ...Coded
        }
        weeklyCostBand {
          ...Coded
        }
        annualCost {
          ...Coded
        }
        homeType {
          ...Coded
        }
        sector {
          ...Coded
        }
        grade {
          ...Coded
        }
        procurement {
          ...Coded
        }
        registered {
          ...Coded
        }
        solo {
          ...Coded
        }
        dols {
          ...Coded
        }
        ehcp {
          ...Coded
        }
        disability {
          ...Coded
        }
        fosterBreakdowns {
          ...Coded
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
          fundingAmounts @include(if: $fundingAmounts) {
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
          budget @include(if: $budget) {
            ...Told
          }
          overspend @include(if: $overspend) {
            ...Told
          }
          percentOverspent @include(if: $percentOverspent) {
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
fragment Coded on DimensionCode {
  code
  label
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
export const MovementTableDocument = new TypedDocumentString(`
    query MovementTable($place: String!, $asKnown: ID, $during: Period!, $by: [MovementDimension!]!, $where: MovementFilter, $from: LocalDate, $to: LocalDate, $step: SeriesStep!, $children: Boolean!, $started: Boolean!, $newToCare: Boolean!, $returnedWithin12Months: Boolean!, $returnedWithin5Years: Boolean!, $ceased: Boolean!, $entrants: Boolean!, $exits: Boolean!, $movedIn: Boolean!, $movedOut: Boolean!, $placementsStarted: Boolean!, $moves: Boolean!, $unplannedMoves: Boolean!, $percentUnplanned: Boolean!, $missing: Boolean!, $awayWithoutAuthorisation: Boolean!, $stability: Boolean!) {
  units: measures(population: MOVEMENTS) {
    name
    unit
  }
  place(name: $place) {
    code
    name
    population: movements(during: $during, where: $where, asKnown: $asKnown) {
      coverage {
        vintage
        subRegions {
          code
          vintage
        }
      }
      table(by: $by, from: $from, to: $to, step: $step) {
        from
        to
        borough {
          ...Coded
        }
        hostAuthority {
          ...Coded
        }
        provider {
          ...Coded
        }
        placementType {
          ...Coded
        }
        place {
          ...Coded
        }
        placeProvider {
          ...Coded
        }
        provision {
          ...Coded
        }
        legalStatus {
          ...Coded
        }
        ls {
          ...Coded
        }
        categoryOfNeed {
          ...Coded
        }
        ageBand {
          ...Coded
        }
        ageGroup {
          ...Coded
        }
        ageStage {
          ...Coded
        }
        sex {
          ...Coded
        }
        ethnicity {
          ...Coded
        }
        ethnic {
          ...Coded
        }
        uasc {
          ...Coded
        }
        locality {
          ...Coded
        }
        inLondon {
          ...Coded
        }
        hostRegion {
          ...Coded
        }
        distanceBand {
          ...Coded
        }
        weeklyCostBand {
          ...Coded
        }
        homeType {
          ...Coded
        }
        sector {
          ...Coded
        }
        grade {
          ...Coded
        }
        procurement {
          ...Coded
        }
        registered {
          ...Coded
        }
        solo {
          ...Coded
        }
        dols {
          ...Coded
        }
        ehcp {
          ...Coded
        }
        disability {
          ...Coded
        }
        fosterBreakdowns {
          ...Coded
        }
        rne {
          ...Coded
        }
        rec {
          ...Coded
        }
        moveReason {
          ...Coded
        }
        reasonPlaceChange {
          ...Coded
        }
        measures {
          children @include(if: $children) {
            ...Told
          }
          started @include(if: $started) {
            ...Told
          }
          newToCare @include(if: $newToCare) {
            ...Told
          }
          returnedWithin12Months @include(if: $returnedWithin12Months) {
            ...Told
          }
          returnedWithin5Years @include(if: $returnedWithin5Years) {
            ...Told
          }
          ceased @include(if: $ceased) {
            ...Told
          }
          entrants @include(if: $entrants) {
            ...Told
          }
          exits @include(if: $exits) {
            ...Told
          }
          movedIn @include(if: $movedIn) {
            ...Told
          }
          movedOut @include(if: $movedOut) {
            ...Told
          }
          placementsStarted @include(if: $placementsStarted) {
            ...Told
          }
          moves @include(if: $moves) {
            ...Told
          }
          unplannedMoves @include(if: $unplannedMoves) {
            ...Told
          }
          percentUnplanned @include(if: $percentUnplanned) {
            ...Told
          }
          missing @include(if: $missing) {
            ...Strayed
          }
          awayWithoutAuthorisation @include(if: $awayWithoutAuthorisation) {
            ...Strayed
          }
          stability @include(if: $stability) {
            ...Stable
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
fragment Coded on DimensionCode {
  code
  label
}
fragment Strayed on Absences {
  children {
    ...Told
  }
  percentOfChildren {
    ...Told
  }
  incidents {
    ...Told
  }
  incidentsPerChild {
    ...Told
  }
}
fragment Stable on PlacementStability {
  children {
    ...Told
  }
  threeOrMore {
    ...Told
  }
  percentThreeOrMore {
    ...Told
  }
  childrenOfTwoYears {
    ...Told
  }
  threeOrMoreInTwoYears {
    ...Told
  }
  percentThreeOrMoreInTwoYears {
    ...Told
  }
  longTerm {
    ...Told
  }
  longTermStable {
    ...Told
  }
  percentLongTermStable {
    ...Told
  }
}`) as unknown as TypedDocumentString<MovementTableQuery, MovementTableQueryVariables>;
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
export const ReferralTableDocument = new TypedDocumentString(`
    query ReferralTable($place: String!, $asKnown: ID, $during: Period!, $by: [ReferralDimension!]!, $where: ReferralFilter, $from: LocalDate, $to: LocalDate, $step: SeriesStep!, $children: Boolean!, $childrenPlaced: Boolean!, $made: Boolean!, $offered: Boolean!, $awaited: Boolean!, $placed: Boolean!, $notOffered: Boolean!, $withdrawn: Boolean!, $open: Boolean!, $concluded: Boolean!, $percentPlaced: Boolean!, $daysToOffer: Boolean!, $daysToPlacement: Boolean!, $daysOpen: Boolean!, $unmet: Boolean!, $alternatives: Boolean!, $percentOfTotal: Boolean!) {
  units: measures(population: REFERRALS) {
    name
    unit
  }
  place(name: $place) {
    code
    name
    population: referrals(during: $during, where: $where, asKnown: $asKnown) {
      coverage {
        vintage
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
        referralKind {
          code
          label
        }
        need {
          code
          label
        }
        ageBand {
          code
          label
        }
        ageGroup {
          code
          label
        }
        ageStage {
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
        measures {
          children @include(if: $children) {
            ...Told
          }
          childrenPlaced @include(if: $childrenPlaced) {
            ...Told
          }
          made @include(if: $made) {
            ...Told
          }
          offered @include(if: $offered) {
            ...Told
          }
          awaited @include(if: $awaited) {
            ...Told
          }
          placed @include(if: $placed) {
            ...Told
          }
          notOffered @include(if: $notOffered) {
            ...Told
          }
          withdrawn @include(if: $withdrawn) {
            ...Told
          }
          open @include(if: $open) {
            ...Told
          }
          concluded @include(if: $concluded) {
            ...Told
          }
          percentPlaced @include(if: $percentPlaced) {
            ...Told
          }
          daysToOffer @include(if: $daysToOffer) {
            ...Spread
          }
          daysToPlacement @include(if: $daysToPlacement) {
            ...Spread
          }
          daysOpen @include(if: $daysOpen) {
            ...Spread
          }
          unmet @include(if: $unmet) {
            ...Told
          }
          alternatives @include(if: $alternatives) {
            searches {
              ...Told
            }
            withDolOrder {
              ...Told
            }
            percentWithDolOrder {
              ...Told
            }
            unregistered {
              ...Told
            }
            percentUnregistered {
              ...Told
            }
          }
        }
        percentOfTotal @include(if: $percentOfTotal) {
          ...Told
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
}`) as unknown as TypedDocumentString<ReferralTableQuery, ReferralTableQueryVariables>;
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
export const AskableDocument = new TypedDocumentString(`
    query Askable {
  measures {
    population
    name
    title
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
    title
    populations
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
    label: shortLabel
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
    query Compare($place: String!, $asAt: LocalDate!) {
  place(name: $place) {
    published {
      ...Beside
    }
    ... on Borough {
      neighbours {
        rank
        area {
          ...Beside
        }
      }
    }
  }
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
fragment Beside on PublishedArea {
  code
  name
  level
  years {
    year
    lookedAfter {
      ratePer10000 {
        ...Shown
      }
    }
  }
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
export const PageTimesDocument = new TypedDocumentString(`
    query PageTimes {
  london {
    placements {
      asAt
    }
    dates: times(population: PLACEMENTS) {
      to
    }
    periods: times(population: COSTS) {
      to
      step
    }
  }
}
    `) as unknown as TypedDocumentString<PageTimesQuery, PageTimesQueryVariables>;
export const MeasuredDocument = new TypedDocumentString(`
    query Measured {
  measures {
    population
    name
    title
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
    title
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
    query Money($place: String!, $year: Period!, $before: Period!, $end: LocalDate!, $isOwn: Boolean!) {
  place(name: $place) {
    placements(asAt: $end) {
      total {
        annualCommitment {
          ...Shown
        }
      }
    }
    costs(during: $year) {
      coverage {
        ...Whose
      }
      total {
        ...Spent
        budget {
          ...Shown
        }
        overspend {
          ...Shown
        }
        percentOverspent {
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
        fundingAmounts {
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
      fosteringGap {
        agencies {
          ...Shown
        }
        inHouse {
          ...Shown
        }
        gap {
          ...Shown
        }
      }
      byProvision: groups(by: [PROVISION]) {
        ...UnitCost
      }
      byProcurement: groups(by: [PROCUREMENT]) {
        ...UnitCost
      }
      groups(by: [PLACEMENT_TYPE]) {
        keys {
          code
          label: shortLabel
        }
        measures {
          spend {
            ...Shown
          }
          unitCostPerWeek @include(if: $isOwn) {
            ...Shown
          }
          weeklyCost {
            ...Percentiles
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
  london @include(if: $isOwn) {
    costs(during: $year) {
      groups(by: [PLACEMENT_TYPE]) {
        keys {
          code
        }
        measures {
          weeklyCost {
            ...Percentiles
          }
        }
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
fragment Percentiles on Distribution {
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
fragment UnitCost on CostGroup {
  keys {
    code
    label: shortLabel
  }
  measures {
    unitCostPerWeek {
      ...Shown
    }
  }
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
export const MovementsDocument = new TypedDocumentString(`
    query Movements($place: String!, $year: Period!, $before: Period!, $since: LocalDate!, $until: LocalDate!) {
  place(name: $place) {
    movements(during: $year) {
      coverage {
        ...Whose
      }
      recordsFrom
      total {
        ...Moved
      }
      series(from: $since, to: $until, step: YEAR) {
        to
        measures {
          started {
            ...Shown
          }
          ceased {
            ...Shown
          }
        }
      }
      byAge: groups(by: [AGE_BAND]) {
        keys {
          code
          label: shortLabel
        }
        measures {
          started {
            ...Shown
          }
          ceased {
            ...Shown
          }
        }
      }
      byReason: groups(by: [MOVE_REASON]) {
        keys {
          code
          label: shortLabel
        }
        measures {
          moves {
            ...Shown
          }
        }
      }
      byRec: groups(by: [REC]) {
        keys {
          code
          label: shortLabel
        }
        measures {
          ceased {
            ...Shown
          }
        }
      }
    }
    before: movements(during: $before) {
      total {
        ...Moved
      }
    }
  }
  subRegions {
    code
    name
    movements(during: $year) {
      total {
        stability {
          percentThreeOrMore {
            ...Shown
          }
          percentLongTermStable {
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
fragment Moved on MovementMeasures {
  started {
    ...Shown
  }
  newToCare {
    ...Shown
  }
  returnedWithin12Months {
    ...Shown
  }
  ceased {
    ...Shown
  }
  placementsStarted {
    ...Shown
  }
  moves {
    ...Shown
  }
  percentUnplanned {
    ...Shown
  }
  missing {
    percentOfChildren {
      ...Shown
    }
    incidentsPerChild {
      ...Shown
    }
  }
  stability {
    children {
      ...Shown
    }
    threeOrMore {
      ...Shown
    }
    percentThreeOrMore {
      ...Shown
    }
    percentThreeOrMoreInTwoYears {
      ...Shown
    }
    longTerm {
      ...Shown
    }
    percentLongTermStable {
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
}`) as unknown as TypedDocumentString<MovementsQuery, MovementsQueryVariables>;
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
export const ReferralsDocument = new TypedDocumentString(`
    query Referrals($place: String!, $year: Period!, $before: Period!, $three: Period!, $since: LocalDate!, $until: LocalDate!, $where: ReferralFilter, $secure: Boolean!, $months: LocalDate!) {
  place(name: $place) {
    referrals(during: $year, where: $where) {
      coverage {
        ...Whose
      }
      total {
        ...Sought
        daysToOffer {
          ...Percentiles
        }
        daysToPlacement {
          ...Percentiles
        }
        daysOpen {
          ...Percentiles
        }
      }
      series(from: $since, to: $until, step: YEAR) {
        to
        measures {
          children {
            ...Shown
          }
          childrenPlaced {
            ...Shown
          }
        }
      }
      byAge: groups(by: [AGE_GROUP]) {
        ...SoughtBy
      }
      byEthnicity: groups(by: [ETHNICITY]) {
        ...SoughtBy
      }
      byNeed: groups(by: [NEED]) {
        ...SoughtBy
      }
    }
    all: referrals(during: $year) {
      byKind: groups(by: [REFERRAL_KIND]) {
        ...SoughtBy
      }
    }
    before: referrals(during: $before, where: $where) {
      total {
        ...Sought
      }
    }
    three: referrals(during: $three, where: $where) {
      total {
        ...Sought
      }
    }
    inSecure: placements(asAt: $until, where: {place: ["K1"]}) @include(if: $secure) {
      total {
        children {
          ...Shown
        }
        distance {
          mean {
            ...Shown
          }
        }
      }
      series(from: $months, to: $until, step: MONTH) {
        at
        measures {
          children {
            ...Shown
          }
        }
      }
    }
    inScotland: placements(
      asAt: $until
      where: {place: ["K1"], hostRegion: ["SCOTLAND"]}
    ) @include(if: $secure) {
      total {
        children {
          ...Shown
        }
      }
    }
    secureCosts: costs(during: $year, filter: {place: ["K1"]}) @include(if: $secure) {
      series(from: $since, to: $until, step: YEAR) {
        to
        measures {
          unitCostPerWeek {
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
fragment Percentiles on Distribution {
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
fragment Sought on ReferralMeasures {
  children {
    ...Shown
  }
  childrenPlaced {
    ...Shown
  }
  made {
    ...Shown
  }
  offered {
    ...Shown
  }
  placed {
    ...Shown
  }
  notOffered {
    ...Shown
  }
  withdrawn {
    ...Shown
  }
  open {
    ...Shown
  }
  percentPlaced {
    ...Shown
  }
  unmet {
    ...Shown
  }
  alternatives {
    searches {
      ...Shown
    }
    percentWithDolOrder {
      ...Shown
    }
    percentUnregistered {
      ...Shown
    }
  }
}
fragment SoughtBy on ReferralGroup {
  keys {
    code
    label: shortLabel
  }
  measures {
    children {
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
}`) as unknown as TypedDocumentString<ReferralsQuery, ReferralsQueryVariables>;
export const StatusDocument = new TypedDocumentString(`
    query Status($asAt: LocalDate!, $year: Period!) {
  vintage {
    name
    citation
    returns {
      borough
      kind
      received
    }
  }
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
    referrals(during: $year) {
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
    ... on BoroughSet {
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
        label: shortLabel
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
        label: shortLabel
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
        percentInLondon {
          ...Shown
        }
      }
      byRegion: groups(by: [HOST_REGION]) {
        keys {
          code
          label: shortLabel
        }
        measures {
          children {
            ...Shown
          }
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
          label: shortLabel
        }
        measures {
          distance {
            ...Percentiles
          }
        }
      }
      byLocality: groups(by: [LOCALITY]) {
        keys {
          code
          label: shortLabel
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
fragment Percentiles on Distribution {
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