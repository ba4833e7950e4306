/** How one request reads the register: the same register throughout, and no more of its lists than a server can hold. */
import { type GraphQLError, type GraphQLResolveInfo, locatedError, responsePathAsArray } from "graphql";
import { queryTooExpensive } from "../errors.ts";
import type { Audience } from "../question/population.ts";
import type { LocalDate } from "../reference/dates.ts";
import type { Period } from "../reference/periods.ts";
import type { HomeOnRegister } from "./home.ts";
import type { ProviderOnRegister, Register } from "./register.ts";
import type { BoroughVacancies } from "./vacancy.ts";

/** Loads by key; null for a key that the register doesn't have. */
type Loader<T> = { readonly load: (key: string) => Promise<T | null> };

/** How the resolvers of one request reach the register. */
export type RegisterReader = {
  /** The same register for the whole of a request. */
  readonly whole: () => Promise<Register>;
  readonly home: Loader<HomeOnRegister>;
  readonly provider: Loader<ProviderOnRegister>;
  /** Passes on a list, unless the request has listed too much. */
  readonly within: Budget;
};

/** Providers by something published of them; none of those of whom it is not. */
export type ProviderUse = ReadonlyMap<string, number>;

/** How children and money are spread over providers; figures know it, and the register does not. */
type ProviderUseReader = (
  measure: "CHILDREN" | "SPEND",
  when: { readonly asAt?: LocalDate | null | undefined; readonly during?: Period | null | undefined },
) => Promise<ProviderUse>;

export type RegisterContext = {
  readonly audience: Audience;
  readonly register: RegisterReader;
  /** Vacancies of the homes that stand in a borough, for that borough's own staff: asked of the one subgraph that knows. */
  readonly vacant: (borough: string) => Promise<BoroughVacancies>;
  readonly providerUse: ProviderUseReader;
};

/** More than the homes of England: no sensible question lists as many. */
const MOST_LISTED = 10_000;

/** Counts what one request lists. */
type Budget = <T>(listed: readonly T[], at: Pick<GraphQLResolveInfo, "fieldNodes" | "path">) => readonly T[];

/**
 * A budget of one request. Homes have a provider, which has homes, which have a provider. Without a bound, one line of a query could
 * list more than a server can hold.
 *
 * Errors: QUERY_TOO_EXPENSIVE for the list that goes beyond it, and for every one after.
 */
const listBudget = (): Budget => {
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

/** One request's view of the register: read when it is first needed, and the same from then on. */
export const registerReader = (read: () => Promise<Register>): RegisterReader => {
  let reading: Promise<Register> | null = null;
  const whole = (): Promise<Register> => (reading ??= read());
  return {
    whole,
    home: { load: async (urn) => (await whole()).homeByUrn.get(urn) ?? null },
    provider: { load: async (id) => (await whole()).providerById.get(id) ?? null },
    within: listBudget(),
  };
};
