/** The lists of a register computed naively, from its rows and their words: what the product's pages are held against. */
import type { HomeFilter, ProviderFilter } from "../../../schema/generated/types.ts";
import { SUB_REGIONS } from "../../../schema/reference/sub-regions.ts";
import type { HomeRow } from "../../../schema/register/home.ts";

const WORDS: Readonly<Record<string, readonly (string | null)[]>> = {
  CHILDRENS_HOME: ["Children's home"],
  SUPPORTED_ACCOMMODATION: ["Supported Accommodation"],
  INDEPENDENT_FOSTERING_AGENCY: ["Independent Fostering Agency"],
  PRIVATE: ["Private"],
  VOLUNTARY: ["Voluntary"],
  LOCAL_AUTHORITY: ["Local Authority"],
  GOOD: ["Good"],
  OUTSTANDING: ["Outstanding"],
  REQUIRES_IMPROVEMENT: ["Requires improvement to be good"],
  NOT_INSPECTED: [null],
  MENTAL: ["Mental disorders"],
  PHYSICAL: ["Physical disabilities"],
  SENSORY: ["Sensory impairment"],
};

type Codes = readonly string[] | null | undefined;

const isAmong = (codes: Codes, word: string | null): boolean =>
  !codes ||
  codes.some((code) => (code === "UNKNOWN" ? !Object.values(WORDS).flat().includes(word) : WORDS[code]!.includes(word)));

const needsOne = (codes: Codes, needs: readonly string[] | null): boolean => {
  const known = (needs ?? []).filter((need) => need !== "Barge");
  return !codes || codes.some((code) => (code === "UNKNOWN" ? known.length === 0 : known.includes(WORDS[code]![0]!)));
};

const boroughsNamed = (place: string): readonly string[] =>
  SUB_REGIONS.flatMap(({ code, boroughs }) =>
    boroughs.map((borough) => borough.code).filter((borough) => [borough, code, "E12000007"].includes(place)),
  );

const standsIn = (places: Codes, { boroughCode, localAuthority }: HomeRow): boolean =>
  !places ||
  places.some(
    (place) => boroughsNamed(place).includes(boroughCode ?? "nowhere") || localAuthority?.toUpperCase() === place.toUpperCase(),
  );

const statusOf = ({ closed, status }: HomeRow): string => {
  if (closed !== null || status === "Closed") return "CLOSED";
  return { Active: "ACTIVE", Suspended: "SUSPENDED" }[status] ?? "UNKNOWN";
};

const isOpen = (row: HomeRow): boolean => statusOf(row) !== "CLOSED";

const contains = (wanted: string | null | undefined, name: string | null): boolean =>
  !wanted || (name !== null && name.toUpperCase().includes(wanted.toUpperCase()));

const hasAll = (row: HomeRow, { homeType, sector, grade, need, place }: Omit<ProviderFilter, "name">): boolean =>
  isAmong(homeType, row.provisionType) &&
  isAmong(sector, row.sector) &&
  isAmong(grade, row.grade) &&
  needsOne(need, row.needs) &&
  standsIn(place, row);

/** Each value of the key in its order, ids upwards within one, those without a value last. */
const inOrder = <T>(items: readonly T[], keyOf: (item: T) => string | number | null, isDescending: boolean): readonly T[] => {
  const keys = [...new Set(items.map(keyOf))].filter((key) => key !== null);
  const ordered = keys.toSorted((a, b) => (a < b ? -1 : 1));
  return [...(isDescending ? ordered.toReversed() : ordered), null].flatMap((key) => items.filter((item) => keyOf(item) === key));
};

const isIn = (period: HomeFilter["closed"], day: string | null): boolean =>
  !period || (day !== null && day >= period.from && day <= period.to);

const HOME_KEYS = {
  URN: ({ urn }: HomeRow) => urn,
  NAME: ({ name }: HomeRow) => name?.toLowerCase() ?? null,
  PLACES: ({ places }: HomeRow) => places,
  REGISTERED: ({ registered }: HomeRow) => registered,
};

/** URNs of the homes of a filter, in an order. */
export const homesInOrder = (
  rows: readonly HomeRow[],
  where: HomeFilter,
  [key, isDescending]: readonly [keyof typeof HOME_KEYS, boolean],
): readonly string[] => {
  const wanted = rows.filter(
    (row) =>
      hasAll(row, where) &&
      contains(where.name, row.name) &&
      (where.status ? where.status.includes(statusOf(row)) : where.closed || isOpen(row)) &&
      isIn(where.registered, row.registered) &&
      isIn(where.closed, row.closed) &&
      (!where.provider || where.provider.includes(row.providerId ?? "")),
  );
  const byUrn = inOrder(wanted, HOME_KEYS.URN, false);
  return inOrder(byUrn, HOME_KEYS[key], isDescending).map(({ urn }) => urn);
};

type Provider = { readonly id: string; readonly open: readonly HomeRow[] };

const PROVIDER_KEYS = {
  NAME: ({ id }: Provider) => `${id} Care`.toLowerCase(),
  HOMES: ({ open }: Provider) => open.length,
  PLACES: ({ open }: Provider) =>
    open.every(({ places }) => places === null) ? null : open.reduce((sum, { places }) => sum + (places ?? 0), 0),
};

/** Ids of the providers of a filter, in an order; `place` is one of those that a filter may name, or null. */
export const providersInOrder = (
  rows: readonly HomeRow[],
  { where, place }: { readonly where: ProviderFilter; readonly place: string | null },
  [key, isDescending]: readonly [keyof typeof PROVIDER_KEYS, boolean],
): readonly string[] => {
  const ids = new Set(rows.flatMap(({ providerId }) => providerId ?? []));
  const providers = [...ids].toSorted().map((id) => ({ id, open: rows.filter((row) => row.providerId === id && isOpen(row)) }));
  const wanted = providers.filter(
    ({ id, open }) =>
      contains(where.name, `${id} Care`) && open.some((row) => hasAll(row, where) && (place === null || standsIn([place], row))),
  );
  return inOrder(wanted, PROVIDER_KEYS[key], isDescending).map((provider) => provider.id);
};
