import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Place as PlaceNode } from '../reference/places.ts';
import type { NamedSet } from '../reference/named-sets.ts';
import type { TimedPopulation, CellGroup } from '../figures/populations.ts';
import type { TableRow } from '../figures/tables.ts';
import type { TitledCode } from '../question/titles.ts';
import type { Cell } from '../question/question.ts';
import type { Absences as AbsencesNode } from '../figures/movements.ts';
import type { Distribution as DistributionNode } from '../figures/distributions.ts';
import type { Figure as FigureMade } from '../disclosure/figure.ts';
import type { BenchmarkArea } from '../reference/published-areas.ts';
import type { BenchmarkYear } from '../figures/benchmarks.ts';
import type { Neighbour } from '../reference/neighbours.ts';
import type { HomesOverTime } from '../register/changes.ts';
import type { HomeOnRegister } from '../register/home.ts';
import type { HomeForReferral as ReferredHome, ListedHomesFor } from '../register/homes-for.ts';
import type { ListedHomes, ListedProviders } from '../register/lists.ts';
import type { ProviderOnRegister } from '../register/register.ts';
import type { HomesOfGrade, HomesOfAuthority } from '../register/provider-homes.ts';
import type { ReturnCoverage as ReturnCovered, SubRegionCoverage as CoveredSubRegion } from '../question/coverage.ts';
import type { NamedCoverage } from '../figures/coverage.ts';
import type { FigureContext } from '../figures/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day as YYYY-MM-DD: a label without time or time zone. 2026-02-30 is refused. */
  LocalDate: { input: string; output: string; }
  /** Sparse vectors of non-negative integers, one for each time: for each key its non-zero slots, as [slot, value, slot, value, ...]. */
  PartialVectors: { input: readonly Readonly<Record<string, readonly number[]>>[]; output: readonly Readonly<Record<string, readonly number[]>>[]; }
  /** Rows of a copy of Ofsted's register in its own words, as a list of objects with one form: public data. */
  RegisterRows: { input: readonly unknown[]; output: readonly unknown[]; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Incidents on a day of the period, those among them that had begun before it, and the children who had any. INCOMPLETE where a borough's returns lack the table of missing children for a year of the period. */
export type Absences = {
  readonly __typename?: 'Absences';
  /** Children who had an incident, as they were on their first day in care in the period. They are a part of all looked after in it. Unit: children. */
  readonly children: Figure;
  /** Whose returns have the table for all of the period. */
  readonly coverage: Coverage;
  /** Incidents, each told as on its first evening in the period on which the child is in care. Withheld where one child has most of them. Unit: incidents. */
  readonly incidents: Figure;
  /** Incidents for each child who has one in the cell. Withheld where one child has most of them. Unit: incidents. */
  readonly incidentsPerChild: Figure;
  /** The same in percent of the children looked after on any day of the period. Unit: percent. */
  readonly percentOfChildren: Figure;
};

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
  readonly grade?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of setting, CHILDRENS_HOME say. */
  readonly homeType?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Groups of needs: EMOTIONAL, DISABILITY, SUBSTANCE, SEVERAL or UNKNOWN. */
  readonly needGroup?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sectors, PRIVATE say. */
  readonly sector?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The homes that share one code on each dimension of the grouping. */
export type BedGroup = {
  readonly __typename?: 'BedGroup';
  /** The codes, in the order the dimensions were asked in. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** What is measured of them. */
  readonly measures: BedMeasures;
  /** Its homes in percent of all homes of the population on the date. Unit: percent. */
  readonly percentOfTotal: Figure;
};

/** What is measured of some homes. Homes and registered places are public and exact. How they are used is published of at least three homes, perturbed as numbers of children are. */
export type BedMeasures = {
  readonly __typename?: 'BedMeasures';
  /** Open places that nobody can be placed in. Unit: places. */
  readonly blocked: Figure;
  /** Why places are blocked: every reason, in order. */
  readonly blockedReasons: ReadonlyArray<BlockedPlaces>;
  /** Homes that a return describes. Unit: homes. */
  readonly homes: Figure;
  /** Children who live in the homes, each in an open place. Unit: children. */
  readonly occupied: Figure;
  /** Children whom London's boroughs placed in the homes. Unit: children. */
  readonly occupiedByLondon: Figure;
  /** Children whom other authorities placed in the homes. Unit: children. */
  readonly occupiedByOthers: Figure;
  /** Blocked places in percent of the open ones. Unit: percent. */
  readonly percentBlocked: Figure;
  /** Children placed by London's boroughs in percent of the registered places. Unit: percent. */
  readonly percentByLondon: Figure;
  /** Occupied places in percent of the open ones. Unit: percent. */
  readonly percentOccupied: Figure;
  /** Vacant places in percent of the open ones. Unit: percent. */
  readonly percentVacant: Figure;
  /** Places they are registered for. Unit: places. */
  readonly registeredPlaces: Figure;
  /** Open places that a child could be placed in. To the public a number perturbed by itself, which need not be the open places less occupied and blocked ones. Unit: places. */
  readonly vacant: Figure;
};

/** The population on one date of a series. */
export type BedPoint = {
  readonly __typename?: 'BedPoint';
  /** The date. */
  readonly at: Scalars['LocalDate']['output'];
  /** What is measured on it. */
  readonly measures: BedMeasures;
};

/** Homes that stand in a place and their beds, on a date, whoever placed the children. The boroughs that they stand in hand them in. A home counts by the latest day on or before the date that its borough's return describes. */
export type BedPopulation = {
  readonly __typename?: 'BedPopulation';
  /** The date. Null where none was given and no borough of the place has handed in a return of beds. */
  readonly asAt?: Maybe<Scalars['LocalDate']['output']>;
  /** Whose returns of beds the figures rest on. A borough in which no children's home stands has none to hand in, and is included. */
  readonly coverage: Coverage;
  /** The population by one to three dimensions. Every code has a group. Ordered by number of homes, then code; what is not known last. */
  readonly groups?: Maybe<ReadonlyArray<BedGroup>>;
  /** The total at each month, quarter or year end from one date to another, over at most 240 months. To the public with two filters at most, once it has several dates. */
  readonly series?: Maybe<ReadonlyArray<BedPoint>>;
  /** A flat table, with a column for each dimension. Its rows go by time, then by the order of codes; what is not known comes last. */
  readonly table?: Maybe<ReadonlyArray<BedRow>>;
  /** All homes of the population. */
  readonly total?: Maybe<BedMeasures>;
};


/** Homes that stand in a place and their beds, on a date, whoever placed the children. The boroughs that they stand in hand them in. A home counts by the latest day on or before the date that its borough's return describes. */
export type BedPopulationGroupsArgs = {
  by: ReadonlyArray<BedDimension>;
  top: InputMaybe<Scalars['Int']['input']>;
};


/** Homes that stand in a place and their beds, on a date, whoever placed the children. The boroughs that they stand in hand them in. A home counts by the latest day on or before the date that its borough's return describes. */
export type BedPopulationSeriesArgs = {
  every: InputMaybe<Interval>;
  from: Scalars['LocalDate']['input'];
  step?: SeriesStep;
  to: Scalars['LocalDate']['input'];
};


/** Homes that stand in a place and their beds, on a date, whoever placed the children. The boroughs that they stand in hand them in. A home counts by the latest day on or before the date that its borough's return describes. */
export type BedPopulationTableArgs = {
  by?: ReadonlyArray<BedDimension>;
  every: InputMaybe<Interval>;
  from: InputMaybe<Scalars['LocalDate']['input']>;
  step?: SeriesStep;
  to: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One row of a flat table: a code on each dimension that it is by, null on every other. */
export type BedRow = {
  readonly __typename?: 'BedRow';
  /** The date; null where no borough of the place has handed in a return of beds. */
  readonly at?: Maybe<Scalars['LocalDate']['output']>;
  /** Code on BOROUGH; null where the table is not by it. */
  readonly borough?: Maybe<DimensionCode>;
  /** Code on GRADE; null where the table is not by it. */
  readonly grade?: Maybe<DimensionCode>;
  /** Code on HOME_TYPE; null where the table is not by it. */
  readonly homeType?: Maybe<DimensionCode>;
  /** What is measured of it. */
  readonly measures: BedMeasures;
  /** Code on NEED_GROUP; null where the table is not by it. */
  readonly needGroup?: Maybe<DimensionCode>;
  /** Its homes in percent of all homes of the population on the date. Unit: percent. */
  readonly percentOfTotal: Figure;
  /** Code on SECTOR; null where the table is not by it. */
  readonly sector?: Maybe<DimensionCode>;
};

/** Blocked places for one reason. */
export type BlockedPlaces = {
  readonly __typename?: 'BlockedPlaces';
  /** The reason in words. */
  readonly label: Scalars['String']['output'];
  /** Number of places blocked for it. Unit: places. */
  readonly places: Figure;
  /** The reason's code; UNKNOWN where the return gives none. */
  readonly reason: Scalars['ID']['output'];
};

/** A London borough, or the City of London, as the authority responsible for children. */
export type Borough = Place & {
  readonly __typename?: 'Borough';
  /** Homes that stand in the place and their beds, on a date. */
  readonly beds?: Maybe<BedPopulation>;
  /** GSS code, E09000001 to E09000033. */
  readonly code: Scalars['ID']['output'];
  /** Money that the boroughs that make up the place spent on placements in a period. To the public, amounts of London and sub-regions only: those of a borough are SUPPRESSED. */
  readonly costs?: Maybe<CostPopulation>;
  /** Homes that opened and closed in a period among those that stand in the place, and the places gained and lost: public data, exact. */
  readonly homesChanged?: Maybe<HomeChanges>;
  /** Open homes of the kind that a referral looks for, for the borough's own staff. Those that nothing rules out come first, and those that suit best by age, sex and need before others. Of equal ones its own borough's come first, then its sub-region's, London's, others. Homes whose return says that they have no vacant place are left out. */
  readonly homesFor?: Maybe<HomeForReferralConnection>;
  /** What happened in a period to children looked after by the boroughs that make up the place: who came into care, left it and moved. */
  readonly movements?: Maybe<MovementPopulation>;
  /** Name of the borough. */
  readonly name: Scalars['String']['output'];
  /** Its ten statistical neighbours, the nearest first, in London and elsewhere. */
  readonly neighbours: ReadonlyArray<StatisticalNeighbour>;
  /** The borough's own episodes, row by row, for its own staff only. They come from the one subgraph that keeps them, and are answered to nobody else. */
  readonly placementRecords?: Maybe<PlacementRecordConnection>;
  /** Children looked after on a date by the boroughs that make up the place, one placement each. */
  readonly placements?: Maybe<PlacementPopulation>;
  /** Providers that own at least one open setting in the place. Their figures cover all their settings, and children placed by any borough this server answers for. */
  readonly providers?: Maybe<ProviderConnection>;
  /** What the Department for Education has published of a borough itself, of London, of England, and of the other regions, in this order. Of sub-regions nothing is published. */
  readonly published: ReadonlyArray<PublishedArea>;
  /** Searches for a placement by the boroughs that make up the place. They began in a period, and are told with what has come of them so far. */
  readonly referrals?: Maybe<ReferralPopulation>;
  /** The sub-region that holds its records. */
  readonly subRegion: SubRegion;
  /** Its square on a map of London in which every borough is as large as any other. */
  readonly tile: Tile;
  /** The dates or periods that a population can be asked about: those that a return of some borough covers, in order. */
  readonly times: ReadonlyArray<PublishedTime>;
};


/** A London borough, or the City of London, as the authority responsible for children. */
export type BoroughBedsArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  asKnown: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<BedFilter>;
};


/** A London borough, or the City of London, as the authority responsible for children. */
export type BoroughCostsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  filter: InputMaybe<CostFilter>;
  where: InputMaybe<PlacementFilter>;
};


/** A London borough, or the City of London, as the authority responsible for children. */
export type BoroughHomesChangedArgs = {
  during: Period;
};


/** A London borough, or the City of London, as the authority responsible for children. */
export type BoroughHomesForArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  referral: ReferralToPlace;
};


/** A London borough, or the City of London, as the authority responsible for children. */
export type BoroughMovementsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  where: InputMaybe<MovementFilter>;
};


/** A London borough, or the City of London, as the authority responsible for children. */
export type BoroughPlacementRecordsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  first?: Scalars['Int']['input'];
};


/** A London borough, or the City of London, as the authority responsible for children. */
export type BoroughPlacementsArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  asKnown: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<PlacementFilter>;
};


/** A London borough, or the City of London, as the authority responsible for children. */
export type BoroughProvidersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  during: InputMaybe<Period>;
  first?: Scalars['Int']['input'];
  orderBy?: ProviderOrder;
  where: InputMaybe<ProviderFilter>;
};


/** A London borough, or the City of London, as the authority responsible for children. */
export type BoroughReferralsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  where: InputMaybe<ReferralFilter>;
};


/** A London borough, or the City of London, as the authority responsible for children. */
export type BoroughTimesArgs = {
  population: Population;
};

/** Boroughs that are spoken of together, as one place. Disclosure rule 10 says what is published of it. */
export type BoroughSet = Place & {
  readonly __typename?: 'BoroughSet';
  /** The day that they are as at. */
  readonly asAt: Scalars['LocalDate']['output'];
  /** Homes that stand in the place and their beds, on a date. */
  readonly beds?: Maybe<BedPopulation>;
  /** Its boroughs, in order of GSS code. */
  readonly boroughs: ReadonlyArray<Borough>;
  /** GSS code, E13000001 say, or SLCP. */
  readonly code: Scalars['ID']['output'];
  /** Money that the boroughs that make up the place spent on placements in a period. To the public, amounts of London and sub-regions only: those of a borough are SUPPRESSED. */
  readonly costs?: Maybe<CostPopulation>;
  /** Homes that opened and closed in a period among those that stand in the place, and the places gained and lost: public data, exact. */
  readonly homesChanged?: Maybe<HomeChanges>;
  /** What happened in a period to children looked after by the boroughs that make up the place: who came into care, left it and moved. */
  readonly movements?: Maybe<MovementPopulation>;
  /** Name of the set. */
  readonly name: Scalars['String']['output'];
  /** Children looked after on a date by the boroughs that make up the place, one placement each. */
  readonly placements?: Maybe<PlacementPopulation>;
  /** Providers that own at least one open setting in the place. Their figures cover all their settings, and children placed by any borough this server answers for. */
  readonly providers?: Maybe<ProviderConnection>;
  /** What the Department for Education has published of a borough itself, of London, of England, and of the other regions, in this order. Of sub-regions nothing is published. */
  readonly published: ReadonlyArray<PublishedArea>;
  /** Searches for a placement by the boroughs that make up the place. They began in a period, and are told with what has come of them so far. */
  readonly referrals?: Maybe<ReferralPopulation>;
  /** Who says which boroughs are in it. */
  readonly source: Scalars['String']['output'];
  /** The dates or periods that a population can be asked about: those that a return of some borough covers, in order. */
  readonly times: ReadonlyArray<PublishedTime>;
};


/** Boroughs that are spoken of together, as one place. Disclosure rule 10 says what is published of it. */
export type BoroughSetBedsArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  asKnown: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<BedFilter>;
};


/** Boroughs that are spoken of together, as one place. Disclosure rule 10 says what is published of it. */
export type BoroughSetCostsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  filter: InputMaybe<CostFilter>;
  where: InputMaybe<PlacementFilter>;
};


/** Boroughs that are spoken of together, as one place. Disclosure rule 10 says what is published of it. */
export type BoroughSetHomesChangedArgs = {
  during: Period;
};


/** Boroughs that are spoken of together, as one place. Disclosure rule 10 says what is published of it. */
export type BoroughSetMovementsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  where: InputMaybe<MovementFilter>;
};


/** Boroughs that are spoken of together, as one place. Disclosure rule 10 says what is published of it. */
export type BoroughSetPlacementsArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  asKnown: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<PlacementFilter>;
};


/** Boroughs that are spoken of together, as one place. Disclosure rule 10 says what is published of it. */
export type BoroughSetProvidersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  during: InputMaybe<Period>;
  first?: Scalars['Int']['input'];
  orderBy?: ProviderOrder;
  where: InputMaybe<ProviderFilter>;
};


/** Boroughs that are spoken of together, as one place. Disclosure rule 10 says what is published of it. */
export type BoroughSetReferralsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  where: InputMaybe<ReferralFilter>;
};


/** Boroughs that are spoken of together, as one place. Disclosure rule 10 says what is published of it. */
export type BoroughSetTimesArgs = {
  population: Population;
};

/** A child that a vacant place is looked for. What is left out is not asked about. */
export type ChildToPlace = {
  /** Age in whole years. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** What the place has to meet: EBD, MENTAL, SENSORY, ALCOHOL, DRUGS, LEARNING or PHYSICAL. */
  readonly need?: InputMaybe<Scalars['ID']['input']>;
  /** M or F. */
  readonly sex?: InputMaybe<Scalars['ID']['input']>;
};

