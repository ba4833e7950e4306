/** Asks a schema in this process. Tests ask the same text of many records: each text is parsed and validated once. */
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import { kept } from "./kept.ts";

type Checked = { readonly document: DocumentNode; readonly errors: readonly GraphQLError[] };

const checkedBy = kept((_schema: GraphQLSchema) => new Map<string, Checked>());

const checkedFor = (schema: GraphQLSchema, source: string): Checked => {
  const known = checkedBy(schema).get(source);
  if (known !== undefined) return known;
  const document = parse(source);
  const checked = { document, errors: validate(schema, document) };
  checkedBy(schema).set(source, checked);
  return checked;
};

type Asked = {
  readonly schema: GraphQLSchema;
  readonly source: string;
  readonly variableValues?: Readonly<Record<string, unknown>> | undefined;
  readonly contextValue: unknown;
};

/** Errors: those that graphql-js tells of the text, in the reply; a text that can't be parsed is the test's own mistake. */
export const askSchema = async ({ schema, source, variableValues, contextValue }: Asked): Promise<ExecutionResult> => {
  const { document, errors } = checkedFor(schema, source);
  return errors.length > 0 ? { errors } : execute({ schema, document, variableValues, contextValue });
};
