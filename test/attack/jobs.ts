/** The attacks by what takes them long: pieces of work that can be done side by side, each with an outcome in plain data. */
import { madeUpSecret } from "../support/second/secrets.ts";
import { average, type Averaged, largeByOne, smallByOne } from "./averaging.ts";
import { attackBeds } from "./beds.ts";
import { allAgainstEach, boundsAgainst, eachAgainstAll, guessEach, type Insight, type OfStaff } from "./coalition.ts";
import { costsBeside } from "./costs-beside.ts";
import { difference, type Differenced } from "./differencing.ts";
import { evidenceOf } from "./evidence.ts";
import { buildGrid, countsOf } from "./grid.ts";
import { loadHighs } from "./highs.ts";
import { type Narrowed, narrowedTo, outside, type Shown, shownOf, smallCellsOf } from "./measures.ts";
import {
  type Found,
  guessingAlike,
  knowingAllOthers,
  knowingAllOthersEverywhere,
  nestedSums,
  type NumberOfMoney,
  numberOfMoney,
} from "./money-attacks.ts";
import { moneyOf } from "./money.ts";
import { guessMonths, seriesOf } from "./months.ts";
import { oneShownPart, type OneShownPart, oneShownPartOver } from "./one-shown-part.ts";
import type { Policy } from "./policies.ts";
import { type Programmed, programme, type Target } from "./programme.ts";
import { type Bounds, buildReasoning, propagate } from "./propagation.ts";
import type { Records } from "./records.ts";
import { type Release, releaseOf, type Secrets } from "./release.ts";
import { guess, type Guesses, type Schedule, weightsOf } from "./sampler.ts";
import { type Thirds, watchThirds } from "./third-attribute.ts";
import type { World } from "./world.ts";

/** What is attacked: a policy, how many dimensions wide places may cross, and which of several sets of secrets. */
export type Attacked = { readonly policy: Policy; readonly wide: number; readonly secrets: number };

/** Attacks that reckon with bounds and sums, on all tables of the last date. */
export type Reckoned = {
  readonly shown: Shown;
  readonly public: Narrowed;
  readonly outside: number;
  readonly programme: Programmed;
  readonly staff: OfStaff;
  readonly coalition: Narrowed;
  readonly coalitionProgramme: Programmed;
  readonly differenced: Differenced;
  readonly onePart: OneShownPart;
  readonly costs: Narrowed;
  readonly beds: Narrowed;
  readonly averagedSmall: Averaged;
  readonly averagedLarge: Averaged;
};

const secretsOf = ({ setting }: World, number: number): Secrets =>
  setting.regions.map((region) => madeUpSecret(`attack ${number} ${region}`));

const lastRecords = (world: World): Records => world.recordsOn(world.dates.at(-1)!);

const releaseAt = (world: World, date: string, { policy, wide, secrets }: Attacked): Release => {
  const [grid, records] = [buildGrid(world.setting, { boroughs: 2, wide }), world.recordsOn(date)];
  return releaseOf(grid, records, secretsOf(world, secrets), policy);
};

const lastRelease = (world: World, attacked: Attacked): Release => releaseAt(world, world.dates.at(-1)!, attacked);

const insightOf = (world: World, records: Records): Insight => {
  const reasoning = buildReasoning(world.setting);
  return { reasoning, truth: countsOf(reasoning.grid, records) };
};

/** Small cells that are left no more than this many values more than one are worth a programme. */
const NARROW = 2;

const narrowOf = ({ grid, low, high }: Bounds, truth: Int32Array, place: number): readonly Target[] =>
  smallCellsOf(grid, truth, place)
    .filter((cell) => high[cell]! - low[cell]! <= NARROW)
    .map((cell) => ({ place, cell: cell - grid.firstOf[place]! }));

/** Every so manieth, so that there are no more than so many. */
const sample = <T>(all: readonly T[], most: number): readonly T[] => {
  const every = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % every === 0);
};

