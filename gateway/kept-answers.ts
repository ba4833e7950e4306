/**
 * Whole public answers, kept by the vintages that they were made of and the bytes of the request: the same question over the same
 * records has the same answer. Nothing that a token was sent for, that has an error, or that a sub-region was silent in is kept.
 */
import type { IncomingMessage } from "node:http";
import QuickLRU from "quick-lru";
import type { Sent } from "../schema/server/serve.ts";
import { SUB_REGIONS, type SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { HeldRoster } from "./rosters.ts";

const KEPT_ANSWERS = 1_000;

/** Longer answers are made again: some thousand of them are all the memory there is. */
const MOST_CHARACTERS = 200_000;

export type KeptAnswers = {
  readonly find: (request: IncomingMessage, body: string) => Promise<Sent | null>;
  /** `rosters` are those that the answer was made of. */
  readonly keep: (request: IncomingMessage, body: string, sent: Sent, rosters: readonly HeldRoster[]) => void;
};

/** Vintages of all five, or null where one does not answer: then what is said depends on who is silent. */
const vintagesOf = (rosters: readonly HeldRoster[]): string | null => {
  const vintages = rosters.map((roster) => (roster.kind === "ANSWERED" ? roster.vintage : null));
  return vintages.length === 0 || vintages.includes(null) ? null : vintages.join();
};

const isPublic = ({ method, headers }: IncomingMessage, body: string): boolean =>
  method === "POST" && headers.authorization === undefined && headers["content-type"] !== undefined && body.length > 0;

export const keptAnswers = (rosterOf: (code: SubRegionCode) => Promise<HeldRoster>): KeptAnswers => {
  const kept = new QuickLRU<string, Sent>({ maxSize: KEPT_ANSWERS });
  const nameOf = ({ headers }: IncomingMessage, body: string, vintages: string): string =>
    JSON.stringify([vintages, headers.accept, headers["content-type"], body]);
  return {
    find: async (request, body) => {
      if (!isPublic(request, body)) return null;
      const vintages = vintagesOf(await Promise.all(SUB_REGIONS.map(({ code }) => rosterOf(code))));
      return vintages === null ? null : (kept.get(nameOf(request, body, vintages)) ?? null);
    },
    keep: (request, body, sent, rosters) => {
      const vintages = vintagesOf(rosters);
      if (vintages === null || !isPublic(request, body)) return;
      if (sent.status !== 200 || sent.body.length > MOST_CHARACTERS || sent.body.includes('"errors":')) return;
      kept.set(nameOf(request, body, vintages), sent);
    },
  };
};
