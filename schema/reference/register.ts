/** What the graph shows of Ofsted's register: public data, the same in every sub-region that imported the same list. */
import type { LocalDate } from "./dates.ts";

export type HomeOnRegister = {
  readonly urn: string;
  readonly name: string | null;
  readonly provisionType: string;
  readonly sector: string | null;
  readonly status: string;
  readonly registered: LocalDate | null;
  readonly localAuthority: string | null;
  /** GSS code of the London borough it stands in. */
  readonly boroughCode: string | null;
  readonly places: number | null;
  readonly grade: string | null;
  readonly providerId: string | null;
};

/** An owner with its settings, in order of URN. */
export type ProviderOnRegister = { readonly id: string; readonly name: string; readonly homes: readonly HomeOnRegister[] };

/** Loads by key, many keys in one go; null for a key that the register doesn't have. */
type Loader<T> = { readonly load: (key: string) => Promise<T | null> };

export type RegisterLoaders = { readonly home: Loader<HomeOnRegister>; readonly provider: Loader<ProviderOnRegister> };

export type RegisterContext = { readonly register: RegisterLoaders };
