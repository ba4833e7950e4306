/**
 * Executing documents: the first time as graphql-js does, and compiled from the second time on. Compiling costs a few requests' time, and
 * a document that a dashboard sends is sent again.
 */
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  type VariableNode,
  visitWithTypeInfo,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";

type CompiledQuery = (context: unknown, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;

type ExecutionInput = {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Variables that may be null and stand where null may not, because there is a default. Compiled code takes their null for a value. */
const refusableIn = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): readonly string[] => {
  const nullable = new Set(
    operation.variableDefinitions?.flatMap(({ type, variable }) =>
      type.kind === Kind.NON_NULL_TYPE ? [] : [variable.name.value],
    ),
  );
  const typeInfo = new TypeInfo(schema);
  const refusable = new Set<string>();
  const enter = ({ name }: VariableNode): void => {
    if (nullable.has(name.value) && isNonNullType(typeInfo.getInputType())) refusable.add(name.value);
  };
  visit(document, visitWithTypeInfo(typeInfo, { Variable: enter }));
  return [...refusable];
};

/** Compiled code has no `extensions` in an error that brought none, where graphql-js has an empty object and its readers count on it. */
const asPlain = (error: GraphQLError): GraphQLError => {
  if ((error.extensions as unknown) !== undefined) return error;
  const { message, path, originalError, locations } = error;
  return Object.assign(new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null }), { locations });
};

const withPlainErrors = ({ errors, ...result }: ExecutionResult): ExecutionResult =>
  errors === undefined ? result : { errors: errors.map(asPlain), ...result };

/** Compiled documents are as many as the server keeps documents: each hangs on its own. */
export const buildExecutor = (schema: GraphQLSchema): ((asked: ExecutionInput) => Promise<ExecutionResult>) => {
  const seen = new WeakMap<DocumentNode, Map<string | null, CompiledQuery>>();
  const plainly = ({ document, operationName, context, variables }: ExecutionInput): Promise<ExecutionResult> =>
    Promise.resolve(execute({ schema, document, contextValue: context, variableValues: variables, operationName }));
  const compiled = (document: DocumentNode, operationName: string | null): CompiledQuery => {
    const query = compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(query)) return (context, variables) => plainly({ document, operationName, context, variables });
    const operation = getOperationAST(document, operationName)!;
    const [expected, refusable] = [operation.variableDefinitions ?? [], refusableIn(schema, document, operation)];
    return async (context, variables) => {
      // Compiled code knows no default of a variable that may not be null, and what it says of a wrong one is no error of graphql-js.
      const { coerced } = getVariableValues(schema, expected, variables);
      if (coerced === undefined || refusable.some((name) => coerced[name] === null))
        return plainly({ document, operationName, context, variables });
      return withPlainErrors(await query.query(undefined, context, coerced));
    };
  };
  return (asked) => {
    const { document, operationName, context, variables } = asked;
    const runs = seen.get(document);
    if (runs === undefined) {
      seen.set(document, new Map());
      return plainly(asked);
    }
    const run = runs.get(operationName) ?? compiled(document, operationName);
    runs.set(operationName, run);
    return run(context, variables);
  };
};
