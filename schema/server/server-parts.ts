/** What a server is made of, and what passes through it: requests as they were received, answers as they are sent. */
import type { IncomingHttpHeaders } from "node:http";
import type { ApolloServer, BaseContext } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** Whether a server can answer, and what to tell whoever asks. */
type Readiness = { readonly ready: boolean; readonly detail: Readonly<Record<string, unknown>> };

/** A request: its body as text, empty without one. */
export type HttpRequest = {
  readonly method: string;
  /** "?query=..."; empty without one. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The address that it came from; behind a proxy that is trusted, the one that the proxy names. */
  readonly address: string;
  readonly requestId: string;
};

/**
 * What is sent to one request. The same value sent again is neither compressed nor hashed again: whoever keeps answers keeps these.
 */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /**
   * Whether it may be stored by whoever gets it, to be asked for again by its ETag. What is signed in or INCOMPLETE may not. FOREVER where
   * it never changes under its address.
   */
  readonly isStorable: boolean | "FOREVER";
};

/** What the pipeline made, and the context it was made in; none where a request was refused before it had one. */
export type PipelineAnswer<C> = { readonly sent: HttpAnswer; readonly context: C | undefined };

/** A question that a page asks in the name of whoever looks at it. */
export type Question = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};

/** Whoever looks at a page: the address that they came from, and the Authorization header that their session stands for, if any. */
export type PageCaller = { readonly address: string; readonly authorization?: string };

/** What the routes of a server are given. */
export type Mounted = {
  /** Asks the server's own graph, as a request to /graphql would, kept answers included. */
  readonly ask: (question: Question, asker: PageCaller) => Promise<HttpAnswer>;
  /** Sends bytes compressed and with their ETag, or 304 to whoever has them already. */
  readonly send: (request: FastifyRequest, reply: FastifyReply, sent: HttpAnswer) => Promise<FastifyReply>;
};

export type ServerParts<C extends BaseContext> = {
  readonly apollo: ApolloServer<C>;
  readonly contextOf: (received: HttpRequest) => Promise<C>;
  readonly readiness: () => Promise<Readiness>;
  /** Answers on a way of its own, or by `make`, which is the server's pipeline. */
  readonly around?: (received: HttpRequest, make: () => Promise<PipelineAnswer<C>>) => Promise<HttpAnswer>;
  /** Headers of one reply alone, which are not kept with its answer: the seal of its bytes, the caller's share. */
  readonly replyHeaders?: (received: HttpRequest, body: Buffer) => Readonly<Record<string, string>>;
  /**
   * Adds routes beside /graphql, /health and /ready, as `app.get("/path", async (request, reply) => mounted.send(request, reply, sent))`.
   * They have the server's headers, CORS, request ids and errors. Their bodies are text, whatever their type.
   */
  readonly routes?: (app: FastifyInstance, mounted: Mounted) => void | Promise<void>;
};

/** Where a server listens, and whom it believes. */
export type Listening = {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Pages of which origins may read what is answered here: any, none, or those. */
  readonly origins?: "ANY" | readonly string[];
  /** Proxies whose word on the caller's address is taken, as addresses and CIDR ranges. */
  readonly trustedProxies?: readonly string[];
};

export type ListeningServer = {
  readonly url: string;
  /** Takes no more connections, finishes what it has taken, then resolves, whatever clients do. */
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};
