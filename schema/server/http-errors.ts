/** Requests that never become a question: what they are told, in the form of GraphQL's errors. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { withoutValues } from "./log.ts";

/** The largest body that is read; a query is text, never a file. */
export const BODY_LIMIT = 1_000_000;

const refuse = (reply: FastifyReply, status: number, message: string, extensions: Readonly<Record<string, string>>) =>
  reply
    .code(status)
    .header("cache-control", "no-store")
    .send({ errors: [{ message, extensions }] });

const ours = (error: FastifyError, { id }: FastifyRequest, reply: FastifyReply) => {
  console.error(JSON.stringify({ level: "error", event: "request_failed", requestId: id, ...withoutValues(error) }));
  return refuse(reply, 500, "Something went wrong on our side.", { code: "INTERNAL_SERVER_ERROR", requestId: id });
};

/** What is wrong with the request itself, in words of ours; those of the framework are for whoever writes servers. */
const theirs = ({ statusCode = 400 }: FastifyError): string => {
  if (statusCode === 413) return `A request has at most ${BODY_LIMIT} bytes.`;
  return statusCode === 415 ? "The Content-Type of the body is no media type." : "The request is not one that HTTP has.";
};

/** What is told of an error, whether a request came as far as a route or not. */
export const answerError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const { statusCode = 500 } = error;
  if (statusCode >= 500) return ours(error, request, reply);
  return refuse(reply, statusCode, theirs(error), { code: "BAD_REQUEST" });
};

export const answerErrors = (app: FastifyInstance): void => {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((_, reply) =>
    refuse(reply, 404, "There is nothing at this address; questions are asked at /graphql.", { code: "NOT_FOUND" }),
  );
};