export const reckon = async (world: World, attacked: Attacked, programmes = 40): Promise<Reckoned> => {
  const [records, highs] = [lastRecords(world), await loadHighs()];
  const [insight, release] = [insightOf(world, records), lastRelease(world, attacked)];
  const { reasoning, truth } = insight;
  const [boroughs, secrets] = [[...world.setting.boroughs.keys()], secretsOf(world, attacked.secrets)];
  const bounds = propagate(reasoning, release);
  const narrow = boroughs.flatMap((place) => narrowOf(bounds, truth, place));
  const small = boroughs.flatMap((place) =>
    smallCellsOf(reasoning.grid, truth, place).map((cell) => ({ place, cell: cell - reasoning.grid.firstOf[place]! })),
  );
  const victim = boroughs.at(-1)!;
  const against = boundsAgainst(insight, release, victim);
  return {
    shown: shownOf(release),
    public: narrowedTo(bounds, truth, boroughs),
    outside: outside(bounds, truth),
    programme: programme(highs, bounds, [...sample(narrow, programmes), ...sample(small, programmes)]),
    staff: eachAgainstAll(insight, release),
    coalition: allAgainstEach(insight, release),
    coalitionProgramme: programme(highs, against, sample(narrowOf(against, truth, victim), programmes)),
    differenced: difference(release),
    onePart: oneShownPart(release),
    costs: costsBeside(release, records, world.pence, secrets),
    beds: attackBeds(world, { policy: attacked.policy, secrets, records }, true),
    averagedSmall: average(release, boroughs, smallByOne),
    averagedLarge: average(
      release,
      [...boroughs, ...release.grid.firstOf.keys()].slice(0, release.grid.firstOf.length - 1),
      largeByOne,
    ),
  };
};

/** The public, or whoever has no more than what is published, with made-up children. */
export type Sampled = { readonly guesses: Guesses; readonly thirds: Thirds };

export const samplePublic = (world: World, attacked: Attacked, schedule: Schedule): Sampled => {
  const records = lastRecords(world);
  const release = lastRelease(world, attacked);
  const boroughs = [...world.setting.boroughs.keys()];
  const evidence = evidenceOf(release, propagate(buildReasoning(world.setting), release));
  const thirds = watchThirds(records, boroughs);
  const guesses = guess({ grid: release.grid, evidence, records, isKnown: () => false, weights: weightsOf(release) }, schedule, {
    cells: boroughs.flatMap((place) => smallCellsOf(release.grid, release.truth, place)),
    truth: release.truth,
    thirds,
  });
  return { guesses, thirds: thirds.found() };
};

/** All boroughs but one, with made-up children of that one. */
export const sampleCoalition = (world: World, attacked: Attacked, schedule: Schedule): Guesses => {
  const records = lastRecords(world);
  return guessEach(insightOf(world, records), lastRelease(world, attacked), records, schedule);
};

/** Whoever reads all months. */
export type Read = { readonly guesses: Guesses; readonly onePart: OneShownPart; readonly months: number };

export const readMonths = (world: World, attacked: Attacked, every: number): Read => {
  const releases = world.dates.map((date) => releaseAt(world, date, attacked));
  return {
    guesses: guessMonths(attacked.policy, seriesOf(releases, every)),
    onePart: oneShownPartOver(releases.slice(-YEAR)),
    months: Math.min(YEAR, releases.length),
  };
};

const YEAR = 12;

/** Whoever is after one child's money. */
export type Money = {
  readonly aboutTen: Found;
  readonly aboutForty: Found;
  readonly alikeTen: Found;
  readonly everywhere: Found;
  readonly nested: Found;
  readonly number: NumberOfMoney;
};

export const attackMoney = (world: World, secrets: number): Money => {
  const grid = buildGrid(world.setting, { boroughs: 2, wide: 2 });
  const money = moneyOf(grid, lastRecords(world), world.pence, secretsOf(world, secrets));
  return {
    aboutTen: knowingAllOthers(money, 10, 14),
    aboutForty: knowingAllOthers(money, 35, 45),
    alikeTen: guessingAlike(money, 10, 14),
    everywhere: knowingAllOthersEverywhere(money),
    nested: nestedSums(money),
    number: numberOfMoney(money),
  };
};
