/** Pieces of work by name, as a worker is handed them: policies travel by name, for they hold functions. */
import {
  attackBeside,
  attackMoney,
  type Attacked,
  type Beside,
  type Money,
  type Read,
  readMonths,
  type Reckoned,
  reckon,
  sampleCoalition,
  type Sampled,
  samplePublic,
} from "./jobs.ts";
import { DEPARTMENT, NAMED_BANDED, NAMED_OPEN, type Policy, T96_BANDED, T96_CROSSED, T96_OPEN } from "./policies.ts";
import type { Guesses, Schedule } from "./sampler.ts";
import type { World } from "./world.ts";

const POLICIES: readonly Policy[] = [T96_BANDED, T96_CROSSED, T96_OPEN, DEPARTMENT, NAMED_BANDED, NAMED_OPEN];

/** A policy by its name, with what else of it is attacked. */
export type Target = Omit<Attacked, "policy"> & { readonly policy: string };

export type Work =
  | { readonly kind: "reckon"; readonly target: Target; readonly every: number }
  | { readonly kind: "beside"; readonly target: Target }
  | { readonly kind: "sample"; readonly target: Target; readonly schedule: Schedule }
  | { readonly kind: "coalition"; readonly target: Target; readonly schedule: Schedule; readonly every: number }
  | { readonly kind: "months"; readonly target: Target; readonly every: number }
  | { readonly kind: "money"; readonly target: Target };

/** What comes of each kind of work. */
export type Outcomes = {
  readonly reckon: Reckoned;
  readonly beside: Beside;
  readonly sample: Sampled;
  readonly coalition: Guesses;
  readonly months: Read;
  readonly money: Money;
};

export type Done = { readonly work: Work; readonly outcome: Outcomes[Work["kind"]] };

export const perform = async (world: World, work: Work): Promise<Done["outcome"]> => {
  const attacked: Attacked = { ...work.target, policy: POLICIES.find(({ name }) => name === work.target.policy)! };
  switch (work.kind) {
    case "reckon":
      return reckon(world, attacked, work.every);
    case "beside":
      return attackBeside(world, attacked);
    case "sample":
      return samplePublic(world, attacked, work.schedule);
    case "coalition":
      return sampleCoalition(world, attacked, work.schedule, work.every);
    case "months":
      return readMonths(world, attacked, work.every);
    case "money":
      return attackMoney(world, attacked);
  }
};
