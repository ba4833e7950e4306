/**
 * The dimensions of placements, one row each: what a figure can be grouped and filtered by. Codegen's enum, the filter's fields, the
 * axes of layouts and the lookup tables of the kernel all follow from this table.
 */
import { ageOn, type LocalDate } from "../reference/dates.ts";
import { CODE_LISTS } from "../reference/code-lists.ts";
import {
  AGE_BANDS,
  type Band,
  DISTANCE_BANDS,
  ETHNICITIES,
  type Group,
  LEGAL_STATUSES,
  LOCALITIES,
  PLACEMENT_TYPES,
  SEXES,
  UASC_STATUSES,
  UNKNOWN,
} from "../reference/groupings.ts";
import { BOROUGHS, SUB_REGIONS } from "../reference/sub-regions.ts";

type Labelled = { readonly code: string; readonly label: string };

/** A stored value as the columns keep it: a code, a month, a day, a whole number, or null where nothing was recorded. */
export type Value = string | number | null;

export type Dimension = {
  readonly name: DimensionName;
  /** Field of `PlacementFilter`; null where the place does the filtering. */
  readonly filter: string | null;
  /** The column of the fact that decides it. */
  readonly column: ColumnName;
  /** Every code in the order of the axis, UNKNOWN last; null for a keyed axis, whose keys are those met in the records. */
  readonly axis: readonly Labelled[] | null;
  /** The coarser dimension that this one divides: its cells are sums of this one's. */
  readonly parent: DimensionName | null;
  /** The code of a stored value on a date. */
  readonly codeOf: (value: Value, date: LocalDate) => string;
};

export type ColumnName =
  | "borough"
  | "hostAuthority"
  | "place"
  | "placeProvider"
  | "ls"
  | "cin"
  | "birthMonth"
  | "sex"
  | "ethnic"
  | "uascUntil"
  | "locality"
  | "distanceTenths";

export type DimensionName = (typeof NAMES)[number];

/** Canonical order of dimensions: the axes of a layout follow it, whatever order a caller names them in. */
const NAMES = [
  "BOROUGH",
  "HOST_AUTHORITY",
  "PLACEMENT_TYPE",
  "PLACE",
  "PLACE_PROVIDER",
  "LEGAL_STATUS",
  "LS",
  "CATEGORY_OF_NEED",
  "AGE_BAND",
  "SEX",
  "ETHNICITY",
  "ETHNIC",
  "UASC",
  "LOCALITY",
  "DISTANCE_BAND",
] as const;

type Spelling = Pick<Dimension, "axis" | "codeOf">;

/** Codes as stored; anything that is not of the list is UNKNOWN. */
const listed = (list: readonly Labelled[]): Spelling => {
  const known = new Set(list.map((row) => row.code));
  return { axis: [...list, UNKNOWN], codeOf: (value) => (known.has(String(value)) ? String(value) : UNKNOWN.code) };
};

/** Groups of stored codes: "U4" -> "FOSTER". */
const grouped = (groups: readonly Group[]): Spelling => {
  const groupByCode = new Map(groups.flatMap((group) => group.codes.map((code) => [code, group.code] as const)));
  return { axis: [...groups, UNKNOWN], codeOf: (value) => groupByCode.get(String(value)) ?? UNKNOWN.code };
};

/** Bands of a number: 200 tenths of a mile -> "WITHIN_20". */
const banded = (bands: readonly Band[], measure: (value: string | number, date: LocalDate) => number): Spelling => ({
  axis: [...bands, UNKNOWN],
  codeOf: (value, date) => {
    if (value === null) return UNKNOWN.code;
    const measured = measure(value, date);
    return bands.find((band) => band.from <= measured && measured <= band.to)?.code ?? UNKNOWN.code;
  },
});

/** `uascUntil` is null for a child who never had the status, otherwise the day it ended, or the far future. */
const uascOn: Spelling = {
  axis: UASC_STATUSES,
  codeOf: (value, date) => (value !== null && String(value) > date ? "UASC" : "NOT_UASC"),
};

const row = (
  name: DimensionName,
  column: ColumnName,
  spelling: Spelling,
  more: { filter?: string | null; parent?: DimensionName } = {},
): Dimension => ({
  name,
  column,
  ...spelling,
  filter: more.filter === undefined ? camelCase(name) : more.filter,
  parent: more.parent ?? null,
});

const camelCase = (name: string): string => name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const boroughAxis: Spelling = {
  axis: BOROUGHS.map(({ code, name }) => ({ code, label: name })),
  codeOf: (value) => String(value),
};

const hostAxis: Spelling = { axis: null, codeOf: (value) => (value === null ? UNKNOWN.code : String(value)) };

const ROWS: readonly Dimension[] = [
  row("BOROUGH", "borough", boroughAxis, { filter: null }),
  row("HOST_AUTHORITY", "hostAuthority", hostAxis),
  row("PLACEMENT_TYPE", "place", grouped(PLACEMENT_TYPES)),
  row("PLACE", "place", listed(CODE_LISTS.PLACE), { parent: "PLACEMENT_TYPE" }),
  row("PLACE_PROVIDER", "placeProvider", listed(CODE_LISTS.PLACE_PROVIDER)),
  row("LEGAL_STATUS", "ls", grouped(LEGAL_STATUSES)),
  row("LS", "ls", listed(CODE_LISTS.LS), { parent: "LEGAL_STATUS" }),
  row("CATEGORY_OF_NEED", "cin", listed(CODE_LISTS.CIN)),
  row(
    "AGE_BAND",
    "birthMonth",
    banded(AGE_BANDS, (month, date) => ageOn(String(month), date)),
  ),
  row("SEX", "sex", grouped(SEXES)),
  row("ETHNICITY", "ethnic", grouped(ETHNICITIES)),
  row("ETHNIC", "ethnic", listed(CODE_LISTS.ETHNIC), { parent: "ETHNICITY" }),
  row("UASC", "uascUntil", uascOn),
  row("LOCALITY", "locality", listed(LOCALITIES)),
  row("DISTANCE_BAND", "distanceTenths", banded(DISTANCE_BANDS, Number)),
];

export const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map(ROWS.map((dimension) => [dimension.name, dimension]));

export const dimensionOf = (name: DimensionName): Dimension => DIMENSIONS.get(name)!;

/** Dimensions in canonical order, each once. */
export const inCanonicalOrder = (names: readonly DimensionName[]): readonly DimensionName[] =>
  NAMES.filter((name) => names.includes(name));

const labels = new Map<string, string>([
  ...BOROUGHS.map(({ code, name }) => [code, name] as const),
  ...SUB_REGIONS.map(({ code, name }) => [code, name] as const),
  ["WAL", "Wales"],
  ["SCO", "Scotland"],
  ["NIR", "Northern Ireland"],
  [UNKNOWN.code, UNKNOWN.label],
]);

/** The label of a code on a dimension; a key of a register that we hold no name for is its own label. */
export const labelOf = (name: DimensionName, code: string): string =>
  dimensionOf(name).axis?.find((entry) => entry.code === code)?.label ?? labels.get(code) ?? code;
