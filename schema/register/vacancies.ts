/**
 * How a single home is used could tell of the few children in it. Vacancies of homes are therefore shown to the staff of the borough
 * they stand in, and to nobody else: an answer says whose it knows, and nothing stands for what it doesn't.
 */
import { disclosureRefused, noReturn } from "../errors.ts";
import type { ChildToPlace } from "../generated/types.ts";
import type { LocalDate } from "../reference/dates.ts";
import { boroughsOf, LONDON_PLACE, type Place, placeOfBorough } from "../reference/places.ts";
import type { AskedPlaces } from "./filter.ts";
import type { HomeOnRegister } from "./home.ts";
import type { RegisterContext } from "./reader.ts";
import { checkChild, suitOf, suitsAtAll } from "./suitability.ts";
import type { BoroughVacancies, Vacancy } from "./vacancy.ts";

/** Whose vacancies an answer about some boroughs knows. */
export type VacancyCoverage = {
  /** Whether it knows of all that was asked about. */
  readonly complete: boolean;
  readonly known: readonly Place[];
  readonly withheld: readonly Place[];
  readonly asAt: LocalDate | null;
};

type VacancyContext = Pick<RegisterContext, "audience" | "vacant">;

/** One request asks for a borough's vacancies once. */
const asked = new WeakMap<VacancyContext["vacant"], Promise<BoroughVacancies>>();

/** What the caller may know: the vacancies of its own borough; null for the public. */
export const ownVacancies = ({ audience, vacant }: VacancyContext): Promise<BoroughVacancies> | null => {
  if (audience.kind !== "BOROUGH") return null;
  const own = asked.get(vacant) ?? vacant(audience.borough);
  asked.set(vacant, own);
  return own;
};

/** Vacant places of a home; null where the caller may not know, or the return doesn't describe it. */
export const vacanciesOf = async (home: HomeOnRegister, context: VacancyContext): Promise<readonly Vacancy[] | null> => {
  const isOwn = context.audience.kind === "BOROUGH" && context.audience.borough === home.boroughCode;
  return isOwn ? ((await ownVacancies(context))?.byUrn.get(home.urn) ?? null) : null;
};

/** Homes that a filter leaves when only those with a vacant place are wanted; null when that isn't asked. */
export type VacantHomes = ReadonlySet<string> | null;

type VacancyFilter = {
  readonly withVacancies?: boolean | null | undefined;
  readonly vacancyFor?: ChildToPlace | null | undefined;
};

const forItsStaff = (words: string, place?: string) =>
  disclosureRefused("Vacancies of single homes are for the borough they stand in.", words, place === undefined ? {} : { place });

/**
 * Homes with a vacant place, or with one that would suit a child.
 *
 * Errors: DISCLOSURE_REFUSED to the public, naming the figure of beds that is published, and to a borough's staff where none of what they
 * ask about is their own borough; NO_RETURN where that has handed in no return of beds.
 */
export const vacantFor = async (
  { withVacancies, vacancyFor }: VacancyFilter,
  { boroughs }: AskedPlaces,
  context: VacancyContext,
): Promise<VacantHomes> => {
  if (withVacancies !== true && (vacancyFor ?? null) === null) return null;
  const { audience } = context;
  if (vacancyFor) checkChild(vacancyFor);
  if (audience.kind !== "BOROUGH") throw forItsStaff("beds { total { vacant } } of a place");
  const { code, name } = placeOfBorough(audience.borough)!;
  if (boroughs !== null && !boroughs.includes(code)) throw forItsStaff(name, code);
  const { asAt, byUrn } = (await ownVacancies(context))!;
  if (asAt === null) throw noReturn(name, "beds");
  const suits = (vacancy: Vacancy): boolean => !vacancyFor || suitsAtAll(suitOf(vacancyFor, vacancy));
  return new Set([...byUrn].flatMap(([urn, vacancies]) => (vacancies.some(suits) ? [urn] : [])));
};

/** Whose vacancies an answer about some places knows; everywhere that is all of London, and outside it nobody here knows any. */
export const vacancyCoverageOf = async (
  { boroughs, isBeyond }: AskedPlaces,
  context: VacancyContext,
): Promise<VacancyCoverage> => {
  const own = await ownVacancies(context);
  const places = (boroughs ?? boroughsOf(LONDON_PLACE)).map((code) => placeOfBorough(code)!);
  const isKnown = ({ code }: Place): boolean => own !== null && own.asAt !== null && own.borough === code;
  const known = places.filter(isKnown);
  return {
    complete: known.length === places.length && !isBeyond,
    known,
    withheld: places.filter((place) => !isKnown(place)),
    asAt: known.length === 0 ? null : own!.asAt,
  };
};
