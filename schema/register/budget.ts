import { type GraphQLError, type GraphQLResolveInfo, locatedError, responsePathAsArray } from "graphql";
import { queryTooExpensive } from "../errors.ts";

/** More than the homes of England: no sensible question lists as many. */
const MOST_LISTED = 10_000;

/** Counts what one request lists. */
export type Budget = <T>(listed: readonly T[], at: Pick<GraphQLResolveInfo, "fieldNodes" | "path">) => readonly T[];

/**
 * A budget of one request. Homes have a provider, which has homes, which have a provider: without a bound one line of a query is more
 * than a server can hold.
 *
 * Errors: QUERY_TOO_EXPENSIVE for the list that goes beyond it, and for every one after.
 */
export const listBudget = (): Budget => {
  let count = 0;
  let refusal: GraphQLError | null = null;
  return (listed, { fieldNodes, path }) => {
    count += listed.length;
    if (count <= MOST_LISTED) return listed;
    // One error with one place, however many lists come after: GraphQL takes it as it is, and making thousands takes seconds.
    refusal ??= locatedError(
      queryTooExpensive(count, MOST_LISTED, "the homes of providers"),
      fieldNodes,
      responsePathAsArray(path),
    );
    throw refusal;
  };
};
