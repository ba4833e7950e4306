/**
 * How either side is served: GraphQL over HTTP at /graphql, and two questions for whoever keeps it running.
 *
 * GET /health  200 while the process lives
 * GET /ready   200 when it can answer, else 503; the body says what it waits for
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";

/** Whether a server can answer, and what to tell whoever asks. */
type Readiness = { readonly ready: boolean; readonly detail: Readonly<Record<string, unknown>> };

export type ListeningServer = {
  readonly url: string;
  /** Stops taking connections, lets running requests finish, then resolves. */
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** What is sent to one request. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
};

/** A request, and its body as text: empty without one. */
export type HttpRequest = { readonly request: IncomingMessage; readonly body: string };

/** What the pipeline made, and the context it was made in; none where a request was refused before it had one. */
export type PipelineAnswer<C> = { readonly sent: HttpAnswer; readonly context: C | undefined };

export type ServerParts<C extends BaseContext> = {
  readonly apollo: ApolloServer<C>;
  readonly contextOf: (request: IncomingMessage) => Promise<C>;
  readonly readiness: () => Promise<Readiness>;
  /** Answers on a way of its own, or by `make`, which is the server's pipeline. */
  readonly around?: (received: HttpRequest, make: () => Promise<PipelineAnswer<C>>) => Promise<HttpAnswer>;
  /** Headers by which the bytes of a reply are known to be ours. */
  readonly sealOf?: (request: IncomingMessage, body: string) => Readonly<Record<string, string>>;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
};

/** The largest body that is read; a query is text, never a file. */
const BODY_LIMIT = 1_000_000;

/** Thrown when the port is taken or not ours to open; the message is a sentence for the person who started the server. */
export class PortTaken extends Error {
  override readonly name = "PortTaken";
}

export const serve = async <C extends BaseContext>(serving: ServerParts<C>): Promise<ListeningServer> => {
  await serving.apollo.start();
  const server = createServer((request, response) => {
    handle(serving, request, response).catch((error: unknown) => {
      console.error(JSON.stringify({ level: "error", event: "request_failed", ...withoutValues(error) }));
      if (!response.headersSent) send(response, 500, { errors: [{ message: "Something went wrong on our side." }] });
      else response.destroy();
    });
  });
  await listen(server, serving.host, serving.port);
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    await closed;
    await serving.apollo.stop();
  };
  return { url: `http://${serving.host}:${port}/graphql`, close, [Symbol.asyncDispose]: close };
};

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken =
        error.code === "EADDRINUSE"
          ? `Port ${port} on ${host} is taken by another process; choose another port or stop it.`
          : null;
      reject(new PortTaken(taken ?? `Can't listen on ${host}:${port} (${error.code}).`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });

/** An error for the log: its name and where it was thrown, never its message, which may quote a record. */
export const withoutValues = (error: unknown): { readonly error: string; readonly at: readonly string[] } => ({
  error: error instanceof Error ? error.name : typeof error,
  at:
    error instanceof Error
      ? (error.stack ?? "")
          .split("\n")
          .filter((line) => line.startsWith("    at "))
          .slice(0, 6)
      : [],
});

const handle = async <C extends BaseContext>(
  serving: ServerParts<C>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/health") return send(response, 200, { status: "ok" });
  if (pathname === "/ready") {
    const { ready, detail } = await serving.readiness();
    return send(response, ready ? 200 : 503, { ready, ...detail });
  }
  if (pathname !== "/graphql")
    return send(response, 404, { errors: [{ message: "There is only /graphql, /health and /ready." }] });
  return graphql(serving, { request, response, search });
};

const graphql = async <C extends BaseContext>(
  serving: ServerParts<C>,
  { request, response, search }: { request: IncomingMessage; response: ServerResponse; search: string },
): Promise<void> => {
  const text = await bodyOf(request);
  if (text === null) return send(response, 413, { errors: [{ message: `A request has at most ${BODY_LIMIT} bytes.` }] });
  const body = parsed(text, request.headers["content-type"]);
  if (body === undefined)
    return send(response, 400, { errors: [{ message: "The body is not JSON.", extensions: { code: "BAD_REQUEST" } }] });
  const make = (): Promise<PipelineAnswer<C>> => execute(serving, request, { search, body });
  const sent = serving.around === undefined ? (await make()).sent : await serving.around({ request, body: text }, make);
  reply(serving, request, response, sent);
};

/** The answer of the server's own pipeline, and the context it was given in. */
const execute = async <C extends BaseContext>(
  { apollo, contextOf }: ServerParts<C>,
  request: IncomingMessage,
  { search, body }: { search: string; body: unknown },
): Promise<PipelineAnswer<C>> => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, [value].flat().join(", "));
  let context: C | undefined;
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method?.toUpperCase() ?? "GET", headers, search, body },
    context: async () => (context = await contextOf(request)),
  });
  return { context, sent: { status: answer.status ?? 200, headers: [...answer.headers], body: await textOf(answer.body) } };
};

const textOf = async (body: HTTPGraphQLResponse["body"]): Promise<string> => {
  if (body.kind === "complete") return body.string;
  return (await Array.fromAsync(body.asyncIterator)).join("");
};

const reply = <C extends BaseContext>(
  { sealOf }: ServerParts<C>,
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: HttpAnswer,
): void => {
  for (const [name, value] of headers) response.setHeader(name, value);
  for (const [name, value] of Object.entries(sealOf?.(request, body) ?? {})) response.setHeader(name, value);
  response.statusCode = status;
  response.end(body);
};

/** The body as text; null when it is over the limit. */
const bodyOf = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
};

/** Parsed JSON; undefined when it is none; other content types are Apollo's to refuse. */
const parsed = (text: string, contentType: string | undefined): unknown => {
  if (text === "" || contentType?.startsWith("application/json") !== true) return {};
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const send = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
};
