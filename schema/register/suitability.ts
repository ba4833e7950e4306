/** Whether a vacant place, or a home of which no vacancy is told, would suit a child. */
import { badUserInput, unknownCode } from "../errors.ts";
import type { ChildToPlace } from "../generated/types.ts";
import { NEEDS } from "../reference/home-groups.ts";
import type { HomeOnRegister } from "./home.ts";
import type { Vacancy } from "./vacancy.ts";

/** Whether something suits; NOT_KNOWN where nothing is said of it, of the place or of the child. */
export type Suits = "YES" | "NO" | "NOT_KNOWN";

export type Suit = { readonly age: Suits; readonly sex: Suits; readonly need: Suits };

const SEXES = ["M", "F"];
const OLDEST = 25;

/** Errors: BAD_USER_INPUT and UNKNOWN_CODE for a child that there can't be. */
export const checkChild = ({ age, sex, need }: ChildToPlace): void => {
  if (typeof age === "number" && (age < 0 || age > OLDEST)) throw badUserInput("age", `An age is from 0 to ${OLDEST} years.`);
  if (typeof sex === "string" && !SEXES.includes(sex)) throw unknownCode("sex", sex, SEXES);
  const needs = NEEDS.map(({ code }) => code);
  if (typeof need === "string" && !needs.includes(need)) throw unknownCode("need code", need, needs);
};

const known = (isKnown: boolean, suits: boolean): Suits => (isKnown ? (suits ? "YES" : "NO") : "NOT_KNOWN");

/** A place without a sex suits either; one without ages, or without a need, does not say. */
export const suitOf = ({ age, sex, need }: ChildToPlace, { ageFrom, ageTo, ...vacancy }: Vacancy): Suit => ({
  age: known(
    typeof age === "number" && (ageFrom !== null || ageTo !== null),
    (ageFrom ?? 0) <= (age ?? 0) && (age ?? 0) <= (ageTo ?? OLDEST),
  ),
  sex: known(typeof sex === "string", vacancy.sex === null || vacancy.sex === sex),
  need: known(typeof need === "string" && vacancy.need !== null, vacancy.need === need),
});

/** The same of a home, by what it is registered to meet. */
export const suitOfHome = ({ need }: ChildToPlace, { codes }: HomeOnRegister): Suit => ({
  age: "NOT_KNOWN",
  sex: "NOT_KNOWN",
  need: known(typeof need === "string" && codes.needs !== null, codes.needs?.includes(need ?? "") ?? false),
});

/** Whether nothing of it is known not to suit. */
export const suitsAtAll = ({ age, sex, need }: Suit): boolean => ![age, sex, need].includes("NO");

const RANK: Readonly<Record<Suits, string>> = { YES: "0", NOT_KNOWN: "1", NO: "2" };

/** Orders what suits best first: what nothing rules out before the rest, then by age, sex and need; "0000" before "0001" before "1020". */
export const suitRank = (suit: Suit): string =>
  (suitsAtAll(suit) ? "0" : "1") + RANK[suit.age] + RANK[suit.sex] + RANK[suit.need];
