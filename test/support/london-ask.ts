/** Asking a server over HTTP, as any client would. */
import type { GraphQLFormattedError } from "graphql";

export type AskOptions = {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** A borough's token; without one it is the public that asks. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Reply<T> = {
  readonly status: number;
  readonly data: T;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** Shape: `data` is what the query's own type says; a test that expects errors looks at `errors`. */
export const post = async <T>(url: string, query: string, { variables, token, headers }: AskOptions = {}): Promise<Reply<T>> => {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      // A test that reckons for seconds would not see that the server closed a connection, and would ask over it again.
      connection: "close",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Reply<T>, "status">) };
};
