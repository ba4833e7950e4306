import { FIRST_DAY, LAST_DAY, birthdayFor } from "../chance/calendar.ts";
import { between, chance, pick, type Random } from "../chance/random.ts";
import type { BoroughFacts } from "../land/boroughs.ts";
import type { Market } from "../land/market.ts";
import { drawFacts } from "../lives/facts.ts";
import type { Child } from "./child.ts";
import type { Episode } from "./episodes.ts";

/** Children on short breaks for each child looked after; they are not in published counts. */
const SHARE = 0.015;
const YEAR = 365;

/**
 * Children on short breaks over the five years: under an agreement (V4, one long episode) or in single stays (V3, 17 days at most
 * and 75 in a year), with no address or Ofsted number, as the Department asks.
 */
export const drawShortBreaks = ({ random, locator }: Market, { children }: BoroughFacts): readonly Child[] =>
  Array.from({ length: Math.round(children * SHARE) }, () => {
    const first = between(random, FIRST_DAY, LAST_DAY - 2 * YEAR);
    return {
      ...drawFacts(random, "OTHER"),
      birth: birthdayFor(random, first, [5, 14]),
      uasc: false,
      uascCeased: null,
      childBorn: null,
      home: locator.home("IN_NEAR"),
      incidents: [],
      orders: [],
      referrals: [],
      episodes: chance(random, 0.5) ? underAgreement(random, first) : singleStays(random, first),
    };
  });

const episode = (random: Random, { decom, dec, ls }: { decom: number; dec: number | null; ls: string }): Episode => ({
  decom,
  dec,
  ls,
  rne: "S",
  cin: "N2",
  place: pick(random, ["K2", "U6"]),
  provider: pick(random, ["PR1", "PR4"]),
  rec: dec === null ? null : "E4A",
  reason: null,
  postcode: null,
  urn: null,
});

const underAgreement = (random: Random, decom: number): Episode[] => {
  const dec = decom + between(random, YEAR, 3 * YEAR);
  return [episode(random, { decom, dec: dec > LAST_DAY ? null : dec, ls: "V4" })];
};

/** A stay of some days every seven weeks or so for a year. */
const singleStays = (random: Random, first: number): Episode[] =>
  Array.from({ length: between(random, 4, 7) }, (_, index) => {
    const decom = first + index * 50 + between(random, 0, 20);
    return episode(random, { decom, dec: decom + between(random, 1, 10), ls: "V3" });
  });
