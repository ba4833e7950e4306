/**
 * How either side is served: GraphQL over HTTP at /graphql, two questions for whoever keeps it running, and routes of its own.
 *
 * GET /health  200 while the process lives
 * GET /ready   200 when it can answer, else 503; the body says what it waits for
 */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { BaseContext } from "@apollo/server";
import cors from "@fastify/cors";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { drainOf } from "./drain.ts";
import { ConfigurationError } from "./environment.ts";
import { answerInProcess, answerTo } from "./graphql-route.ts";
import { answerError, answerErrors, BODY_LIMIT } from "./http-errors.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";
import { answerSender } from "./send-answer.ts";
import type { Listening, Mounted, ListeningServer, ServerParts } from "./server-parts.ts";

/** Longer than proxies keep a connection that is idle, usually a minute: it is theirs to close, or they send into one that is closed. */
const KEEP_ALIVE_MS = 72_000;

/** How long a client may take to send a request, and to take some of a reply. */
const SENDING_MS = 30_000;
const TAKING_MS = 120_000;

/** Headers that a page of another origin may read. */
const EXPOSED = ["etag", "retry-after", "www-authenticate", "x-request-id", "ratelimit", "ratelimit-policy"];

/** A request's own id where it brings one that can be logged, else a new one. */
const requestIdOf = ({ headers }: IncomingMessage): string => {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
};

const build = (trustedProxies: readonly string[]): FastifyInstance => {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: SENDING_MS,
    connectionTimeout: TAKING_MS,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    genReqId: requestIdOf,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    // A server that is told to end finishes what it has taken: `drain` sees to it.
    return503OnClosing: false,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string" }, (_, body, done) => done(null, body));
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(SECURITY_HEADERS).header("x-request-id", request.id);
    done();
  });
  return app;
};

export const serve = async <C extends BaseContext>(serving: ServerParts<C> & Listening): Promise<ListeningServer> => {
  const { host, port, origins = "ANY", trustedProxies = [] } = serving;
  await serving.apollo.start();
  const app = build(trustedProxies);
  const { isEnding, drain } = drainOf(app.server);
  const anyOrigin = origins === "ANY";
  await app.register(cors, {
    origin: anyOrigin ? "*" : origins.length > 0 && [...origins],
    exposedHeaders: EXPOSED,
    maxAge: 86_400,
  });
  answerErrors(app);
  const send = answerSender(`accept, accept-encoding, authorization${anyOrigin ? "" : ", origin"}`);
  addHealth(app, serving, isEnding);
  app.route({
    method: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    url: "/graphql",
    handler: async (request, reply) =>
      isBrowser(request) ? sayWhere(app, reply) : send(request, reply, await answerTo(serving, request)),
  });
  const mounted: Mounted = {
    send,
    ask: (question, asker) => answerInProcess(serving, question, asker, randomUUID()),
  };
  await serving.routes?.(app, mounted);
  await listen(app, host, port);
  const close = async (): Promise<void> => {
    await drain();
    await app.close();
    await serving.apollo.stop();
  };
  const { port: taken } = app.server.address() as AddressInfo;
  return { url: `http://${host}:${taken}/graphql`, close, [Symbol.asyncDispose]: close };
};

const addHealth = <C extends BaseContext>(app: FastifyInstance, { readiness }: ServerParts<C>, isEnding: () => boolean): void => {
  app.get("/health", (_, reply) => reply.header("cache-control", "no-store").send({ status: "ok" }));
  app.get("/ready", async (_, reply) => {
    const { ready, detail } = await readiness();
    const isReady = ready && !isEnding();
    return reply
      .code(isReady ? 200 : 503)
      .header("cache-control", "no-store")
      .send({ ready: isReady, ...detail });
  });
};

/** A person who opened the address that programs ask. */
const isBrowser = ({ method, url, headers }: FastifyRequest): boolean =>
  method === "GET" && !url.includes("?") && headers.accept?.includes("text/html") === true;

const EXPLORER = "/explorer";

const sayWhere = (app: FastifyInstance, reply: FastifyReply): FastifyReply =>
  app.hasRoute({ method: "GET", url: EXPLORER })
    ? reply.redirect(EXPLORER, 303)
    : reply.type("text/plain; charset=utf-8").send("Questions are asked here in GraphQL: GET with ?query=, or POST with JSON.\n");

/** Errors: ConfigurationError where the port is taken or not ours to open. */
const listen = async (app: FastifyInstance, host: string, port: number): Promise<void> => {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const taken =
      code === "EADDRINUSE" ? `Port ${port} on ${host} is taken by another process; choose another port or stop it.` : null;
    throw new ConfigurationError(taken ?? `Can't listen on ${host}:${port} (${code}).`, { cause: error });
  }
};
