import { ageOn, monthOf } from "../../../../../schema/reference/dates.ts";
import { eachEpisode, type ChildRule } from "./child-rule.ts";
import type { EpisodeRow } from "./latest-episodes.ts";

/**
 * Ages are by month of birth, the birthday being its first day, as the day never passes the check of its own row. Each rule
 * gives a child the benefit of that month.
 */
const youngest = (rule: string, age: number, isMeant: (episode: EpisodeRow) => boolean): ChildRule => ({
  rule,
  severity: "error",
  column: "DECOM",
  reads: ["DOB", "PLACE", "LS"],
  message: `The child is under ${age}, which is the least age for this placement or legal status.`,
  hint: "Look at DOB in the Header, and at PLACE and LS.",
  find: eachEpisode(
    (episode, { birthMonth }) => birthMonth !== null && isMeant(episode) && ageOn(birthMonth, episode.facts.start) < age,
  ),
});

const placed =
  (...places: readonly string[]) =>
  ({ facts }: EpisodeRow): boolean =>
    places.includes(facts.place);

/** Return year from which accommodation without care is for those of 16 and over only. */
const SIXTEEN_FROM = 2024;

const MONTHS_OF_CHILDHOOD = 18 * 12;

/** Checks of a child's age. Numbers are the Department's validation rules. */
export const AGE_RULES: readonly ChildRule[] = [
  youngest("370", 16, (episode) => episode.year >= SIXTEEN_FROM && placed("P2")(episode)),
  youngest("370", 15, (episode) => episode.year < SIXTEEN_FROM && placed("P2")(episode)),
  youngest("371", 16, (episode) => episode.year >= SIXTEEN_FROM && placed("H5", "K3")(episode)),
  youngest("371", 14, (episode) => episode.year < SIXTEEN_FROM && placed("H5")(episode)),
  {
    rule: "352",
    severity: "warning",
    column: "DECOM",
    reads: ["DOB", "RNE"],
    message: "The child started to be looked after at 18 or over.",
    hint: "Look at DECOM, and at DOB in the Header.",
    find: eachEpisode(
      ({ facts: { rne, start } }, { birthMonth }) =>
        rne === "S" && birthMonth !== null && monthsBetween(birthMonth, start) > MONTHS_OF_CHILDHOOD,
    ),
  },
  youngest("372", 10, placed("R5")),
  youngest("373", 4, placed("S1")),
  youngest("374", 14, placed("P3")),
  youngest("358", 10, ({ facts }) => facts.ls.startsWith("J")),
  {
    rule: "386",
    severity: "error",
    column: "REC",
    reads: ["DEC", "DOB"],
    message: "The child is adopted (E11, E12) at 18 or over.",
    hint: "Look at DEC, and at DOB in the Header.",
    find: eachEpisode(
      ({ facts: { rec, end } }, { birthMonth }) =>
        (rec === "E11" || rec === "E12") &&
        end !== null &&
        birthMonth !== null &&
        monthsBetween(birthMonth, end) > MONTHS_OF_CHILDHOOD,
    ),
  },
  {
    rule: "302",
    severity: "warning",
    column: "DECOM",
    reads: ["DOB"],
    message: "The episode starts before the child's month of birth.",
    hint: "Look at DOB in the Header.",
    find: eachEpisode(({ facts }, { birthMonth }) => birthMonth !== null && monthsBetween(birthMonth, facts.start) < 0),
  },
];

const monthsBetween = (birthMonth: string, date: string): number => monthOf(date) - monthOf(birthMonth);
