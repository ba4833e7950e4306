/**
 * Named questions by address.
 *
 * GET /q                what there is, as JSON
 * GET /q/NAME.csv?...   a table
 * GET /q/NAME.json?...  the same as a list of records
 */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { badUserInput, unknownCode } from "../../schema/errors.ts";
import { refusalForm } from "../../schema/server/refusal-form.ts";
import type { HttpAnswer, Mounted, PageCaller } from "../../schema/server/server-parts.ts";
import { sessionToken } from "../../schema/server/session.ts";
import { answerQuestion, type Execute, type Given, type QuestionTable } from "./question.ts";
import { QUESTIONS, questionNamed } from "./questions.ts";
import { csvOf, jsonOf } from "./written.ts";

const JSON_TYPE = "application/json; charset=utf-8";
const CSV_TYPE = "text/csv; charset=utf-8; header=present";

const refusal = (
  errors: readonly GraphQLFormattedError[],
  { authorization }: PageCaller,
  { status, headers } = refusalForm(errors, authorization !== undefined),
): HttpAnswer => ({
  status,
  headers: { "content-type": JSON_TYPE, ...headers },
  body: Buffer.from(JSON.stringify({ errors })),
  isStorable: false,
});

/** Whoever asks: by a bearer's header, or by the session that pages have too. */
const callerOf = (request: FastifyRequest): PageCaller => {
  const token = sessionToken(request);
  const authorization = request.headers.authorization ?? (token === null ? undefined : `Bearer ${token}`);
  return { address: request.ip, ...(authorization === undefined ? {} : { authorization }) };
};

/** What an address asks: each parameter once. Errors: BAD_USER_INPUT for one that is given twice. */
const givenIn = (query: unknown): Given => {
  const given = Object.entries(query as Readonly<Record<string, string | readonly string[]>>);
  const twice = given.find(([, value]) => typeof value !== "string");
  if (twice !== undefined) throw badUserInput(twice[0], `${twice[0]} is given twice; separate several values by commas.`);
  return Object.fromEntries(given) as Given;
};

type Asked = { readonly execute: Execute; readonly isStorable: () => boolean };

/** Asks the gateway's own graph; a table may be stored where every answer that it is made of may. */
const executeAs = (caller: PageCaller, { ask }: Mounted): Asked => {
  let isStorable = true;
  return {
    isStorable: () => isStorable,
    execute: async (document, variables) => {
      const answer = await ask({ query: document.toString(), variables: variables as Readonly<Record<string, unknown>> }, caller);
      isStorable &&= answer.isStorable !== false;
      return JSON.parse(answer.body.toString("utf8")) as Awaited<ReturnType<Execute>> as never;
    },
  };
};

const written = (name: string, form: string, table: QuestionTable, isStorable: boolean): HttpAnswer => ({
  status: 200,
  headers:
    form === "csv"
      ? { "content-type": CSV_TYPE, "content-disposition": `attachment; filename="${name}.csv"` }
      : { "content-type": JSON_TYPE },
  body: Buffer.from(form === "csv" ? csvOf(table) : jsonOf(table)),
  isStorable,
});

const answerTo = async (request: FastifyRequest, mounted: Mounted): Promise<HttpAnswer> => {
  const { name, form } = request.params as { readonly name: string; readonly form: string };
  const caller = callerOf(request);
  try {
    const [question, given] = [questionNamed(name), givenIn(request.query)];
    const { execute, isStorable } = executeAs(caller, mounted);
    const answer = await answerQuestion(question, given, execute);
    return answer.kind === "REFUSED" ? refusal(answer.errors, caller) : written(name, form, answer, isStorable());
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refusal([error.toJSON()], caller, { status: error.extensions.code === "UNKNOWN_CODE" ? 404 : 400, headers: {} });
  }
};

const LIST: HttpAnswer = {
  status: 200,
  headers: { "content-type": JSON_TYPE },
  body: Buffer.from(
    JSON.stringify(
      QUESTIONS.map(({ name, sentence, parameters }) => ({
        name,
        sentence,
        parameters,
        csv: `/q/${name}.csv`,
        json: `/q/${name}.json`,
      })),
    ),
  ),
  isStorable: true,
};

/** A question's name without its form, or with another. */
const formless = (request: FastifyRequest): HttpAnswer => {
  const { name } = request.params as { readonly name: string };
  const error = unknownCode(
    "table",
    name,
    QUESTIONS.map((each) => `${each.name}.csv`),
  );
  return refusal([error.toJSON()], callerOf(request), { status: 404, headers: {} });
};

export const addQuestions = (app: FastifyInstance, mounted: Mounted): void => {
  app.get("/q", (request, reply) => mounted.send(request, reply, LIST));
  app.get("/q/:name", (request, reply) => mounted.send(request, reply, formless(request)));
  app.get("/q/:name.:form(csv|json)", async (request, reply) => mounted.send(request, reply, await answerTo(request, mounted)));
};
