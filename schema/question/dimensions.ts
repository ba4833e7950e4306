/**
 * The dimensions, one row each: what a figure can be grouped and filtered by. Filters, the axes of layouts, the lookup tables of the
 * kernel and the catalogue all follow from this table.
 */
import { LIBERTY_ORDERS, PLANS, PROCUREMENTS, REGISTRATIONS, SOLOS } from "../reference/arrangements.ts";
import { AUTHORITY_NAMES } from "../reference/authorities.ts";
import { CODE_LISTS } from "../reference/code-lists.ts";
import { ageOn } from "../reference/dates.ts";
import { DISABILITIES } from "../reference/disabilities.ts";
import {
  AGE_BANDS,
  AGE_GROUPS,
  AGE_STAGES,
  ANNUAL_COSTS,
  type Band,
  BLOCKED_REASONS,
  DISTANCE_BANDS,
  ETHNICITIES,
  FOSTER_BREAKDOWNS,
  LEGAL_STATUSES,
  LOCALITIES,
  MOVE_REASONS,
  OCCUPANTS,
  PLACEMENT_TYPES,
  SEXES,
  UNKNOWN,
  WEEKLY_COST_BANDS,
} from "../reference/groupings.ts";
import { GRADES, HOME_TYPES, NEED_GROUPS, NEEDS, SECTORS } from "../reference/home-groups.ts";
import { HOST_REGIONS, IN_LONDON } from "../reference/host-regions.ts";
import { PROVISIONS } from "../reference/provisions.ts";
import { REFERRAL_KINDS } from "../reference/referral-codes.ts";
import { BOROUGHS, SUB_REGIONS } from "../reference/sub-regions.ts";
import type { ColumnName } from "./column-names.ts";
import { COUNTED_FACTS, type CountedFact } from "./measures.ts";
import { banded, decided, grouped, keyed, listed, type Spelling, uascOn } from "./spellings.ts";

export type Dimension = Spelling & {
  readonly name: DimensionName;
  /** The facts whose rows have it. */
  readonly facts: readonly CountedFact[];
  /** Field of the fact's filter; null where the place or the measure filters. */
  readonly filter: string | null;
  /** The column of the fact that decides it. */
  readonly column: ColumnName;
  /** The coarser dimension that this one divides: its cells are sums of this one's. */
  readonly parent: DimensionName | null;
  /** The code of those who have nothing of what the dimension is about; null where none of its codes is that. */
  readonly rest: string | null;
};

export type DimensionName = (typeof NAMES)[number];

/** A code on a dimension. */
export type DimensionCode = { readonly dimension: DimensionName; readonly code: string };

/** Canonical order of dimensions: the axes of a layout follow it, whatever order a caller names them in. */
const NAMES = [
  "BOROUGH",
  "HOST_AUTHORITY",
  "PROVIDER",
  "PLACEMENT_TYPE",
  "PLACE",
  "PLACE_PROVIDER",
  "PROVISION",
  "LEGAL_STATUS",
  "LS",
  "CATEGORY_OF_NEED",
  "AGE_BAND",
  "AGE_GROUP",
  "AGE_STAGE",
  "SEX",
  "ETHNICITY",
  "ETHNIC",
  "UASC",
  "LOCALITY",
  "IN_LONDON",
  "HOST_REGION",
  "DISTANCE_BAND",
  "WEEKLY_COST_BAND",
  "ANNUAL_COST",
  "HOME_TYPE",
  "SECTOR",
  "GRADE",
  "PROCUREMENT",
  "REGISTERED",
  "SOLO",
  "DOLS",
  "EHCP",
  "DISABILITY",
  "FOSTER_BREAKDOWNS",
  "NEED_GROUP",
  "OCCUPANT",
  "BLOCKED_REASON",
  "RNE",
  "REC",
  "MOVE_REASON",
  "REASON_PLACE_CHANGE",
  "REFERRAL_KIND",
  "NEED",
] as const;

const PLACED: readonly CountedFact[] = ["PLACEMENTS", "COSTS", "MOVEMENTS"];

/** Those, and searches for a placement, of which the child is known beside its kind: facts whose rows are of children. */
export const OF_CHILDREN: readonly CountedFact[] = [...PLACED, "REFERRALS"];