/** A code of a statutory list, with the return years in which it may be handed in. */
export type Code = {
  readonly __typename?: 'Code';
  /** The code as it stands in returns. */
  readonly code: Scalars['ID']['output'];
  /** First return year (named by its end: 2025 is 2024/25) in which it is valid; null for no bound. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** What it means. */
  readonly label: Scalars['String']['output'];
  /** Last return year in which it is valid; null for no bound. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
};

/** A statutory code list of the SSDA903 return. */
export type CodeList = {
  readonly __typename?: 'CodeList';
  /** Its codes, in order. */
  readonly codes: ReadonlyArray<Code>;
  /** Name of the column it belongs to. */
  readonly name: Scalars['ID']['output'];
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
  readonly ageBand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Age groups, 16_TO_17 say. */
  readonly ageGroup?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** UNDER_10, 10_TO_17 or 18_AND_OVER. */
  readonly ageStage?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Categories of need, N1 to N8. */
  readonly categoryOfNeed?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Groups of disabilities, AUTISM say. */
  readonly disability?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** WITHIN_20, OVER_20 or UNKNOWN. */
  readonly distanceBand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** CURRENT, PREVIOUS, NONE or UNKNOWN. */
  readonly dols?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** EHCP, NO_EHCP or UNKNOWN. */
  readonly ehcp?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory ethnicity codes, WBRI say. */
  readonly ethnic?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ethnicity groups. */
  readonly ethnicity?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** NONE, ONE, TWO, THREE_OR_MORE or UNKNOWN. */
  readonly fosterBreakdowns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Grades of settings, GOOD say. */
  readonly grade?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of setting, CHILDRENS_HOME say. */
  readonly homeType?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Host authorities, by upper-tier GSS code. To the public for London and sub-regions only. */
  readonly hostAuthority?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Regions where children live, WALES say. */
  readonly hostRegion?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** LONDON, ELSEWHERE or UNKNOWN. */
  readonly inLondon?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Legal status groups. */
  readonly legalStatus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** IN, OUT or UNKNOWN. */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory legal status codes, C2 say. */
  readonly ls?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory placement codes, K1 say. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory provider codes, PR4 say. */
  readonly placeProvider?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Placement type groups. */
  readonly placementType?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** FRAMEWORK, SPOT, BLOCK, IN_HOUSE or UNKNOWN. */
  readonly procurement?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Owners of settings, by their id on the register. To the public for London and sub-regions only. */
  readonly provider?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of provision, KINSHIP say. */
  readonly provision?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** REGISTERED, NOT_REGISTERED or UNKNOWN. */
  readonly registered?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sectors of owners, PRIVATE say. */
  readonly sector?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** SOLO, NOT_SOLO or UNKNOWN. */
  readonly solo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** UASC or NOT_UASC. */
  readonly uasc?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Bands of the mean price of a week. To the public for London and sub-regions only. */
  readonly weeklyCostBand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The money that shares one code on each dimension of the grouping. */
export type CostGroup = {
  readonly __typename?: 'CostGroup';
  /** The codes, in the order the dimensions were asked in. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** What is measured of it. */
  readonly measures: CostMeasures;
  /** Its money in percent of all money of the population in the period. Unit: percent. */
  readonly percentOfTotal: Figure;
};

/** What is measured of the money spent on a group of placements. Of a borough the public reads `children`, `placementWeeks`, `millionOrMore` and `budget`; everything else is SUPPRESSED. */
export type CostMeasures = {
  readonly __typename?: 'CostMeasures';
  /** What boroughs planned to spend, whoever pays: planned weeks times the planned cost of a week. Public and exact. Of all placements or by PROVISION, else NOT_APPLICABLE; of whole financial years, else NOT_AVAILABLE. INCOMPLETE where a borough of the place has handed in no budget of the year; `vintage` says whose there are. Unit: pounds. */
  readonly budget: Figure;
  /** Children with a day paid for in the period. One who moved counts once in each group and once in the total. Unit: children. */
  readonly children: Figure;
  /** Who pays, in percent of the spend. To the public all shares or none. */
  readonly funding?: Maybe<FundingShares>;
  /** Who pays, in pounds. To the public all amounts or none, and where the shares are told. */
  readonly fundingAmounts?: Maybe<FundingAmounts>;
  /** Children with a placement that comes to £1m a year or more, at its mean price over its days in the period. Unit: children. */
  readonly millionOrMore: Figure;
  /** Spend less budget; below 0 where less was spent than planned. Unit: pounds. */
  readonly overspend: Figure;
  /** Overspend as a part of the budget. Unit: percent. */
  readonly percentOverspent: Figure;
  /** Days paid for, divided by seven. Unit: weeks. */
  readonly placementWeeks: Figure;
  /** Money spent in the period. To the public, published mean of a child times published number. Unit: pounds. */
  readonly spend: Figure;
  /** The ten dearest placements. To the public for all placements of London or a sub-region, in whole financial years. */
  readonly topTen?: Maybe<TopTen>;
  /** Spend divided by placement weeks, never a mean of prices. Unit: pounds a week. */
  readonly unitCostPerWeek: Figure;
  /** Price of a week: of each child, the mean over its days in the period. Unit: pounds a week. */
  readonly weeklyCost?: Maybe<Distribution>;
};

/** The population over one period of a series. */
export type CostPoint = {
  readonly __typename?: 'CostPoint';
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** What is measured of it. */
  readonly measures: CostMeasures;
  /** Last day of the period, included. */
  readonly to: Scalars['LocalDate']['output'];
};

/** Money spent on placements in a period. A placement is paid for on each of its days but the one it ends on. A day costs a seventh of the weekly price, or its part of an amount for a run of days. Sums are exact and rounded once, at the end. To the public periods are whole quarters or financial years. */
export type CostPopulation = {
  readonly __typename?: 'CostPopulation';
  /** Whose returns the figures rest on: boroughs whose returns of costs and of placements both cover the period. */
  readonly coverage: Coverage;
  /** Foster care by agencies beside the authority's own. To the public it counts as a grouping by PROVISION, which may not be filtered by. */
  readonly fosteringGap?: Maybe<FosteringGap>;
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** The population by one to three dimensions. Every code of a closed list that the filters leave has a group; providers and host authorities have one where their number is published. While a part is missing, one group stands for them, UNKNOWN and INCOMPLETE. Ordered by published number of children, then code; suppressed ones after them, and what is not known last. */
  readonly groups?: Maybe<ReadonlyArray<CostGroup>>;
  /** The total of each whole month, quarter or financial year between two days, over at most 240 months. */
  readonly series?: Maybe<ReadonlyArray<CostPoint>>;
  /** A flat table, with a column for each dimension. Its rows go by time, then by the order of codes; what is not known comes last. */
  readonly table?: Maybe<ReadonlyArray<CostRow>>;
  /** Last day of the period, included. */
  readonly to: Scalars['LocalDate']['output'];
  /** All money of the population. */
  readonly total?: Maybe<CostMeasures>;
};


/** Money spent on placements in a period. A placement is paid for on each of its days but the one it ends on. A day costs a seventh of the weekly price, or its part of an amount for a run of days. Sums are exact and rounded once, at the end. To the public periods are whole quarters or financial years. */
export type CostPopulationGroupsArgs = {
  by: ReadonlyArray<CostDimension>;
  top: InputMaybe<Scalars['Int']['input']>;
};


/** Money spent on placements in a period. A placement is paid for on each of its days but the one it ends on. A day costs a seventh of the weekly price, or its part of an amount for a run of days. Sums are exact and rounded once, at the end. To the public periods are whole quarters or financial years. */
export type CostPopulationSeriesArgs = {
  every: InputMaybe<Interval>;
  from: Scalars['LocalDate']['input'];
  step?: SeriesStep;
  to: Scalars['LocalDate']['input'];
};


/** Money spent on placements in a period. A placement is paid for on each of its days but the one it ends on. A day costs a seventh of the weekly price, or its part of an amount for a run of days. Sums are exact and rounded once, at the end. To the public periods are whole quarters or financial years. */
export type CostPopulationTableArgs = {
  by?: ReadonlyArray<CostDimension>;
  every: InputMaybe<Interval>;
  from: InputMaybe<Scalars['LocalDate']['input']>;
  step?: SeriesStep;
  to: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One row of a flat table: a code on each dimension that it is by, null on every other. */
export type CostRow = {
  readonly __typename?: 'CostRow';
  /** Code on AGE_BAND; null where the table is not by it. */
  readonly ageBand?: Maybe<DimensionCode>;
  /** Code on AGE_GROUP; null where the table is not by it. */
  readonly ageGroup?: Maybe<DimensionCode>;
  /** Code on AGE_STAGE; null where the table is not by it. */
  readonly ageStage?: Maybe<DimensionCode>;
  /** Code on ANNUAL_COST; null where the table is not by it. */
  readonly annualCost?: Maybe<DimensionCode>;
  /** Code on BOROUGH; null where the table is not by it. */
  readonly borough?: Maybe<DimensionCode>;
  /** Code on CATEGORY_OF_NEED; null where the table is not by it. */
  readonly categoryOfNeed?: Maybe<DimensionCode>;
  /** Code on DISABILITY; null where the table is not by it. */
  readonly disability?: Maybe<DimensionCode>;
  /** Code on DISTANCE_BAND; null where the table is not by it. */
  readonly distanceBand?: Maybe<DimensionCode>;
  /** Code on DOLS; null where the table is not by it. */
  readonly dols?: Maybe<DimensionCode>;
  /** Code on EHCP; null where the table is not by it. */
  readonly ehcp?: Maybe<DimensionCode>;
  /** Code on ETHNIC; null where the table is not by it. */
  readonly ethnic?: Maybe<DimensionCode>;
  /** Code on ETHNICITY; null where the table is not by it. */
  readonly ethnicity?: Maybe<DimensionCode>;
  /** Code on FOSTER_BREAKDOWNS; null where the table is not by it. */
  readonly fosterBreakdowns?: Maybe<DimensionCode>;
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** Code on GRADE; null where the table is not by it. */
  readonly grade?: Maybe<DimensionCode>;
  /** Code on HOME_TYPE; null where the table is not by it. */
  readonly homeType?: Maybe<DimensionCode>;
  /** Code on HOST_AUTHORITY; null where the table is not by it. */
  readonly hostAuthority?: Maybe<DimensionCode>;
  /** Code on HOST_REGION; null where the table is not by it. */
  readonly hostRegion?: Maybe<DimensionCode>;
  /** Code on IN_LONDON; null where the table is not by it. */
  readonly inLondon?: Maybe<DimensionCode>;
  /** Code on LEGAL_STATUS; null where the table is not by it. */
  readonly legalStatus?: Maybe<DimensionCode>;
  /** Code on LOCALITY; null where the table is not by it. */
  readonly locality?: Maybe<DimensionCode>;
  /** Code on LS; null where the table is not by it. */
  readonly ls?: Maybe<DimensionCode>;
  /** What is measured of it. */
  readonly measures: CostMeasures;
  /** Its money in percent of all money of the population in the period. Unit: percent. */
  readonly percentOfTotal: Figure;
  /** Code on PLACE; null where the table is not by it. */
  readonly place?: Maybe<DimensionCode>;
  /** Code on PLACE_PROVIDER; null where the table is not by it. */
  readonly placeProvider?: Maybe<DimensionCode>;
  /** Code on PLACEMENT_TYPE; null where the table is not by it. */
  readonly placementType?: Maybe<DimensionCode>;
  /** Code on PROCUREMENT; null where the table is not by it. */
  readonly procurement?: Maybe<DimensionCode>;
  /** Code on PROVIDER; null where the table is not by it. */
  readonly provider?: Maybe<DimensionCode>;
  /** Code on PROVISION; null where the table is not by it. */
  readonly provision?: Maybe<DimensionCode>;
  /** Code on REGISTERED; null where the table is not by it. */
  readonly registered?: Maybe<DimensionCode>;
  /** Code on SECTOR; null where the table is not by it. */
  readonly sector?: Maybe<DimensionCode>;
  /** Code on SEX; null where the table is not by it. */
  readonly sex?: Maybe<DimensionCode>;
  /** Code on SOLO; null where the table is not by it. */
  readonly solo?: Maybe<DimensionCode>;
  /** Last day of the period, included. */
  readonly to: Scalars['LocalDate']['output'];
  /** Code on UASC; null where the table is not by it. */
  readonly uasc?: Maybe<DimensionCode>;
  /** Code on WEEKLY_COST_BAND; null where the table is not by it. */
  readonly weeklyCostBand?: Maybe<DimensionCode>;
};

/** Whose returns an answer rests on. It depends on the population, the date, who handed in what and who answered, never on what the figures are. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** GSS codes of the boroughs included, by sub-region, then code. */
  readonly boroughs: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether every borough of the place is included. */
  readonly complete: Scalars['Boolean']['output'];
  /** Boroughs of the place that are left out, and why, in the same order. */
  readonly missing: ReadonlyArray<MissingBorough>;
  /** Each sub-region of the place: whether it answered, and from which vintage. */
  readonly subRegions: ReadonlyArray<SubRegionCoverage>;
  /** Name of all that the answer is made of: the vintages of all sub-regions, the disclosure policy and the release. Give it to `asKnown` to ask again, and name it where you cite a figure. Null while a sub-region is unavailable. */
  readonly vintage?: Maybe<Scalars['ID']['output']>;
};

/** Some dearest placements, by what was spent on them in the period. */
export type DearestPlacements = {
  readonly __typename?: 'DearestPlacements';
  /** Their part of the spend of the place. Unit: percent. */
  readonly shareOfSpend: Figure;
  /** Their money. Unit: pounds. */
  readonly sum: Figure;
};

/** Something that figures can be grouped by, and mostly filtered by. */
export type Dimension = {
  readonly __typename?: 'Dimension';
  /** Its codes, in order; null where they are the keys of a register. */
  readonly codes?: Maybe<ReadonlyArray<DimensionCode>>;
  /** What it is, in words: of the population asked about. Asked about all, each population's own words where they differ. */
  readonly definition: Scalars['String']['output'];
  /** The coarser dimension whose codes this one divides; null where there is none. */
  readonly divides?: Maybe<Scalars['ID']['output']>;
  /** Field of the population's filter that takes its codes. Null for BOROUGH, which the place chooses, and for ANNUAL_COST, which has no filter. */
  readonly filter?: Maybe<Scalars['String']['output']>;
  /** Whether the order of its codes means something: ages have an order, kinds of placement have none. */
  readonly isOrdinal: Scalars['Boolean']['output'];
  /** Its name, as the populations' enums of dimensions have it. */
  readonly name: Scalars['ID']['output'];
  /** The populations that have it. */
  readonly populations: ReadonlyArray<Population>;
  /** The code of those who have nothing of what it is about: NO_EHCP, say. To the public it is crossed with no other dimension, nor is UNKNOWN. Null where no code is that. */
  readonly rest?: Maybe<Scalars['String']['output']>;
  /** What it is called over a chart or in the head of a table. */
  readonly title: Scalars['String']['output'];
  /** What its bands are of: years, miles, pounds a week. Null where its codes are no bands. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A code of a dimension. */
export type DimensionCode = {
  readonly __typename?: 'DimensionCode';
  /** The code, as filters take it and group keys show it. */
  readonly code: Scalars['ID']['output'];
  /** What it means. */
  readonly label: Scalars['String']['output'];
  /** Where it stands among the codes of its dimension, from 0; null of a key of a register. */
  readonly position?: Maybe<Scalars['Int']['output']>;
  /** The same for a head or an axis: "16+", or CMD for a borough. */
  readonly shortLabel: Scalars['String']['output'];
};

/** A dimension and the codes that a record must have one of. */
export type DimensionCodes = {
  /** Codes on it. */
  readonly codes: ReadonlyArray<Scalars['String']['input']>;
  /** Name of the dimension. */
  readonly dimension: Scalars['String']['input'];
};

/** A rule by which figures are published or suppressed. */
export type DisclosureRule = {
  readonly __typename?: 'DisclosureRule';
  /** Its number in docs/measures.md. */
  readonly number: Scalars['Int']['output'];
  /** What it says. */
  readonly text: Scalars['String']['output'];
};

/** How a quantity is spread over the children of a group. Children for whom it is not recorded are left out of it. */
export type Distribution = {
  readonly __typename?: 'Distribution';
  /** Arithmetic mean: sum over children divided by their number, never a mean of means. */
  readonly mean: Figure;
  /** The 50th percentile. */
  readonly median: Figure;
  /** Children for whom the quantity is recorded. */
  readonly n: Figure;
  /** Nearest-rank percentile, as an interval of fixed bins that holds it; `value` is the middle of that interval. The public may ask for 25, 50, 75 and 90. */
  readonly percentile?: Maybe<Figure>;
  /** Sum over children; to the public, published mean times published number. */
  readonly total: Figure;
};


/** How a quantity is spread over the children of a group. Children for whom it is not recorded are left out of it. */
export type DistributionPercentileArgs = {
  at: Scalars['Int']['input'];
};

/** One published number. Published numbers need not add up: compare their intervals. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** Upper end of that interval, included; null where nothing is told, or where it has no known end. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the interval that holds the true number, included; of amounts, 19 times in 20. Null where nothing is told. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Whether the value is exact, made for publication, or absent, and why. */
  readonly status: FigureStatus;
  /** The number, or null; `status` says why it is null. ROUNDED without a value is a percentile above the last bin, of which only `low` is known. */
  readonly value?: Maybe<Scalars['Float']['output']>;
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

/** What a week of foster care by independent agencies costs beside one by the authority's own carers. Kinship care is in neither. What the authority pays for the service itself is in no return: in-house prices leave it out. */
export type FosteringGap = {
  readonly __typename?: 'FosteringGap';
  /** Unit cost of foster care by independent agencies (PROVISION INDEPENDENT_FOSTERING_AGENCY). Unit: pounds a week. */
  readonly agencies: Figure;
  /** What a week by agencies costs more. Its interval has the worst ends of the two. SUPPRESSED where one of them is. Unit: pounds a week. */
  readonly gap: Figure;
  /** Unit cost of foster care by the authority's own carers (PROVISION IN_HOUSE_FOSTER). Unit: pounds a week. */
  readonly inHouse: Figure;
};

/** Who pays for placements, in pounds. To the public each amount has noise of its own, so that amounts need not add up to the spend. */
export type FundingAmounts = {
  readonly __typename?: 'FundingAmounts';
  /** Education's contribution. Unit: pounds. */
  readonly education: Figure;
  /** The health service's contribution. Unit: pounds. */
  readonly health: Figure;
  /** Social care's contribution. Unit: pounds. */
  readonly socialCare: Figure;
  /** Spend that none of the three contributions accounts for. Unit: pounds. */
  readonly unattributed: Figure;
};

/** Who pays for placements, in percent of the spend. To the public each share is a whole percent of its own, so that shares need not add up to 100. */
export type FundingShares = {
  readonly __typename?: 'FundingShares';
  /** Education's contribution. Unit: percent. */
  readonly education: Figure;
  /** The health service's contribution. Unit: percent. */
  readonly health: Figure;
  /** Social care's contribution. Unit: percent. */
  readonly socialCare: Figure;
  /** Spend that none of the three contributions accounts for. Unit: percent. */
  readonly unattributed: Figure;
};

/** How many of a provider's open settings have a grade. */
export type GradeCount = {
  readonly __typename?: 'GradeCount';
  /** Code of the grade, as filters take it: OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, ADEQUATE, INADEQUATE, NOT_INSPECTED or UNKNOWN. */
  readonly code: Scalars['ID']['output'];
  /** Number of settings. Unit: settings. */
  readonly homeCount: Scalars['Int']['output'];
  /**
   * Former name of `homeCount`. Unit: settings.
   * @deprecated Use `homeCount`; `homes` is a list everywhere else.
   */
  readonly homes: Scalars['Int']['output'];
  /** What the code means. */
  readonly label: Scalars['String']['output'];
};

/** A code that a group of figures stands for, on one dimension. */
export type GroupKey = {
  readonly __typename?: 'GroupKey';
  /** The code on that dimension: statutory where the Department has one; UNKNOWN where nothing was recorded. */
  readonly code: Scalars['ID']['output'];
  /** The dimension's name, as in the enum the groups were asked by. */
  readonly dimension: Scalars['String']['output'];
  /** What the code means, in words. */
  readonly label: Scalars['String']['output'];
  /** The same for a head or an axis: "16+", or CMD for a borough. */
  readonly shortLabel: Scalars['String']['output'];
};

/** What a borough has handed in of one kind, as far as it goes without a gap. */
export type HandedInReturn = {
  readonly __typename?: 'HandedInReturn';
  /** GSS code of the borough. */
  readonly borough: Scalars['ID']['output'];
  /** First day covered. */
  readonly from: Scalars['LocalDate']['output'];
  /** PLACEMENTS, COSTS, BEDS or REFERRALS; BUDGETS, as far as years are planned whole; or MISSING, a table in the returns of placements. */
  readonly kind: Scalars['ID']['output'];
  /** Name of the borough. */
  readonly name: Scalars['String']['output'];
  /** The day on which it was imported. */
  readonly received?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day covered. */
  readonly to: Scalars['LocalDate']['output'];
};

/** A setting on Ofsted's register, as in the copy of the register that was imported: public data. Where sub-regions hold different copies, the copy with its latest inspection counts. Of equally late ones it is the copy with the latest closing, else that of the first sub-region. */
export type Home = {
  readonly __typename?: 'Home';
  /** The London borough it stands in; null outside London. */
  readonly borough?: Maybe<Borough>;
  /** Day it closed. If no list states the day, it is that of the first list that lacks the home. Null while it is open, or where no day is known. */
  readonly closed?: Maybe<Scalars['LocalDate']['output']>;
  /** Overall experiences and progress of children at the latest full inspection, in Ofsted's words, "Good" say. Null when not yet inspected. */
  readonly grade?: Maybe<Scalars['String']['output']>;
  /** Code of the grade, as filters take it: OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, ADEQUATE, INADEQUATE, NOT_INSPECTED or UNKNOWN. */
  readonly gradeCode: Scalars['ID']['output'];
  /** Code of the provision type, as filters take it, CHILDRENS_HOME say. UNKNOWN for one that our list doesn't have. */
  readonly homeType: Scalars['ID']['output'];
  /** Day of the latest full inspection. */
  readonly inspected?: Maybe<Scalars['LocalDate']['output']>;
  /** Name of the authority it stands in, as Ofsted writes it. */
  readonly localAuthority?: Maybe<Scalars['String']['output']>;
  /** Registered name; null where Ofsted redacts it, as it does for children's homes. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Codes of the needs it is registered to meet: EBD, MENTAL, SENSORY, ALCOHOL, DRUGS, LEARNING or PHYSICAL. Null where the register doesn't say. Ofsted's public lists don't; its workbooks to authorities do. */
  readonly needs?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Registered places; null for an agency, and where the register states none. */
  readonly places?: Maybe<Scalars['Int']['output']>;
  /** The organisation that owns it. */
  readonly provider?: Maybe<Provider>;
  /** Provision type in Ofsted's words, "Children's home" say. */
  readonly provisionType: Scalars['String']['output'];
  /** Day of registration. */
  readonly registered?: Maybe<Scalars['LocalDate']['output']>;
  /** Sector in Ofsted's words, "Local Authority" say; null where the register states none. */
  readonly sector?: Maybe<Scalars['String']['output']>;
  /** Code of the sector, as filters take it: PRIVATE, LOCAL_AUTHORITY, VOLUNTARY, HEALTH_AUTHORITY, ACADEMY or UNKNOWN. */
  readonly sectorCode: Scalars['ID']['output'];
  /** Registration status in Ofsted's words, "Active" say. "Closed" also where a later list lacks the home. */
  readonly status: Scalars['String']['output'];
  /** Code of the status, as filters take it: ACTIVE, SUSPENDED, CLOSED or UNKNOWN. CLOSED of a home with a closing day, whatever its status says. */
  readonly statusCode: Scalars['ID']['output'];
  /** Ofsted's unique reference number. */
  readonly urn: Scalars['ID']['output'];
  /** Its vacant places on the last day of its borough's return of beds, for the staff of the borough it stands in. Null to everybody else, and where the return does not describe it. */
  readonly vacancies?: Maybe<ReadonlyArray<Vacancy>>;
};

/** What homes that opened and closed are counted by. */
export type HomeChangeDimension =
  /** The borough that the home stands in. */
  | 'BOROUGH'
  /** Kind of setting (Ofsted's provision type). */
  | 'HOME_TYPE'
  /** Sector of the owner. */
  | 'SECTOR';

/** Homes of a place over a period, by the days on which they were registered and closed: public data, exact. Closings before the first list that was imported are not known, nor changes of an open home's places. */
export type HomeChanges = {
  readonly __typename?: 'HomeChanges';
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** The homes by one to three dimensions. A group stands for each code that one of them has, in the order of the codes. */
  readonly groups?: Maybe<ReadonlyArray<HomeNumbersGroup>>;
  /** Last day of the period, included. */
  readonly to: Scalars['LocalDate']['output'];
  /** All homes of the place. */
  readonly total: HomeNumbers;
};


/** Homes of a place over a period, by the days on which they were registered and closed: public data, exact. Closings before the first list that was imported are not known, nor changes of an open home's places. */
export type HomeChangesGroupsArgs = {
  by: ReadonlyArray<HomeChangeDimension>;
};

/** A page of a list of homes. */
export type HomeConnection = {
  readonly __typename?: 'HomeConnection';
  /** Homes with their cursors. */
  readonly edges: ReadonlyArray<HomeEdge>;
  /** The homes alone. */
  readonly nodes: ReadonlyArray<Home>;
  /** Whether and how to read on. */
  readonly pageInfo: PageInfo;
  /** Number of homes on all pages together; where vacancies are asked for, of those that `vacancyCoverage` knows. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whose vacancies the caller may know, of the places that the filter names. */
  readonly vacancyCoverage: VacancyCoverage;
};

/** A home and its cursor. */
export type HomeEdge = {
  readonly __typename?: 'HomeEdge';
  /** Opaque position of the home in the list, good for one state of the register. */
  readonly cursor: Scalars['String']['output'];
  /** The home itself. */
  readonly node: Home;
};

/** Which homes to list: those that have one of the values on every field named. */
export type HomeFilter = {
  /** Homes that closed in a period. */
  readonly closed?: InputMaybe<Period>;
  /** Codes of grades: OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, ADEQUATE, INADEQUATE, NOT_INSPECTED or UNKNOWN. */
  readonly grade?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes of provision types: CHILDRENS_HOME, SECURE_CHILDRENS_HOME, SUPPORTED_ACCOMMODATION, RESIDENTIAL_FAMILY_CENTRE, RESIDENTIAL_SPECIAL_SCHOOL, RESIDENTIAL_SPECIAL_SCHOOL_AS_HOME, BOARDING_SCHOOL, FURTHER_EDUCATION_COLLEGE, HOLIDAY_SCHEME, SECURE_TRAINING_CENTRE, INDEPENDENT_FOSTERING_AGENCY, VOLUNTARY_ADOPTION_AGENCY, ADOPTION_SUPPORT_AGENCY or UNKNOWN. */
  readonly homeType?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Text that the registered name contains, in any case; a redacted name contains nothing. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Needs it is registered to meet, one of them at least: EBD, MENTAL, SENSORY, ALCOHOL, DRUGS, LEARNING, PHYSICAL, or UNKNOWN where none is stated. */
  readonly need?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Places it stands in: a place of London by any name that `Query.place` understands, or an authority by its name in `Home.localAuthority`. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of providers that own it. */
  readonly provider?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Homes that were registered in a period: those that have closed since are left out unless `status` names CLOSED. */
  readonly registered?: InputMaybe<Period>;
  /** Codes of sectors: PRIVATE, LOCAL_AUTHORITY, VOLUNTARY, HEALTH_AUTHORITY, ACADEMY or UNKNOWN. */
  readonly sector?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes of statuses: ACTIVE, SUSPENDED, CLOSED or UNKNOWN. Without it all but those that have closed; where `closed` is given, those. */
  readonly status?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Homes with a vacant place that nothing says would not suit this child; as `withVacancies`. */
  readonly vacancyFor?: InputMaybe<ChildToPlace>;
  /** True for homes that had a vacant place on the last day of their borough's return of beds. For a borough's own staff, of homes that stand in it; `vacancyCoverage` says whose are known. Refused to the public, and of places that the caller's own borough is no part of. */
  readonly withVacancies?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A home where a referral might find a place. */
export type HomeForReferral = {
  readonly __typename?: 'HomeForReferral';
  /** The home. */
  readonly home: Home;
  /** How near it is. */
  readonly nearness: Nearness;
  /** Whether it suits the child: the vacancy that is told, else what the home is registered for. */
  readonly suits: HomeSuits;
  /** Its vacant places that suit best. Null where no vacancy of it is told: it may have one, ask. */
  readonly vacancy?: Maybe<Vacancy>;
};

/** A page of homes for a referral. */
export type HomeForReferralConnection = {
  readonly __typename?: 'HomeForReferralConnection';
  /** Homes with their cursors. */
  readonly edges: ReadonlyArray<HomeForReferralEdge>;
  /** The homes alone. */
  readonly nodes: ReadonlyArray<HomeForReferral>;
  /** Whether and how to read on. */
  readonly pageInfo: PageInfo;
  /** Number of homes on all pages together, with those of which no vacancy is told. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whose vacancies it knows. */
  readonly vacancyCoverage: VacancyCoverage;
};

/** A home for a referral and its cursor. */
export type HomeForReferralEdge = {
  readonly __typename?: 'HomeForReferralEdge';
  /** Opaque position of the home in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The home itself. */
  readonly node: HomeForReferral;
};

/** Numbers of homes and of their registered places, as many as the register states now. Those before, those that opened less those that closed, come to those after. */
export type HomeNumbers = {
  readonly __typename?: 'HomeNumbers';
  /** Homes that closed on a day of it. If no list states the day, it is that of the first list that lacks the home. Unit: settings. */
  readonly closed: Scalars['Int']['output'];
  /** Homes open on the evening of its last day. Unit: settings. */
  readonly openAfter: Scalars['Int']['output'];
  /** Homes open on the evening before the period. One without a day of registration has always been. Unit: settings. */
  readonly openBefore: Scalars['Int']['output'];
  /** Homes that were registered on a day of the period, those that closed in it too. Unit: settings. */
  readonly opened: Scalars['Int']['output'];
  /** Registered places of the homes open after. Unit: places. */
  readonly placesAfter: Scalars['Int']['output'];
  /** Registered places of the homes open before. Unit: places. */
  readonly placesBefore: Scalars['Int']['output'];
  /** Registered places of the homes that opened. Unit: places. */
  readonly placesGained: Scalars['Int']['output'];
  /** Registered places of the homes that closed. Unit: places. */
  readonly placesLost: Scalars['Int']['output'];
  /** Homes that have closed, and no list says when: they are in none of the other numbers. Unit: settings. */
  readonly undated: Scalars['Int']['output'];
};

/** Homes that share one code on each dimension of the grouping. */
export type HomeNumbersGroup = {
  readonly __typename?: 'HomeNumbersGroup';
  /** The codes, in the order the dimensions were asked in. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** How many there are. */
  readonly measures: HomeNumbers;
};

/** Orders of homes. Names go without regard to case; what has no value comes last either way, and equal ones go by URN. */
export type HomeOrder =
  /** By name, A to Z. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** By registered places, fewest first. */
  | 'PLACES_ASC'
  /** By registered places, most first. */
  | 'PLACES_DESC'
  /** By day of registration, oldest first. */
  | 'REGISTERED_ASC'
  /** By day of registration, newest first. */
  | 'REGISTERED_DESC'
  /** By URN, lowest first. */
  | 'URN_ASC'
  /** By URN, highest first. */
  | 'URN_DESC';

/** Whether a home, or a vacancy in it, suits a child. */
export type HomeSuits = {
  readonly __typename?: 'HomeSuits';
  /** By age. */
  readonly age: Suits;
  /** By need. */
  readonly need: Suits;
  /** By sex. */
  readonly sex: Suits;
};

/** A provider's open settings in one authority. */
export type HomesInAuthority = {
  readonly __typename?: 'HomesInAuthority';
  /** The authority where it is a London borough. */
  readonly borough?: Maybe<Borough>;
  /** Number of settings. Unit: settings. */
  readonly homeCount: Scalars['Int']['output'];
  /**
   * Former name of `homeCount`. Unit: settings.
   * @deprecated Use `homeCount`; `homes` is a list everywhere else.
   */
  readonly homes: Scalars['Int']['output'];
  /** Name of the authority; null where the register doesn't state it. A filter's `place` takes it outside London, and the code of `borough` within. */
  readonly localAuthority?: Maybe<Scalars['String']['output']>;
  /** Their registered places together; null where none of them states any. Unit: places. */
  readonly places?: Maybe<Scalars['Int']['output']>;
};

/** Former name of SeriesStep, which only the deprecated argument `every` takes. */
export type Interval =
  /** As in SeriesStep. */
  | 'MONTH'
  /** As in SeriesStep. */
  | 'QUARTER'
  /** As in SeriesStep. */
  | 'YEAR';

/** A dimension or measure and the hash of how it is laid out. */
export type LayoutPart = {
  readonly __typename?: 'LayoutPart';
  /** Hash of its codes or bin edges. */
  readonly hash: Scalars['String']['output'];
  /** Name of the dimension or measure. */
  readonly name: Scalars['String']['output'];
};

/** London as a whole: the sum of the five sub-regions. */
export type London = Place & {
  readonly __typename?: 'London';
  /** Homes that stand in the place and their beds, on a date. */
  readonly beds?: Maybe<BedPopulation>;
  /** The 33 boroughs, in order of GSS code. */
  readonly boroughs: ReadonlyArray<Borough>;
  /** E12000007. */
  readonly code: Scalars['ID']['output'];
  /** Money that the boroughs that make up the place spent on placements in a period. To the public, amounts of London and sub-regions only: those of a borough are SUPPRESSED. */
  readonly costs?: Maybe<CostPopulation>;
  /** Homes that opened and closed in a period among those that stand in the place, and the places gained and lost: public data, exact. */
  readonly homesChanged?: Maybe<HomeChanges>;
  /** What happened in a period to children looked after by the boroughs that make up the place: who came into care, left it and moved. */
  readonly movements?: Maybe<MovementPopulation>;
  /** London. */
  readonly name: Scalars['String']['output'];
  /** Children looked after on a date by the boroughs that make up the place, one placement each. */
  readonly placements?: Maybe<PlacementPopulation>;
  /** Providers that own at least one open setting in the place. Their figures cover all their settings, and children placed by any borough this server answers for. */
  readonly providers?: Maybe<ProviderConnection>;
  /** What the Department for Education has published of a borough itself, of London, of England, and of the other regions, in this order. Of sub-regions nothing is published. */
  readonly published: ReadonlyArray<PublishedArea>;
  /** Searches for a placement by the boroughs that make up the place. They began in a period, and are told with what has come of them so far. */
  readonly referrals?: Maybe<ReferralPopulation>;
  /** The five sub-regions. */
  readonly subRegions: ReadonlyArray<SubRegion>;
  /** The dates or periods that a population can be asked about: those that a return of some borough covers, in order. */
  readonly times: ReadonlyArray<PublishedTime>;
};


/** London as a whole: the sum of the five sub-regions. */
export type LondonBedsArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  asKnown: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<BedFilter>;
};


/** London as a whole: the sum of the five sub-regions. */
export type LondonCostsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  filter: InputMaybe<CostFilter>;
  where: InputMaybe<PlacementFilter>;
};


/** London as a whole: the sum of the five sub-regions. */
export type LondonHomesChangedArgs = {
  during: Period;
};


/** London as a whole: the sum of the five sub-regions. */
export type LondonMovementsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  where: InputMaybe<MovementFilter>;
};


/** London as a whole: the sum of the five sub-regions. */
export type LondonPlacementsArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  asKnown: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<PlacementFilter>;
};


