/**
 * Every error that a caller can meet, once: its code, whose fault it is, and the sentence. What a caller must expect (a suppressed
 * number, a sub-region that does not answer) is data and not here. docs/errors.md prints this table; test/errors has a file for each code.
 */
import { GraphQLError } from "graphql";
import type { SeriesStep, SilenceReason } from "./generated/types.ts";
import { nearest } from "./reference/nearest.ts";

/** Codes of ours, beside those Apollo Server raises by itself. */
export const ERROR_CODES = {
  BAD_USER_INPUT: "The caller: an argument that is well typed but means nothing.",
  UNKNOWN_CODE: "The caller: a code that no list holds; `suggestions` names the nearest.",
  HELD_ELSEWHERE: "The caller: a subgraph was asked for a borough of another sub-region; `subRegion` says which.",
  DISCLOSURE_REFUSED: "The caller: the answer could single somebody out; `nearest` has what may be asked.",
  QUERY_TOO_EXPENSIVE:
    "The caller: the answer has too many cells or fields, or a list too many codes; `drop` names what to leave out.",
  RATE_LIMITED: "The caller: its share of the gateway is used up for now; `retryAfter` says in how many seconds there is enough.",
  UNAUTHENTICATED: "The caller: a token is missing, expired or not of ours.",
  FORBIDDEN: "The caller: known, but not entitled; `requires` says what would be.",
  VINTAGE_NOT_HELD: "The caller: a vintage that this subgraph has let go; `latest` is the one to ask.",
  NO_RETURN: "A borough: rows were asked of it, and it has handed in no return that holds any.",
  CURSOR_EXPIRED: "The caller: a cursor of another vintage or list; start again without it.",
  SUBGRAPH_UNAVAILABLE: "A sub-region: rows were asked of it and it did not answer; figures say INCOMPLETE instead.",
  OVERLOADED: "Us: more is asked at this moment than can be answered; `retryAfter` says in how many seconds to ask again.",
  INTERNAL_SERVER_ERROR: "Us: everything that is not in this table; the cause is in the log, never in the answer.",
} as const;

type ErrorCode = keyof typeof ERROR_CODES;

declare module "graphql" {
  interface GraphQLErrorExtensions {
    code?: ErrorCode | (string & {});
  }
}

const refuse = (code: ErrorCode, message: string, extensions: Readonly<Record<string, unknown>> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, code } });

export const badUserInput = (argument: string, message: string): GraphQLError => refuse("BAD_USER_INPUT", message, { argument });

/** The most codes that are all named where none is near. */
const FEW = 8;

/**
 * `kind` is what the code was taken for ("borough", "place code"). `known` are the codes it could have been; `codeByName` has the
 * names that callers may know them by.
 */
export const unknownCode = (
  kind: string,
  code: string,
  known: readonly string[],
  codeByName: ReadonlyMap<string, string> = new Map(),
): GraphQLError => {
  const asked = code.slice(0, 40);
  const near = nearest(asked, [...known, ...codeByName.keys()]);
  const message = `There is no ${kind} "${asked}".`;
  if (near !== undefined) {
    const suggestion = codeByName.get(near) ?? near;
    // A code tells a reader little; what was asked itself tells nothing more.
    const called = near === suggestion || near === asked ? "" : ` (${near})`;
    return refuse("UNKNOWN_CODE", `${message} Did you mean ${suggestion}${called}?`, { suggestions: [suggestion] });
  }
  const suggestions = known.length <= FEW ? known : [];
  return refuse("UNKNOWN_CODE", suggestions.length === 0 ? message : `${message} It is one of ${known.join(", ")}.`, {
    suggestions,
  });
};

export const heldElsewhere = (borough: string, subRegion: string): GraphQLError =>
  refuse("HELD_ELSEWHERE", `${borough} is held by the sub-region ${subRegion}; ask its subgraph or the gateway.`, { subRegion });

/** The nearest question that may be asked: what differs from the one that was, as arguments and codes. */
export type NearestQuestion = {
  readonly place?: string;
  readonly by?: readonly string[];
  /** Codes by field of the filter. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  readonly asAt?: string;
  readonly during?: { readonly from: string; readonly to: string };
  readonly step?: SeriesStep;
  readonly percentile?: number;
};

/** `words` say in the sentence what `nearest` says as data. */
export const disclosureRefused = (message: string, words: string, nearest: NearestQuestion): GraphQLError =>
  refuse("DISCLOSURE_REFUSED", `${message} The nearest that may be asked is ${words}.`, { nearest });

type CostUnit = "cells" | "fields" | "codes";

/** `unit` is what is counted: cells of a table or settings of a list, fields of the answer, or codes of a list in the question. */
export const queryTooExpensive = (cost: number, limit: number, drop: string, unit: CostUnit = "cells"): GraphQLError =>
  refuse("QUERY_TOO_EXPENSIVE", `The question has ${cost} ${unit} of at most ${limit}; leave out ${drop}.`, {
    cost,
    limit,
    drop,
  });

/** The form of a whole answer whose header says when to ask again. */
const retryIn = (seconds: number, status: number) => ({
  retryAfter: seconds,
  http: { status, headers: new Map([["retry-after", String(seconds)]]) },
});

export const rateLimited = (cost: number, left: number, seconds: number): GraphQLError =>
  refuse("RATE_LIMITED", `The question costs ${cost}, and ${left} is left of your share; ask again in ${seconds} s.`, {
    cost,
    left,
    ...retryIn(seconds, 429),
  });

export const overloaded = (seconds: number): GraphQLError =>
  refuse("OVERLOADED", `London is asked more than it can answer just now; ask again in ${seconds} s.`, retryIn(seconds, 503));

export const unauthenticated = (message: string): GraphQLError => refuse("UNAUTHENTICATED", message, { http: { status: 401 } });

export const forbidden = (message: string, requires: string): GraphQLError => refuse("FORBIDDEN", message, { requires });

export const vintageNotHeld = (vintage: string, latest: string): GraphQLError =>
  refuse("VINTAGE_NOT_HELD", `The vintage ${vintage.slice(0, 16)} is no longer held.`, { latest });

/** `kind` in words: "placements", "beds". */
export const noReturn = (borough: string, kind: string): GraphQLError =>
  refuse("NO_RETURN", `${borough} has handed in no return of ${kind}.`);

export const cursorExpired = (): GraphQLError =>
  refuse("CURSOR_EXPIRED", "The cursor belongs to another vintage or another list; ask again without `after`.");

/** `reason` is the word that coverage uses for the same outage. */
export const subgraphUnavailable = (subRegion: string, reason: SilenceReason): GraphQLError =>
  refuse("SUBGRAPH_UNAVAILABLE", `${subRegion} did not answer, and only it holds what was asked.`, { subRegion, reason });

/** Every sub-region has a copy of the register, and one that answers is enough: `subRegion` is null, for it is none's alone. */
export const registerUnavailable = (reason: SilenceReason): GraphQLError =>
  refuse("SUBGRAPH_UNAVAILABLE", "No sub-region could be read for its copy of the register.", { subRegion: null, reason });
