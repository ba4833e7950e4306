/** What is the caller's mistake though no code of ours says so: libraries have errors without a code, and say by other means whose they are. */
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, Kind, type OperationDefinitionNode } from "graphql";

const OURS = "INTERNAL_SERVER_ERROR";

const isGiven = (kind: Kind): boolean => kind === Kind.VARIABLE || kind === Kind.DIRECTIVE || kind.endsWith("Value");

/** Whether graphql-js points at something in the document that was given: an argument's value, or a directive. */
const pointsAtArgument = ({ nodes }: GraphQLError): boolean => nodes?.[0] !== undefined && isGiven(nodes[0].kind);

const statusOf = ({ extensions }: GraphQLError): unknown =>
  (extensions["http"] as { readonly status?: unknown } | undefined)?.status;

const withCode = ({ message, locations, path, extensions }: GraphQLFormattedError, code: string): GraphQLFormattedError => ({
  message,
  ...(locations === undefined ? {} : { locations }),
  ...(path === undefined ? {} : { path }),
  extensions: { ...extensions, code },
});

/** The code that a value was refused with where it stands in the document; validation has one code for all that it refuses. */
const codeWithin = (thrown: unknown): string | undefined => {
  const refused = thrown instanceof GraphQLError ? thrown.originalError : undefined;
  return refused instanceof GraphQLError ? refused.extensions.code : undefined;
};

/**
 * An error as the caller is told it; null for one that is ours.
 *
 * A GraphQLError without a code is the caller's where graphql-js points at an argument (null for one that has a default), or where the
 * server answers it with a status of 400 (a persisted query whose hash is another's). Any other quotes a value that its type can't hold.
 */
export const callersError = (
  formatted: GraphQLFormattedError,
  thrown: unknown,
  original: unknown,
): GraphQLFormattedError | null => {
  if (!(original instanceof GraphQLError)) return null;
  const code = formatted.extensions?.["code"];
  if (code === "GRAPHQL_VALIDATION_FAILED") return withCode(formatted, codeWithin(thrown) ?? code);
  if (code !== OURS) return formatted;
  if (statusOf(original) === 400) return withCode(formatted, "BAD_REQUEST");
  return pointsAtArgument(original) ? withCode(formatted, "BAD_USER_INPUT") : null;
};

const unresolved = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } } });

type Resolved = {
  readonly operation?: OperationDefinitionNode | undefined;
  readonly request: { readonly operationName?: string | undefined };
};

/**
 * The operation that a request names, or the only one of its document.
 *
 * Errors: OPERATION_RESOLUTION_FAILURE where there is no such one, and for a mutation or subscription, which the graph doesn't have.
 */
export const operationOf = (
  schema: GraphQLSchema,
  { operation, request: { operationName } }: Resolved,
): OperationDefinitionNode => {
  if (operation === undefined)
    throw unresolved(
      operationName === undefined
        ? "The document has several operations: say by `operationName` which one to answer."
        : `The document has no operation named "${operationName.slice(0, 40)}".`,
    );
  if (schema.getRootType(operation.operation) == null)
    throw unresolved(`There is no ${operation.operation} here: the graph is read by queries alone.`);
  return operation;
};
