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

type Checked = { readonly document: DocumentNode; readonly errors: readonly GraphQLError[] };

const checked = new WeakMap<GraphQLSchema, Map<string, Checked>>();

const checkedFor = (schema: GraphQLSchema, source: string): Checked => {
  const ofSchema = checked.get(schema) ?? new Map<string, Checked>();
  checked.set(schema, ofSchema);
  const known = ofSchema.get(source);
  if (known !== undefined) return known;
  const document = parse(source);
  const fresh = { document, errors: validate(schema, document) };
  ofSchema.set(source, fresh);
  return fresh;
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