/** London as a whole: the sum of the five sub-regions. */
export type LondonProvidersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  during: InputMaybe<Period>;
  first?: Scalars['Int']['input'];
  orderBy?: ProviderOrder;
  where: InputMaybe<ProviderFilter>;
};


/** London as a whole: the sum of the five sub-regions. */
export type LondonReferralsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  where: InputMaybe<ReferralFilter>;
};


/** London as a whole: the sum of the five sub-regions. */
export type LondonTimesArgs = {
  population: Population;
};

/** Something that is measured of a population. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** What it is, in words. */
  readonly definition: Scalars['String']['output'];
  /** The rules by which it is published. */
  readonly disclosure: ReadonlyArray<DisclosureRule>;
  /** One figure, or a distribution of several. */
  readonly form: MeasureForm;
  /** Its field; a dot leads into a field of a field, as in funding.health. */
  readonly name: Scalars['ID']['output'];
  /** The population it is measured of. */
  readonly population: Population;
  /** Where the records come from that it is computed of. */
  readonly source: Scalars['String']['output'];
  /** What it is called over a chart or in the head of a table. */
  readonly title: Scalars['String']['output'];
  /** What the number counts: children, pounds, percent. */
  readonly unit: Scalars['String']['output'];
};

/** What a field of measures is made of. */
export type MeasureForm =
  /** Number of children, mean, percentiles and total: a figure each. */
  | 'DISTRIBUTION'
  /** One number, with its interval and status. */
  | 'FIGURE';

/** A borough that a place has and an answer lacks. */
export type MissingBorough = {
  readonly __typename?: 'MissingBorough';
  /** GSS code of the borough. */
  readonly code: Scalars['ID']['output'];
  /** Name of the borough. */
  readonly name: Scalars['String']['output'];
  /** Why its records are not counted. */
  readonly reason: MissingReason;
};

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
  readonly ageBand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Age groups, 16_TO_17 say. */
  readonly ageGroup?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** UNDER_10, 10_TO_17 or 18_AND_OVER. */
  readonly ageStage?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Categories of need, N1 to N8. */
  readonly categoryOfNeed?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Groups of disabilities, AUTISM say. */
  readonly disability?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** WITHIN_20, OVER_20 or UNKNOWN. */
  readonly distanceBand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** CURRENT, PREVIOUS, NONE or UNKNOWN. */
  readonly dols?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** EHCP, NO_EHCP or UNKNOWN. */
  readonly ehcp?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory ethnicity codes, WBRI say. To the public crossed with one other dimension at most. */
  readonly ethnic?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ethnicity groups. */
  readonly ethnicity?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** NONE, ONE, TWO, THREE_OR_MORE or UNKNOWN. */
  readonly fosterBreakdowns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Grades of settings, GOOD say. */
  readonly grade?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of setting, CHILDRENS_HOME say. */
  readonly homeType?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Host authorities, by upper-tier GSS code. To the public for London and sub-regions only. */
  readonly hostAuthority?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Regions where children live, WALES say. */
  readonly hostRegion?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** LONDON, ELSEWHERE or UNKNOWN. */
  readonly inLondon?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Legal status groups. */
  readonly legalStatus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** IN, OUT or UNKNOWN. */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory legal status codes, C2 say. To the public crossed with one other dimension at most. */
  readonly ls?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Groups of reasons for a move, PLANNED say. */
  readonly moveReason?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory placement codes, K1 say. To the public crossed with one other dimension at most. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory provider codes, PR4 say. */
  readonly placeProvider?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Placement type groups. */
  readonly placementType?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** FRAMEWORK, SPOT, BLOCK, IN_HOUSE or UNKNOWN. */
  readonly procurement?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Owners of settings, by their id on the register. To the public for London and sub-regions only. */
  readonly provider?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of provision, KINSHIP say. */
  readonly provision?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory reasons for a change of placement, CARPL say. To the public crossed with one other dimension at most. */
  readonly reasonPlaceChange?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Reasons why the episode ceased, E4A say. */
  readonly rec?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** REGISTERED, NOT_REGISTERED or UNKNOWN. */
  readonly registered?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Reasons for the new episode, S say. */
  readonly rne?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sectors of owners, PRIVATE say. */
  readonly sector?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** SOLO, NOT_SOLO or UNKNOWN. */
  readonly solo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** UASC or NOT_UASC. */
  readonly uasc?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Bands of the price of a week. To the public for London and sub-regions only. */
  readonly weeklyCostBand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The movements that share one code on each dimension of the grouping. */
export type MovementGroup = {
  readonly __typename?: 'MovementGroup';
  /** The codes, in the order the dimensions were asked in. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** What is measured of them. */
  readonly measures: MovementMeasures;
};

/** What is measured of movements. Numbers of children count a child once in the period. Numbers of events count it as often as it happened; to the public they carry noise of each child, from 10 children on. */
export type MovementMeasures = {
  readonly __typename?: 'MovementMeasures';
  /** Children who were not where they should be, though it was known where they were (A): away without authorisation. */
  readonly awayWithoutAuthorisation: Absences;
  /** Children who left care in the period, as on the evening before the last time. An episode that a later return lacks ended on the 1 April on which that begins. Unit: children. */
  readonly ceased: Figure;
  /** Children looked after on any day of the period, as they were on the first such day. Unit: children. */
  readonly children: Figure;
  /** Times that a child came into care, or into what the filters count from outside care. With what left, what came in and went out, it is the difference of two stocks. Unit: events. */
  readonly entrants: Figure;
  /** Times that a child left care, as on the evening before. Unit: events. */
  readonly exits: Figure;
  /** Children who were not where they should be, and nobody knew where they were (M). Authorities record it differently: up to one in eight that are called missing were away without authorisation. */
  readonly missing: Absences;
  /** Times that a child in care came into the group from another, its birthdays and changes of status among them. NOT_APPLICABLE of a whole. Unit: events. */
  readonly movedIn: Figure;
  /** Times that a child in care went from the group to another. NOT_APPLICABLE of a whole. Unit: events. */
  readonly movedOut: Figure;
  /** Placements that began with another carer, of children in care the evening before. A placement for adoption with the current foster carer (A3, A5) is none. Unit: placements. */
  readonly moves: Figure;
  /** Children who came into care in the period and of whom the records have no earlier period of care, as at the first time. Records begin on `recordsFrom`: NOT_AVAILABLE where they do not cover the year before the period. Unit: children. */
  readonly newToCare: Figure;
  /** Unplanned moves in percent of all moves; at least so many. Unit: percent. */
  readonly percentUnplanned: Figure;
  /** Placements that began, with the same carer (RNE T or U) or another; temporary moves (T0 to T4) and returns from them begin none. Unit: placements. */
  readonly placementsStarted: Figure;
  /** Children who came back into care in the period within five years of the end before, as at the first such time. NOT_AVAILABLE where the records do not cover the five years before the period. Unit: children. */
  readonly returnedWithin5Years: Figure;
  /** Children who came back into care in the period within 365 days of the end before, as at the first such time. NOT_AVAILABLE where the records do not cover the year before the period. Unit: children. */
  readonly returnedWithin12Months: Figure;
  /** How stable placements are, of the children looked after on the last day of the period. Refused but for one whole financial year. */
  readonly stability?: Maybe<PlacementStability>;
  /** Children who came into care in the period, as at the first time. Unit: children. */
  readonly started: Figure;
  /** Moves that nobody planned, as far as their reasons tell: carer or child asked for it, or the provision closed or could not go on. At least so many: other reasons, and reasons not recorded, may hide more. Unit: placements. */
  readonly unplannedMoves: Figure;
};

/** The population over one period of a series. */
export type MovementPoint = {
  readonly __typename?: 'MovementPoint';
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** What is measured over it. */
  readonly measures: MovementMeasures;
  /** Last day of the period, included. */
  readonly to: Scalars['LocalDate']['output'];
};

/** What happened to children in a period: they came into care, left it, and moved. A period of care is a run of episodes that touch; short breaks (V3, V4) are not counted. To the public periods are whole quarters or financial years. */
export type MovementPopulation = {
  readonly __typename?: 'MovementPopulation';
  /** Whose returns of placements the figures rest on: boroughs whose returns cover the period. */
  readonly coverage: Coverage;
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** The population by one to three dimensions. Every code of a closed list that the filters leave has a group; providers and host authorities have one where their number is published. While a part is missing, one group stands for them, UNKNOWN and INCOMPLETE. Ordered by published number of placements started, then by code. By REC it is the number who left care, by reasons for moves that of moves. Suppressed ones come after them, and what is not known last. */
  readonly groups?: Maybe<ReadonlyArray<MovementGroup>>;
  /** The day from which every borough's returns are held without a gap up to the period. What lies before it nobody here knows: who is new to care may have been in care then. Null where a borough does not cover the period. */
  readonly recordsFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** The total over each quarter or financial year from one day to another, over at most 240 months; months are a borough's own. */
  readonly series?: Maybe<ReadonlyArray<MovementPoint>>;
  /** A flat table, with a column for each dimension. Its rows go by time, then by the order of codes; what is not known comes last. */
  readonly table?: Maybe<ReadonlyArray<MovementRow>>;
  /** Last day of the period, included. */
  readonly to: Scalars['LocalDate']['output'];
  /** All movements of the population. */
  readonly total?: Maybe<MovementMeasures>;
};


/** What happened to children in a period: they came into care, left it, and moved. A period of care is a run of episodes that touch; short breaks (V3, V4) are not counted. To the public periods are whole quarters or financial years. */
export type MovementPopulationGroupsArgs = {
  by: ReadonlyArray<MovementDimension>;
  top: InputMaybe<Scalars['Int']['input']>;
};


/** What happened to children in a period: they came into care, left it, and moved. A period of care is a run of episodes that touch; short breaks (V3, V4) are not counted. To the public periods are whole quarters or financial years. */
export type MovementPopulationSeriesArgs = {
  from: Scalars['LocalDate']['input'];
  step?: SeriesStep;
  to: Scalars['LocalDate']['input'];
};


