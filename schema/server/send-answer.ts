/** From an answer to what goes over the wire: compressed once, hashed once, and not sent at all to whoever has it already. */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { Negotiator } from "@fastify/accept-negotiator";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { HttpAnswer } from "./server-parts.ts";

type Coding = "identity" | "gzip" | "br";

/** Of fewer bytes compression saves nothing that a packet wouldn't carry anyway. */
const LEAST_COMPRESSED = 1_000;

/** Of more bytes the slower of the two takes longer to compress than its bytes take to send. */
const MOST_BROTLI = 1_000_000;

const [gzipped, brotlied] = [promisify(gzip), promisify(brotliCompress)];

const CODERS: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer> | Buffer>> = {
  identity: (body) => body,
  gzip: (body) => gzipped(body, { level: 6 }),
  br: (body) => brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
};

const negotiators = {
  all: new Negotiator<Coding>({ supportedValues: ["br", "gzip", "identity"] }),
  long: new Negotiator<Coding>({ supportedValues: ["gzip", "identity"] }),
};

const codingFor = ({ length }: Buffer, accepted: string | undefined): Coding => {
  if (accepted === undefined || length < LEAST_COMPRESSED) return "identity";
  return (length > MOST_BROTLI ? negotiators.long : negotiators.all).negotiate(accepted) ?? "identity";
};

type Wire = { readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> };

/** What may be stored is asked for again each time it is needed, and is then 304: records change when a borough imports. */
const cacheHeaders = ({ body, isStorable }: HttpAnswer, coding: Coding): Readonly<Record<string, string>> => {
  if (!isStorable) return { "cache-control": "no-store" };
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 27);
  const cacheControl = isStorable === "FOREVER" ? "public, max-age=31536000, immutable" : "public, no-cache";
  return { "cache-control": cacheControl, etag: `"${hash}${coding === "identity" ? "" : `-${coding}`}"` };
};

const wireOf = async (sent: HttpAnswer, coding: Coding, vary: string): Promise<Wire> => ({
  bytes: await CODERS[coding](sent.body),
  headers: {
    ...sent.headers,
    ...cacheHeaders(sent, coding),
    vary,
    ...(coding === "identity" ? {} : { "content-encoding": coding }),
  },
});

const isKnown = (etag: string | undefined, known: string | undefined): boolean =>
  etag !== undefined &&
  known !== undefined &&
  (known === "*" || known.split(/\s*,\s*/).some((each) => each.replace(/^W\//, "") === etag));

/** A sender of answers; `vary` are the request's headers that decide on their bytes. */
export const answerSender = (vary: string) => {
  const wires = new WeakMap<HttpAnswer, Map<Coding, Wire | Promise<Wire>>>();
  const wireFor = (sent: HttpAnswer, coding: Coding): Wire | Promise<Wire> => {
    const ofSent = wires.get(sent) ?? new Map<Coding, Wire | Promise<Wire>>();
    wires.set(sent, ofSent);
    const known = ofSent.get(coding);
    if (known !== undefined) return known;
    const making = wireOf(sent, coding, vary);
    ofSent.set(coding, making);
    // What could not be made is told to whoever waits for it, and is tried again for the next.
    making.then(
      (wire) => ofSent.set(coding, wire),
      () => ofSent.delete(coding),
    );
    return making;
  };
  return async (request: FastifyRequest, reply: FastifyReply, sent: HttpAnswer): Promise<FastifyReply> => {
    const { bytes, headers } = await wireFor(sent, codingFor(sent.body, request.headers["accept-encoding"]));
    reply.headers(headers);
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (isRead && isKnown(headers["etag"], request.headers["if-none-match"])) return reply.code(304).send();
    return reply.code(sent.status).send(bytes);
  };
};
