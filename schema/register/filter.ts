/** From the filters of homes and of providers to tests of one home; what a caller can get wrong in them is refused here. */
import { badUserInput, unknownCode } from "../errors.ts";
import type { HomeFilter, ProviderFilter } from "../generated/types.ts";
import { UNKNOWN } from "../reference/groupings.ts";
import { GRADES, HOME_STATUSES, HOME_TYPES, NEEDS, SECTORS } from "../reference/home-groups.ts";
import type { Period } from "../reference/periods.ts";
import { codesByName, placeNamed } from "../reference/place-names.ts";
import { boroughsOf, type Place } from "../reference/places.ts";
import { type HomeOnRegister, isOpen } from "./home.ts";
import type { Register } from "./register.ts";

export type HomeTest = (home: HomeOnRegister) => boolean;

type FilterCodes = readonly string[] | null | undefined;

/** The codes of a filter that names some, each once however often it is named; null for one that is left out. */
const namedIn = (field: string, given: FilterCodes): ReadonlySet<string> | null => {
  if (given === null || given === undefined) return null;
  if (given.length === 0) throw badUserInput(field, `The filter ${field} names nothing; leave it out to list all.`);
  return new Set(given);
};

type CodeTable = {
  readonly table: readonly { readonly code: string }[];
  readonly codesOf: (home: HomeOnRegister) => readonly string[];
};

const statedOr = (codes: readonly string[] | null): readonly string[] => (codes?.length ? codes : [UNKNOWN.code]);

const CODED = {
  homeType: { table: HOME_TYPES, codesOf: ({ codes }) => [codes.homeType] },
  sector: { table: SECTORS, codesOf: ({ codes }) => [codes.sector] },
  grade: { table: GRADES, codesOf: ({ codes }) => [codes.grade] },
  need: { table: NEEDS, codesOf: ({ codes }) => statedOr(codes.needs) },
  status: { table: HOME_STATUSES, codesOf: ({ codes }) => [codes.status] },
} as const satisfies Readonly<Record<string, CodeTable>>;

type CodedField = keyof typeof CODED;

const codedTest = (field: CodedField, given: FilterCodes): readonly HomeTest[] => {
  const named = namedIn(field, given);
  if (named === null) return [];
  const { table, codesOf }: CodeTable = CODED[field];
  const known = [...table.map(({ code }) => code), UNKNOWN.code];
  for (const code of named) if (!known.includes(code)) throw unknownCode(`${field} code`, code, known);
  return [(home) => codesOf(home).some((code) => named.has(code))];
};

const LONDON_NAMES = codesByName(["London", "SubRegion", "Borough"]);

/** Places that a filter names: London boroughs, and whether any lies beyond London; null boroughs where it names no place. */
export type AskedPlaces = { readonly boroughs: readonly string[] | null; readonly isBeyond: boolean };

/** London's boroughs, and authorities as Ofsted writes them, in lower case. */
type NamedPlaces = { readonly boroughs: ReadonlySet<string>; readonly wanted: ReadonlySet<string> };

/** Places of London by any of their names, and authorities by the names that Ofsted writes. Errors: UNKNOWN_CODE, BAD_USER_INPUT. */
const placesNamed = (given: FilterCodes, { authorities }: Register): NamedPlaces | null => {
  const named = namedIn("place", given);
  if (named === null) return null;
  const known = new Set(authorities.map((name) => name.toLowerCase()));
  const [boroughs, wanted] = [new Set<string>(), new Set<string>()];
  for (const name of named) {
    const [place, authority] = [placeNamed(name), name.trim().toLowerCase()];
    if (place !== undefined) for (const borough of boroughsOf(place)) boroughs.add(borough);
    else if (known.has(authority)) wanted.add(authority);
    else throw unknownCode("place", name, [...new Set(LONDON_NAMES.values()), ...authorities], LONDON_NAMES);
  }
  return { boroughs, wanted };
};

