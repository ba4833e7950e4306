/** Who looks at a page: the public, or a borough's staff by the token of their session. */
import type { FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { audienceOf } from "../../schema/server/audience.ts";
import type { PageCaller } from "../../schema/server/server-parts.ts";
import { sessionToken } from "../../schema/server/session.ts";
import type { TokenKeys } from "../../schema/server/token-keys.ts";

export type Visitor = { readonly borough: string | null; readonly caller: PageCaller };

/** The borough of a token. Errors: UNAUTHENTICATED, as the graph has it. */
export const boroughOfToken = async (token: string, keys: TokenKeys): Promise<string> => {
  const audience = await audienceOf(`Bearer ${token}`, keys);
  if (audience.kind === "PUBLIC") throw new Error("A token is never the public's.");
  return audience.borough;
};

/** A session whose token is good no longer is over: its visitor is the public. */
export const visitorOf = async (request: FastifyRequest, keys: TokenKeys): Promise<Visitor> => {
  const everybody: Visitor = { borough: null, caller: { address: request.ip } };
  const token = sessionToken(request);
  if (token === null) return everybody;
  try {
    const borough = await boroughOfToken(token, keys);
    return { borough, caller: { address: request.ip, authorization: `Bearer ${token}` } };
  } catch (error) {
    if (error instanceof GraphQLError) return everybody;
    throw error;
  }
};
