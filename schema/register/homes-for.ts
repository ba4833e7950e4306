/** Where a child of a borough might be placed: homes of the kind that is looked for, those that suit best first, and of these the nearest. */
import { unknownCode } from "../errors.ts";
import type { BoroughHomesForArgs, ReferralToPlace, RequireFields } from "../generated/types.ts";
import { boroughsOf, type Place, placeOfSubRegion } from "../reference/places.ts";
import { homeTypesFor, REFERRAL_KINDS } from "../reference/referral-codes.ts";
import { subRegionOfBorough } from "../reference/sub-regions.ts";
import type { AskedPlaces } from "./filter.ts";
import { type HomeOnRegister, isOpen } from "./home.ts";
import { pageOf } from "./page.ts";
import type { Register } from "./register.ts";
import { checkChild, suitRank, type Suit, suitOf, suitOfHome } from "./suitability.ts";
import type { BoroughVacancies, Vacancy } from "./vacancy.ts";

/** How near a home is to a borough, nearest first. */
const NEARNESS = ["OWN_BOROUGH", "OWN_SUB_REGION", "LONDON", "ELSEWHERE"] as const;

export type HomeForReferral = {
  readonly home: HomeOnRegister;
  readonly nearness: (typeof NEARNESS)[number];
  readonly suits: Suit;
  /** The vacant place that suits best; null where no vacancy of the home is told. */
  readonly vacancy: Vacancy | null;
};

const nearnessOf = ({ boroughCode }: HomeOnRegister, borough: Place): HomeForReferral["nearness"] => {
  if (boroughCode === null) return "ELSEWHERE";
  if (boroughCode === borough.code) return "OWN_BOROUGH";
  const near = boroughsOf(placeOfSubRegion(subRegionOfBorough(borough.code)!.code)!);
  return near.includes(boroughCode) ? "OWN_SUB_REGION" : "LONDON";
};

const byRank = (a: { readonly suits: Suit }, b: { readonly suits: Suit }): number =>
  suitRank(a.suits) <= suitRank(b.suits) ? -1 : 1;

/** A home as it would suit; none where its return says that it has no vacant place. */
const homeFor = (
  home: HomeOnRegister,
  referral: ReferralToPlace,
  { borough, vacancies }: { readonly borough: Place; readonly vacancies: readonly Vacancy[] | undefined },
): readonly HomeForReferral[] => {
  const nearness = nearnessOf(home, borough);
  if (vacancies === undefined) return [{ home, nearness, suits: suitOfHome(referral, home), vacancy: null }];
  return vacancies
    .map((vacancy) => ({ home, nearness, suits: suitOf(referral, vacancy), vacancy }))
    .toSorted(byRank)
    .slice(0, 1);
};

/**
 * A page of the open homes of England that a referral might find a place in.
 *
 * Errors: UNKNOWN_CODE and BAD_USER_INPUT for a referral that there can't be; CURSOR_EXPIRED and BAD_USER_INPUT as pages have them.
 */
export const homesFor = (
  register: Register,
  borough: Place,
  { byUrn, asAt }: BoroughVacancies,
  { referral, ...page }: RequireFields<BoroughHomesForArgs, "first">,
) => {
  const types = homeTypesFor(referral.kind);
  if (types === undefined)
    throw unknownCode(
      "kind of referral",
      referral.kind,
      REFERRAL_KINDS.map(({ code }) => code),
    );
  checkChild(referral);
  const homes = register.homes.filter((home) => isOpen(home) && types.includes(home.codes.homeType));
  return pageOf<HomeForReferral>(
    {
      items: homes.flatMap((home) => homeFor(home, referral, { borough, vacancies: byUrn.get(home.urn) })),
      idOf: ({ home }) => home.urn,
      order: { keyOf: ({ suits, nearness }) => suitRank(suits) + NEARNESS.indexOf(nearness), isDescending: false },
      identity: ["homes for", borough.code, register.hash, asAt, referral, [...byUrn]],
    },
    page,
  );
};

/** A page, and the places that it was asked of. */
export type ListedHomesFor = ReturnType<typeof homesFor> & { readonly asked: AskedPlaces };
