import { graphql } from "graphql";
import { gatewaySchema } from "../../gateway/gateway.ts";
import type { Audience } from "../../schema/audience.ts";
import type { Snapshot } from "../../subgraphs/snapshot/snapshot.ts";
import { type Missing, pooledAnswers } from "./pooled-answers.ts";

type Reply<T> = { readonly data: T; readonly codes: readonly unknown[]; readonly nearest: readonly unknown[] };

/** Asks the gateway's graph in this process, over one snapshot of all of London; `codes` and `nearest` are those of its errors. */
export const askGraph = async <T>(
  snapshot: Snapshot,
  source: string,
  { audience = { kind: "PUBLIC" }, missing }: { readonly audience?: Audience; readonly missing?: Missing } = {},
): Promise<Reply<T>> => {
  const contextValue = { audience, answers: pooledAnswers(snapshot, missing) };
  const { data, errors = [] } = await graphql({ schema: gatewaySchema(), source, contextValue });
  const unexpected = errors.find(({ extensions }) => extensions["code"] === undefined);
  if (unexpected !== undefined) throw unexpected;
  return {
    data: data as T,
    codes: errors.map(({ extensions }) => extensions["code"]),
    nearest: errors.map(({ extensions }) => extensions["nearest"]),
  };
};
