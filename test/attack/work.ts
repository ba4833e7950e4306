/** Pieces of work by name, as a worker is handed them: policies travel by name, for they hold functions. */
import {
  attackMoney,
  type Attacked,
  type Money,
  type Read,
  readMonths,
  type Reckoned,
  reckon,
  sampleCoalition,
  type Sampled,
  samplePublic,
} from "./jobs.ts";
import { DEPARTMENT, NAMED_BANDED, NAMED_OPEN, type Policy, T96_BANDED, T96_OPEN } from "./policies.ts";
import type { Guesses, Schedule } from "./sampler.ts";
import type { World } from "./world.ts";

const POLICIES: readonly Policy[] = [T96_BANDED, T96_OPEN, DEPARTMENT, NAMED_BANDED, NAMED_OPEN];

/** A policy by its name, with how many dimensions wide places cross, and a set of secrets. */
export type Target = { readonly policy: string; readonly wide: number; readonly secrets: number };

export type Work =
  | { readonly kind: "reckon"; readonly target: Target }
  | { readonly kind: "sample"; readonly target: Target; readonly schedule: Schedule }
  | { readonly kind: "coalition"; readonly target: Target; readonly schedule: Schedule }
  | { readonly kind: "months"; readonly target: Target; readonly every: number }
  | { readonly kind: "money"; readonly target: Target };

/** What comes of each kind of work. */
export type Outcomes = {
  readonly reckon: Reckoned;
  readonly sample: Sampled;
  readonly coalition: Guesses;
  readonly months: Read;
  readonly money: Money;
};

export type Done = { readonly work: Work; readonly outcome: Outcomes[Work["kind"]] };

const attackedOf = ({ policy, wide, secrets }: Target): Attacked => ({
  policy: POLICIES.find(({ name }) => name === policy)!,
  wide,
  secrets,
});

export const perform = async (world: World, work: Work): Promise<Done["outcome"]> => {
  const attacked = attackedOf(work.target);
  switch (work.kind) {
    case "reckon":
      return reckon(world, attacked);
    case "sample":
      return samplePublic(world, attacked, work.schedule);
    case "coalition":
      return sampleCoalition(world, attacked, work.schedule);
    case "months":
      return readMonths(world, attacked, work.every);
    case "money":
      return attackMoney(world, attacked.secrets);
  }
};
