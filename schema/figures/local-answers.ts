/** The figures of one request where all records are at hand: nothing is asked of anybody else. */
import { PUBLIC } from "../disclosure/policy.ts";
import { disclose, type ReleasedAnswer } from "../disclosure/released.ts";
import { isCovered, type Rosters } from "../question/coverage.ts";
import { vintageOf } from "../question/london-vintage.ts";
import { type PartialQuery, partialQueryOf, type Question } from "../question/question.ts";
import type { Place } from "../reference/places.ts";
import type { Confidential, Vector } from "../vector/vector.ts";
import type { Answers } from "./context.ts";

export type LocalRecords = {
  /** All that is at hand: London, or one sub-region. */
  readonly whole: Place;
  readonly rosters: Rosters;
  /** What the records of a place say to one question, at each of its times, in the form that it asks for. */
  readonly vectorsFor: (query: PartialQuery, place: Place) => readonly Confidential<Vector>[];
};

/** `before` are the same records as they were, which are still held. */
export const localAnswers = (records: LocalRecords, before: readonly LocalRecords[] = []): Answers => {
  const { whole, rosters, vectorsFor } = records;
  const released = (question: Question): ReleasedAnswer => {
    const vectors = vectorsFor(partialQueryOf(question), question.place);
    return disclose(
      question,
      question.times.map((when, at) => (isCovered(question, when, rosters) ? vectors[at]! : null)),
    );
  };
  return {
    whole,
    rosters: () => Promise.resolve(rosters),
    finalRosters: () => Promise.resolve(rosters),
    released: (question) => Promise.resolve().then(() => released(question)),
    asKnown: (vintage) => {
      const held = [records, ...before].find((each) => vintageOf(each.rosters, PUBLIC) === vintage);
      return Promise.resolve(held === undefined ? null : localAnswers(held));
    },
  };
};
