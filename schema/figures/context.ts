/** What the resolvers of figure types need of the server they run in; the gateway and a subgraph each bring their own. */
import type { Audience } from "../audience.ts";
import type { When } from "../reference/periods.ts";
import type { Place } from "../reference/places.ts";
import type { CountTable } from "./count-tables.ts";
import type { Rosters } from "./coverage.ts";
import type { DimensionName } from "./dimensions.ts";
import type { Fact } from "./facts.ts";
import type { Filter } from "./layout.ts";
import type { SlotTable } from "./slot-table.ts";
import type { MeasureName } from "./slots.ts";

/** What is asked of a place: about what, measured how, divided how, on which dates or over which periods. */
export type Question = {
  readonly fact: Fact;
  readonly place: Place;
  readonly measure: MeasureName;
  readonly times: readonly When[];
  /** Dimensions to cross, in canonical order; never BOROUGH, which is a matter of the place. */
  readonly by: readonly DimensionName[];
  readonly where: readonly Filter[];
  /** Whether the answer is a borough's view of its own records, to which disclosure control does not apply. */
  readonly exact: boolean;
};

export type Answers = {
  /** All that the server answers for: London, or one sub-region. */
  readonly whole: Place;
  /** What each sub-region of a place can answer from; asked once a request, and of no other sub-region. */
  readonly rosters: (place: Place) => Promise<Rosters>;
  /** The same once all that the request asks is answered: a sub-region that fell silent on the way is silent in them. */
  readonly finalRosters: (place: Place) => Promise<Rosters>;
  /** Counts of children as published, or exact: a table for each time. */
  readonly counts: (question: Question) => Promise<readonly CountTable[]>;
  /** Slots as summed, before disclosure control; they never leave the server as they are. */
  readonly slots: (question: Question) => Promise<SlotTable>;
  /** What is worked out of counts and slots of a place: once, and kept as they are unless it is incomplete. */
  readonly derived: <T extends { readonly isIncomplete: boolean }>(
    place: Place,
    key: string,
    derive: () => Promise<T>,
  ) => Promise<T>;
};

export type Context = { readonly audience: Audience; readonly answers: Answers };