/** What happened to children in a period: they came into care, left it, and moved. A period of care is a run of episodes that touch; short breaks (V3, V4) are not counted. To the public periods are whole quarters or financial years. */
export type MovementPopulationTableArgs = {
  by?: ReadonlyArray<MovementDimension>;
  from: InputMaybe<Scalars['LocalDate']['input']>;
  step?: SeriesStep;
  to: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One row of a flat table: a code on each dimension that it is by, null on every other. */
export type MovementRow = {
  readonly __typename?: 'MovementRow';
  /** Code on AGE_BAND; null where the table is not by it. */
  readonly ageBand?: Maybe<DimensionCode>;
  /** Code on AGE_GROUP; null where the table is not by it. */
  readonly ageGroup?: Maybe<DimensionCode>;
  /** Code on AGE_STAGE; null where the table is not by it. */
  readonly ageStage?: Maybe<DimensionCode>;
  /** Code on BOROUGH; null where the table is not by it. */
  readonly borough?: Maybe<DimensionCode>;
  /** Code on CATEGORY_OF_NEED; null where the table is not by it. */
  readonly categoryOfNeed?: Maybe<DimensionCode>;
  /** Code on DISABILITY; null where the table is not by it. */
  readonly disability?: Maybe<DimensionCode>;
  /** Code on DISTANCE_BAND; null where the table is not by it. */
  readonly distanceBand?: Maybe<DimensionCode>;
  /** Code on DOLS; null where the table is not by it. */
  readonly dols?: Maybe<DimensionCode>;
  /** Code on EHCP; null where the table is not by it. */
  readonly ehcp?: Maybe<DimensionCode>;
  /** Code on ETHNIC; null where the table is not by it. */
  readonly ethnic?: Maybe<DimensionCode>;
  /** Code on ETHNICITY; null where the table is not by it. */
  readonly ethnicity?: Maybe<DimensionCode>;
  /** Code on FOSTER_BREAKDOWNS; null where the table is not by it. */
  readonly fosterBreakdowns?: Maybe<DimensionCode>;
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** Code on GRADE; null where the table is not by it. */
  readonly grade?: Maybe<DimensionCode>;
  /** Code on HOME_TYPE; null where the table is not by it. */
  readonly homeType?: Maybe<DimensionCode>;
  /** Code on HOST_AUTHORITY; null where the table is not by it. */
  readonly hostAuthority?: Maybe<DimensionCode>;
  /** Code on HOST_REGION; null where the table is not by it. */
  readonly hostRegion?: Maybe<DimensionCode>;
  /** Code on IN_LONDON; null where the table is not by it. */
  readonly inLondon?: Maybe<DimensionCode>;
  /** Code on LEGAL_STATUS; null where the table is not by it. */
  readonly legalStatus?: Maybe<DimensionCode>;
  /** Code on LOCALITY; null where the table is not by it. */
  readonly locality?: Maybe<DimensionCode>;
  /** Code on LS; null where the table is not by it. */
  readonly ls?: Maybe<DimensionCode>;
  /** What is measured of it. */
  readonly measures: MovementMeasures;
  /** Code on MOVE_REASON; null where the table is not by it. */
  readonly moveReason?: Maybe<DimensionCode>;
  /** Code on PLACE; null where the table is not by it. */
  readonly place?: Maybe<DimensionCode>;
  /** Code on PLACE_PROVIDER; null where the table is not by it. */
  readonly placeProvider?: Maybe<DimensionCode>;
  /** Code on PLACEMENT_TYPE; null where the table is not by it. */
  readonly placementType?: Maybe<DimensionCode>;
  /** Code on PROCUREMENT; null where the table is not by it. */
  readonly procurement?: Maybe<DimensionCode>;
  /** Code on PROVIDER; null where the table is not by it. */
  readonly provider?: Maybe<DimensionCode>;
  /** Code on PROVISION; null where the table is not by it. */
  readonly provision?: Maybe<DimensionCode>;
  /** Code on REASON_PLACE_CHANGE; null where the table is not by it. */
  readonly reasonPlaceChange?: Maybe<DimensionCode>;
  /** Code on REC; null where the table is not by it. */
  readonly rec?: Maybe<DimensionCode>;
  /** Code on REGISTERED; null where the table is not by it. */
  readonly registered?: Maybe<DimensionCode>;
  /** Code on RNE; null where the table is not by it. */
  readonly rne?: Maybe<DimensionCode>;
  /** Code on SECTOR; null where the table is not by it. */
  readonly sector?: Maybe<DimensionCode>;
  /** Code on SEX; null where the table is not by it. */
  readonly sex?: Maybe<DimensionCode>;
  /** Code on SOLO; null where the table is not by it. */
  readonly solo?: Maybe<DimensionCode>;
  /** Last day of the period, included. */
  readonly to: Scalars['LocalDate']['output'];
  /** Code on UASC; null where the table is not by it. */
  readonly uasc?: Maybe<DimensionCode>;
  /** Code on WEEKLY_COST_BAND; null where the table is not by it. */
  readonly weeklyCostBand?: Maybe<DimensionCode>;
};

/** How near a home is to the borough that looks for a place. */
export type Nearness =
  /** Outside London. */
  | 'ELSEWHERE'
  /** Elsewhere in London. */
  | 'LONDON'
  /** In the borough itself. */
  | 'OWN_BOROUGH'
  /** Elsewhere in its sub-region. */
  | 'OWN_SUB_REGION';

/** How close a statistical neighbour is, in the Department's words. */
export type NeighbourCloseness =
  /** Close to the borough. */
  | 'CLOSE'
  /** Extremely close. */
  | 'EXTREMELY_CLOSE'
  /** Not close to it. */
  | 'NOT_CLOSE'
  /** Somewhat close to it. */
  | 'SOMEWHAT_CLOSE'
  /** Very close to the borough. */
  | 'VERY_CLOSE';

/** Whether and how to read on, as Relay's connections have it. Lists are read forwards. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row of this page; null where it has none. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a further page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are rows before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of this page; null where it has none. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** One answer to a closed question. */
export type PartialAnswer = {
  readonly __typename?: 'PartialAnswer';
  /** Hash of the layout it is in and of the codes it is filtered by; null when the question names something this subgraph doesn't have. */
  readonly layout?: Maybe<Scalars['String']['output']>;
  /** What was counted, at each time. */
  readonly vectors?: Maybe<Scalars['PartialVectors']['output']>;
};

/** A closed question, in words that a subgraph of another version can refuse one by one. */
export type PartialQueryInput = {
  /** Dimensions to cross, in canonical order. */
  readonly by: ReadonlyArray<Scalars['String']['input']>;
  /** PLACEMENTS, COSTS, BEDS, MOVEMENTS or REFERRALS. */
  readonly fact: Scalars['String']['input'];
  /** SHARE of London's sum, PUBLISHED of the sub-region or by BOROUGH, or OWN of the borough whose token the request bears. */
  readonly form: Scalars['String']['input'];
  /** What to measure. */
  readonly measure: Scalars['String']['input'];
  /** Dates to count on, or periods of a fact that is measured over periods, as FROM/TO. */
  readonly times: ReadonlyArray<Scalars['String']['input']>;
  /** Filters, by dimension. */
  readonly where: ReadonlyArray<DimensionCodes>;
};

/** What one sub-region says to some closed questions, and by what it is known to be its answer to them. */
export type Partials = {
  readonly __typename?: 'Partials';
  /** Answers in the order of the questions. */
  readonly answers: ReadonlyArray<PartialAnswer>;
  /** Hash of the questions. */
  readonly question: Scalars['ID']['output'];
  /** Code of the sub-region that says it. */
  readonly subRegion: Scalars['ID']['output'];
  /** Vintage that it was counted over. */
  readonly vintage: Scalars['ID']['output'];
};

/** A run of days, both ends included. */
export type Period = {
  /** First day. */
  readonly from: Scalars['LocalDate']['input'];
  /** Last day. */
  readonly to: Scalars['LocalDate']['input'];
};

/** An area whose children, homes and money can be asked about: London, one of its five sub-regions, a borough, or a named set of boroughs. */
export type Place = {
  /** Homes that stand in the place and their beds, on a date. */
  readonly beds?: Maybe<BedPopulation>;
  /** GSS code of a borough, of London, or of Inner or Outer London. Of a sub-region NEL, NCL, NWL, SEL or SWL; of South London SLCP. */
  readonly code: Scalars['ID']['output'];
  /** Money that the boroughs that make up the place spent on placements in a period. To the public, amounts of London and sub-regions only: those of a borough are SUPPRESSED. */
  readonly costs?: Maybe<CostPopulation>;
  /** Homes that opened and closed in a period among those that stand in the place, and the places gained and lost: public data, exact. */
  readonly homesChanged?: Maybe<HomeChanges>;
  /** What happened in a period to children looked after by the boroughs that make up the place: who came into care, left it and moved. */
  readonly movements?: Maybe<MovementPopulation>;
  /** Name of the place. */
  readonly name: Scalars['String']['output'];
  /** Children looked after on a date by the boroughs that make up the place, one placement each. */
  readonly placements?: Maybe<PlacementPopulation>;
  /** Providers that own at least one open setting in the place. Their figures cover all their settings, and children placed by any borough this server answers for. */
  readonly providers?: Maybe<ProviderConnection>;
  /** What the Department for Education has published of a borough itself, of London, of England, and of the other regions, in this order. Of sub-regions nothing is published. */
  readonly published: ReadonlyArray<PublishedArea>;
  /** Searches for a placement by the boroughs that make up the place. They began in a period, and are told with what has come of them so far. */
  readonly referrals?: Maybe<ReferralPopulation>;
  /** The dates or periods that a population can be asked about: those that a return of some borough covers, in order. */
  readonly times: ReadonlyArray<PublishedTime>;
};


/** An area whose children, homes and money can be asked about: London, one of its five sub-regions, a borough, or a named set of boroughs. */
export type PlaceBedsArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  asKnown: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<BedFilter>;
};


/** An area whose children, homes and money can be asked about: London, one of its five sub-regions, a borough, or a named set of boroughs. */
export type PlaceCostsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  filter: InputMaybe<CostFilter>;
  where: InputMaybe<PlacementFilter>;
};


/** An area whose children, homes and money can be asked about: London, one of its five sub-regions, a borough, or a named set of boroughs. */
export type PlaceHomesChangedArgs = {
  during: Period;
};


/** An area whose children, homes and money can be asked about: London, one of its five sub-regions, a borough, or a named set of boroughs. */
export type PlaceMovementsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  where: InputMaybe<MovementFilter>;
};


/** An area whose children, homes and money can be asked about: London, one of its five sub-regions, a borough, or a named set of boroughs. */
export type PlacePlacementsArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  asKnown: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<PlacementFilter>;
};


/** An area whose children, homes and money can be asked about: London, one of its five sub-regions, a borough, or a named set of boroughs. */
export type PlaceProvidersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  during: InputMaybe<Period>;
  first?: Scalars['Int']['input'];
  orderBy?: ProviderOrder;
  where: InputMaybe<ProviderFilter>;
};


/** An area whose children, homes and money can be asked about: London, one of its five sub-regions, a borough, or a named set of boroughs. */
export type PlaceReferralsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  where: InputMaybe<ReferralFilter>;
};


