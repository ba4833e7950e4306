/** The figures of one request at the gateway, and what is remembered of them between requests. */
import QuickLRU from "quick-lru";
import type { Answers, Question } from "../schema/figures/context.ts";
import type { Rosters } from "../schema/figures/coverage.ts";
import { countTablesOf, slotTableOf, questionKey, type Summed } from "../schema/figures/question.ts";
import { LONDON_PLACE, type Place } from "../schema/reference/places.ts";
import { crossLondon } from "./cross-london.ts";
import { route } from "./route.ts";
import type { Scatter } from "./scatter.ts";

/** Disclosed answers by vintages and question: the same question over the same records has the same answer. */
export type AnswerCache = { readonly get: (key: string) => unknown; readonly set: (key: string, value: unknown) => unknown };

const CACHED_ANSWERS = 200;

export const answerCache = (isOn: boolean): AnswerCache =>
  isOn ? new QuickLRU<string, unknown>({ maxSize: CACHED_ANSWERS }) : { get: () => undefined, set: () => undefined };

export const londonAnswers = (rosters: (place: Place) => Promise<Rosters>, scatter: Scatter, cache: AnswerCache): Answers => {
  const asked = new Map<string, Promise<unknown>>();
  const once = <T>(question: Question, disclose: (summed: Summed) => T): Promise<T> => {
    const key = questionKey(question);
    const known = asked.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const answered = remembered(key, question, disclose);
    asked.set(key, answered);
    return answered;
  };
  const remembered = async <T>(key: string, question: Question, disclose: (summed: Summed) => T): Promise<T> => {
    const held = await rosters(question.place);
    const vintages = route(question.place)
      .map(({ code }) => held.get(code))
      .map((roster) => (roster?.kind === "ANSWERED" ? roster.vintage : null));
    const versioned = `${vintages.join()} ${key}`;
    const known = cache.get(versioned) as T | undefined;
    if (known !== undefined) return known;
    let isWhole = true;
    const answer = await crossLondon(question, { rosters: held, scatter }, (summed) => {
      isWhole = summed.silent.size === 0;
      return disclose(summed);
    });
    if (isWhole) cache.set(versioned, answer);
    return answer;
  };
  return {
    whole: LONDON_PLACE,
    rosters,
    counts: (question) => once(question, countTablesOf),
    slots: (question) => once(question, slotTableOf),
  };
};
