/** The one question that crosses between gateway and subgraph, its reply, and the seal by which a reply is known to be its sub-region's. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { PartialQuery } from "../question/question.ts";

/** A known document: a subgraph neither parses nor validates it again. */
export const PARTIALS = `query Partials($vintage: ID!, $queries: [PartialQueryInput!]!) {
  partials(vintage: $vintage, queries: $queries) { subRegion vintage question answers { layout vectors } }
}`;

/** A question as it travels: GraphQL keeps its fields, but in an order of its own. */
type WireQuery = Pick<PartialQuery, "times"> & {
  readonly form: string;
  readonly fact: string;
  readonly measure: string;
  readonly by: readonly string[];
  readonly where: readonly { readonly dimension: string; readonly codes: readonly string[] }[];
};

/** Names the questions of a request: a reply that names others belongs to another request. */
export const questionHash = (queries: readonly WireQuery[]): string => {
  const spelt = queries.map(({ form, fact, measure, times, by, where }) => [
    [form, fact, measure, times, by],
    where.map(({ dimension, codes }) => [dimension, codes]),
  ]);
  return createHash("sha256").update(JSON.stringify(spelt)).digest("hex").slice(0, 32);
};

/** Headers of the crossing. */
export const HEADERS = { serviceToken: "x-service-token", vintage: "x-vintage", seal: "x-seal" } as const;

/** HMAC of the sub-region's service token over the bytes of a reply: another's reply bears another seal. */
export const sealOf = (serviceToken: string, body: string | Uint8Array): string =>
  createHmac("sha256", serviceToken).update(body).digest("hex");

/** Compared in a time that tells nothing of the seal. */
export const isSealed = (serviceToken: string, body: Uint8Array, seal: unknown): boolean => {
  const expected = Buffer.from(sealOf(serviceToken, body));
  const given = Buffer.from(typeof seal === "string" ? seal : "");
  return given.length === expected.length && timingSafeEqual(given, expected);
};
