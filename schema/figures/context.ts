/** What the resolvers of figure types need of the server they run in; the gateway and a subgraph each bring their own. */
import type { ReleasedAnswer } from "../disclosure/released.ts";
import type { Rosters } from "../question/coverage.ts";
import type { Audience, Population } from "../question/population.ts";
import type { Question } from "../question/question.ts";
import type { Place } from "../reference/places.ts";

export type Answers = {
  /** All that the server answers for: London, or one sub-region. */
  readonly whole: Place;
  /** What each sub-region of a place can answer from; asked once a request, and of no other sub-region. */
  readonly rosters: (place: Place) => Promise<Rosters>;
  /** The same once all that the request asks is answered: a sub-region that failed on the way is unavailable in them. */
  readonly finalRosters: (place: Place) => Promise<Rosters>;
  /** The answer to a question, as released. */
  readonly released: (question: Question) => Promise<ReleasedAnswer>;
  /**
   * The same from the records of a vintage, by its name: one for all that a request asks of it. Null where those are not held, or not
   * every sub-region says what it holds.
   */
  readonly asKnown: (vintage: string) => Promise<Answers | null>;
};

export type FigureContext = { readonly audience: Audience; readonly answers: Answers };

/** The answers that a population is asked of; null where the vintage that it names is not held. */
export const answersOf = async ({ asKnown }: Population, { answers }: FigureContext): Promise<Answers | null> =>
  asKnown === undefined ? answers : answers.asKnown(asKnown);
