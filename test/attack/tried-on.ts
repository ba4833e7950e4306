/** The small world that attackers are tried on in tests, with all that is the same for each of them. */
import { madeUpSecret } from "../support/second/secrets.ts";
import { type Grid, buildGrid, countsOf } from "./grid.ts";
import type { Policy } from "./policies.ts";
import { buildReasoning } from "./propagation.ts";
import { type Release, releaseOf, type Secrets } from "./release.ts";
import { smallWorld } from "./small-world.ts";

export const WORLD = smallWorld(1);

const LAST = WORLD.dates.at(-1)!;

export const RECORDS = WORLD.recordsOn(LAST);

export const GRID: Grid = buildGrid(WORLD.setting, { boroughs: 2, wide: 2 });

export const BOROUGHS = [...WORLD.setting.boroughs.keys()];

const reasoning = buildReasoning(WORLD.setting);

export const INSIGHT = { reasoning, truth: countsOf(reasoning.grid, RECORDS) };

/** Sets of secrets that bounds are held against: one alone could be lucky. */
export const SETS = [0, 1, 2];

export const secretsOf = (set: number): Secrets => WORLD.setting.regions.map((region) => madeUpSecret(`tried ${set} ${region}`));

export const released = (policy: Policy, set = 0, date = LAST): Release =>
  releaseOf(GRID, date === LAST ? RECORDS : WORLD.recordsOn(date), secretsOf(set), policy);

/** The same numbers and band without any noise: what attackers must find, if they are good for anything. */
export const without = (noise: Policy): Policy => ({
  ...noise,
  name: `${noise.name}, but no noise`,
  tell: (n, _, isTotal) => noise.tell(n, n, isTotal),
  chance: (n, told) => +(noise.tell(n, n, false) === told || (n === 0 && told === 0)),
  isOfSets: false,
  isPerturbed: false,
});

export const percent = (part: number, whole: number): number => (100 * part) / whole;
