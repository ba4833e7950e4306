/**
 * Boroughs that put together all that they know. Each knows its own cells exactly; what London and a sub-region publish less what they
 * know is left for the others, with no more than London's and the sub-region's noise on it. One borough's staff is a coalition of one.
 */
import { type Affinities, fitAffinities } from "./affinities.ts";
import { evidenceOf } from "./evidence.ts";
import type { Grid } from "./grid.ts";
import { type Narrowed, narrowedTo, smallCellsOf } from "./measures.ts";
import { type Bounds, propagate, type Reasoning } from "./propagation.ts";
import type { Records } from "./records.ts";
import type { Release } from "./release.ts";
import { guess, type Guesses, type Schedule, weightsOf } from "./sampler.ts";

/** The reasoning of all attackers, and true numbers in its grid. */
export type Insight = { readonly reasoning: Reasoning; readonly truth: Int32Array };

const numbersOf = ({ setting }: Grid): readonly number[] => [...setting.boroughs.keys()];

/** What all other boroughs leave of the cells of one. */
export const boundsAgainst = ({ reasoning, truth }: Insight, release: Release, victim: number, ofPublic?: Bounds): Bounds =>
  propagate(
    reasoning,
    release,
    { boroughs: new Set(numbersOf(release.grid).filter((borough) => borough !== victim)), truth },
    ofPublic,
  );

const NOTHING: Narrowed = { cells: 0, certain: 0, two: 0, proven: 0 };

const added = (a: Narrowed, b: Narrowed): Narrowed => ({
  cells: a.cells + b.cells,
  certain: a.certain + b.certain,
  two: a.two + b.two,
  proven: a.proven + b.proven,
});

/** What somebody begins with, where it is known already: what the public concludes; and that every so manieth borough is looked at. */
type Begun = { readonly ofPublic?: Bounds; readonly every?: number };

/** Every so manieth of some boroughs. */
const everyOf = (all: readonly number[], every: number): readonly number[] =>
  all.filter((borough) => borough % every === every - 1);

/** Boroughs in turn against all others, by propagation. */
export const allAgainstEach = (
  insight: Insight,
  release: Release,
  { ofPublic = propagate(insight.reasoning, release), every = 1 }: Begun = {},
): Narrowed =>
  everyOf(numbersOf(release.grid), every)
    .map((victim) => narrowedTo(boundsAgainst(insight, release, victim, ofPublic), insight.truth, [victim]))
    .reduce(added, NOTHING);

/** What the staff of one borough tell of all others' cells; `beyond` are cells left fewer values than to the public, and at most two. */
export type OfStaff = Narrowed & { readonly beyond: number };

/** The staff of boroughs in turn, by propagation: the mean of what each of them can tell of all others' cells. */
export const eachAgainstAll = (
  { reasoning, truth }: Insight,
  release: Release,
  { ofPublic = propagate(reasoning, release), every = 1 }: Begun = {},
): OfStaff => {
  const all = numbersOf(release.grid);
  const asking = everyOf(all, every);
  const found = asking.map((own): OfStaff => {
    const bounds = propagate(reasoning, release, { boroughs: new Set([own]), truth }, ofPublic);
    const others = all.filter((borough) => borough !== own);
    return { ...narrowedTo(bounds, truth, others), beyond: fewerIn(bounds, ofPublic, truth, others) };
  });
  const mean = (of: (each: OfStaff) => number): number => found.reduce((sum, each) => sum + of(each), 0) / asking.length;
  return {
    cells: mean(({ cells }) => cells),
    certain: mean(({ certain }) => certain),
    two: mean(({ two }) => two),
    proven: mean(({ proven }) => proven),
    beyond: mean(({ beyond }) => beyond),
  };
};

const fewerIn = (known: Bounds, before: Bounds, truth: Int32Array, places: readonly number[]): number => {
  const width = ({ low, high }: Bounds, cell: number): number => high[cell]! - low[cell]!;
  return places
    .flatMap((place) => smallCellsOf(known.grid, truth, place))
    .filter((cell) => width(known, cell) < Math.min(2, width(before, cell))).length;
};

/** Which codes go together, learnt from the children of all other sub-regions. */
const affinitiesWithout = (records: Records, region: number): Affinities => {
  const { boroughs, dimensions } = records.setting;
  const known = [...records.borough.keys()].filter((child) => boroughs[records.borough[child]!]!.region !== region);
  return fitAffinities(dimensions, records.codes, known);
};

/** Boroughs in turn against all others, by made-up children of the one among the known children of the others. */
export const guessEach = (
  insight: Insight,
  release: Release,
  records: Records,
  schedule: Schedule & { readonly every: number },
): Guesses => {
  const ofPublic = propagate(insight.reasoning, release);
  const affinities = release.grid.setting.regions.map((_, region) => affinitiesWithout(records, region));
  return everyOf(numbersOf(release.grid), schedule.every)
    .map((victim) => {
      const evidence = evidenceOf(release, boundsAgainst(insight, release, victim, ofPublic));
      const unknown = {
        grid: release.grid,
        evidence,
        records,
        isKnown: (borough: number) => borough !== victim,
        weights: weightsOf(release),
        affinities: affinities[release.grid.setting.boroughs[victim]!.region]!,
      };
      return guess(unknown, schedule, { cells: smallCellsOf(release.grid, release.truth, victim), truth: release.truth });
    })
    .reduce(addGuesses);
};

const addGuesses = (a: Guesses, b: Guesses): Guesses => ({
  cells: a.cells + b.cells,
  right: a.right + b.right,
  sure: a.sure + b.sure,
  sureAndRight: a.sureAndRight + b.sureAndRight,
});
