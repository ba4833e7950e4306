/** The figures of one request at the gateway, and what is remembered of them between requests. */
import QuickLRU from "quick-lru";
import type { Answers, Question } from "../schema/figures/context.ts";
import type { Roster, Rosters } from "../schema/figures/coverage.ts";
import { countTablesOf, needsRegister, questionKey, slotTableOf, type Summed } from "../schema/figures/question.ts";
import { LONDON_PLACE, type Place } from "../schema/reference/places.ts";
import { NO_REGISTER, type Register } from "../schema/register/register.ts";
import type { SubRegionCode } from "../schema/reference/sub-regions.ts";
import { crossLondon } from "./cross-london.ts";
import { route } from "./route.ts";
import type { Scatter, Silences } from "./scatter.ts";

/** Disclosed answers by vintages and question: the same question over the same records has the same answer. */
export type AnswerCache = { readonly get: (key: string) => unknown; readonly set: (key: string, value: unknown) => unknown };

const CACHED_ANSWERS = 200;

export const answerCache = (isOn: boolean): AnswerCache =>
  isOn ? new QuickLRU<string, unknown>({ maxSize: CACHED_ANSWERS }) : { get: () => undefined, set: () => undefined };

/** The time it takes the resolvers that an answer wakes to ask what they ask next. */
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** How one request reaches the sub-regions, and which of them fall silent on the way. */
type Reach = { readonly scatter: Scatter; readonly silences: Silences; readonly register: () => Promise<Register> };

/** An answer, and whether every sub-region that was asked for it has its part in it. */
type Found<T> = { readonly answer: T; readonly isWhole: boolean };

/** How an answer is found, and whether what everybody knows of homes decides what of it is published. */
type Finding<T> = { readonly isBeside: boolean; readonly find: (beside: Register) => Promise<Found<T>> };

/** Until everything that a request asks is answered: questions may lead to others. */
const settled = async (asked: ReadonlyMap<string, Promise<unknown>>): Promise<void> => {
  let answered: number;
  do {
    answered = asked.size;
    await Promise.allSettled(asked.values());
    await turn();
  } while (asked.size > answered);
};

const vintagesOf = (place: Place, held: Rosters): string =>
  route(place)
    .map(({ code }) => held.get(code))
    .map((roster) => (roster?.kind === "ANSWERED" ? roster.vintage : null))
    .join();

const isAnswered = (rosters: Rosters): boolean => [...rosters.values()].some(({ kind }) => kind === "ANSWERED");

/**
 * The figures of one request.
 *
 * Shape:  question -> tables as published, each asked for once however many fields rest on it.
 * Errors: QUERY_TOO_EXPENSIVE; SUBGRAPH_UNAVAILABLE where the register is needed and nobody who answers can hand it over.
 */
export const londonAnswers = (
  rosters: (place: Place) => Promise<Rosters>,
  { scatter, silences, register }: Reach,
  cache: AnswerCache,
): Answers => {
  const asked = new Map<string, Promise<unknown>>();
  /** Once in the request; between requests by the vintages of the place and what it was published beside, where it is whole. */
  const once = <T>(place: Place, key: string, { isBeside, find }: Finding<T>): Promise<T> => {
    const known = asked.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const found = remembered(place, key, { isBeside, find });
    asked.set(key, found);
    return found;
  };
  const remembered = async <T>(place: Place, key: string, { isBeside, find }: Finding<T>): Promise<T> => {
    const held = await rosters(place);
    // Where nobody answers there is nothing to publish beside it.
    const beside = isBeside && isAnswered(held) ? await register() : NO_REGISTER;
    const versioned = `${vintagesOf(place, held)} ${beside.hash} ${key}`;
    const known = cache.get(versioned) as T | undefined;
    if (known !== undefined) return known;
    const { answer, isWhole } = await find(beside);
    if (isWhole) cache.set(versioned, answer);
    return answer;
  };
  const disclosed = <T>(
    form: "counts" | "slots",
    question: Question,
    disclose: (summed: Summed, beside: Register) => T,
  ): Promise<T> =>
    once(question.place, `${form} ${questionKey(question)}`, {
      isBeside: form === "counts" && needsRegister(question),
      find: async (beside) =>
        crossLondon(question, { rosters: await rosters(question.place), scatter }, (summed) => ({
          answer: disclose(summed, beside),
          isWhole: summed.silent.size === 0,
        })),
    });
  return {
    whole: LONDON_PLACE,
    rosters,
    finalRosters: async (place) => {
      await settled(asked);
      const held = [...(await rosters(place))].map(([code, roster]): readonly [SubRegionCode, Roster] => {
        const reason = silences.get(code);
        return [code, reason === undefined ? roster : { kind: "SILENT", reason }];
      });
      return new Map(held);
    },
    counts: (question) => disclosed("counts", question, countTablesOf),
    slots: (question) => disclosed("slots", question, slotTableOf),
    derived: (place, key, derive) =>
      once(place, key, {
        isBeside: false,
        find: async () => {
          const answer = await derive();
          return { answer, isWhole: !answer.isIncomplete };
        },
      }),
  };
};
