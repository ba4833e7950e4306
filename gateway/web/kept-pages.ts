/**
 * Pages that were made, by their addresses. A page is sent again while every answer that it was made of is the same kept answer; and the
 * answers of its last complete one stay, so that it can be shown while a sub-region is silent.
 */
import QuickLRU from "quick-lru";
import type { HttpAnswer, Question } from "../../schema/server/server-parts.ts";

/** What a page is made of, by what was asked. */
export type PageAnswers = ReadonlyMap<string, { readonly question: Question; readonly answer: HttpAnswer }>;

type KeptPage = { readonly sent: HttpAnswer; readonly answers: PageAnswers; readonly at: Date };

type Ask = (question: Question) => Promise<HttpAnswer>;

const KEPT_PAGES = 500;

const keyOf = ({ query, variables }: Question): string => `${query}\n${JSON.stringify(variables)}`;

/** An `ask` that remembers what it was answered. */
export const remembering = (ask: Ask): { readonly ask: Ask; readonly answers: PageAnswers } => {
  const answers = new Map<string, { readonly question: Question; readonly answer: HttpAnswer }>();
  return {
    answers,
    ask: async (question) => {
      const answer = await ask(question);
      answers.set(keyOf(question), { question, answer });
      return answer;
    },
  };
};

/** An `ask` that answers as it was answered before, and asks anew what it was not. */
export const repeating =
  (answers: PageAnswers, ask: Ask): Ask =>
  async (question) =>
    answers.get(keyOf(question))?.answer ?? ask(question);

export type KeptPages = {
  /** The page as it was sent, if nothing that it was made of has changed. */
  readonly find: (address: string, ask: Ask) => Promise<HttpAnswer | null>;
  readonly keep: (address: string, page: KeptPage, isComplete: boolean) => void;
  readonly lastComplete: (address: string) => KeptPage | null;
};

export const keptPages = (): KeptPages => {
  const pages = new QuickLRU<string, KeptPage>({ maxSize: KEPT_PAGES });
  const complete = new QuickLRU<string, KeptPage>({ maxSize: KEPT_PAGES });
  return {
    find: async (address, ask) => {
      const known = pages.get(address);
      if (known === undefined) return null;
      const asked = await Promise.all(
        [...known.answers.values()].map(async ({ question, answer }) => (await ask(question)) === answer),
      );
      return asked.every(Boolean) ? known.sent : null;
    },
    keep: (address, page, isComplete) => {
      pages.set(address, page);
      if (isComplete) complete.set(address, page);
    },
    lastComplete: (address) => complete.get(address) ?? null,
  };
};