/** What a filter by place is about; of a place of London alone where a list is of its own. */
export const askedPlaces = (given: FilterCodes, register: Register, place: Place | null = null): AskedPlaces => {
  const named = placesNamed(given, register);
  const within = place === null ? null : boroughsOf(place);
  if (named === null) return { boroughs: within, isBeyond: within === null };
  const boroughs = [...named.boroughs].filter((code) => within?.includes(code) ?? true);
  return { boroughs: boroughs.toSorted(), isBeyond: within === null && named.wanted.size > 0 };
};

/** Whether a home stands in any of the places that a filter names. */
const placesTest = (given: FilterCodes, register: Register): readonly HomeTest[] => {
  const named = placesNamed(given, register);
  if (named === null) return [];
  const { boroughs, wanted } = named;
  return [
    ({ boroughCode, localAuthority }) =>
      (boroughCode !== null && boroughs.has(boroughCode)) ||
      (localAuthority !== null && wanted.has(localAuthority.toLowerCase())),
  ];
};

/** Whether a home stands in one of some boroughs, by GSS code. */
export const standsIn = (boroughs: readonly string[]): HomeTest => {
  const wanted = new Set(boroughs);
  return ({ boroughCode }) => boroughCode !== null && wanted.has(boroughCode);
};

/** Whether a name contains what a caller wrote, in any case; one that is redacted contains nothing. */
export const nameTest = (given: string | null | undefined): ((name: string | null) => boolean) => {
  if (given === null || given === undefined) return () => true;
  const wanted = given.trim().toLowerCase();
  if (wanted === "") throw badUserInput("name", "The filter name is blank; leave it out to list all.");
  return (name) => name?.toLowerCase().includes(wanted) ?? false;
};

const providersTest = (given: FilterCodes, { providerById }: Register): readonly HomeTest[] => {
  const named = namedIn("provider", given);
  if (named === null) return [];
  for (const id of named) if (!providerById.has(id)) throw unknownCode("provider", id, [...providerById.keys()]);
  return [({ providerId }) => providerId !== null && named.has(providerId)];
};

const COMMON = ["homeType", "sector", "grade", "need"] as const;

/** What one of a provider's homes must be: all at once that the filter says of homes. */
export const ownedHomeTest = (where: ProviderFilter, register: Register): HomeTest => {
  const tests = [...COMMON.flatMap((field) => codedTest(field, where[field])), ...placesTest(where.place, register)];
  return (home) => tests.every((test) => test(home));
};

/** Errors: BAD_USER_INPUT for a period that ends before it begins. */
export const checkedPeriod = (argument: string, { from, to }: Period): Period => {
  if (from > to) throw badUserInput(argument, `The period begins on ${from}, after its end ${to}.`);
  return { from, to };
};

export const isWithin = (day: string | null, { from, to }: Period): boolean => day !== null && from <= day && day <= to;

type HomeDay = "registered" | "closed";

/** Whether a day of a home lies in a period. Errors: BAD_USER_INPUT for one that ends before it begins. */
const dayTest = (day: HomeDay, given: Period | null | undefined): readonly HomeTest[] => {
  if (given === null || given === undefined) return [];
  const period = checkedPeriod(day, given);
  return [(home) => isWithin(home[day], period)];
};

/** Homes that are open unless the filter names another status, or when they closed. */
export const homeTest = (where: HomeFilter, register: Register): HomeTest => {
  const isNamed = nameTest(where.name);
  const [status, closed] = [codedTest("status", where.status), dayTest("closed", where.closed)];
  const tests = [
    ...(status.length === 0 && closed.length === 0 ? [isOpen] : status),
    ...dayTest("registered", where.registered),
    ...closed,
    ...COMMON.flatMap((field) => codedTest(field, where[field])),
    ...placesTest(where.place, register),
    ...providersTest(where.provider, register),
    ({ name }: HomeOnRegister) => isNamed(name),
  ];
  return (home) => tests.every((test) => test(home));
};
