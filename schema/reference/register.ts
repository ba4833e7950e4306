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

export type ProviderOnRegister = { readonly id: string; readonly name: string };