/** An area whose children, homes and money can be asked about: London, one of its five sub-regions, a borough, or a named set of boroughs. */
export type PlaceTimesArgs = {
  population: Population;
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
  readonly ageBand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Age groups, 16_TO_17 say. */
  readonly ageGroup?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** UNDER_10, 10_TO_17 or 18_AND_OVER. */
  readonly ageStage?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Categories of need, N1 to N8. */
  readonly categoryOfNeed?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Groups of disabilities, AUTISM say. */
  readonly disability?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** WITHIN_20, OVER_20 or UNKNOWN. */
  readonly distanceBand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** CURRENT, PREVIOUS, NONE or UNKNOWN. */
  readonly dols?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** EHCP, NO_EHCP or UNKNOWN. */
  readonly ehcp?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory ethnicity codes, WBRI say. To the public crossed with one other dimension at most. */
  readonly ethnic?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ethnicity groups. */
  readonly ethnicity?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** NONE, ONE, TWO, THREE_OR_MORE or UNKNOWN. */
  readonly fosterBreakdowns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Grades of settings, GOOD say. */
  readonly grade?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of setting, CHILDRENS_HOME say. */
  readonly homeType?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Host authorities, by upper-tier GSS code. To the public for London and sub-regions only. */
  readonly hostAuthority?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Regions where children live, WALES say. */
  readonly hostRegion?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** LONDON, ELSEWHERE or UNKNOWN. */
  readonly inLondon?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Legal status groups. */
  readonly legalStatus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** IN, OUT or UNKNOWN. */
  readonly locality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory legal status codes, C2 say. To the public crossed with one other dimension at most. */
  readonly ls?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory placement codes, K1 say. To the public crossed with one other dimension at most. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory provider codes, PR4 say. */
  readonly placeProvider?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Placement type groups. */
  readonly placementType?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** FRAMEWORK, SPOT, BLOCK, IN_HOUSE or UNKNOWN. */
  readonly procurement?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Owners of settings, by their id on the register. To the public for London and sub-regions only. */
  readonly provider?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of provision, KINSHIP say. */
  readonly provision?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** REGISTERED, NOT_REGISTERED or UNKNOWN. */
  readonly registered?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sectors of owners, PRIVATE say. */
  readonly sector?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** SOLO, NOT_SOLO or UNKNOWN. */
  readonly solo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** UASC or NOT_UASC. */
  readonly uasc?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Bands of the price of a week. To the public for London and sub-regions only. */
  readonly weeklyCostBand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The children who share one code on each dimension of the grouping. */
export type PlacementGroup = {
  readonly __typename?: 'PlacementGroup';
  /** The codes, in the order the dimensions were asked in. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** What is measured of them. */
  readonly measures: PlacementMeasures;
  /** People of the group's ethnicity in percent of all people of the place, of all ages, by the census of 2021. NOT_APPLICABLE of a group by anything else than ETHNICITY, BOROUGH aside; NOT_AVAILABLE where the ethnicity is not known. Source: Office for National Statistics, Census 2021 (Open Government Licence v3.0). Unit: percent. */
  readonly percentOfPopulation: Figure;
  /** Its children in percent of all children of the population on the date. Unit: percent. */
  readonly percentOfTotal: Figure;
};

/** What is measured of a group of children. */
export type PlacementMeasures = {
  readonly __typename?: 'PlacementMeasures';
  /** What the placements of the date would come to in a year at their prices: the total of `weeklyCost` times 365 / 7. Children whose placement no return of costs prices are left out. To the public for London and sub-regions only. Unit: pounds. */
  readonly annualCommitment: Figure;
  /** Number of children. Unit: children. */
  readonly children: Figure;
  /** Days from the start of the placement to the date. A change of legal status or a temporary move starts no other placement. One that began before the records do is told from its last change of legal status before them. Unit: days. */
  readonly daysInPlacement?: Maybe<Distribution>;
  /** Straight-line distance from home to placement. Unit: miles. */
  readonly distance?: Maybe<Distribution>;
  /** Children who live in London, as a percentage of all children of the group, those of whom it is not known included. Unit: percent. */
  readonly percentInLondon: Figure;
  /** Children placed inside the responsible authority's boundary, as a percentage of all children of the group, those with unknown locality included. Unit: percent. */
  readonly percentInOwnBorough: Figure;
  /** Children placed 20 miles or less from home, as a percentage of all children of the group, those with unknown distance included. Unit: percent. */
  readonly percentWithin20Miles: Figure;
  /** Children per 10,000 children aged 0 to 17 who live in the place, by the mid-year estimate of the return year. Unit: children per 10,000. NOT_AVAILABLE for groups by a child's own age, sex, ethnicity or status. */
  readonly ratePer10000: Figure;
  /** Price of a week on the date. Children whose placement no return of costs prices are left out. To the public for London and sub-regions only. Unit: pounds a week. */
  readonly weeklyCost?: Maybe<Distribution>;
};

/** The population on one date of a series. */
export type PlacementPoint = {
  readonly __typename?: 'PlacementPoint';
  /** The date. */
  readonly at: Scalars['LocalDate']['output'];
  /** What is measured on it. */
  readonly measures: PlacementMeasures;
};

/** Children looked after on a date. A child counts once, in the placement it is in. A temporary move counts as the placement it interrupts; short breaks (V3, V4) are not counted. */
export type PlacementPopulation = {
  readonly __typename?: 'PlacementPopulation';
  /** The date the children are counted on. Null where none was given and no borough of the place has handed in a return. */
  readonly asAt?: Maybe<Scalars['LocalDate']['output']>;
  /** Whose returns of placements the figures rest on. Prices, and what returns of costs say beside them, need those too, and are INCOMPLETE without them, which this does not show. */
  readonly coverage: Coverage;
  /** The population by one to three dimensions. Every code of a closed list that the filters leave has a group; providers and host authorities have one where their number is published. While a part is missing, one group stands for them, UNKNOWN and INCOMPLETE. Ordered by published number of children, then code; suppressed ones after them, and what is not known last. */
  readonly groups?: Maybe<ReadonlyArray<PlacementGroup>>;
  /** The total at each month, quarter or year end from one date to another, over at most 240 months. To the public with two filters at most, once it has several dates. */
  readonly series?: Maybe<ReadonlyArray<PlacementPoint>>;
  /** A flat table, with a column for each dimension. Its rows go by time, then by the order of codes; what is not known comes last. */
  readonly table?: Maybe<ReadonlyArray<PlacementRow>>;
  /** All children of the population. */
  readonly total?: Maybe<PlacementMeasures>;
};


/** Children looked after on a date. A child counts once, in the placement it is in. A temporary move counts as the placement it interrupts; short breaks (V3, V4) are not counted. */
export type PlacementPopulationGroupsArgs = {
  by: ReadonlyArray<PlacementDimension>;
  top: InputMaybe<Scalars['Int']['input']>;
};


/** Children looked after on a date. A child counts once, in the placement it is in. A temporary move counts as the placement it interrupts; short breaks (V3, V4) are not counted. */
export type PlacementPopulationSeriesArgs = {
  every: InputMaybe<Interval>;
  from: Scalars['LocalDate']['input'];
  step?: SeriesStep;
  to: Scalars['LocalDate']['input'];
};


/** Children looked after on a date. A child counts once, in the placement it is in. A temporary move counts as the placement it interrupts; short breaks (V3, V4) are not counted. */
export type PlacementPopulationTableArgs = {
  by?: ReadonlyArray<PlacementDimension>;
  every: InputMaybe<Interval>;
  from: InputMaybe<Scalars['LocalDate']['input']>;
  step?: SeriesStep;
  to: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One episode of the borough's own return, de-identified on import: a pseudonym for the child, a month for its date of birth, no postcode. */
export type PlacementRecord = {
  readonly __typename?: 'PlacementRecord';
  /** Month of birth, YYYY-MM. */
  readonly birthMonth: Scalars['String']['output'];
  /** Main category of need (CIN). */
  readonly categoryOfNeed: Scalars['String']['output'];
  /** Pseudonym of the child, stable within the sub-region. */
  readonly child: Scalars['ID']['output'];
  /** Straight-line distance from home in miles; null when not known. */
  readonly distanceMiles?: Maybe<Scalars['Float']['output']>;
  /** Day the episode ended (DEC); null while it is open. */
  readonly end?: Maybe<Scalars['LocalDate']['output']>;
  /** Statutory ethnicity code. */
  readonly ethnic: Scalars['String']['output'];
  /** Authority in whose area the placement lies. */
  readonly hostAuthority?: Maybe<Scalars['ID']['output']>;
  /** Legal status (LS). */
  readonly legalStatus: Scalars['String']['output'];
  /** IN or OUT of the responsible authority's boundary; null when not known. */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** Placement type (PLACE). */
  readonly place: Scalars['String']['output'];
  /** Placement provider (PLACE_PROVIDER). */
  readonly placeProvider?: Maybe<Scalars['String']['output']>;
  /** Reason the episode ceased (REC). */
  readonly reasonEpisodeCeased?: Maybe<Scalars['String']['output']>;
  /** Reason for the new episode (RNE). */
  readonly reasonForNewEpisode: Scalars['String']['output'];
  /** Reason for the change of placement (REASON_PLACE_CHANGE). */
  readonly reasonPlaceChange?: Maybe<Scalars['String']['output']>;
  /** Sex as recorded. */
  readonly sex: Scalars['String']['output'];
  /** First day of the episode (DECOM). */
  readonly start: Scalars['LocalDate']['output'];
  /** Whether the child is or was an unaccompanied asylum-seeking child. */
  readonly uasc: Scalars['Boolean']['output'];
  /** Ofsted unique reference number of the setting. */
  readonly urn?: Maybe<Scalars['ID']['output']>;
};

/** A page of a borough's own rows, ordered by child, then start. */
export type PlacementRecordConnection = {
  readonly __typename?: 'PlacementRecordConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<PlacementRecordEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<PlacementRecord>;
  /** Whether and how to read on. */
  readonly pageInfo: PageInfo;
  /** Number of rows on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row and its cursor. */
export type PlacementRecordEdge = {
  readonly __typename?: 'PlacementRecordEdge';
  /** Opaque position of the row in the list, good for one vintage. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PlacementRecord;
};

/** One row of a flat table: a code on each dimension that it is by, null on every other. */
export type PlacementRow = {
  readonly __typename?: 'PlacementRow';
  /** Code on AGE_BAND; null where the table is not by it. */
  readonly ageBand?: Maybe<DimensionCode>;
  /** Code on AGE_GROUP; null where the table is not by it. */
  readonly ageGroup?: Maybe<DimensionCode>;
  /** Code on AGE_STAGE; null where the table is not by it. */
  readonly ageStage?: Maybe<DimensionCode>;
  /** The date; null where no borough of the place has handed in a return. */
  readonly at?: Maybe<Scalars['LocalDate']['output']>;
  /** Code on BOROUGH; null where the table is not by it. */
  readonly borough?: Maybe<DimensionCode>;
  /** Code on CATEGORY_OF_NEED; null where the table is not by it. */
  readonly categoryOfNeed?: Maybe<DimensionCode>;
  /** Code on DISABILITY; null where the table is not by it. */
  readonly disability?: Maybe<DimensionCode>;
  /** Code on DISTANCE_BAND; null where the table is not by it. */
  readonly distanceBand?: Maybe<DimensionCode>;
  /** Code on DOLS; null where the table is not by it. */
  readonly dols?: Maybe<DimensionCode>;
  /** Code on EHCP; null where the table is not by it. */
  readonly ehcp?: Maybe<DimensionCode>;
  /** Code on ETHNIC; null where the table is not by it. */
  readonly ethnic?: Maybe<DimensionCode>;
  /** Code on ETHNICITY; null where the table is not by it. */
  readonly ethnicity?: Maybe<DimensionCode>;
  /** Code on FOSTER_BREAKDOWNS; null where the table is not by it. */
  readonly fosterBreakdowns?: Maybe<DimensionCode>;
  /** Code on GRADE; null where the table is not by it. */
  readonly grade?: Maybe<DimensionCode>;
  /** Code on HOME_TYPE; null where the table is not by it. */
  readonly homeType?: Maybe<DimensionCode>;
  /** Code on HOST_AUTHORITY; null where the table is not by it. */
  readonly hostAuthority?: Maybe<DimensionCode>;
  /** Code on HOST_REGION; null where the table is not by it. */
  readonly hostRegion?: Maybe<DimensionCode>;
  /** Code on IN_LONDON; null where the table is not by it. */
  readonly inLondon?: Maybe<DimensionCode>;
  /** Code on LEGAL_STATUS; null where the table is not by it. */
  readonly legalStatus?: Maybe<DimensionCode>;
  /** Code on LOCALITY; null where the table is not by it. */
  readonly locality?: Maybe<DimensionCode>;
  /** Code on LS; null where the table is not by it. */
  readonly ls?: Maybe<DimensionCode>;
  /** What is measured of it. */
  readonly measures: PlacementMeasures;
  /** Its children in percent of all children of the population on the date. Unit: percent. */
  readonly percentOfTotal: Figure;
  /** Code on PLACE; null where the table is not by it. */
  readonly place?: Maybe<DimensionCode>;
  /** Code on PLACE_PROVIDER; null where the table is not by it. */
  readonly placeProvider?: Maybe<DimensionCode>;
  /** Code on PLACEMENT_TYPE; null where the table is not by it. */
  readonly placementType?: Maybe<DimensionCode>;
  /** Code on PROCUREMENT; null where the table is not by it. */
  readonly procurement?: Maybe<DimensionCode>;
  /** Code on PROVIDER; null where the table is not by it. */
  readonly provider?: Maybe<DimensionCode>;
  /** Code on PROVISION; null where the table is not by it. */
  readonly provision?: Maybe<DimensionCode>;
  /** Code on REGISTERED; null where the table is not by it. */
  readonly registered?: Maybe<DimensionCode>;
  /** Code on SECTOR; null where the table is not by it. */
  readonly sector?: Maybe<DimensionCode>;
  /** Code on SEX; null where the table is not by it. */
  readonly sex?: Maybe<DimensionCode>;
  /** Code on SOLO; null where the table is not by it. */
  readonly solo?: Maybe<DimensionCode>;
  /** Code on UASC; null where the table is not by it. */
  readonly uasc?: Maybe<DimensionCode>;
  /** Code on WEEKLY_COST_BAND; null where the table is not by it. */
  readonly weeklyCostBand?: Maybe<DimensionCode>;
};

/** How often children were placed anew in the financial year, and how long they stay. A temporary move and a placement with the same carer count as no other placement; one of less than a night counts as none. */
export type PlacementStability = {
  readonly __typename?: 'PlacementStability';
  /** Children looked after on 31 March. Unit: children. */
  readonly children: Figure;
  /** Children looked after on 31 March who also had a day in care in the year before. NOT_AVAILABLE where the records do not cover that year. Unit: children. */
  readonly childrenOfTwoYears: Figure;
  /** Children under 16 on 31 March, in care without a break for two and a half years. Care that began as short breaks is left out. NOT_AVAILABLE where the records do not cover the two years before. Unit: children. */
  readonly longTerm: Figure;
  /** Of them, those who have lived in one placement for two years, or are placed for adoption and have with their placement before. Unit: children. */
  readonly longTermStable: Figure;
  /** The same in percent of the children in care for two and a half years. Unit: percent. */
  readonly percentLongTermStable: Figure;
  /** The same in percent of the children looked after on 31 March. Unit: percent. */
  readonly percentThreeOrMore: Figure;
  /** The same in percent of the children with a day in care in both years. Unit: percent. */
  readonly percentThreeOrMoreInTwoYears: Figure;
  /** Of them, those who were in three placements or more in the year, in all its periods of care. Unit: children. */
  readonly threeOrMore: Figure;
  /** Of them, those who were in three placements or more in the two years. Unit: children. */
  readonly threeOrMoreInTwoYears: Figure;
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

/** A vintage that a sub-region still holds beside the current one. */
export type PreviousVintage = {
  readonly __typename?: 'PreviousVintage';
  /** Returns it holds, in order of borough and fact. */
  readonly returns: ReadonlyArray<ReturnCoverage>;
  /** Its name; pass it on with the questions. */
  readonly vintage: Scalars['ID']['output'];
};

/** An organisation that owns settings on Ofsted's register: public data. Its settings are listed and counted while they are open. */
export type Provider = {
  readonly __typename?: 'Provider';
  /** Its open settings by the authority they stand in, in England: most settings first, then by name. */
  readonly authorities: ReadonlyArray<HomesInAuthority>;
  /** Boroughs with a child in its settings: exact, but SUPPRESSED where fewer than 10 children are published. Unit: boroughs. */
  readonly boroughsUsing?: Maybe<Figure>;
  /** Children whom the boroughs that this server answers for have placed in its settings. The same for every caller. Unit: children. */
  readonly children?: Maybe<Figure>;
  /** Its open settings by grade: the grades that one of them has. */
  readonly grades: ReadonlyArray<GradeCount>;
  /** Number of its open settings. Unit: settings. */
  readonly homeCount: Scalars['Int']['output'];
  /** Its open settings, in order of URN. One request lists at most 10,000 settings and providers, however they are nested. */
  readonly homes?: Maybe<ReadonlyArray<Home>>;
  /** The register's owner id where it has one, else a hash of the normalised name. */
  readonly id: Scalars['ID']['output'];
  /** Name as registered. */
  readonly name: Scalars['String']['output'];
  /** Registered places of its open settings together; null where none of them states any. Unit: places. */
  readonly places?: Maybe<Scalars['Int']['output']>;
  /** Money that the boroughs this server answers for spent in its settings in a period. The same for every caller. Unit: pounds. */
  readonly spend?: Maybe<Figure>;
};


/** An organisation that owns settings on Ofsted's register: public data. Its settings are listed and counted while they are open. */
export type ProviderBoroughsUsingArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
};


/** An organisation that owns settings on Ofsted's register: public data. Its settings are listed and counted while they are open. */
export type ProviderChildrenArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
};


/** An organisation that owns settings on Ofsted's register: public data. Its settings are listed and counted while they are open. */
export type ProviderSpendArgs = {
  during: Period;
};

/** A page of a list of providers. */
export type ProviderConnection = {
  readonly __typename?: 'ProviderConnection';
  /** Providers with their cursors. */
  readonly edges: ReadonlyArray<ProviderEdge>;
  /** The providers alone. */
  readonly nodes: ReadonlyArray<Provider>;
  /** Whether and how to read on. */
  readonly pageInfo: PageInfo;
  /** Number of providers on all pages together; where vacancies are asked for, of those that `vacancyCoverage` knows. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whose vacancies the caller may know, of the places that the filter names. */
  readonly vacancyCoverage: VacancyCoverage;
};

/** A provider and its cursor. */
export type ProviderEdge = {
  readonly __typename?: 'ProviderEdge';
  /** Opaque position of the provider in the list, good for one state of the register. */
  readonly cursor: Scalars['String']['output'];
  /** The provider itself. */
  readonly node: Provider;
};

/** Which providers to list: those with the name who own an open setting that has one of the values on every other field named. */
export type ProviderFilter = {
  /** Grades, as in HomeFilter. */
  readonly grade?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Provision types, as in HomeFilter. */
  readonly homeType?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Text that the provider's name contains, in any case. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Needs that the setting is registered to meet, as in HomeFilter. */
  readonly need?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Places that the setting stands in, as in HomeFilter. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sectors, as in HomeFilter. */
  readonly sector?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Owners of a home with a vacant place that would suit this child, as in HomeFilter. */
  readonly vacancyFor?: InputMaybe<ChildToPlace>;
  /** True for owners of a home with a vacant place, as in HomeFilter: for a borough's own staff only. */
  readonly withVacancies?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** An area of which the Department for Education publishes figures of children looked after. */
export type PublishedArea = {
  readonly __typename?: 'PublishedArea';
  /** GSS code: E92000001 of England, E12000007 of London. */
  readonly code: Scalars['ID']['output'];
  /** Whether it is England, a region or an authority. */
  readonly level: PublishedLevel;
  /** Name of the area. */
  readonly name: Scalars['String']['output'];
  /** Where its figures are from. */
  readonly source: PublishedSource;
  /** The years that are held, in order: those to 31 March 2021 to 2025. */
  readonly years: ReadonlyArray<PublishedYear>;
};

/** A published number of children, and its rate. */
export type PublishedChildren = {
  readonly __typename?: 'PublishedChildren';
  /** Number of children. Unit: children. */
  readonly children: Figure;
  /** Children per 10,000 children aged 0 to 17 who live in the area. Unit: children per 10,000. */
  readonly ratePer10000: Figure;
};

/** Some children of a group. */
export type PublishedGroup = {
  readonly __typename?: 'PublishedGroup';
  /** Those with what is told. Unit: children. */
  readonly number: Figure;
  /** All children of the group. Unit: children. */
  readonly of: Figure;
  /** The same of all. Unit: percent. */
  readonly percent: Figure;
};

/** What kind of area it is. */
export type PublishedLevel =
  /** An authority that is responsible for children, as a borough is. */
  | 'AUTHORITY'
  /** The nation as a whole. */
  | 'ENGLAND'
  /** A region of England; London is one. */
  | 'REGION';

/** Placements of a year, in all and in parts. */
export type PublishedList = {
  readonly __typename?: 'PublishedList';
  /** Its parts; none where they are not held. */
  readonly parts: ReadonlyArray<PublishedPart>;
  /** All of them. Unit: placements. */
  readonly total: Figure;
};

/** A part of the placements of a year. */
export type PublishedPart = {
  readonly __typename?: 'PublishedPart';
  /** INSIDE_WITHIN_20 and the like of a location; the return's code of a reason for a change. */
  readonly code: Scalars['ID']['output'];
  /** What the code means, in words. */
  readonly label: Scalars['String']['output'];
  /** How many. Unit: placements. */
  readonly number: Figure;
  /** The same of all. Unit: percent. */
  readonly percent: Figure;
};

/** Where published facts are from. */
export type PublishedSource = {
  readonly __typename?: 'PublishedSource';
  /** The licence that it may be used under. */
  readonly licence: Scalars['String']['output'];
  /** Who published them. */
  readonly publisher: Scalars['String']['output'];
  /** The publication that they are taken from. */
  readonly title: Scalars['String']['output'];
  /** The year it is of. */
  readonly year: Scalars['Int']['output'];
};

/** A month end, a quarter or a financial year, as figures are published of it. */
export type PublishedTime = {
  readonly __typename?: 'PublishedTime';
  /** Whether every borough of the place is covered by now. */
  readonly complete: Scalars['Boolean']['output'];
  /** First day; of a month end the day itself. */
  readonly from: Scalars['LocalDate']['output'];
  /** MONTH of a month end, QUARTER or YEAR of a period. */
  readonly step: SeriesStep;
  /** What it is called: 31 March 2025, January to March 2025, or 2024/25. */
  readonly title: Scalars['String']['output'];
  /** Last day, included. */
  readonly to: Scalars['LocalDate']['output'];
};

/** What the Department has published of an area in a year to 31 March, as it stands in its tables. An authority's numbers are exact, those of regions and England to the nearest ten, rates and percentages whole. What it suppressed is SUPPRESSED. */
export type PublishedYear = {
  readonly __typename?: 'PublishedYear';
  /** Children who ceased to be looked after in the year. */
  readonly ceased: PublishedChildren;
  /** Children looked after on 31 March. */
  readonly lookedAfter: PublishedChildren;
  /** Placements that began in the year, by where they lie. Held of England and London. */
  readonly newPlacements: PublishedList;
  /** Placements that changed in the year, by the reason for the change. Held of England and London. */
  readonly placementChanges: PublishedList;
  /** Of children under 16 looked after for at least two and a half years, those with the same carer for two. Held of England and London. */
  readonly sameCarerForTwoYears: PublishedGroup;
  /** Children who started to be looked after in the year. */
  readonly started: PublishedChildren;
  /** Of children looked after on 31 March, those with three or more placements in the year. Held of England and London. */
  readonly threeOrMorePlacements: PublishedGroup;
  /** Of children looked after for at least two years, those with three or more placements in the two. Held of England and London. */
  readonly threeOrMorePlacementsInTwoYears: PublishedGroup;
  /** The year whose 31 March ends it. */
  readonly year: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A borough by its GSS code. A wrong code is an error that names the nearest. A subgraph refuses another sub-region's borough and says where it is. */
  readonly borough?: Maybe<Borough>;
  /** Sets of boroughs from a closed list: Inner, Outer and South London. */
  readonly boroughSets: ReadonlyArray<BoroughSet>;
  /** The boroughs that this server answers for, in order of GSS code. */
  readonly boroughs: ReadonlyArray<Borough>;
  /** Statutory code lists; codes are strings and not enums because they change almost every year. */
  readonly codeLists?: Maybe<ReadonlyArray<CodeList>>;
  /** Everything that figures can be grouped by. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** A setting by Ofsted's unique reference number; null when the register doesn't have it. */
  readonly home?: Maybe<Home>;
  /** Settings on the register, in all of England. */
  readonly homes?: Maybe<HomeConnection>;
  /** London as a whole. */
  readonly london: London;
  /** Everything that is measured, with its definition, source and rules. */
  readonly measures: ReadonlyArray<Measure>;
  /** Answers to closed questions over one vintage, for the gateway alone. */
  readonly partials: Partials;
  /** A place by code or name: London, a sub-region, a borough or a named set of boroughs. Short names and what councils call themselves are understood too. */
  readonly place?: Maybe<Place>;
  /** Some places by code or name, in the order they are named in, each answered for itself. A sum over a caller's own list is never told: lists that differ by one borough would tell of that borough. */
  readonly placesNamed?: Maybe<ReadonlyArray<Place>>;
  /** An owner of settings by its id; null when the register doesn't have it. */
  readonly provider?: Maybe<Provider>;
  /** Owners of open settings, in all of England. */
  readonly providers?: Maybe<ProviderConnection>;
  /** The copy of Ofsted's register that belongs to one vintage, for the gateway alone. */
  readonly registerRows: Scalars['RegisterRows']['output'];
  /** Who handed in what, for the gateway alone: the bearer of this sub-region's service token. */
  readonly roster: Roster;
  /** One of the five sub-regions. A code that is none of them is refused with the nearest; a subgraph refuses another sub-region than its own. */
  readonly subRegion?: Maybe<SubRegion>;
  /** The sub-regions that this server answers for: five at the gateway, one at a subgraph. */
  readonly subRegions: ReadonlyArray<SubRegion>;
  /** What answers are made of now, or were in a vintage that is still held. Cite figures by it, and ask for the same ones again. */
  readonly vintage?: Maybe<Vintage>;
};


export type QueryBoroughArgs = {
  code: Scalars['ID']['input'];
};


export type QueryCodeListsArgs = {
  name: InputMaybe<Scalars['ID']['input']>;
  year: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDimensionsArgs = {
  population: InputMaybe<Population>;
};


export type QueryHomeArgs = {
  urn: Scalars['ID']['input'];
};


export type QueryHomesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: HomeOrder;
  where: InputMaybe<HomeFilter>;
};


export type QueryMeasuresArgs = {
  population: InputMaybe<Population>;
};


export type QueryPartialsArgs = {
  queries: ReadonlyArray<PartialQueryInput>;
  vintage: Scalars['ID']['input'];
};


export type QueryPlaceArgs = {
  name: Scalars['String']['input'];
};


export type QueryPlacesNamedArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProvidersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  during: InputMaybe<Period>;
  first?: Scalars['Int']['input'];
  orderBy?: ProviderOrder;
  where: InputMaybe<ProviderFilter>;
};


export type QueryRegisterRowsArgs = {
  vintage: Scalars['ID']['input'];
};


export type QuerySubRegionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryVintageArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
};

/** What children had where no place of the kind was found, of searches made. */
export type ReferralAlternatives = {
  readonly __typename?: 'ReferralAlternatives';
  /** The same in percent. Unit: percent. */
  readonly percentUnregistered: Figure;
  /** The same in percent. Unit: percent. */
  readonly percentWithDolOrder: Figure;
  /** Searches of which it is said. Unit: searches. */
  readonly searches: Figure;
  /** Of them, those where it was not registered with Ofsted, or another that inspects it. Unit: searches. */
  readonly unregistered: Figure;
  /** Of them, those where it was under a deprivation of liberty order. Unit: searches. */
  readonly withDolOrder: Figure;
};

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
  readonly ageBand?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Age groups, 16_TO_17 say. */
  readonly ageGroup?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** UNDER_10, 10_TO_17 or 18_AND_OVER. */
  readonly ageStage?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Statutory ethnicity codes, WBRI say. To the public crossed with one other dimension at most. */
  readonly ethnic?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ethnicity groups. */
  readonly ethnicity?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Needs that the place has to meet, EBD say. */
  readonly need?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of placement looked for, SECURE_WELFARE say. */
  readonly referralKind?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The searches that share one code on each dimension of the grouping. */
export type ReferralGroup = {
  readonly __typename?: 'ReferralGroup';
  /** The codes, in the order the dimensions were asked in. */
  readonly keys: ReadonlyArray<GroupKey>;
  /** What is measured of them. */
  readonly measures: ReferralMeasures;
  /** People of the group's ethnicity in percent of all people of the place, of all ages, by the census of 2021. NOT_APPLICABLE of a group by anything else than ETHNICITY, BOROUGH aside; NOT_AVAILABLE where the ethnicity is not known. Source: Office for National Statistics, Census 2021 (Open Government Licence v3.0). Unit: percent. */
  readonly percentOfPopulation: Figure;
  /** Their searches in percent of all that the population made, from published numbers. NOT_APPLICABLE where nothing divides it. Unit: percent. */
  readonly percentOfTotal: Figure;
};

/** What is measured of searches for a placement. A search counts in the period that it began in, with what has come of it so far. Numbers of searches carry noise of each child to the public, and are told from 10 children on. */
export type ReferralMeasures = {
  readonly __typename?: 'ReferralMeasures';
  /** What children had instead, of searches made whose return says so. */
  readonly alternatives: ReferralAlternatives;
  /** Searches made that were offered a place where the child is not yet. Unit: searches. */
  readonly awaited: Figure;
  /** Children for whom a search began in the period: each once in the whole, and once in each group. Unit: children. */
  readonly children: Figure;
  /** Of them, those whom a search that began in the period found a place. Unit: children. */
  readonly childrenPlaced: Figure;
  /** Searches made that no longer go on: made less open, as a number of its own. Unit: searches. */
  readonly concluded: Figure;
  /** Days that searches had gone on by the last day of the period, whenever they began. They are those of children with one open on it; of several, the first. One that found no place or was given up since is not among them: no return says when it ended. Unit: days. */
  readonly daysOpen: Distribution;
  /** Days from the beginning of a search to the first offer, of children with searches made that got one; of several, the first. Those that wait are in daysOpen. Unit: days. */
  readonly daysToOffer: Distribution;
  /** Days from the beginning of a search to moving in, of children with searches made by which they did; of several, the first. Those that wait are in daysOpen. Unit: days. */
  readonly daysToPlacement: Distribution;
  /** Searches that began in the period. Each is offered and no more, placed, not offered, withdrawn or open. Unit: searches. */
  readonly made: Figure;
  /** Searches made for which nobody offered a place. Unit: searches. */
  readonly notOffered: Figure;
  /** Searches made that were offered a place, whether or not the child moved in. Unit: searches. */
  readonly offered: Figure;
  /** Searches made that still go on. Unit: searches. */
  readonly open: Figure;
  /** Searches by which the child moved in, in percent of those that no longer go on. Unit: percent. */
  readonly percentPlaced: Figure;
  /** Searches made by which the child moved in. Unit: searches. */
  readonly placed: Figure;
  /** Searches open on the last day of the period although the place was needed by a day before. At least so many: one that was given up since, or found no place, is not among them. Unit: searches. */
  readonly unmet: Figure;
  /** Searches made that were given up, with or without an offer. Unit: searches. */
  readonly withdrawn: Figure;
};

/** The population over one period of a series. */
export type ReferralPoint = {
  readonly __typename?: 'ReferralPoint';
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** What is measured over it. */
  readonly measures: ReferralMeasures;
  /** Last day of the period, included. */
  readonly to: Scalars['LocalDate']['output'];
};

/** Searches for a placement that began in a period, with what has come of each so far; and those that were open at its end. Shown demand is too low: authorities often do not make a formal referral. To the public periods are whole quarters or financial years. */
export type ReferralPopulation = {
  readonly __typename?: 'ReferralPopulation';
  /** Whose returns of referrals the figures rest on: boroughs whose returns cover the period. */
  readonly coverage: Coverage;
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** The population by one to three dimensions. Every code that the filters leave has a group. Ordered by published number of children, then by code; suppressed ones come after them, and what is not known last. */
  readonly groups?: Maybe<ReadonlyArray<ReferralGroup>>;
  /** The total over each quarter or financial year from one day to another, over at most 240 months; months are a borough's own. */
  readonly series?: Maybe<ReadonlyArray<ReferralPoint>>;
  /** A flat table, with a column for each dimension. Its rows go by time, then by the order of codes; what is not known comes last. */
  readonly table?: Maybe<ReadonlyArray<ReferralRow>>;
  /** Last day of the period, included. */
  readonly to: Scalars['LocalDate']['output'];
  /** All searches of the population. */
  readonly total?: Maybe<ReferralMeasures>;
};


/** Searches for a placement that began in a period, with what has come of each so far; and those that were open at its end. Shown demand is too low: authorities often do not make a formal referral. To the public periods are whole quarters or financial years. */
export type ReferralPopulationGroupsArgs = {
  by: ReadonlyArray<ReferralDimension>;
  top: InputMaybe<Scalars['Int']['input']>;
};


/** Searches for a placement that began in a period, with what has come of each so far; and those that were open at its end. Shown demand is too low: authorities often do not make a formal referral. To the public periods are whole quarters or financial years. */
export type ReferralPopulationSeriesArgs = {
  from: Scalars['LocalDate']['input'];
  step?: SeriesStep;
  to: Scalars['LocalDate']['input'];
};


/** Searches for a placement that began in a period, with what has come of each so far; and those that were open at its end. Shown demand is too low: authorities often do not make a formal referral. To the public periods are whole quarters or financial years. */
export type ReferralPopulationTableArgs = {
  by?: ReadonlyArray<ReferralDimension>;
  from: InputMaybe<Scalars['LocalDate']['input']>;
  step?: SeriesStep;
  to: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One row of a flat table: a code on each dimension that it is by, null on every other. */
export type ReferralRow = {
  readonly __typename?: 'ReferralRow';
  /** Code on AGE_BAND; null where the table is not by it. */
  readonly ageBand?: Maybe<DimensionCode>;
  /** Code on AGE_GROUP; null where the table is not by it. */
  readonly ageGroup?: Maybe<DimensionCode>;
  /** Code on AGE_STAGE; null where the table is not by it. */
  readonly ageStage?: Maybe<DimensionCode>;
  /** Code on BOROUGH; null where the table is not by it. */
  readonly borough?: Maybe<DimensionCode>;
  /** Code on ETHNIC; null where the table is not by it. */
  readonly ethnic?: Maybe<DimensionCode>;
  /** Code on ETHNICITY; null where the table is not by it. */
  readonly ethnicity?: Maybe<DimensionCode>;
  /** First day of the period. */
  readonly from: Scalars['LocalDate']['output'];
  /** What is measured of it. */
  readonly measures: ReferralMeasures;
  /** Code on NEED; null where the table is not by it. */
  readonly need?: Maybe<DimensionCode>;
  /** Its searches in percent of all that the population made in the same period, from published numbers. NOT_APPLICABLE for the whole itself. Unit: percent. */
  readonly percentOfTotal: Figure;
  /** Code on REFERRAL_KIND; null where the table is not by it. */
  readonly referralKind?: Maybe<DimensionCode>;
  /** Code on SEX; null where the table is not by it. */
  readonly sex?: Maybe<DimensionCode>;
  /** Last day of the period, included. */
  readonly to: Scalars['LocalDate']['output'];
};

/** A referral: a child, and what is looked for. */
export type ReferralToPlace = {
  /** Age in whole years. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** What is looked for: SECURE_WELFARE, RESIDENTIAL_PARENTING_ASSESSMENT, RESIDENTIAL, FOSTER, SUPPORTED or OTHER. */
  readonly kind: Scalars['ID']['input'];
  /** What the place has to meet, as in ChildToPlace. */
  readonly need?: InputMaybe<Scalars['ID']['input']>;
  /** M or F. */
  readonly sex?: InputMaybe<Scalars['ID']['input']>;
};

/** What one borough has handed in of one fact. */
export type ReturnCoverage = {
  readonly __typename?: 'ReturnCoverage';
  /** GSS code of the borough. */
  readonly borough: Scalars['ID']['output'];
  /** PLACEMENTS, COSTS or BEDS; or MISSING, a table of the returns of placements. */
  readonly fact: Scalars['String']['output'];
  /** First day covered. */
  readonly from: Scalars['LocalDate']['output'];
  /** The day on which it was imported; null of what need not be handed in. */
  readonly received?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day covered. */
  readonly to: Scalars['LocalDate']['output'];
};

/** What a sub-region can answer from. */
export type Roster = {
  readonly __typename?: 'Roster';
  /** How it lays out each dimension and measure. */
  readonly layouts: ReadonlyArray<LayoutPart>;
  /** The vintage before it; null where none is held any more. */
  readonly previous?: Maybe<PreviousVintage>;
  /** Content hash of its copy of Ofsted's register; null where it holds none. */
  readonly register?: Maybe<Scalars['ID']['output']>;
  /** Returns it holds, in order of borough and fact. */
  readonly returns: ReadonlyArray<ReturnCoverage>;
  /** Code of the sub-region. */
  readonly subRegion: Scalars['ID']['output'];
  /** Vintage that is current; pass it on with the questions. */
  readonly vintage: Scalars['ID']['output'];
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

/** An authority whose children live in circumstances like those of a borough, by the Department's statistical neighbour model. */
export type StatisticalNeighbour = {
  readonly __typename?: 'StatisticalNeighbour';
  /** The authority, and what is published of it. */
  readonly area: PublishedArea;
  /** How close the Department calls it. */
  readonly closeness: NeighbourCloseness;
  /** From 1, the nearest. */
  readonly rank: Scalars['Int']['output'];
  /** Where the model is from. */
  readonly source: PublishedSource;
};

/** A group of boroughs that runs one subgraph over their records and keeps them. */
export type SubRegion = Place & {
  readonly __typename?: 'SubRegion';
  /** Homes that stand in the place and their beds, on a date. */
  readonly beds?: Maybe<BedPopulation>;
  /** Its boroughs, in order of GSS code. */
  readonly boroughs: ReadonlyArray<Borough>;
  /** NEL, NCL, NWL, SEL or SWL. */
  readonly code: Scalars['ID']['output'];
  /** Money that the boroughs that make up the place spent on placements in a period. To the public, amounts of London and sub-regions only: those of a borough are SUPPRESSED. */
  readonly costs?: Maybe<CostPopulation>;
  /** Homes that opened and closed in a period among those that stand in the place, and the places gained and lost: public data, exact. */
  readonly homesChanged?: Maybe<HomeChanges>;
  /** What happened in a period to children looked after by the boroughs that make up the place: who came into care, left it and moved. */
  readonly movements?: Maybe<MovementPopulation>;
  /** Name of the sub-region. */
  readonly name: Scalars['String']['output'];
  /** Children looked after on a date by the boroughs that make up the place, one placement each. */
  readonly placements?: Maybe<PlacementPopulation>;
  /** Providers that own at least one open setting in the place. Their figures cover all their settings, and children placed by any borough this server answers for. */
  readonly providers?: Maybe<ProviderConnection>;
  /** What the Department for Education has published of a borough itself, of London, of England, and of the other regions, in this order. Of sub-regions nothing is published. */
  readonly published: ReadonlyArray<PublishedArea>;
  /** Searches for a placement by the boroughs that make up the place. They began in a period, and are told with what has come of them so far. */
  readonly referrals?: Maybe<ReferralPopulation>;
  /** The dates or periods that a population can be asked about: those that a return of some borough covers, in order. */
  readonly times: ReadonlyArray<PublishedTime>;
};


/** A group of boroughs that runs one subgraph over their records and keeps them. */
export type SubRegionBedsArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  asKnown: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<BedFilter>;
};


/** A group of boroughs that runs one subgraph over their records and keeps them. */
export type SubRegionCostsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  filter: InputMaybe<CostFilter>;
  where: InputMaybe<PlacementFilter>;
};


/** A group of boroughs that runs one subgraph over their records and keeps them. */
export type SubRegionHomesChangedArgs = {
  during: Period;
};


/** A group of boroughs that runs one subgraph over their records and keeps them. */
export type SubRegionMovementsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  where: InputMaybe<MovementFilter>;
};


/** A group of boroughs that runs one subgraph over their records and keeps them. */
export type SubRegionPlacementsArgs = {
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  asKnown: InputMaybe<Scalars['ID']['input']>;
  where: InputMaybe<PlacementFilter>;
};


/** A group of boroughs that runs one subgraph over their records and keeps them. */
export type SubRegionProvidersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  asAt: InputMaybe<Scalars['LocalDate']['input']>;
  during: InputMaybe<Period>;
  first?: Scalars['Int']['input'];
  orderBy?: ProviderOrder;
  where: InputMaybe<ProviderFilter>;
};


