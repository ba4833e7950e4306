import type { Audience } from "../question/population.ts";
import type { Budget } from "./budget.ts";
import type { HomeOnRegister } from "./home.ts";
import type { ProviderOnRegister, Register } from "./register.ts";

/** Loads by key; null for a key that the register doesn't have. */
type Loader<T> = { readonly load: (key: string) => Promise<T | null> };

/** How the resolvers of one request reach the register; the gateway and a subgraph each bring their own. */
export type RegisterReader = {
  /** The same register for the whole of a request. */
  readonly whole: () => Promise<Register>;
  readonly home: Loader<HomeOnRegister>;
  readonly provider: Loader<ProviderOnRegister>;
  /** Passes on a list, unless the request has listed too much. */
  readonly within: Budget;
};

export type RegisterContext = {
  readonly audience: Audience;
  readonly register: RegisterReader;
  /** URNs of the homes with a vacant place that stand in a borough, for that borough's own staff: asked of the one subgraph that knows. */
  readonly vacant: (borough: string) => Promise<ReadonlySet<string>>;
};
