/**
 * Whole public answers, kept by the bytes of the request and the vintages that they were made of: the same question over the same
 * records has the same answer. Nothing that a token was sent for, that has an error, or that a sub-region was silent in is kept.
 */
import type { IncomingMessage } from "node:http";
import QuickLRU from "quick-lru";
import type { Sent } from "../schema/server/serve.ts";
import type { SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { HeldRoster } from "./rosters.ts";

const KEPT_ANSWERS = 1_000;

/** Longer answers are made again: some thousand of them are all the memory there is. */
const MOST_CHARACTERS = 200_000;

/** The sub-regions that an answer was made of, and what each answered from. */
export type Pinned = ReadonlyMap<SubRegionCode, HeldRoster>;

export type KeptAnswers = {
  /** Asks nobody and waits for nothing: a sub-region that hangs costs no caller of the others anything. */
  readonly find: (request: IncomingMessage, body: string) => Sent | null;
  /** Null where a sub-region fell silent on the way. */
  readonly keep: (request: IncomingMessage, body: string, sent: Sent, pinned: Pinned | null) => void;
};

/** The vintage that a sub-region answers from; none where what is said depends on more than that: on its silence, or its layout. */
const vintageOf = (roster: HeldRoster | null): string | null =>
  roster?.kind === "ANSWERED" && roster.layoutDiffers.length === 0 ? roster.vintage : null;

const isPublic = ({ method, headers }: IncomingMessage, body: string): boolean =>
  method === "POST" && headers.authorization === undefined && headers["content-type"] !== undefined && body.length > 0;

type Kept = { readonly sent: Sent; readonly vintages: readonly (readonly [code: SubRegionCode, vintage: string | null])[] };

/** `fresh` is what is known of a sub-region without asking it. */
export const keptAnswers = (fresh: (code: SubRegionCode) => HeldRoster | null): KeptAnswers => {
  const kept = new QuickLRU<string, Kept>({ maxSize: KEPT_ANSWERS });
  const nameOf = ({ headers }: IncomingMessage, body: string): string =>
    JSON.stringify([headers.accept, headers["content-type"], body]);
  return {
    find: (request, body) => {
      if (!isPublic(request, body)) return null;
      const known = kept.get(nameOf(request, body));
      return known?.vintages.every(([code, vintage]) => vintageOf(fresh(code)) === vintage) === true ? known.sent : null;
    },
    keep: (request, body, sent, pinned) => {
      if (pinned === null || !isPublic(request, body)) return;
      if (sent.status !== 200 || sent.body.length > MOST_CHARACTERS || sent.body.includes('"errors":')) return;
      const vintages = [...pinned].map(([code, roster]) => [code, vintageOf(roster)] as const);
      if (vintages.every(([, vintage]) => vintage !== null)) kept.set(nameOf(request, body), { sent, vintages });
    },
  };
};