/** A group of boroughs that runs one subgraph over their records and keeps them. */
export type SubRegionReferralsArgs = {
  asKnown: InputMaybe<Scalars['ID']['input']>;
  during: Period;
  where: InputMaybe<ReferralFilter>;
};


/** A group of boroughs that runs one subgraph over their records and keeps them. */
export type SubRegionTimesArgs = {
  population: Population;
};

/** What one sub-region contributed. */
export type SubRegionCoverage = {
  readonly __typename?: 'SubRegionCoverage';
  /** Whether it answered all that the request asked of it. */
  readonly answered: Scalars['Boolean']['output'];
  /** NEL, NCL, NWL, SEL or SWL. */
  readonly code: Scalars['ID']['output'];
  /** Version mismatch: dimensions and measures that this sub-region computes differently. Questions that use one of them leave it out and are INCOMPLETE; other questions are unaffected. */
  readonly incompatible: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Former name of `incompatible`.
   * @deprecated Use `incompatible`.
   */
  readonly layoutDiffers: ReadonlyArray<Scalars['String']['output']>;
  /** Why it did not answer; null when it did. */
  readonly reason?: Maybe<SilenceReason>;
  /** The vintage of its records that the answer was computed from: `none` before its first import, null when it did not answer. */
  readonly vintage?: Maybe<Scalars['ID']['output']>;
};

/** What one sub-region answers from. */
export type SubRegionVintage = {
  readonly __typename?: 'SubRegionVintage';
  /** NEL, NCL, NWL, SEL or SWL. */
  readonly code: Scalars['ID']['output'];
  /** Its vintage; null while it is unavailable. */
  readonly vintage?: Maybe<Scalars['ID']['output']>;
};

/** Whether something suits. */
export type Suits =
  /** It does not. */
  | 'NO'
  /** Nobody has said: of the place, or of the child. */
  | 'NOT_KNOWN'
  /** It does. */
  | 'YES';

/** A square of a map of London made of 33 of them. The Thames runs between rows 3 and 4. */
export type Tile = {
  readonly __typename?: 'Tile';
  /** Column, counted from 0 at the left. */
  readonly column: Scalars['Int']['output'];
  /** Row, counted from 0 at the top. */
  readonly row: Scalars['Int']['output'];
  /** Short name that fits into the square, CMD say. */
  readonly shortName: Scalars['String']['output'];
};

/** What the dearest placements of a period cost. */
export type TopTen = {
  readonly __typename?: 'TopTen';
  /** The ten dearest placements of each borough of the place, together. */
  readonly ofEachBorough: DearestPlacements;
  /** The ten dearest placements of the place, whichever boroughs they are of; to the public as an interval. */
  readonly ofPlace: DearestPlacements;
};

/** Vacant places of a home, and whom they would suit. */
export type Vacancy = {
  readonly __typename?: 'Vacancy';
  /** Youngest age that they would suit, in whole years; null where the return doesn't say. */
  readonly ageFrom?: Maybe<Scalars['Int']['output']>;
  /** Oldest age that they would suit, included; null where the return doesn't say. */
  readonly ageTo?: Maybe<Scalars['Int']['output']>;
  /** The need that they would suit; null where the return doesn't say. */
  readonly need?: Maybe<Scalars['ID']['output']>;
  /** How many there are. Unit: places. */
  readonly places: Scalars['Int']['output'];
  /** M or F; null where they would suit either. */
  readonly sex?: Maybe<Scalars['ID']['output']>;
};

/** Whose vacancies an answer knows. Those of a home are told to the staff of the borough that it stands in, and to nobody else. What is not known is never counted as none. */
export type VacancyCoverage = {
  readonly __typename?: 'VacancyCoverage';
  /** The day that they are known as at: the last that the return of beds describes. Null where none is known. */
  readonly asAt?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether all that was asked about is known: no borough is withheld, and nothing lies outside London. */
  readonly complete: Scalars['Boolean']['output'];
  /** Boroughs whose vacancies it knows. */
  readonly known: ReadonlyArray<Borough>;
  /** Boroughs whose vacancies it doesn't know: other boroughs' own, or without a return of beds. */
  readonly withheld: ReadonlyArray<Borough>;
};

