/** The form in HTTP of an answer that is a refusal and nothing else, where no pipeline of GraphQL's gives it one. */
import type { GraphQLFormattedError } from "graphql";

type RefusalForm = { readonly status: number; readonly headers: Readonly<Record<string, string>> };

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  SUBGRAPH_UNAVAILABLE: 503,
  OVERLOADED: 503,
};

/** RFC 6750: who sent no token is told how, and who sent one that it is none. */
export const challenge = (hasToken: boolean): Readonly<Record<string, string>> => ({
  "www-authenticate": `Bearer realm="london-placements"${hasToken ? ', error="invalid_token"' : ""}`,
});

/** By the code of the first error; a caller's mistake unless it is one of the others. Says too when to ask again. */
export const refusalForm = ([error]: readonly GraphQLFormattedError[], hasToken: boolean): RefusalForm => {
  const { code, retryAfter } = error?.extensions ?? {};
  const status = STATUS[String(code)] ?? 400;
  return {
    status,
    headers: {
      ...(typeof retryAfter === "number" ? { "retry-after": String(retryAfter) } : {}),
      ...(status === 401 ? challenge(hasToken) : {}),
    },
  };
};
