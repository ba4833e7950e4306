/** The figures of one request where all records are at hand: nothing is asked of anybody else. */
import type { Place } from "../reference/places.ts";
import type { Register } from "../register/register.ts";
import type { Answers, Question } from "./context.ts";
import type { Rosters } from "./coverage.ts";
import { type Layout, layoutOf, type PartialQuery } from "./layout.ts";
import type { Partial } from "./partial.ts";
import { countTablesOf, partialQueriesOf, questionKey, slotTableOf, type Summed } from "./question.ts";

export type AtHand = {
  /** All that is at hand: London, or one sub-region. */
  readonly whole: Place;
  readonly rosters: Rosters;
  readonly register: Register;
  /** What the records say to one question. */
  readonly partialFor: (query: PartialQuery, layout: Layout, place: Place) => Partial;
};

/** Each question is answered once, and each table disclosed once, however many fields rest on it. */
export const localAnswers = ({ whole, rosters, register, partialFor }: AtHand): Answers => {
  const summed = (question: Question): Summed => {
    const [finest, ...coarser] = partialQueriesOf(question).map((query) => {
      const layout = layoutOf(query);
      return { query, layout, partial: partialFor(query, layout, question.place) };
    });
    return { question, summands: [finest!, ...coarser], rosters, silent: new Set() };
  };
  const asked = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, find: () => Promise<T>): Promise<T> => {
    const known = asked.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const found = find();
    asked.set(key, found);
    return found;
  };
  const shown = <T>(form: "counts" | "slots", question: Question, show: (answered: Summed) => T): Promise<T> =>
    once(`${form} ${questionKey(question)}`, () => Promise.resolve().then(() => show(summed(question))));
  return {
    whole,
    rosters: () => Promise.resolve(rosters),
    finalRosters: () => Promise.resolve(rosters),
    counts: (question) => shown("counts", question, (answered) => countTablesOf(answered, register)),
    slots: (question) => shown("slots", question, slotTableOf),
    derived: (_, key, derive) => once(key, derive),
  };
};