/** All that answers are made of at one time: the vintages of all sub-regions, the disclosure policy and the release. What has the same name gives the same answers. */
export type Vintage = {
  readonly __typename?: 'Vintage';
  /** A sentence to cite figures by; null while a sub-region is unavailable. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** Its name, to be given to `asKnown`; null while a sub-region is unavailable. */
  readonly name?: Maybe<Scalars['ID']['output']>;
  /** The returns that it is made of, by sub-region, then code. */
  readonly returns: ReadonlyArray<HandedInReturn>;
  /** The vintage of each sub-region. */
  readonly subRegions: ReadonlyArray<SubRegionVintage>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Borough: Borough;
  BoroughSet: BoroughSet;
  Home: Home;
  London: London;
  Provider: Provider;
  SubRegion: SubRegion;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Borough:
    ( { __typename: 'Borough' }
    & GraphQLRecursivePick<FederationTypes['Borough'], {"code":true}> );
  BoroughSet:
    ( { __typename: 'BoroughSet' }
    & GraphQLRecursivePick<FederationTypes['BoroughSet'], {"code":true}> );
  Home:
    ( { __typename: 'Home' }
    & GraphQLRecursivePick<FederationTypes['Home'], {"urn":true}> );
  London:
    ( { __typename: 'London' }
    & GraphQLRecursivePick<FederationTypes['London'], {"code":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  SubRegion:
    ( { __typename: 'SubRegion' }
    & GraphQLRecursivePick<FederationTypes['SubRegion'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Absences: ResolverTypeWrapper<AbsencesNode>;
  BedDimension: BedDimension;
  BedFilter: BedFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BedGroup: ResolverTypeWrapper<CellGroup>;
  BedMeasures: ResolverTypeWrapper<Cell>;
  BedPoint: ResolverTypeWrapper<Omit<BedPoint, 'measures'> & { measures: ResolversTypes['BedMeasures'] }>;
  BedPopulation: ResolverTypeWrapper<TimedPopulation>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BedRow: ResolverTypeWrapper<TableRow>;
  BlockedPlaces: ResolverTypeWrapper<Omit<BlockedPlaces, 'places'> & { places: ResolversTypes['Figure'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Borough: ResolverTypeWrapper<PlaceNode>;
  BoroughSet: ResolverTypeWrapper<NamedSet>;
  ChildToPlace: ChildToPlace;
  Code: ResolverTypeWrapper<Code>;
  CodeList: ResolverTypeWrapper<CodeList>;
  CostDimension: CostDimension;
  CostFilter: CostFilter;
  CostGroup: ResolverTypeWrapper<CellGroup>;
  CostMeasures: ResolverTypeWrapper<Cell>;
  CostPoint: ResolverTypeWrapper<Omit<CostPoint, 'measures'> & { measures: ResolversTypes['CostMeasures'] }>;
  CostPopulation: ResolverTypeWrapper<TimedPopulation>;
  CostRow: ResolverTypeWrapper<TableRow>;
  Coverage: ResolverTypeWrapper<NamedCoverage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DearestPlacements: ResolverTypeWrapper<Omit<DearestPlacements, 'shareOfSpend' | 'sum'> & { shareOfSpend: ResolversTypes['Figure'], sum: ResolversTypes['Figure'] }>;
  Dimension: ResolverTypeWrapper<Omit<Dimension, 'codes'> & { codes?: Maybe<ReadonlyArray<ResolversTypes['DimensionCode']>> }>;
  DimensionCode: ResolverTypeWrapper<TitledCode>;
  DimensionCodes: DimensionCodes;
  DisclosureRule: ResolverTypeWrapper<DisclosureRule>;
  Distribution: ResolverTypeWrapper<DistributionNode>;
  Figure: ResolverTypeWrapper<FigureMade>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureStatus: FigureStatus;
  FosteringGap: ResolverTypeWrapper<Omit<FosteringGap, 'agencies' | 'gap' | 'inHouse'> & { agencies: ResolversTypes['Figure'], gap: ResolversTypes['Figure'], inHouse: ResolversTypes['Figure'] }>;
  FundingAmounts: ResolverTypeWrapper<Omit<FundingAmounts, 'education' | 'health' | 'socialCare' | 'unattributed'> & { education: ResolversTypes['Figure'], health: ResolversTypes['Figure'], socialCare: ResolversTypes['Figure'], unattributed: ResolversTypes['Figure'] }>;
  FundingShares: ResolverTypeWrapper<Omit<FundingShares, 'education' | 'health' | 'socialCare' | 'unattributed'> & { education: ResolversTypes['Figure'], health: ResolversTypes['Figure'], socialCare: ResolversTypes['Figure'], unattributed: ResolversTypes['Figure'] }>;
  GradeCount: ResolverTypeWrapper<HomesOfGrade>;
  GroupKey: ResolverTypeWrapper<TitledCode>;
  HandedInReturn: ResolverTypeWrapper<HandedInReturn>;
  Home: ResolverTypeWrapper<HomeOnRegister>;
  HomeChangeDimension: HomeChangeDimension;
  HomeChanges: ResolverTypeWrapper<HomesOverTime>;
  HomeConnection: ResolverTypeWrapper<ListedHomes>;
  HomeEdge: ResolverTypeWrapper<Omit<HomeEdge, 'node'> & { node: ResolversTypes['Home'] }>;
  HomeFilter: HomeFilter;
  HomeForReferral: ResolverTypeWrapper<ReferredHome>;
  HomeForReferralConnection: ResolverTypeWrapper<ListedHomesFor>;
  HomeForReferralEdge: ResolverTypeWrapper<Omit<HomeForReferralEdge, 'node'> & { node: ResolversTypes['HomeForReferral'] }>;
  HomeNumbers: ResolverTypeWrapper<HomeNumbers>;
  HomeNumbersGroup: ResolverTypeWrapper<Omit<HomeNumbersGroup, 'keys'> & { keys: ReadonlyArray<ResolversTypes['GroupKey']> }>;
  HomeOrder: HomeOrder;
  HomeSuits: ResolverTypeWrapper<HomeSuits>;
  HomesInAuthority: ResolverTypeWrapper<HomesOfAuthority>;
  Interval: Interval;
  LayoutPart: ResolverTypeWrapper<LayoutPart>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  London: ResolverTypeWrapper<PlaceNode>;
  Measure: ResolverTypeWrapper<Measure>;
  MeasureForm: MeasureForm;
  MissingBorough: ResolverTypeWrapper<MissingBorough>;
  MissingReason: MissingReason;
  MovementDimension: MovementDimension;
  MovementFilter: MovementFilter;
  MovementGroup: ResolverTypeWrapper<CellGroup>;
  MovementMeasures: ResolverTypeWrapper<Cell>;
  MovementPoint: ResolverTypeWrapper<Omit<MovementPoint, 'measures'> & { measures: ResolversTypes['MovementMeasures'] }>;
  MovementPopulation: ResolverTypeWrapper<TimedPopulation>;
  MovementRow: ResolverTypeWrapper<TableRow>;
  Nearness: Nearness;
  NeighbourCloseness: NeighbourCloseness;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialAnswer: ResolverTypeWrapper<PartialAnswer>;
  PartialQueryInput: PartialQueryInput;
  PartialVectors: ResolverTypeWrapper<Scalars['PartialVectors']['output']>;
  Partials: ResolverTypeWrapper<Partials>;
  Period: Period;
  Place: ResolverTypeWrapper<PlaceNode>;
  PlacementDimension: PlacementDimension;
  PlacementFilter: PlacementFilter;
  PlacementGroup: ResolverTypeWrapper<CellGroup>;
  PlacementMeasures: ResolverTypeWrapper<Cell>;
  PlacementPoint: ResolverTypeWrapper<Omit<PlacementPoint, 'measures'> & { measures: ResolversTypes['PlacementMeasures'] }>;
  PlacementPopulation: ResolverTypeWrapper<TimedPopulation>;
  PlacementRecord: ResolverTypeWrapper<PlacementRecord>;
  PlacementRecordConnection: ResolverTypeWrapper<PlacementRecordConnection>;
  PlacementRecordEdge: ResolverTypeWrapper<PlacementRecordEdge>;
  PlacementRow: ResolverTypeWrapper<TableRow>;
  PlacementStability: ResolverTypeWrapper<Cell>;
  Population: Population;
  PreviousVintage: ResolverTypeWrapper<Omit<PreviousVintage, 'returns'> & { returns: ReadonlyArray<ResolversTypes['ReturnCoverage']> }>;
  Provider: ResolverTypeWrapper<ProviderOnRegister>;
  ProviderConnection: ResolverTypeWrapper<ListedProviders>;
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node: ResolversTypes['Provider'] }>;
  ProviderFilter: ProviderFilter;
  ProviderOrder: ProviderOrder;
  PublishedArea: ResolverTypeWrapper<BenchmarkArea>;
  PublishedChildren: ResolverTypeWrapper<Omit<PublishedChildren, 'children' | 'ratePer10000'> & { children: ResolversTypes['Figure'], ratePer10000: ResolversTypes['Figure'] }>;
  PublishedGroup: ResolverTypeWrapper<Omit<PublishedGroup, 'number' | 'of' | 'percent'> & { number: ResolversTypes['Figure'], of: ResolversTypes['Figure'], percent: ResolversTypes['Figure'] }>;
  PublishedLevel: PublishedLevel;
  PublishedList: ResolverTypeWrapper<Omit<PublishedList, 'parts' | 'total'> & { parts: ReadonlyArray<ResolversTypes['PublishedPart']>, total: ResolversTypes['Figure'] }>;
  PublishedPart: ResolverTypeWrapper<Omit<PublishedPart, 'number' | 'percent'> & { number: ResolversTypes['Figure'], percent: ResolversTypes['Figure'] }>;
  PublishedSource: ResolverTypeWrapper<PublishedSource>;
  PublishedTime: ResolverTypeWrapper<PublishedTime>;
  PublishedYear: ResolverTypeWrapper<BenchmarkYear>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferralAlternatives: ResolverTypeWrapper<Cell>;
  ReferralDimension: ReferralDimension;
  ReferralFilter: ReferralFilter;
  ReferralGroup: ResolverTypeWrapper<CellGroup>;
  ReferralMeasures: ResolverTypeWrapper<Cell>;
  ReferralPoint: ResolverTypeWrapper<Omit<ReferralPoint, 'measures'> & { measures: ResolversTypes['ReferralMeasures'] }>;
  ReferralPopulation: ResolverTypeWrapper<TimedPopulation>;
  ReferralRow: ResolverTypeWrapper<TableRow>;
  ReferralToPlace: ReferralToPlace;
  RegisterRows: ResolverTypeWrapper<Scalars['RegisterRows']['output']>;
  ReturnCoverage: ResolverTypeWrapper<ReturnCovered>;
  Roster: ResolverTypeWrapper<Omit<Roster, 'previous' | 'returns'> & { previous?: Maybe<ResolversTypes['PreviousVintage']>, returns: ReadonlyArray<ResolversTypes['ReturnCoverage']> }>;
  SeriesStep: SeriesStep;
  SilenceReason: SilenceReason;
  StatisticalNeighbour: ResolverTypeWrapper<Neighbour>;
  SubRegion: ResolverTypeWrapper<PlaceNode>;
  SubRegionCoverage: ResolverTypeWrapper<CoveredSubRegion>;
  SubRegionVintage: ResolverTypeWrapper<SubRegionVintage>;
  Suits: Suits;
  Tile: ResolverTypeWrapper<Tile>;
  TopTen: ResolverTypeWrapper<Omit<TopTen, 'ofEachBorough' | 'ofPlace'> & { ofEachBorough: ResolversTypes['DearestPlacements'], ofPlace: ResolversTypes['DearestPlacements'] }>;
  Vacancy: ResolverTypeWrapper<Vacancy>;
  VacancyCoverage: ResolverTypeWrapper<Omit<VacancyCoverage, 'known' | 'withheld'> & { known: ReadonlyArray<ResolversTypes['Borough']>, withheld: ReadonlyArray<ResolversTypes['Borough']> }>;
  Vintage: ResolverTypeWrapper<Vintage>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Absences: AbsencesNode;
  BedFilter: BedFilter;
  ID: Scalars['ID']['output'];
  BedGroup: CellGroup;
  BedMeasures: Cell;
  BedPoint: Omit<BedPoint, 'measures'> & { measures: ResolversParentTypes['BedMeasures'] };
  BedPopulation: TimedPopulation;
  Int: Scalars['Int']['output'];
  BedRow: TableRow;
  BlockedPlaces: Omit<BlockedPlaces, 'places'> & { places: ResolversParentTypes['Figure'] };
  String: Scalars['String']['output'];
  Borough: PlaceNode;
  BoroughSet: NamedSet;
  ChildToPlace: ChildToPlace;
  Code: Code;
  CodeList: CodeList;
  CostFilter: CostFilter;
  CostGroup: CellGroup;
  CostMeasures: Cell;
  CostPoint: Omit<CostPoint, 'measures'> & { measures: ResolversParentTypes['CostMeasures'] };
  CostPopulation: TimedPopulation;
  CostRow: TableRow;
  Coverage: NamedCoverage;
  Boolean: Scalars['Boolean']['output'];
  DearestPlacements: Omit<DearestPlacements, 'shareOfSpend' | 'sum'> & { shareOfSpend: ResolversParentTypes['Figure'], sum: ResolversParentTypes['Figure'] };
  Dimension: Omit<Dimension, 'codes'> & { codes?: Maybe<ReadonlyArray<ResolversParentTypes['DimensionCode']>> };
  DimensionCode: TitledCode;
  DimensionCodes: DimensionCodes;
  DisclosureRule: DisclosureRule;
  Distribution: DistributionNode;
  Figure: FigureMade;
  Float: Scalars['Float']['output'];
  FosteringGap: Omit<FosteringGap, 'agencies' | 'gap' | 'inHouse'> & { agencies: ResolversParentTypes['Figure'], gap: ResolversParentTypes['Figure'], inHouse: ResolversParentTypes['Figure'] };
  FundingAmounts: Omit<FundingAmounts, 'education' | 'health' | 'socialCare' | 'unattributed'> & { education: ResolversParentTypes['Figure'], health: ResolversParentTypes['Figure'], socialCare: ResolversParentTypes['Figure'], unattributed: ResolversParentTypes['Figure'] };
  FundingShares: Omit<FundingShares, 'education' | 'health' | 'socialCare' | 'unattributed'> & { education: ResolversParentTypes['Figure'], health: ResolversParentTypes['Figure'], socialCare: ResolversParentTypes['Figure'], unattributed: ResolversParentTypes['Figure'] };
  GradeCount: HomesOfGrade;
  GroupKey: TitledCode;
  HandedInReturn: HandedInReturn;
  Home: HomeOnRegister;
  HomeChanges: HomesOverTime;
  HomeConnection: ListedHomes;
  HomeEdge: Omit<HomeEdge, 'node'> & { node: ResolversParentTypes['Home'] };
  HomeFilter: HomeFilter;
  HomeForReferral: ReferredHome;
  HomeForReferralConnection: ListedHomesFor;
  HomeForReferralEdge: Omit<HomeForReferralEdge, 'node'> & { node: ResolversParentTypes['HomeForReferral'] };
  HomeNumbers: HomeNumbers;
  HomeNumbersGroup: Omit<HomeNumbersGroup, 'keys'> & { keys: ReadonlyArray<ResolversParentTypes['GroupKey']> };
  HomeSuits: HomeSuits;
  HomesInAuthority: HomesOfAuthority;
  LayoutPart: LayoutPart;
  LocalDate: Scalars['LocalDate']['output'];
  London: PlaceNode;
  Measure: Measure;
  MissingBorough: MissingBorough;
  MovementFilter: MovementFilter;
  MovementGroup: CellGroup;
  MovementMeasures: Cell;
  MovementPoint: Omit<MovementPoint, 'measures'> & { measures: ResolversParentTypes['MovementMeasures'] };
  MovementPopulation: TimedPopulation;
  MovementRow: TableRow;
  PageInfo: PageInfo;
  PartialAnswer: PartialAnswer;
  PartialQueryInput: PartialQueryInput;
  PartialVectors: Scalars['PartialVectors']['output'];
  Partials: Partials;
  Period: Period;
  Place: PlaceNode;
  PlacementFilter: PlacementFilter;
  PlacementGroup: CellGroup;
  PlacementMeasures: Cell;
  PlacementPoint: Omit<PlacementPoint, 'measures'> & { measures: ResolversParentTypes['PlacementMeasures'] };
  PlacementPopulation: TimedPopulation;
  PlacementRecord: PlacementRecord;
  PlacementRecordConnection: PlacementRecordConnection;
  PlacementRecordEdge: PlacementRecordEdge;
  PlacementRow: TableRow;
  PlacementStability: Cell;
  PreviousVintage: Omit<PreviousVintage, 'returns'> & { returns: ReadonlyArray<ResolversParentTypes['ReturnCoverage']> };
  Provider: ProviderOnRegister;
  ProviderConnection: ListedProviders;
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node: ResolversParentTypes['Provider'] };
  ProviderFilter: ProviderFilter;
  PublishedArea: BenchmarkArea;
  PublishedChildren: Omit<PublishedChildren, 'children' | 'ratePer10000'> & { children: ResolversParentTypes['Figure'], ratePer10000: ResolversParentTypes['Figure'] };
  PublishedGroup: Omit<PublishedGroup, 'number' | 'of' | 'percent'> & { number: ResolversParentTypes['Figure'], of: ResolversParentTypes['Figure'], percent: ResolversParentTypes['Figure'] };
  PublishedList: Omit<PublishedList, 'parts' | 'total'> & { parts: ReadonlyArray<ResolversParentTypes['PublishedPart']>, total: ResolversParentTypes['Figure'] };
  PublishedPart: Omit<PublishedPart, 'number' | 'percent'> & { number: ResolversParentTypes['Figure'], percent: ResolversParentTypes['Figure'] };
  PublishedSource: PublishedSource;
  PublishedTime: PublishedTime;
  PublishedYear: BenchmarkYear;
  Query: Record<PropertyKey, never>;
  ReferralAlternatives: Cell;
  ReferralFilter: ReferralFilter;
  ReferralGroup: CellGroup;
  ReferralMeasures: Cell;
  ReferralPoint: Omit<ReferralPoint, 'measures'> & { measures: ResolversParentTypes['ReferralMeasures'] };
  ReferralPopulation: TimedPopulation;
  ReferralRow: TableRow;
  ReferralToPlace: ReferralToPlace;
  RegisterRows: Scalars['RegisterRows']['output'];
  ReturnCoverage: ReturnCovered;
  Roster: Omit<Roster, 'previous' | 'returns'> & { previous?: Maybe<ResolversParentTypes['PreviousVintage']>, returns: ReadonlyArray<ResolversParentTypes['ReturnCoverage']> };
  StatisticalNeighbour: Neighbour;
  SubRegion: PlaceNode;
  SubRegionCoverage: CoveredSubRegion;
  SubRegionVintage: SubRegionVintage;
  Tile: Tile;
  TopTen: Omit<TopTen, 'ofEachBorough' | 'ofPlace'> & { ofEachBorough: ResolversParentTypes['DearestPlacements'], ofPlace: ResolversParentTypes['DearestPlacements'] };
  Vacancy: Vacancy;
  VacancyCoverage: Omit<VacancyCoverage, 'known' | 'withheld'> & { known: ReadonlyArray<ResolversParentTypes['Borough']>, withheld: ReadonlyArray<ResolversParentTypes['Borough']> };
  Vintage: Vintage;
};

export type AbsencesResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Absences'] = ResolversParentTypes['Absences']> = {
  children?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  incidentsPerChild?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentOfChildren?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type BedGroupResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['BedGroup'] = ResolversParentTypes['BedGroup']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['BedMeasures'], ParentType, ContextType>;
  percentOfTotal?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type BedMeasuresResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['BedMeasures'] = ResolversParentTypes['BedMeasures']> = {
  blocked?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  blockedReasons?: Resolver<ReadonlyArray<ResolversTypes['BlockedPlaces']>, ParentType, ContextType>;
  homes?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  occupied?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  occupiedByLondon?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  occupiedByOthers?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentBlocked?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentByLondon?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentOccupied?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentVacant?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  registeredPlaces?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type BedPointResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['BedPoint'] = ResolversParentTypes['BedPoint']> = {
  at?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['BedMeasures'], ParentType, ContextType>;
};

export type BedPopulationResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['BedPopulation'] = ResolversParentTypes['BedPopulation']> = {
  asAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BedGroup']>>, ParentType, ContextType, RequireFields<BedPopulationGroupsArgs, 'by'>>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BedPoint']>>, ParentType, ContextType, RequireFields<BedPopulationSeriesArgs, 'from' | 'step' | 'to'>>;
  table?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BedRow']>>, ParentType, ContextType, RequireFields<BedPopulationTableArgs, 'by' | 'step'>>;
  total?: Resolver<Maybe<ResolversTypes['BedMeasures']>, ParentType, ContextType>;
};

export type BedRowResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['BedRow'] = ResolversParentTypes['BedRow']> = {
  at?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  borough?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  homeType?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['BedMeasures'], ParentType, ContextType>;
  needGroup?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  percentOfTotal?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
};

export type BlockedPlacesResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['BlockedPlaces'] = ResolversParentTypes['BlockedPlaces']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BoroughResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Borough'] = ResolversParentTypes['Borough'], FederationReferenceType extends FederationReferenceTypes['Borough'] = FederationReferenceTypes['Borough']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Borough']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beds?: Resolver<Maybe<ResolversTypes['BedPopulation']>, ParentType, ContextType, Partial<BoroughBedsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  costs?: Resolver<Maybe<ResolversTypes['CostPopulation']>, ParentType, ContextType, RequireFields<BoroughCostsArgs, 'during'>>;
  homesChanged?: Resolver<Maybe<ResolversTypes['HomeChanges']>, ParentType, ContextType, RequireFields<BoroughHomesChangedArgs, 'during'>>;
  homesFor?: Resolver<Maybe<ResolversTypes['HomeForReferralConnection']>, ParentType, ContextType, RequireFields<BoroughHomesForArgs, 'first' | 'referral'>>;
  movements?: Resolver<Maybe<ResolversTypes['MovementPopulation']>, ParentType, ContextType, RequireFields<BoroughMovementsArgs, 'during'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ReadonlyArray<ResolversTypes['StatisticalNeighbour']>, ParentType, ContextType>;
  placementRecords?: Resolver<Maybe<ResolversTypes['PlacementRecordConnection']>, ParentType, ContextType, RequireFields<BoroughPlacementRecordsArgs, 'first'>>;
  placements?: Resolver<Maybe<ResolversTypes['PlacementPopulation']>, ParentType, ContextType, Partial<BoroughPlacementsArgs>>;
  providers?: Resolver<Maybe<ResolversTypes['ProviderConnection']>, ParentType, ContextType, RequireFields<BoroughProvidersArgs, 'first' | 'orderBy'>>;
  published?: Resolver<ReadonlyArray<ResolversTypes['PublishedArea']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralPopulation']>, ParentType, ContextType, RequireFields<BoroughReferralsArgs, 'during'>>;
  subRegion?: Resolver<ResolversTypes['SubRegion'], ParentType, ContextType>;
  tile?: Resolver<ResolversTypes['Tile'], ParentType, ContextType>;
  times?: Resolver<ReadonlyArray<ResolversTypes['PublishedTime']>, ParentType, ContextType, RequireFields<BoroughTimesArgs, 'population'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoroughSetResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['BoroughSet'] = ResolversParentTypes['BoroughSet'], FederationReferenceType extends FederationReferenceTypes['BoroughSet'] = FederationReferenceTypes['BoroughSet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BoroughSet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asAt?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  beds?: Resolver<Maybe<ResolversTypes['BedPopulation']>, ParentType, ContextType, Partial<BoroughSetBedsArgs>>;
  boroughs?: Resolver<ReadonlyArray<ResolversTypes['Borough']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  costs?: Resolver<Maybe<ResolversTypes['CostPopulation']>, ParentType, ContextType, RequireFields<BoroughSetCostsArgs, 'during'>>;
  homesChanged?: Resolver<Maybe<ResolversTypes['HomeChanges']>, ParentType, ContextType, RequireFields<BoroughSetHomesChangedArgs, 'during'>>;
  movements?: Resolver<Maybe<ResolversTypes['MovementPopulation']>, ParentType, ContextType, RequireFields<BoroughSetMovementsArgs, 'during'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placements?: Resolver<Maybe<ResolversTypes['PlacementPopulation']>, ParentType, ContextType, Partial<BoroughSetPlacementsArgs>>;
  providers?: Resolver<Maybe<ResolversTypes['ProviderConnection']>, ParentType, ContextType, RequireFields<BoroughSetProvidersArgs, 'first' | 'orderBy'>>;
  published?: Resolver<ReadonlyArray<ResolversTypes['PublishedArea']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralPopulation']>, ParentType, ContextType, RequireFields<BoroughSetReferralsArgs, 'during'>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  times?: Resolver<ReadonlyArray<ResolversTypes['PublishedTime']>, ParentType, ContextType, RequireFields<BoroughSetTimesArgs, 'population'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CodeListResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['CodeList'] = ResolversParentTypes['CodeList']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CostGroupResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['CostGroup'] = ResolversParentTypes['CostGroup']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['CostMeasures'], ParentType, ContextType>;
  percentOfTotal?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type CostMeasuresResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['CostMeasures'] = ResolversParentTypes['CostMeasures']> = {
  budget?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['FundingShares']>, ParentType, ContextType>;
  fundingAmounts?: Resolver<Maybe<ResolversTypes['FundingAmounts']>, ParentType, ContextType>;
  millionOrMore?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  overspend?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentOverspent?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  placementWeeks?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  spend?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  topTen?: Resolver<Maybe<ResolversTypes['TopTen']>, ParentType, ContextType>;
  unitCostPerWeek?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  weeklyCost?: Resolver<Maybe<ResolversTypes['Distribution']>, ParentType, ContextType>;
};

export type CostPointResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['CostPoint'] = ResolversParentTypes['CostPoint']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['CostMeasures'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type CostPopulationResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['CostPopulation'] = ResolversParentTypes['CostPopulation']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  fosteringGap?: Resolver<Maybe<ResolversTypes['FosteringGap']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CostGroup']>>, ParentType, ContextType, RequireFields<CostPopulationGroupsArgs, 'by'>>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CostPoint']>>, ParentType, ContextType, RequireFields<CostPopulationSeriesArgs, 'from' | 'step' | 'to'>>;
  table?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CostRow']>>, ParentType, ContextType, RequireFields<CostPopulationTableArgs, 'by' | 'step'>>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['CostMeasures']>, ParentType, ContextType>;
};

export type CostRowResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['CostRow'] = ResolversParentTypes['CostRow']> = {
  ageBand?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ageGroup?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ageStage?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  annualCost?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  borough?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  categoryOfNeed?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  distanceBand?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  dols?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ehcp?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ethnic?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  fosterBreakdowns?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  homeType?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  hostAuthority?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  hostRegion?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  inLondon?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  legalStatus?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ls?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['CostMeasures'], ParentType, ContextType>;
  percentOfTotal?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  placeProvider?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  placementType?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  procurement?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  solo?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  uasc?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  weeklyCostBand?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  boroughs?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingBorough']>, ParentType, ContextType>;
  subRegions?: Resolver<ReadonlyArray<ResolversTypes['SubRegionCoverage']>, ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DearestPlacementsResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['DearestPlacements'] = ResolversParentTypes['DearestPlacements']> = {
  shareOfSpend?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type DimensionResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Dimension'] = ResolversParentTypes['Dimension']> = {
  codes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DimensionCode']>>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divides?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  filter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOrdinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  populations?: Resolver<ReadonlyArray<ResolversTypes['Population']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DimensionCodeResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['DimensionCode'] = ResolversParentTypes['DimensionCode']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisclosureRuleResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['DisclosureRule'] = ResolversParentTypes['DisclosureRule']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DistributionResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution']> = {
  mean?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  median?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<DistributionPercentileArgs, 'at'>>;
  total?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FigureStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FosteringGapResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['FosteringGap'] = ResolversParentTypes['FosteringGap']> = {
  agencies?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  inHouse?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FundingAmountsResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['FundingAmounts'] = ResolversParentTypes['FundingAmounts']> = {
  education?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  health?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  socialCare?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  unattributed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FundingSharesResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['FundingShares'] = ResolversParentTypes['FundingShares']> = {
  education?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  health?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  socialCare?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  unattributed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type GradeCountResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['GradeCount'] = ResolversParentTypes['GradeCount']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  homeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandedInReturnResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HandedInReturn'] = ResolversParentTypes['HandedInReturn']> = {
  borough?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type HomeResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Home'] = ResolversParentTypes['Home'], FederationReferenceType extends FederationReferenceTypes['Home'] = FederationReferenceTypes['Home']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Home']> | FederationReferenceType, FederationReferenceType, ContextType>;
  borough?: Resolver<Maybe<ResolversTypes['Borough']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  homeType?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspected?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  localAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  provisionType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sectorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vacancies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Vacancy']>>, ParentType, ContextType>;
};

export type HomeChangesResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HomeChanges'] = ResolversParentTypes['HomeChanges']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HomeNumbersGroup']>>, ParentType, ContextType, RequireFields<HomeChangesGroupsArgs, 'by'>>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['HomeNumbers'], ParentType, ContextType>;
};

export type HomeConnectionResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HomeConnection'] = ResolversParentTypes['HomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Home']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancyCoverage?: Resolver<ResolversTypes['VacancyCoverage'], ParentType, ContextType>;
};

export type HomeEdgeResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HomeEdge'] = ResolversParentTypes['HomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Home'], ParentType, ContextType>;
};

export type HomeForReferralResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HomeForReferral'] = ResolversParentTypes['HomeForReferral']> = {
  home?: Resolver<ResolversTypes['Home'], ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['Nearness'], ParentType, ContextType>;
  suits?: Resolver<ResolversTypes['HomeSuits'], ParentType, ContextType>;
  vacancy?: Resolver<Maybe<ResolversTypes['Vacancy']>, ParentType, ContextType>;
};

export type HomeForReferralConnectionResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HomeForReferralConnection'] = ResolversParentTypes['HomeForReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HomeForReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HomeForReferral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancyCoverage?: Resolver<ResolversTypes['VacancyCoverage'], ParentType, ContextType>;
};

export type HomeForReferralEdgeResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HomeForReferralEdge'] = ResolversParentTypes['HomeForReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HomeForReferral'], ParentType, ContextType>;
};

export type HomeNumbersResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HomeNumbers'] = ResolversParentTypes['HomeNumbers']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesGained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placesLost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeNumbersGroupResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HomeNumbersGroup'] = ResolversParentTypes['HomeNumbersGroup']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['HomeNumbers'], ParentType, ContextType>;
};

export type HomeSuitsResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HomeSuits'] = ResolversParentTypes['HomeSuits']> = {
  age?: Resolver<ResolversTypes['Suits'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Suits'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Suits'], ParentType, ContextType>;
};

export type HomesInAuthorityResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['HomesInAuthority'] = ResolversParentTypes['HomesInAuthority']> = {
  borough?: Resolver<Maybe<ResolversTypes['Borough']>, ParentType, ContextType>;
  homeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LayoutPartResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['LayoutPart'] = ResolversParentTypes['LayoutPart']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LondonResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['London'] = ResolversParentTypes['London'], FederationReferenceType extends FederationReferenceTypes['London'] = FederationReferenceTypes['London']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['London']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beds?: Resolver<Maybe<ResolversTypes['BedPopulation']>, ParentType, ContextType, Partial<LondonBedsArgs>>;
  boroughs?: Resolver<ReadonlyArray<ResolversTypes['Borough']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  costs?: Resolver<Maybe<ResolversTypes['CostPopulation']>, ParentType, ContextType, RequireFields<LondonCostsArgs, 'during'>>;
  homesChanged?: Resolver<Maybe<ResolversTypes['HomeChanges']>, ParentType, ContextType, RequireFields<LondonHomesChangedArgs, 'during'>>;
  movements?: Resolver<Maybe<ResolversTypes['MovementPopulation']>, ParentType, ContextType, RequireFields<LondonMovementsArgs, 'during'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placements?: Resolver<Maybe<ResolversTypes['PlacementPopulation']>, ParentType, ContextType, Partial<LondonPlacementsArgs>>;
  providers?: Resolver<Maybe<ResolversTypes['ProviderConnection']>, ParentType, ContextType, RequireFields<LondonProvidersArgs, 'first' | 'orderBy'>>;
  published?: Resolver<ReadonlyArray<ResolversTypes['PublishedArea']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralPopulation']>, ParentType, ContextType, RequireFields<LondonReferralsArgs, 'during'>>;
  subRegions?: Resolver<ReadonlyArray<ResolversTypes['SubRegion']>, ParentType, ContextType>;
  times?: Resolver<ReadonlyArray<ResolversTypes['PublishedTime']>, ParentType, ContextType, RequireFields<LondonTimesArgs, 'population'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disclosure?: Resolver<ReadonlyArray<ResolversTypes['DisclosureRule']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MeasureForm'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Population'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingBoroughResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['MissingBorough'] = ResolversParentTypes['MissingBorough']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissingReason'], ParentType, ContextType>;
};

export type MovementGroupResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['MovementGroup'] = ResolversParentTypes['MovementGroup']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MovementMeasures'], ParentType, ContextType>;
};