/** Bands of age on a date: by the month of birth, or of referrals by the age itself. */
const aged = (bands: readonly Band[]): Spelling =>
  banded(bands, (value, date) => (typeof value === "number" ? value : ageOn(value, date)));

const boroughSpelling: Spelling = {
  axis: BOROUGHS.map(({ code, name }) => ({ code, label: name })),
  codeOf: String,
};

const camelCase = (name: string): string => name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

type StoredColumn = { readonly column: ColumnName; readonly facts?: readonly CountedFact[] };
type RowOptions = { readonly filter?: null; readonly parent?: DimensionName; readonly rest?: string };

const row = (
  name: DimensionName,
  { column, facts = PLACED }: StoredColumn,
  spelling: Spelling,
  { filter, parent, rest }: RowOptions = {},
): Dimension => ({
  name,
  facts,
  column,
  ...spelling,
  filter: filter === null ? null : camelCase(name),
  parent: parent ?? null,
  rest: rest ?? null,
});

const BEDS: readonly CountedFact[] = ["BEDS"];
const MOVEMENTS: readonly CountedFact[] = ["MOVEMENTS"];
const REFERRALS: readonly CountedFact[] = ["REFERRALS"];

/** What the register says of a setting: of homes, and of the children who live in them. */
const SETTLED: readonly CountedFact[] = [...PLACED, ...BEDS];

const ROWS: readonly Dimension[] = [
  row("BOROUGH", { column: "borough", facts: COUNTED_FACTS }, boroughSpelling, { filter: null }),
  row("HOST_AUTHORITY", { column: "hostAuthority" }, keyed),
  row("PROVIDER", { column: "provider" }, keyed),
  row("PLACEMENT_TYPE", { column: "place" }, grouped(PLACEMENT_TYPES)),
  row("PLACE", { column: "place" }, listed(CODE_LISTS.PLACE), { parent: "PLACEMENT_TYPE" }),
  row("PLACE_PROVIDER", { column: "placeProvider" }, listed(CODE_LISTS.PLACE_PROVIDER)),
  row("PROVISION", { column: "provision", facts: [...PLACED, "BUDGETS"] }, listed(PROVISIONS)),
  row("LEGAL_STATUS", { column: "ls" }, grouped(LEGAL_STATUSES)),
  row("LS", { column: "ls" }, listed(CODE_LISTS.LS), { parent: "LEGAL_STATUS" }),
  row("CATEGORY_OF_NEED", { column: "cin" }, listed(CODE_LISTS.CIN)),
  row("AGE_BAND", { column: "ageSource", facts: OF_CHILDREN }, aged(AGE_BANDS)),
  row("AGE_GROUP", { column: "ageSource", facts: OF_CHILDREN }, aged(AGE_GROUPS)),
  row("AGE_STAGE", { column: "ageSource", facts: OF_CHILDREN }, aged(AGE_STAGES)),
  row("SEX", { column: "sex", facts: OF_CHILDREN }, grouped(SEXES)),
  row("ETHNICITY", { column: "ethnic", facts: OF_CHILDREN }, grouped(ETHNICITIES)),
  row("ETHNIC", { column: "ethnic", facts: OF_CHILDREN }, listed(CODE_LISTS.ETHNIC), { parent: "ETHNICITY" }),
  row("UASC", { column: "uascUntil" }, uascOn),
  row("LOCALITY", { column: "locality" }, listed(LOCALITIES)),
  row("IN_LONDON", { column: "hostRegion" }, grouped(IN_LONDON)),
  row("HOST_REGION", { column: "hostRegion" }, listed(HOST_REGIONS), { parent: "IN_LONDON" }),
  row("DISTANCE_BAND", { column: "distanceTenths" }, banded(DISTANCE_BANDS, Number)),
  row("WEEKLY_COST_BAND", { column: "weeklyCostBand" }, listed(WEEKLY_COST_BANDS)),
  row("ANNUAL_COST", { column: "annualCost", facts: ["COSTS"] }, decided(ANNUAL_COSTS), { filter: null }),
  row("HOME_TYPE", { column: "homeType", facts: SETTLED }, listed(HOME_TYPES)),
  row("SECTOR", { column: "sector", facts: SETTLED }, listed(SECTORS)),
  row("GRADE", { column: "grade", facts: SETTLED }, listed(GRADES)),
  row("PROCUREMENT", { column: "procurement" }, listed(PROCUREMENTS)),
  row("REGISTERED", { column: "registered" }, listed(REGISTRATIONS), { rest: "REGISTERED" }),
  row("SOLO", { column: "solo" }, listed(SOLOS), { rest: "NOT_SOLO" }),
  row("DOLS", { column: "dols" }, listed(LIBERTY_ORDERS), { rest: "NONE" }),
  row("EHCP", { column: "ehcp" }, listed(PLANS), { rest: "NO_EHCP" }),
  row("DISABILITY", { column: "disability" }, listed(DISABILITIES), { rest: "NONE" }),
  row("FOSTER_BREAKDOWNS", { column: "fosterBreakdowns" }, listed(FOSTER_BREAKDOWNS), { rest: "NONE" }),
  row("NEED_GROUP", { column: "needGroup", facts: BEDS }, listed(NEED_GROUPS)),
  row("OCCUPANT", { column: "occupant", facts: BEDS }, decided(OCCUPANTS), { filter: null }),
  row("BLOCKED_REASON", { column: "blockedReason", facts: BEDS }, listed(BLOCKED_REASONS), { filter: null }),
  row("RNE", { column: "rne", facts: MOVEMENTS }, listed(CODE_LISTS.RNE)),
  row("REC", { column: "rec", facts: MOVEMENTS }, listed(CODE_LISTS.REC)),
  row("MOVE_REASON", { column: "reasonPlaceChange", facts: MOVEMENTS }, grouped(MOVE_REASONS)),
  row("REASON_PLACE_CHANGE", { column: "reasonPlaceChange", facts: MOVEMENTS }, listed(CODE_LISTS.REASON_PLACE_CHANGE), {
    parent: "MOVE_REASON",
  }),
  row("REFERRAL_KIND", { column: "referralKind", facts: REFERRALS }, listed(REFERRAL_KINDS)),
  row("NEED", { column: "need", facts: REFERRALS }, listed(NEEDS)),
];

