/** Asking one subgraph over HTTP: the only file that knows how. */
import { type Dispatcher, Pool } from "undici";
import { z } from "zod";
import type { SilenceReason } from "../schema/generated/types.ts";
import type { SubRegionCode } from "../schema/reference/sub-regions.ts";
import { HEADERS, isSealed } from "../schema/vector/crossing.ts";
import { buildCircuit } from "./circuit.ts";
import { afterListening } from "./patience.ts";

/** Where a sub-region's subgraph is, and the token that says we are the gateway. */
export type Endpoint = { readonly subRegion: SubRegionCode; readonly url: string; readonly serviceToken: string };

export type SubgraphRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /**
   * The caller's own Authorization header, for what is answered to the caller and not to us. Undefined, and not left out, where the
   * caller has none: what is then refused is refused to the caller.
   */
  readonly authorization?: string | undefined;
  /** The vintage that all of the reply is to be of; the current one without it. */
  readonly vintage?: string | undefined;
};

export type SubgraphReply =
  | { readonly kind: "ANSWERED"; readonly data: Readonly<Record<string, unknown>> }
  /** `errors` are the subgraph's own, with codes of the common table; empty when it didn't reply in GraphQL. */
  | { readonly kind: "UNAVAILABLE"; readonly reason: SilenceReason; readonly errors: readonly SubgraphError[] };

type SubgraphError = { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> };

export type Asker = {
  readonly ask: (request: SubgraphRequest, withinMs: number) => Promise<SubgraphReply>;
  readonly close: () => Promise<void>;
};

const CONNECTIONS = 16;

/** What is asked of a sub-region that hangs, to learn that it is back. */
const PROBE = "{ __typename }";
const PROBE_MS = 2_000;

/** More than any answer has: what is longer is not read to its end. */
const MOST_BYTES = 16_000_000;

/**
 * A pool of kept-alive connections to one subgraph.
 *
 * Errors: none; an asker always replies. Where the subgraph doesn't answer, or another does, it is unavailable for a reason.
 */
export const buildAsker = ({ subRegion, url, serviceToken }: Endpoint): Asker => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, connect: { timeout: 2_000 }, maxResponseSize: MOST_BYTES });
  const note = availabilityLog(subRegion);
  const ask = async (request: SubgraphRequest, withinMs: number): Promise<SubgraphReply> => {
    if (circuit.isOpen()) return unavailable("TIMEOUT");
    const { reply, cause } = await circuit.watch(() => post(request, withinMs));
    // What is refused to a caller is an answer to the caller.
    if (!("authorization" in request)) note(reply, cause);
    return reply;
  };
  const post = async (
    { query, variables, authorization, vintage }: SubgraphRequest,
    withinMs: number,
  ): Promise<ReplyWithCause> => {
    const headers = {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      [HEADERS.serviceToken]: serviceToken,
      ...(authorization === undefined ? {} : { authorization }),
      ...(vintage === undefined ? {} : { [HEADERS.vintage]: vintage }),
    };
    try {
      const sent = { method: "POST", path: pathname, headers, body: JSON.stringify({ query, variables }) } as const;
      const { seal, bytes } = await exchange(pool, sent, withinMs);
      // What bears no seal of the sub-region's own token was said by somebody else.
      if (!isSealed(serviceToken, bytes, seal))
        return { isHeard: true, reply: unavailable("FAILED"), cause: new TypeError("No seal.") };
      return { isHeard: true, reply: readReply(JSON.parse(bytes.toString("utf8"))) };
    } catch (cause) {
      // Whatever went wrong on the way makes the sub-region unavailable: callers learn the reason alone, the log says more.
      const reason = reasonOf(cause);
      return { isHeard: reason !== "TIMEOUT", reply: unavailable(reason), cause };
    }
  };
  const circuit = buildCircuit(() => post({ query: PROBE }, PROBE_MS));
  return {
    ask,
    close: async () => {
      circuit.end();
      await pool.destroy();
    },
  };
};

