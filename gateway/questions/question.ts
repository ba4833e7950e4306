/** Named questions: what may be asked by an address, and how the answer is laid out as a table. */
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { badUserInput, queryTooExpensive, unknownCode } from "../../schema/errors.ts";
import type { TypedDocumentString } from "../generated/graphql.ts";

export type QuestionValue = string | number | null;

/** Tidy: a row an observation, a column a variable. A value that is not told is null, and its status says why. */
export type QuestionTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QuestionValue[])[];
};

/** What came of a question: a table, or why there is none, in the words of the graph. */
export type QuestionAnswer =
  | ({ readonly kind: "TABLE" } & QuestionTable)
  | { readonly kind: "REFUSED"; readonly errors: readonly GraphQLFormattedError[] };

/** Parameters as an address has them. */
export type Given = Readonly<Record<string, string>>;

type Reply<Data> = { readonly data?: Data | null; readonly errors?: readonly GraphQLFormattedError[] };

/** Executes a document in the name of whoever asks: in process, or over HTTP. */
export type Execute = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Reply<Data>>;

/** Asks a document. Errors: `Refused` where something of it is not answered. */
export type Ask = <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) => Promise<Data>;

/** The parameter of a question about a place. */
export const PLACE = { place: "London, a sub-region, a borough or a set of boroughs, by name or code; by default London." };

export type NamedQuestion = {
  /** As the address has it: it never changes. */
  readonly name: string;
  readonly sentence: string;
  /** What each parameter says; all may be left out. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The GraphQL that it asks. */
  readonly document: string;
  readonly table: (given: Given, ask: Ask) => Promise<QuestionTable>;
};

class Refused extends Error {
  readonly errors: readonly GraphQLFormattedError[];
  constructor(errors: readonly GraphQLFormattedError[]) {
    super("The graph did not answer.");
    this.errors = errors;
  }
}

const askBy =
  (execute: Execute): Ask =>
  async (document, variables) => {
    const { data, errors = [] } = await execute(document, variables);
    if (data == null || errors.length > 0) throw new Refused(errors);
    return data;
  };

const checkParameters = ({ parameters }: NamedQuestion, given: Given): void => {
  const known = Object.keys(parameters);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownCode("parameter", unknown, known);
};

/** Empty parameters, as forms send them, are not given. */
const without = (given: Given): Given => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));

/** What is too much of the graph's own field of a table is too much of what an address names. */
const inWordsOfAddresses = (error: GraphQLFormattedError): GraphQLFormattedError => {
  const { code, drop, cost, limit } = error.extensions ?? {};
  if (code !== "QUERY_TOO_EXPENSIVE" || drop !== "table") return error;
  return queryTooExpensive(Number(cost), Number(limit), "a dimension, measures or times", "fields").toJSON();
};

/**
 * Answers a named question.
 *
 * Errors: none of a caller's; they are REFUSED, as the graph words them.
 */
export const answerQuestion = async (question: NamedQuestion, given: Given, execute: Execute): Promise<QuestionAnswer> => {
  try {
    checkParameters(question, without(given));
    return { kind: "TABLE", ...(await question.table(without(given), askBy(execute))) };
  } catch (error) {
    if (error instanceof Refused) return { kind: "REFUSED", errors: error.errors.map(inWordsOfAddresses) };
    if (error instanceof GraphQLError) return { kind: "REFUSED", errors: [error.toJSON()] };
    throw error;
  }
};

/** A whole number in a parameter, and what it is of. Errors: BAD_USER_INPUT for anything else. */
export const numberIn = (given: Given, name: string, what: string): number | null => {
  const text = given[name];
  if (text === undefined) return null;
  if (!/^\d{1,4}$/.test(text)) throw badUserInput(name, `${name} is ${what}, not "${text.slice(0, 40)}".`);
  return Number(text);
};

/** Several values in a parameter, separated by commas. */
export const listIn = (given: Given, name: string): readonly string[] =>
  (given[name] ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