export const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map(ROWS.map((dimension) => [dimension.name, dimension]));

export const dimensionOf = (name: DimensionName): Dimension => DIMENSIONS.get(name)!;

/** Whether the codes of a dimension are the keys of a register, and its axis is those met. */
export const isKeyed = (name: DimensionName): boolean => dimensionOf(name).axis === null;

/** The code of a dimension's parent that a code belongs to: PLACE "K1" -> PLACEMENT_TYPE "CHILDRENS_HOMES". */
export const parentCode = (name: DimensionName, code: string): string => dimensionOf(dimensionOf(name).parent!).codeOf(code, "");

/** Where each code stands on a dimension's axis; empty for a keyed one. */
export const positionsOn = (name: DimensionName): ReadonlyMap<string, number> => POSITIONS.get(name)!;

const POSITIONS = new Map(ROWS.map(({ name, axis }) => [name, new Map((axis ?? []).map(({ code }, at) => [code, at]))]));

/** Whether the code of one record on a dimension changes with the date. */
export const isVarying = (name: DimensionName): boolean => ["ageSource", "uascUntil"].includes(dimensionOf(name).column);

/** Dimensions in canonical order, each once. */
export const inCanonicalOrder = (names: readonly DimensionName[]): readonly DimensionName[] =>
  NAMES.filter((name) => names.includes(name));

/** Those in whose area a placement can lie. */
const HOST_AUTHORITIES: readonly (readonly [code: string, name: string])[] = [
  ...AUTHORITY_NAMES,
  ...BOROUGHS.map(({ code, name }) => [code, name] as const),
  ["WAL", "Wales"],
  ["SCO", "Scotland"],
  ["NIR", "Northern Ireland"],
];

/** By name; of two that have one, that of today. Unitary authorities stand before the counties that some of them were. */
export const HOST_AUTHORITY_CODES: ReadonlyMap<string, string> = new Map(
  HOST_AUTHORITIES.toReversed().map(([code, name]) => [name, code]),
);

const labels = new Map<string, string>([
  ...HOST_AUTHORITIES,
  ...SUB_REGIONS.map(({ code, name }) => [code, name] as const),
  [UNKNOWN.code, UNKNOWN.label],
]);

/** The label of a code on a dimension; a key of a register that we hold no name for is its own label. */
export const labelOf = (name: DimensionName, code: string): string =>
  dimensionOf(name).axis?.find((entry) => entry.code === code)?.label ?? labels.get(code) ?? code;