export type MovementMeasuresResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['MovementMeasures'] = ResolversParentTypes['MovementMeasures']> = {
  awayWithoutAuthorisation?: Resolver<ResolversTypes['Absences'], ParentType, ContextType>;
  ceased?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  entrants?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  exits?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Absences'], ParentType, ContextType>;
  movedIn?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  movedOut?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  newToCare?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentUnplanned?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  placementsStarted?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  returnedWithin5Years?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  returnedWithin12Months?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  stability?: Resolver<Maybe<ResolversTypes['PlacementStability']>, ParentType, ContextType>;
  started?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  unplannedMoves?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type MovementPointResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['MovementPoint'] = ResolversParentTypes['MovementPoint']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MovementMeasures'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type MovementPopulationResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['MovementPopulation'] = ResolversParentTypes['MovementPopulation']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MovementGroup']>>, ParentType, ContextType, RequireFields<MovementPopulationGroupsArgs, 'by'>>;
  recordsFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MovementPoint']>>, ParentType, ContextType, RequireFields<MovementPopulationSeriesArgs, 'from' | 'step' | 'to'>>;
  table?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MovementRow']>>, ParentType, ContextType, RequireFields<MovementPopulationTableArgs, 'by' | 'step'>>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['MovementMeasures']>, ParentType, ContextType>;
};

export type MovementRowResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['MovementRow'] = ResolversParentTypes['MovementRow']> = {
  ageBand?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ageGroup?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ageStage?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  borough?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  categoryOfNeed?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  distanceBand?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  dols?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ehcp?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ethnic?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  fosterBreakdowns?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  homeType?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  hostAuthority?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  hostRegion?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  inLondon?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  legalStatus?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ls?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MovementMeasures'], ParentType, ContextType>;
  moveReason?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  placeProvider?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  placementType?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  procurement?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  reasonPlaceChange?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  rec?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  rne?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  solo?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  uasc?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  weeklyCostBand?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialAnswerResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PartialAnswer'] = ResolversParentTypes['PartialAnswer']> = {
  layout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vectors?: Resolver<Maybe<ResolversTypes['PartialVectors']>, ParentType, ContextType>;
};

export interface PartialVectorsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialVectors'], any> {
  name: 'PartialVectors';
}

export type PartialsResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Partials'] = ResolversParentTypes['Partials']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['PartialAnswer']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subRegion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'Borough' | 'BoroughSet' | 'London' | 'SubRegion', ParentType, ContextType>;
  beds?: Resolver<Maybe<ResolversTypes['BedPopulation']>, ParentType, ContextType, Partial<PlaceBedsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  costs?: Resolver<Maybe<ResolversTypes['CostPopulation']>, ParentType, ContextType, RequireFields<PlaceCostsArgs, 'during'>>;
  homesChanged?: Resolver<Maybe<ResolversTypes['HomeChanges']>, ParentType, ContextType, RequireFields<PlaceHomesChangedArgs, 'during'>>;
  movements?: Resolver<Maybe<ResolversTypes['MovementPopulation']>, ParentType, ContextType, RequireFields<PlaceMovementsArgs, 'during'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placements?: Resolver<Maybe<ResolversTypes['PlacementPopulation']>, ParentType, ContextType, Partial<PlacePlacementsArgs>>;
  providers?: Resolver<Maybe<ResolversTypes['ProviderConnection']>, ParentType, ContextType, RequireFields<PlaceProvidersArgs, 'first' | 'orderBy'>>;
  published?: Resolver<ReadonlyArray<ResolversTypes['PublishedArea']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralPopulation']>, ParentType, ContextType, RequireFields<PlaceReferralsArgs, 'during'>>;
  times?: Resolver<ReadonlyArray<ResolversTypes['PublishedTime']>, ParentType, ContextType, RequireFields<PlaceTimesArgs, 'population'>>;
};

export type PlacementGroupResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PlacementGroup'] = ResolversParentTypes['PlacementGroup']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['PlacementMeasures'], ParentType, ContextType>;
  percentOfPopulation?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentOfTotal?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type PlacementMeasuresResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PlacementMeasures'] = ResolversParentTypes['PlacementMeasures']> = {
  annualCommitment?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  daysInPlacement?: Resolver<Maybe<ResolversTypes['Distribution']>, ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Distribution']>, ParentType, ContextType>;
  percentInLondon?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentInOwnBorough?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentWithin20Miles?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  ratePer10000?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  weeklyCost?: Resolver<Maybe<ResolversTypes['Distribution']>, ParentType, ContextType>;
};

export type PlacementPointResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PlacementPoint'] = ResolversParentTypes['PlacementPoint']> = {
  at?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['PlacementMeasures'], ParentType, ContextType>;
};

export type PlacementPopulationResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PlacementPopulation'] = ResolversParentTypes['PlacementPopulation']> = {
  asAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlacementGroup']>>, ParentType, ContextType, RequireFields<PlacementPopulationGroupsArgs, 'by'>>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlacementPoint']>>, ParentType, ContextType, RequireFields<PlacementPopulationSeriesArgs, 'from' | 'step' | 'to'>>;
  table?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlacementRow']>>, ParentType, ContextType, RequireFields<PlacementPopulationTableArgs, 'by' | 'step'>>;
  total?: Resolver<Maybe<ResolversTypes['PlacementMeasures']>, ParentType, ContextType>;
};

export type PlacementRecordResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PlacementRecord'] = ResolversParentTypes['PlacementRecord']> = {
  birthMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categoryOfNeed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  child?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  distanceMiles?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  ethnic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostAuthority?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  legalStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonEpisodeCeased?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonForNewEpisode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonPlaceChange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  uasc?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  urn?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlacementRecordConnectionResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PlacementRecordConnection'] = ResolversParentTypes['PlacementRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlacementRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlacementRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementRecordEdgeResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PlacementRecordEdge'] = ResolversParentTypes['PlacementRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlacementRecord'], ParentType, ContextType>;
};

export type PlacementRowResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PlacementRow'] = ResolversParentTypes['PlacementRow']> = {
  ageBand?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ageGroup?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ageStage?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  borough?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  categoryOfNeed?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  distanceBand?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  dols?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ehcp?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ethnic?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  fosterBreakdowns?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  homeType?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  hostAuthority?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  hostRegion?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  inLondon?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  legalStatus?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ls?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['PlacementMeasures'], ParentType, ContextType>;
  percentOfTotal?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  placeProvider?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  placementType?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  procurement?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  solo?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  uasc?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  weeklyCostBand?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
};

export type PlacementStabilityResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PlacementStability'] = ResolversParentTypes['PlacementStability']> = {
  children?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  childrenOfTwoYears?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  longTerm?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  longTermStable?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentLongTermStable?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentThreeOrMore?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentThreeOrMoreInTwoYears?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  threeOrMore?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  threeOrMoreInTwoYears?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type PreviousVintageResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PreviousVintage'] = ResolversParentTypes['PreviousVintage']> = {
  returns?: Resolver<ReadonlyArray<ResolversTypes['ReturnCoverage']>, ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['HomesInAuthority']>, ParentType, ContextType>;
  boroughsUsing?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<ProviderBoroughsUsingArgs>>;
  children?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, Partial<ProviderChildrenArgs>>;
  grades?: Resolver<ReadonlyArray<ResolversTypes['GradeCount']>, ParentType, ContextType>;
  homeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Home']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  spend?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<ProviderSpendArgs, 'during'>>;
};

export type ProviderConnectionResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancyCoverage?: Resolver<ResolversTypes['VacancyCoverage'], ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type PublishedAreaResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PublishedArea'] = ResolversParentTypes['PublishedArea']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PublishedLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PublishedSource'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['PublishedYear']>, ParentType, ContextType>;
};

export type PublishedChildrenResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PublishedChildren'] = ResolversParentTypes['PublishedChildren']> = {
  children?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  ratePer10000?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type PublishedGroupResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PublishedGroup'] = ResolversParentTypes['PublishedGroup']> = {
  number?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type PublishedListResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PublishedList'] = ResolversParentTypes['PublishedList']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['PublishedPart']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type PublishedPartResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PublishedPart'] = ResolversParentTypes['PublishedPart']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type PublishedSourceResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PublishedSource'] = ResolversParentTypes['PublishedSource']> = {
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedTimeResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PublishedTime'] = ResolversParentTypes['PublishedTime']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['SeriesStep'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PublishedYearResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['PublishedYear'] = ResolversParentTypes['PublishedYear']> = {
  ceased?: Resolver<ResolversTypes['PublishedChildren'], ParentType, ContextType>;
  lookedAfter?: Resolver<ResolversTypes['PublishedChildren'], ParentType, ContextType>;
  newPlacements?: Resolver<ResolversTypes['PublishedList'], ParentType, ContextType>;
  placementChanges?: Resolver<ResolversTypes['PublishedList'], ParentType, ContextType>;
  sameCarerForTwoYears?: Resolver<ResolversTypes['PublishedGroup'], ParentType, ContextType>;
  started?: Resolver<ResolversTypes['PublishedChildren'], ParentType, ContextType>;
  threeOrMorePlacements?: Resolver<ResolversTypes['PublishedGroup'], ParentType, ContextType>;
  threeOrMorePlacementsInTwoYears?: Resolver<ResolversTypes['PublishedGroup'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  borough?: Resolver<Maybe<ResolversTypes['Borough']>, ParentType, ContextType, RequireFields<QueryBoroughArgs, 'code'>>;
  boroughSets?: Resolver<ReadonlyArray<ResolversTypes['BoroughSet']>, ParentType, ContextType>;
  boroughs?: Resolver<ReadonlyArray<ResolversTypes['Borough']>, ParentType, ContextType>;
  codeLists?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CodeList']>>, ParentType, ContextType, Partial<QueryCodeListsArgs>>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType, Partial<QueryDimensionsArgs>>;
  home?: Resolver<Maybe<ResolversTypes['Home']>, ParentType, ContextType, RequireFields<QueryHomeArgs, 'urn'>>;
  homes?: Resolver<Maybe<ResolversTypes['HomeConnection']>, ParentType, ContextType, RequireFields<QueryHomesArgs, 'first' | 'orderBy'>>;
  london?: Resolver<ResolversTypes['London'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  partials?: Resolver<ResolversTypes['Partials'], ParentType, ContextType, RequireFields<QueryPartialsArgs, 'queries' | 'vintage'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'name'>>;
  placesNamed?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Place']>>, ParentType, ContextType, RequireFields<QueryPlacesNamedArgs, 'names'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providers?: Resolver<Maybe<ResolversTypes['ProviderConnection']>, ParentType, ContextType, RequireFields<QueryProvidersArgs, 'first' | 'orderBy'>>;
  registerRows?: Resolver<ResolversTypes['RegisterRows'], ParentType, ContextType, RequireFields<QueryRegisterRowsArgs, 'vintage'>>;
  roster?: Resolver<ResolversTypes['Roster'], ParentType, ContextType>;
  subRegion?: Resolver<Maybe<ResolversTypes['SubRegion']>, ParentType, ContextType, RequireFields<QuerySubRegionArgs, 'code'>>;
  subRegions?: Resolver<ReadonlyArray<ResolversTypes['SubRegion']>, ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['Vintage']>, ParentType, ContextType, Partial<QueryVintageArgs>>;
};

export type ReferralAlternativesResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['ReferralAlternatives'] = ResolversParentTypes['ReferralAlternatives']> = {
  percentUnregistered?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentWithDolOrder?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  searches?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  unregistered?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  withDolOrder?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type ReferralGroupResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['ReferralGroup'] = ResolversParentTypes['ReferralGroup']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['ReferralMeasures'], ParentType, ContextType>;
  percentOfPopulation?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentOfTotal?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type ReferralMeasuresResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['ReferralMeasures'] = ResolversParentTypes['ReferralMeasures']> = {
  alternatives?: Resolver<ResolversTypes['ReferralAlternatives'], ParentType, ContextType>;
  awaited?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  childrenPlaced?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  concluded?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  daysOpen?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  daysToOffer?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  daysToPlacement?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  made?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  notOffered?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  percentPlaced?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  unmet?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type ReferralPointResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['ReferralPoint'] = ResolversParentTypes['ReferralPoint']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['ReferralMeasures'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ReferralPopulationResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['ReferralPopulation'] = ResolversParentTypes['ReferralPopulation']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralGroup']>>, ParentType, ContextType, RequireFields<ReferralPopulationGroupsArgs, 'by'>>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralPoint']>>, ParentType, ContextType, RequireFields<ReferralPopulationSeriesArgs, 'from' | 'step' | 'to'>>;
  table?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralRow']>>, ParentType, ContextType, RequireFields<ReferralPopulationTableArgs, 'by' | 'step'>>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['ReferralMeasures']>, ParentType, ContextType>;
};

export type ReferralRowResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['ReferralRow'] = ResolversParentTypes['ReferralRow']> = {
  ageBand?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ageGroup?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ageStage?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  borough?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ethnic?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['ReferralMeasures'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  percentOfTotal?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  referralKind?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['DimensionCode']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export interface RegisterRowsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegisterRows'], any> {
  name: 'RegisterRows';
}

export type ReturnCoverageResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['ReturnCoverage'] = ResolversParentTypes['ReturnCoverage']> = {
  borough?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type RosterResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Roster'] = ResolversParentTypes['Roster']> = {
  layouts?: Resolver<ReadonlyArray<ResolversTypes['LayoutPart']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['PreviousVintage']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['ReturnCoverage']>, ParentType, ContextType>;
  subRegion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StatisticalNeighbourResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['StatisticalNeighbour'] = ResolversParentTypes['StatisticalNeighbour']> = {
  area?: Resolver<ResolversTypes['PublishedArea'], ParentType, ContextType>;
  closeness?: Resolver<ResolversTypes['NeighbourCloseness'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PublishedSource'], ParentType, ContextType>;
};

export type SubRegionResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['SubRegion'] = ResolversParentTypes['SubRegion'], FederationReferenceType extends FederationReferenceTypes['SubRegion'] = FederationReferenceTypes['SubRegion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubRegion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beds?: Resolver<Maybe<ResolversTypes['BedPopulation']>, ParentType, ContextType, Partial<SubRegionBedsArgs>>;
  boroughs?: Resolver<ReadonlyArray<ResolversTypes['Borough']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  costs?: Resolver<Maybe<ResolversTypes['CostPopulation']>, ParentType, ContextType, RequireFields<SubRegionCostsArgs, 'during'>>;
  homesChanged?: Resolver<Maybe<ResolversTypes['HomeChanges']>, ParentType, ContextType, RequireFields<SubRegionHomesChangedArgs, 'during'>>;
  movements?: Resolver<Maybe<ResolversTypes['MovementPopulation']>, ParentType, ContextType, RequireFields<SubRegionMovementsArgs, 'during'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placements?: Resolver<Maybe<ResolversTypes['PlacementPopulation']>, ParentType, ContextType, Partial<SubRegionPlacementsArgs>>;
  providers?: Resolver<Maybe<ResolversTypes['ProviderConnection']>, ParentType, ContextType, RequireFields<SubRegionProvidersArgs, 'first' | 'orderBy'>>;
  published?: Resolver<ReadonlyArray<ResolversTypes['PublishedArea']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralPopulation']>, ParentType, ContextType, RequireFields<SubRegionReferralsArgs, 'during'>>;
  times?: Resolver<ReadonlyArray<ResolversTypes['PublishedTime']>, ParentType, ContextType, RequireFields<SubRegionTimesArgs, 'population'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubRegionCoverageResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['SubRegionCoverage'] = ResolversParentTypes['SubRegionCoverage']> = {
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incompatible?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  layoutDiffers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SilenceReason']>, ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SubRegionVintageResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['SubRegionVintage'] = ResolversParentTypes['SubRegionVintage']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TileResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Tile'] = ResolversParentTypes['Tile']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopTenResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['TopTen'] = ResolversParentTypes['TopTen']> = {
  ofEachBorough?: Resolver<ResolversTypes['DearestPlacements'], ParentType, ContextType>;
  ofPlace?: Resolver<ResolversTypes['DearestPlacements'], ParentType, ContextType>;
};

export type VacancyResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy']> = {
  ageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VacancyCoverageResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['VacancyCoverage'] = ResolversParentTypes['VacancyCoverage']> = {
  asAt?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ReadonlyArray<ResolversTypes['Borough']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['Borough']>, ParentType, ContextType>;
};

export type VintageResolvers<ContextType = FigureContext, ParentType extends ResolversParentTypes['Vintage'] = ResolversParentTypes['Vintage']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['HandedInReturn']>, ParentType, ContextType>;
  subRegions?: Resolver<ReadonlyArray<ResolversTypes['SubRegionVintage']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = FigureContext> = {
  Absences?: AbsencesResolvers<ContextType>;
  BedGroup?: BedGroupResolvers<ContextType>;
  BedMeasures?: BedMeasuresResolvers<ContextType>;
  BedPoint?: BedPointResolvers<ContextType>;
  BedPopulation?: BedPopulationResolvers<ContextType>;
  BedRow?: BedRowResolvers<ContextType>;
  BlockedPlaces?: BlockedPlacesResolvers<ContextType>;
  Borough?: BoroughResolvers<ContextType>;
  BoroughSet?: BoroughSetResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  CostGroup?: CostGroupResolvers<ContextType>;
  CostMeasures?: CostMeasuresResolvers<ContextType>;
  CostPoint?: CostPointResolvers<ContextType>;
  CostPopulation?: CostPopulationResolvers<ContextType>;
  CostRow?: CostRowResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  DearestPlacements?: DearestPlacementsResolvers<ContextType>;
  Dimension?: DimensionResolvers<ContextType>;
  DimensionCode?: DimensionCodeResolvers<ContextType>;
  DisclosureRule?: DisclosureRuleResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FosteringGap?: FosteringGapResolvers<ContextType>;
  FundingAmounts?: FundingAmountsResolvers<ContextType>;
  FundingShares?: FundingSharesResolvers<ContextType>;
  GradeCount?: GradeCountResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  HandedInReturn?: HandedInReturnResolvers<ContextType>;
  Home?: HomeResolvers<ContextType>;
  HomeChanges?: HomeChangesResolvers<ContextType>;
  HomeConnection?: HomeConnectionResolvers<ContextType>;
  HomeEdge?: HomeEdgeResolvers<ContextType>;
  HomeForReferral?: HomeForReferralResolvers<ContextType>;
  HomeForReferralConnection?: HomeForReferralConnectionResolvers<ContextType>;
  HomeForReferralEdge?: HomeForReferralEdgeResolvers<ContextType>;
  HomeNumbers?: HomeNumbersResolvers<ContextType>;
  HomeNumbersGroup?: HomeNumbersGroupResolvers<ContextType>;
  HomeSuits?: HomeSuitsResolvers<ContextType>;
  HomesInAuthority?: HomesInAuthorityResolvers<ContextType>;
  LayoutPart?: LayoutPartResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  London?: LondonResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MissingBorough?: MissingBoroughResolvers<ContextType>;
  MovementGroup?: MovementGroupResolvers<ContextType>;
  MovementMeasures?: MovementMeasuresResolvers<ContextType>;
  MovementPoint?: MovementPointResolvers<ContextType>;
  MovementPopulation?: MovementPopulationResolvers<ContextType>;
  MovementRow?: MovementRowResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialAnswer?: PartialAnswerResolvers<ContextType>;
  PartialVectors?: GraphQLScalarType;
  Partials?: PartialsResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlacementGroup?: PlacementGroupResolvers<ContextType>;
  PlacementMeasures?: PlacementMeasuresResolvers<ContextType>;
  PlacementPoint?: PlacementPointResolvers<ContextType>;
  PlacementPopulation?: PlacementPopulationResolvers<ContextType>;
  PlacementRecord?: PlacementRecordResolvers<ContextType>;
  PlacementRecordConnection?: PlacementRecordConnectionResolvers<ContextType>;
  PlacementRecordEdge?: PlacementRecordEdgeResolvers<ContextType>;
  PlacementRow?: PlacementRowResolvers<ContextType>;
  PlacementStability?: PlacementStabilityResolvers<ContextType>;
  PreviousVintage?: PreviousVintageResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  PublishedArea?: PublishedAreaResolvers<ContextType>;
  PublishedChildren?: PublishedChildrenResolvers<ContextType>;
  PublishedGroup?: PublishedGroupResolvers<ContextType>;
  PublishedList?: PublishedListResolvers<ContextType>;
  PublishedPart?: PublishedPartResolvers<ContextType>;
  PublishedSource?: PublishedSourceResolvers<ContextType>;
  PublishedTime?: PublishedTimeResolvers<ContextType>;
  PublishedYear?: PublishedYearResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReferralAlternatives?: ReferralAlternativesResolvers<ContextType>;
  ReferralGroup?: ReferralGroupResolvers<ContextType>;
  ReferralMeasures?: ReferralMeasuresResolvers<ContextType>;
  ReferralPoint?: ReferralPointResolvers<ContextType>;
  ReferralPopulation?: ReferralPopulationResolvers<ContextType>;
  ReferralRow?: ReferralRowResolvers<ContextType>;
  RegisterRows?: GraphQLScalarType;
  ReturnCoverage?: ReturnCoverageResolvers<ContextType>;
  Roster?: RosterResolvers<ContextType>;
  StatisticalNeighbour?: StatisticalNeighbourResolvers<ContextType>;
  SubRegion?: SubRegionResolvers<ContextType>;
  SubRegionCoverage?: SubRegionCoverageResolvers<ContextType>;
  SubRegionVintage?: SubRegionVintageResolvers<ContextType>;
  Tile?: TileResolvers<ContextType>;
  TopTen?: TopTenResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  VacancyCoverage?: VacancyCoverageResolvers<ContextType>;
  Vintage?: VintageResolvers<ContextType>;
};

