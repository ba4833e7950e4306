/** The lists of the register that are read in pages: its homes and its providers, filtered and in order. */
import type { HomeOrder, PlaceProvidersArgs, ProviderOrder, QueryHomesArgs, RequireFields } from "../generated/types.ts";
import { boroughsOf, type Place } from "../reference/places.ts";
import { type AskedPlaces, homeTest, nameTest, ownedHomeTest, standsIn } from "./filter.ts";
import type { HomeOnRegister } from "./home.ts";
import { type Order, textKey } from "./order.ts";
import { pageOf } from "./page.ts";
import type { ProviderUse } from "./reader.ts";
import type { ProviderOnRegister, Register } from "./register.ts";
import type { VacantHomes } from "./vacancies.ts";

const ascending = <T>(keyOf: Order<T>["keyOf"]): Order<T> => ({ keyOf, isDescending: false });
const descending = <T>(keyOf: Order<T>["keyOf"]): Order<T> => ({ keyOf, isDescending: true });

const HOME_ORDERS: Readonly<Record<HomeOrder, Order<HomeOnRegister>>> = {
  URN_ASC: ascending(({ urn }) => urn),
  URN_DESC: descending(({ urn }) => urn),
  NAME_ASC: ascending(({ name }) => textKey(name)),
  NAME_DESC: descending(({ name }) => textKey(name)),
  PLACES_ASC: ascending(({ places }) => places),
  PLACES_DESC: descending(({ places }) => places),
  REGISTERED_ASC: ascending(({ registered }) => registered),
  REGISTERED_DESC: descending(({ registered }) => registered),
};

const providerOrders = (use: ProviderUse): Readonly<Record<ProviderOrder, Order<ProviderOnRegister>>> => ({
  NAME_ASC: ascending(({ name }) => textKey(name)),
  NAME_DESC: descending(({ name }) => textKey(name)),
  HOMES_ASC: ascending(({ homes }) => homes.length),
  HOMES_DESC: descending(({ homes }) => homes.length),
  PLACES_ASC: ascending(({ places }) => places),
  PLACES_DESC: descending(({ places }) => places),
  CHILDREN_ASC: ascending(({ id }) => use.get(id) ?? null),
  CHILDREN_DESC: descending(({ id }) => use.get(id) ?? null),
  SPEND_ASC: ascending(({ id }) => use.get(id) ?? null),
  SPEND_DESC: descending(({ id }) => use.get(id) ?? null),
});

/** Arguments as a resolver gets them, with their defaults. */
type ListArguments<Args extends { readonly first?: unknown; readonly orderBy?: unknown }> = RequireFields<
  Args,
  "first" | "orderBy"
>;

export type HomeArguments = ListArguments<QueryHomesArgs>;
export type ProviderArguments = ListArguments<PlaceProvidersArgs>;

type ProviderList = {
  readonly place: Place | null;
  readonly vacant: VacantHomes;
  /** What they are ordered by, where that is no matter of the register. */
  readonly use?: ProviderUse;
};

/** A page, and the places that it was asked of: whose vacancies it knows follows from them. */
export type ListedHomes = ReturnType<typeof homePage> & { readonly asked: AskedPlaces };
export type ListedProviders = ReturnType<typeof providerPage> & { readonly asked: AskedPlaces };

const onceInOrder = (codes: readonly string[]): readonly string[] => [...new Set(codes)].toSorted();

/** A filter as part of a list's identity: two spellings of one filter are one list. */
const canonical = (where: object): readonly unknown[] =>
  Object.entries(where as Readonly<Record<string, boolean | string | object | null | undefined>>)
    .flatMap(([field, given]) => (given === null || given === undefined ? [] : [{ field, given }]))
    .map(({ field, given }) => ({ field, given: Array.isArray(given) ? onceInOrder(given) : given }))
    .toSorted((a, b) => (a.field < b.field ? -1 : 1));

/**
 * A page of the homes of a register.
 *
 * Errors: UNKNOWN_CODE and BAD_USER_INPUT for a filter that means nothing; CURSOR_EXPIRED and BAD_USER_INPUT as pages have them.
 */
export const homePage = (register: Register, { where, orderBy, ...page }: HomeArguments, vacant: VacantHomes = null) => {
  const test = homeTest(where ?? {}, register);
  return pageOf(
    {
      items: register.homes.filter((home) => test(home) && (vacant?.has(home.urn) ?? true)),
      idOf: ({ urn }) => urn,
      order: HOME_ORDERS[orderBy],
      identity: ["homes", register.hash, orderBy, canonical(where ?? {}), [...(vacant ?? [])]],
    },
    page,
  );
};

/** A page of the providers of a register; of a place, those with a home that stands there and is all that the filter says. */
export const providerPage = (
  register: Register,
  { where, orderBy, first, after }: Omit<ProviderArguments, "asAt" | "during">,
  { place, vacant, use = new Map() }: ProviderList,
) => {
  const isNamed = nameTest(where?.name);
  const test = ownedHomeTest(where ?? {}, register);
  const isOwned = (home: HomeOnRegister): boolean => test(home) && (vacant?.has(home.urn) ?? true);
  const isThere = place === null ? () => true : standsIn(boroughsOf(place));
  const providers = [...register.providerById.values()];
  return pageOf(
    {
      items: providers.filter(({ name, homes }) => isNamed(name) && homes.some((home) => isThere(home) && isOwned(home))),
      idOf: ({ id }) => id,
      order: providerOrders(use)[orderBy],
      identity: ["providers", place?.code ?? null, register.hash, orderBy, canonical(where ?? {}), [...(vacant ?? [])], [...use]],
    },
    { first, after },
  );
};
