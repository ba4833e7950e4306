/** Signing in and out: forms of our own pages, whose answer is a cookie and the way back. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { sessionCookie } from "../../schema/server/session.ts";
import type { TokenKeys } from "../../schema/server/token-keys.ts";
import { boroughOfToken } from "./visitor.ts";

const SIGN_IN = "/sign-in";

/** A form of another site's page must not sign anybody in or out. Browsers say whose page sent it. */
const isOurs = ({ headers }: FastifyRequest): boolean => headers["sec-fetch-site"] === "same-origin";

const back = (reply: FastifyReply, to: string): FastifyReply => reply.header("cache-control", "no-store").redirect(to, 303);

const tokenIn = ({ body }: FastifyRequest): string =>
  (new URLSearchParams(typeof body === "string" ? body : "").get("token") ?? "").trim();

const signIn = async (request: FastifyRequest, reply: FastifyReply, keys: TokenKeys): Promise<FastifyReply> => {
  if (!isOurs(request)) return back(reply, SIGN_IN);
  const token = tokenIn(request);
  try {
    await boroughOfToken(token, keys);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return back(reply, `${SIGN_IN}?refused=yes`);
  }
  return back(reply.header("set-cookie", sessionCookie(token, request.protocol === "https")), "/own");
};

export const sessionRoutes = (app: FastifyInstance, { tokenKeys }: { readonly tokenKeys: TokenKeys }): void => {
  app.post(SIGN_IN, (request, reply) => signIn(request, reply, tokenKeys));
  app.post("/sign-out", (request, reply) => {
    const ended = isOurs(request) ? reply.header("set-cookie", sessionCookie(null, request.protocol === "https")) : reply;
    return back(ended, "/");
  });
};
