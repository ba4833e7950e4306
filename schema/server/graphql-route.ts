/** GraphQL over HTTP: from a request to the server's pipeline, and back to bytes. */
import { type BaseContext, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import type { GraphQLError } from "graphql";
import { challenge } from "./refusal-form.ts";
import { requestIds } from "./request-ids.ts";
import type { PageCaller, PipelineAnswer, Question, HttpRequest, HttpAnswer, ServerParts } from "./server-parts.ts";

const TYPE = { "content-type": "application/json; charset=utf-8" } as const;

const receivedOf = (request: FastifyRequest): HttpRequest => {
  const { url, method, headers, body, ip, id } = request;
  const at = url.indexOf("?");
  return {
    // Asked for its headers alone, an answer is made all the same.
    method: method === "HEAD" ? "GET" : method,
    search: at < 0 ? "" : url.slice(at),
    headers,
    body: typeof body === "string" ? body : "",
    address: ip,
    requestId: id,
  };
};

/** The answer to a request, with the headers that are this reply's alone. */
export const answerTo = async <C extends BaseContext>(serving: ServerParts<C>, request: FastifyRequest): Promise<HttpAnswer> => {
  const received = receivedOf(request);
  const sent = await answered(serving, received);
  const headers = serving.replyHeaders?.(received, sent.body) ?? {};
  return Object.keys(headers).length === 0 ? sent : { ...sent, headers: { ...sent.headers, ...headers } };
};

const answered = async <C extends BaseContext>(serving: ServerParts<C>, received: HttpRequest): Promise<HttpAnswer> => {
  const make = (): Promise<PipelineAnswer<C>> => execute(serving, received);
  return serving.around === undefined ? (await make()).sent : serving.around(received, make);
};

/** The answer to a question of a page, as a request with that question would get it. */
export const answerInProcess = <C extends BaseContext>(
  serving: ServerParts<C>,
  question: Question,
  asker: PageCaller,
  requestId: string,
) =>
  answered(serving, {
    method: "POST",
    search: "",
    headers: {
      ...TYPE,
      ...(asker.authorization === undefined ? {} : { authorization: asker.authorization }),
    },
    body: JSON.stringify(question),
    address: asker.address,
    requestId,
  });

/** The answer of the server's own pipeline, and the context it was given in. */
const execute = async <C extends BaseContext>(
  { apollo, contextOf }: ServerParts<C>,
  received: HttpRequest,
): Promise<PipelineAnswer<C>> => {
  const body = parsed(received);
  if (body === undefined) return { context: undefined, sent: NOT_JSON };
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(received.headers))
    if (value !== undefined) headers.set(name, [value].flat().join(", "));
  let context: C | undefined;
  try {
    const answer = await requestIds.run(received.requestId, () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: received.method, headers, search: received.search, body },
        context: async () => (context = await contextOf(received)),
      }),
    );
    return { context, sent: sentOf(received, answer.status ?? 200, answer.headers, await textOf(answer.body)) };
  } finally {
    // Whatever the context holds for the time of its request.
    (context as Partial<Disposable> | undefined)?.[Symbol.dispose]?.();
  }
};

/** What a public caller may store: an answer that is whole. */
const isStorable = ({ headers }: HttpRequest, status: number, text: string): boolean =>
  headers.authorization === undefined && status === 200 && !text.includes('"errors":') && !text.includes('"INCOMPLETE"');

const sentOf = (received: HttpRequest, status: number, headers: HeaderMap, text: string): HttpAnswer => ({
  status,
  headers: { ...Object.fromEntries(headers), ...(status === 401 ? challenge(received.headers.authorization !== undefined) : {}) },
  body: Buffer.from(text),
  isStorable: isStorable(received, status, text),
});

const textOf = async (body: HTTPGraphQLResponse["body"]): Promise<string> => {
  if (body.kind === "complete") return body.string;
  return (await Array.fromAsync(body.asyncIterator)).join("");
};

const NOT_JSON: HttpAnswer = {
  status: 400,
  headers: TYPE,
  body: Buffer.from(JSON.stringify({ errors: [{ message: "The body is not JSON.", extensions: { code: "BAD_REQUEST" } }] })),
  isStorable: false,
};

type HttpForm = { readonly status: number; readonly headers: ReadonlyMap<string, string> };

/** A refusal that is the whole answer, as the pipeline would send it; `extensions.http` is its form. */
export const answerOf = ({ message, extensions: { http, ...extensions } }: GraphQLError): HttpAnswer => {
  const { status, headers } = http as HttpForm;
  return {
    status,
    headers: { ...TYPE, ...Object.fromEntries(headers) },
    body: Buffer.from(JSON.stringify({ errors: [{ message, extensions }] })),
    isStorable: false,
  };
};

/** Parsed JSON; undefined when it is none; other content types are Apollo's to refuse. */
const parsed = ({ body, headers }: HttpRequest): unknown => {
  if (body === "" || !/^application\/json\b/i.test(headers["content-type"] ?? "")) return {};
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
