/**
 * The session of a person who looks at pages: a cookie that holds a borough's token. Pages and tables by address read it, and nothing
 * else: /graphql knows the bearer's header alone. So no other site's page can ask in a person's name.
 */
import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyRequest } from "fastify";

const NAME = "session";

/** As long as the longest token is good. */
const LONGEST_S = 86_400;

/**
 * The token of the session that a page is looked at in; null for the public. It is read only where the request has no effect, and
 * only where the person asked for the page themselves, or one of ours did.
 */
export const sessionToken = ({ method, headers }: Pick<FastifyRequest, "method" | "headers">): string | null => {
  const site = headers["sec-fetch-site"];
  const isOwn = (method === "GET" || method === "HEAD") && (site === "same-origin" || site === "none");
  return (isOwn && parseCookie(headers.cookie ?? "")[NAME]) || null;
};

/** The Set-Cookie header that begins a session, or ends it where there is no token. `isSecure` where the browser speaks TLS. */
export const sessionCookie = (token: string | null, isSecure: boolean): string =>
  stringifySetCookie({
    name: NAME,
    value: token ?? "",
    httpOnly: true,
    sameSite: "strict",
    path: "/",
    secure: isSecure,
    maxAge: token === null ? 0 : LONGEST_S,
  });
