/** Homes that opened and closed in a period, counted: public and exact, by the days that the register states. */
import { badUserInput } from "../errors.ts";
import type { HomeChangeDimension } from "../generated/types.ts";
import { titledCode, type TitledCode } from "../question/titles.ts";
import type { Period } from "../reference/periods.ts";
import { boroughsOf, type Place } from "../reference/places.ts";
import { checkedPeriod, isWithin, standsIn } from "./filter.ts";
import { type HomeOnRegister, isOpen } from "./home.ts";
import { type Register, registeredPlacesOf } from "./register.ts";

/** Homes of a place, and a period. */
export type HomesOverTime = Period & { readonly homes: readonly HomeOnRegister[] };

/** Errors: as `checkedPeriod`. */
export const homesOverTime = ({ homes }: Register, place: Place, during: Period): HomesOverTime => ({
  ...checkedPeriod("during", during),
  homes: homes.filter(standsIn(boroughsOf(place))),
});

/** Homes that closed, and nobody knows when. */
const isUndated = (home: HomeOnRegister): boolean => !isOpen(home) && home.closed === null;

/** Whether a home was ever open on days that are known; without a day of registration it is taken to have been since ever. */
const isDated = (home: HomeOnRegister): boolean =>
  !isUndated(home) && (home.registered === null || home.closed === null || home.registered <= home.closed);

/** Numbers of homes and of their registered places, as the register has them now. */
export type HomeNumbers = Readonly<
  Record<
    "openBefore" | "opened" | "closed" | "openAfter" | "placesBefore" | "placesGained" | "placesLost" | "placesAfter" | "undated",
    number
  >
>;

const placesOf = (homes: readonly HomeOnRegister[]): number => registeredPlacesOf(homes) ?? 0;

export const homeNumbersOf = ({ homes, from, to }: HomesOverTime): HomeNumbers => {
  const dated = homes.filter(isDated);
  const before = dated.filter(({ registered, closed }) => (registered ?? "") < from && (closed === null || closed >= from));
  const after = dated.filter(({ registered, closed }) => (registered ?? "") <= to && (closed === null || closed > to));
  const opened = dated.filter(({ registered }) => isWithin(registered, { from, to }));
  const closed = dated.filter((home) => isWithin(home.closed, { from, to }));
  return {
    openBefore: before.length,
    opened: opened.length,
    closed: closed.length,
    openAfter: after.length,
    placesBefore: placesOf(before),
    placesGained: placesOf(opened),
    placesLost: placesOf(closed),
    placesAfter: placesOf(after),
    undated: homes.filter(isUndated).length,
  };
};

const CODE_OF: Readonly<Record<HomeChangeDimension, (home: HomeOnRegister) => string>> = {
  BOROUGH: ({ boroughCode }) => boroughCode!,
  HOME_TYPE: ({ codes }) => codes.homeType,
  SECTOR: ({ codes }) => codes.sector,
};

type HomeNumbersGroup = { readonly keys: readonly TitledCode[]; readonly measures: HomeNumbers };

/** By code, one dimension after the other. */
const byPosition = (a: HomeNumbersGroup, b: HomeNumbersGroup): number =>
  a.keys.reduce((order, { position }, at) => order || position! - b.keys[at]!.position!, 0);

/** Groups that have any home, in the order of their codes. Errors: BAD_USER_INPUT for no dimension, or one that is named twice. */
export const homeNumbersBy = (
  { homes, from, to }: HomesOverTime,
  by: readonly HomeChangeDimension[],
): readonly HomeNumbersGroup[] => {
  if (by.length === 0) throw badUserInput("by", "Group by one to three dimensions.");
  const twice = by.find((name, at) => by.indexOf(name) < at);
  if (twice !== undefined) throw badUserInput("by", `${twice} is named twice.`);
  const codesOf = (home: HomeOnRegister): readonly string[] => by.map((name) => CODE_OF[name](home));
  return [...Map.groupBy(homes, (home) => codesOf(home).join()).values()]
    .map((own) => ({
      keys: codesOf(own[0]!).map((code, at) => titledCode(by[at]!, code)),
      measures: homeNumbersOf({ homes: own, from, to }),
    }))
    .filter(({ measures }) => Object.values(measures).some((number) => number > 0))
    .toSorted(byPosition);
};