/** One request and its reply, read as it comes: a reply is small and wanted whole, so no stream is made of it. */
const exchange = (
  pool: Pool,
  sent: Dispatcher.DispatchOptions,
  withinMs: number,
): Promise<{ readonly seal: unknown; readonly bytes: Buffer }> => {
  const { promise, resolve, reject } = Promise.withResolvers<{ readonly seal: unknown; readonly bytes: Buffer }>();
  const chunks: Buffer[] = [];
  let [seal, late, controller]: [unknown, Error | null, Dispatcher.DispatchController | null] = [null, null, null];
  const callOff = afterListening(withinMs, () => {
    late = new DOMException("No reply in time.", "TimeoutError");
    controller?.abort(late);
    reject(late);
  });
  pool.dispatch(sent, {
    onRequestStart: (started) => {
      controller = started;
      if (late !== null) started.abort(late);
    },
    onResponseStart: (_, _status, headers) => {
      seal = headers[HEADERS.seal];
    },
    onResponseData: (_, chunk) => void chunks.push(chunk),
    onResponseEnd: () => resolve({ seal, bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) }),
    onResponseError: (_, error) => reject(error),
  });
  return promise.finally(callOff);
};

const reasonOf = (cause: unknown): SilenceReason => {
  const code = errorCodeOf(cause);
  if ((cause instanceof DOMException && cause.name === "TimeoutError") || code === "UND_ERR_CONNECT_TIMEOUT") return "TIMEOUT";
  return code === "UND_ERR_RES_EXCEEDED_MAX_SIZE" ? "FAILED" : "UNREACHABLE";
};

/** A reply, what was thrown on the way to it, and whether there was anybody at the other end. */
type ReplyWithCause = { readonly isHeard: boolean; readonly reply: SubgraphReply; readonly cause?: unknown };

/** Logs when a sub-region becomes unavailable, or for another reason than before, and when it is back; not each time it is asked. */
const availabilityLog = (subRegion: SubRegionCode) => {
  let last: SilenceReason | null = null;
  return (reply: SubgraphReply, cause: unknown): void => {
    const reason = reply.kind === "UNAVAILABLE" ? reply.reason : null;
    if (reason === last) return;
    last = reason;
    if (reply.kind === "ANSWERED") return console.error(JSON.stringify({ level: "info", event: "sub_region_back", subRegion }));
    const codes = reply.errors.map(({ extensions }) => extensions["code"]);
    const more = cause === undefined ? { codes } : { cause: errorCodeOf(cause) };
    console.error(JSON.stringify({ level: "warning", event: "sub_region_silent", subRegion, reason, ...more }));
  };
};

/** A DOMException's code is a number that nobody knows. */
const errorCodeOf = (error: unknown): unknown => {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error && !(error instanceof DOMException) ? error.code : error.name;
};

const unavailable = (reason: SilenceReason, errors: readonly SubgraphError[] = []): SubgraphReply => ({
  kind: "UNAVAILABLE",
  reason,
  errors,
});

/** An error in a form that we know. What it says of HTTP is said of its own reply, and not to be said of ours. */
const errorOf = (error: unknown): readonly SubgraphError[] => {
  const { data } = subgraphError.safeParse(error);
  if (data === undefined) return [];
  const { http: _, ...extensions } = data.extensions;
  return [{ message: data.message, extensions }];
};

const subgraphError = z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).default({}) });

const readReply = (body: unknown): SubgraphReply => {
  if (typeof body !== "object" || body === null) return unavailable("UNREACHABLE");
  const { data, errors } = body as { data?: unknown; errors?: unknown };
  if (Array.isArray(errors) && errors.length > 0) return unavailable("FAILED", errors.flatMap(errorOf));
  return typeof data === "object" && data !== null
    ? { kind: "ANSWERED", data: data as Record<string, unknown> }
    : unavailable("UNREACHABLE");
};
