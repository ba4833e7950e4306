/** What the resolvers of figure types need of the server they run in; the gateway and a subgraph each bring their own. */
import type { Audience } from "../audience.ts";
import type { LocalDate } from "../reference/dates.ts";
import type { Place } from "../reference/places.ts";
import type { CountTable } from "./count-tables.ts";
import type { Rosters } from "./coverage.ts";
import type { DimensionName } from "./dimensions.ts";
import type { DistributionTable } from "./distribution-tables.ts";
import type { Filter, MeasureName } from "./layout.ts";

/** What is asked of a place: about which children, divided how, on which dates. */
export type Question = {
  readonly place: Place;
  readonly measure: MeasureName;
  readonly dates: readonly LocalDate[];
  /** Dimensions to cross, in canonical order; never BOROUGH, which is a matter of the place. */
  readonly by: readonly DimensionName[];
  readonly where: readonly Filter[];
  /** Whether the answer is a borough's view of its own children, to which disclosure control does not apply. */
  readonly exact: boolean;
};

export type Answers = {
  /** What each sub-region of a place can answer from; asked once a request, and of no other sub-region. */
  readonly rosters: (place: Place) => Promise<Rosters>;
  /** Counts of children as published: a table for each date. */
  readonly counts: (question: Question) => Promise<readonly CountTable[]>;
  /** Bins of a quantity; they never leave the server as they are. */
  readonly distributions: (question: Question) => Promise<DistributionTable>;
};

export type Context = { readonly audience: Audience; readonly answers: Answers };
