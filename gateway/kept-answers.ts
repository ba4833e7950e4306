/**
 * Whole public answers, kept by the bytes of the request and the vintages that they were made of. The same question over the same
 * records has the same answer. Callers of a moment share one that is being made. An answer to a token, or with an error, is neither kept
 * nor shared. An answer that an unavailable sub-region is missing from is not kept.
 */
import QuickLRU from "quick-lru";
import type { SubRegionCode } from "../schema/reference/sub-regions.ts";
import type { PipelineAnswer, HttpRequest, HttpAnswer } from "../schema/server/server-parts.ts";
import type { HeldRoster } from "./roster-cache.ts";

const KEPT_ANSWERS = 1_000;

/** Longer answers are made again: some thousand of them are all the memory there is. */
const MOST_BYTES = 200_000;

/** The sub-regions that an answer was made of, and what each answered from. */
export type PinnedRosters = ReadonlyMap<SubRegionCode, HeldRoster>;

/** A context that knows what its answer was made of; null where a sub-region became unavailable on the way. */
type PinningContext = { readonly pinned: () => Promise<PinnedRosters | null> };

type Make = () => Promise<PipelineAnswer<PinningContext>>;

export type KeptAnswers = {
  /**
   * A kept answer, or one that `make` makes. To find a kept one nobody is asked: a sub-region that hangs delays no caller of the others.
   */
  readonly around: (received: HttpRequest, make: Make) => Promise<HttpAnswer>;
};

/** The vintage that a sub-region answers from; none where it is unavailable or incompatible, for then an answer depends on more. */
const vintageOf = (roster: HeldRoster | null): string | null =>
  roster?.kind === "ANSWERED" && roster.incompatible.length === 0 ? roster.vintage : null;

const isPublic = ({ method, headers, search, body }: HttpRequest): boolean =>
  headers.authorization === undefined &&
  (method === "GET" ? search !== "" : method === "POST" && headers["content-type"] !== undefined && body !== "");

const isWithoutErrors = ({ status, body }: HttpAnswer): boolean => status === 200 && !body.includes('"errors":');

/** No header holds a line's end: no part of a name can be taken for another. */
const answerKeyOf = ({ method, headers, search, body }: HttpRequest): string =>
  `${method}\n${headers.accept}\n${headers["content-type"]}\n${search}\n${body}`;

type Vintages = readonly (readonly [code: SubRegionCode, vintage: string])[];

/** What an answer was made of; null where it depends on more than vintages. */
const vintagesOf = (pinned: PinnedRosters | null): Vintages | null => {
  const vintages = [...(pinned ?? [])].flatMap(([code, roster]) => {
    const vintage = vintageOf(roster);
    return vintage === null ? [] : [[code, vintage] as const];
  });
  return vintages.length === pinned?.size ? vintages : null;
};

/** `fresh` is what is known of a sub-region without asking it. */
export const keptAnswers = (fresh: (code: SubRegionCode) => HeldRoster | null): KeptAnswers => {
  const kept = new QuickLRU<string, { readonly sent: HttpAnswer; readonly vintages: Vintages }>({ maxSize: KEPT_ANSWERS });
  const making = new Map<string, Promise<PipelineAnswer<PinningContext>>>();
  const find = (name: string): HttpAnswer | null => {
    const known = kept.get(name);
    return known?.vintages.every(([code, vintage]) => vintageOf(fresh(code)) === vintage) === true ? known.sent : null;
  };
  const makeAndKeep = async (name: string, make: Make): Promise<HttpAnswer> => {
    const made = make();
    making.set(name, made);
    try {
      const { sent, context } = await made;
      if (context === undefined || !isWithoutErrors(sent) || sent.body.length > MOST_BYTES) return sent;
      const vintages = vintagesOf(await context.pinned());
      if (vintages !== null) kept.set(name, { sent, vintages });
      return sent;
    } finally {
      making.delete(name);
    }
  };
  return {
    around: async (received, make) => {
      if (!isPublic(received)) return (await make()).sent;
      const name = answerKeyOf(received);
      const known = find(name);
      if (known !== null) return known;
      const shared = making.get(name);
      if (shared === undefined) return makeAndKeep(name, make);
      const { sent } = await shared;
      return isWithoutErrors(sent) ? sent : (await make()).sent;
    },
  };
};
