/** A sub-region that says what a test has it say: replies to the crossing's one question, as the gateway expects them. */
import type { Asker, SubgraphReply, SubgraphRequest } from "../../gateway/ask.ts";
import type { PartialQuery } from "../../schema/question/question.ts";
import { questionHash } from "../../schema/vector/crossing.ts";
import { layoutOf } from "../../schema/vector/layout.ts";
import type { WireVector } from "../../schema/vector/wire.ts";

export const queriesOf = ({ variables = {} }: SubgraphRequest): readonly PartialQuery[] =>
  (variables["queries"] ?? []) as readonly PartialQuery[];

/** What the reply to a request for partials says, in its own form. */
export type Partials = {
  readonly subRegion: string;
  readonly vintage: string;
  readonly question: string;
  readonly answers: readonly { readonly layout: string | null; readonly vectors: readonly unknown[] | null }[];
};

/** The reply of a sub-region to whatever it is asked: a vector for each question and time. */
export const partialsOf = (
  subRegion: string,
  request: SubgraphRequest,
  vectorOf: (query: PartialQuery, when: string) => WireVector = () => ({}),
): Partials => {
  const queries = queriesOf(request);
  return {
    subRegion,
    vintage: String(request.variables?.["vintage"]),
    question: questionHash(queries),
    answers: queries.map((query) => ({
      layout: layoutOf(query).hash,
      vectors: query.times.map((when) => vectorOf(query, when)),
    })),
  };
};

export const answered = (partials: unknown): SubgraphReply => ({ kind: "ANSWERED", data: { partials } });

export const UNAVAILABLE: SubgraphReply = { kind: "UNAVAILABLE", reason: "TIMEOUT", errors: [] };

/** Asks for nothing but what the test says. */
export const askerOf = (replyTo: (request: SubgraphRequest) => SubgraphReply | Promise<SubgraphReply>): Asker => ({
  ask: (request) => Promise.resolve(replyTo(request)),
  close: () => Promise.resolve(),
});
