import type { Command } from "commander";
import { GraphQLError } from "graphql";
import {
  answerQuestion,
  type Execute,
  type Given,
  type NamedQuestion,
  type QuestionTable,
} from "../../gateway/questions/question.ts";
import { QUESTIONS, questionNamed } from "../../gateway/questions/questions.ts";
import { csvOf, jsonOf } from "../../gateway/questions/written.ts";
import { GATEWAY_PORT } from "../../schema/reference/sub-regions.ts";
import { EXIT } from "../../schema/server/run.ts";
import { Failure } from "../terminal/failure.ts";
import { table } from "../terminal/table.ts";
import { examples } from "../terminal/terminal.ts";

type QueryOptions = { readonly gateway: string; readonly token?: string; readonly csv: boolean; readonly json: boolean };

/** Errors: a Failure that names the nearest. */
const named = (name: string): NamedQuestion => {
  try {
    return questionNamed(name);
  } catch (error) {
    throw error instanceof GraphQLError ? new Failure(error.message, EXIT.usage) : error;
  }
};

/** "date=2025-03-31" -> { date: "2025-03-31" }. Errors: a Failure for what is no parameter. */
const givenIn = (parameters: readonly string[]): Given =>
  Object.fromEntries(
    parameters.map((each) => {
      const [, name, value] = /^(\w+)=(.*)$/s.exec(each) ?? [];
      if (name === undefined) throw new Failure(`Write a parameter as name=value, not "${each}".`, EXIT.usage);
      return [name, value!];
    }),
  );

/** Errors: a Failure where nobody answers at the address. */
const executeAt =
  ({ gateway, token }: QueryOptions): Execute =>
  async (document, variables) => {
    const headers = { "content-type": "application/json", ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
    try {
      const response = await fetch(gateway, {
        method: "POST",
        headers,
        body: JSON.stringify({ query: document.toString(), variables }),
      });
      return (await response.json()) as never;
    } catch {
      throw new Failure(`No gateway answers at ${gateway}: start one, or say with --gateway where it is.`, EXIT.store);
    }
  };

const written = (answer: QuestionTable, { csv, json }: QueryOptions): string => {
  if (csv) return csvOf(answer);
  if (json) return `${jsonOf(answer)}\n`;
  return `${table(
    answer.columns,
    answer.rows.map((row) => row.map((value) => String(value ?? ""))),
  )}\n`;
};

const list = (): string =>
  table(
    ["question", "what it answers", "parameters"],
    QUESTIONS.map(({ name, sentence, parameters }) => [name, sentence, Object.keys(parameters).slice(0, 6).join(" ")]),
  );

/** `placements query` */
export const addQuery = (program: Command): void => {
  program
    .command("query")
    .description("asks a gateway a named question; without a name it lists them")
    .argument("[name]", "the question, as at /q/NAME.csv")
    .argument("[parameters...]", "as name=value")
    .option("--gateway <url>", "where the gateway answers", `http://127.0.0.1:${GATEWAY_PORT}/graphql`)
    .option("--token <token>", "a borough's token, to see its own figures exactly")
    .option("--csv", "print CSV", false)
    .option("--json", "print JSON", false)
    .addHelpText("after", examples("query by-borough date=2025-03-31 --csv", "query children place=NCL by=AGE_BAND,SEX"))
    .action(async (name: string | undefined, parameters: readonly string[], options: QueryOptions) => {
      if (name === undefined) return console.log(list());
      const answer = await answerQuestion(named(name), givenIn(parameters), executeAt(options));
      if (answer.kind === "TABLE") return void process.stdout.write(written(answer, options));
      throw new Failure(answer.errors.map(({ message }) => message).join("\n"), EXIT.usage);
    });
};
