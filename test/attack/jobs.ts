/** The attacks by what takes them long: pieces of work that can be done side by side, each with an outcome in plain data. */
import { madeUpSecret } from "../support/second/secrets.ts";
import { average, type Averaged, largeByOne, smallByOne } from "./averaging.ts";
import { attackBeds } from "./beds.ts";
import { allAgainstEach, boundsAgainst, eachAgainstAll, guessEach, type Insight, type OfStaff } from "./coalition.ts";
import { costsBeside } from "./costs-beside.ts";
import { difference, type Differenced } from "./differencing.ts";
import { evidenceOf } from "./evidence.ts";
import { type Flows, holdTogether } from "./flows.ts";
import { buildGrid, cellsOf, countsOf } from "./grid.ts";
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
import { type Bounds, buildReasoning, propagate, type Reasoning } from "./propagation.ts";
import { placesOf, type Records, type Setting, wholeOf, withoutSets } from "./records.ts";
import { type Release, releaseOf, type Secrets } from "./release.ts";
import { guess, type Guesses, type Schedule, weightsOf } from "./sampler.ts";
import { type Thirds, watchThirds } from "./third-attribute.ts";
import type { TableName, World } from "./world.ts";

/** What is attacked. */
export type Attacked = {
  readonly policy: Policy;
  /** How many dimensions wide places may cross. */
  readonly wide: number;
  /** Which of several sets of secrets. */
  readonly secrets: number;
  /**
   * Which named sets of boroughs are published too: CUT, those that cut through sub-regions, as they are. ALL: those of whole sub-regions
   * beside them, drawn for once, which was rejected. As they are, their sums tell nothing: they are told where each of their parts is.
   */
  readonly sets: "NONE" | "CUT" | "ALL";
  /** Of placements, unless another is named. */
  readonly table?: TableName;
  /** The first so many dimensions, or all. */
  readonly dimensions?: number;
};

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
  readonly averagedSmall: Averaged;
  readonly averagedLarge: Averaged;
};

const secretsOf = ({ setting }: World, number: number): Secrets =>
  setting.regions.map((region) => madeUpSecret(`attack ${number} ${region}`));

const plain = (records: Records): Records => ({ ...records, setting: withoutSets(records.setting) });

const cutOnly = ({ sets = [], ...setting }: Setting): Setting => ({
  ...setting,
  sets: sets.filter(({ isOfParts }) => isOfParts),
});

const recordsAt = (world: World, date: string, { sets, table, dimensions }: Attacked): Records => {
  const records = table === undefined ? world.recordsOn(date) : world.tables[table]!;
  const first = {
    ...records,
    codes: records.codes.slice(0, dimensions),
    setting: { ...records.setting, dimensions: records.setting.dimensions.slice(0, dimensions) },
  };
  if (sets === "NONE") return plain(first);
  return sets === "ALL" ? first : { ...first, setting: cutOnly(first.setting) };
};

const lastRecords = (world: World, attacked: Attacked): Records => recordsAt(world, world.dates.at(-1)!, attacked);

const release = (world: World, records: Records, { policy, wide, secrets }: Attacked): Release =>
  releaseOf(buildGrid(records.setting, { boroughs: 2, wide }), records, secretsOf(world, secrets), policy);

/** Records may have what the guidance rules out: whoever takes such a rule for granted would conclude what is false. */
const withoutBroken = (reasoning: Reasoning, truth: Int32Array): Reasoning => {
  const { firstOf, setting } = reasoning.grid;
  const whole = firstOf[wholeOf(setting)]!;
  const isBroken = Array.from({ length: cellsOf(reasoning.grid, 0) }, (_, cell) => truth[whole + cell]! > 0);
  const impossible = reasoning.impossible.map((is, at) => (is === 1 && isBroken[at - firstOf[reasoning.placeOf[at]!]!] ? 0 : is));
  return { ...reasoning, impossible };
};

/** The insight into the children that were attacked last: most work is on the same, with other secrets. */
const last: { world?: World; name?: string; insight?: Insight } = {};

const insightOf = (world: World, attacked: Attacked): Insight => {
  const name = JSON.stringify([attacked.sets, attacked.table, attacked.dimensions]);
  if (last.world !== world || last.name !== name || last.insight === undefined) {
    const records = lastRecords(world, attacked);
    const reasoning = buildReasoning(records.setting);
    const truth = countsOf(reasoning.grid, records);
    Object.assign(last, { world, name, insight: { reasoning: withoutBroken(reasoning, truth), truth } });
  }
  return last.insight!;
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

/** Cells of each kind that are solved for. */
const PROGRAMMES = 15;

/** Of every so manieth borough the staff are asked, and all others are set on it. */
export const reckon = async (world: World, attacked: Attacked, every = 1): Promise<Reckoned> => {
  const [records, highs] = [lastRecords(world, attacked), await loadHighs()];
  const [insight, released] = [insightOf(world, attacked), release(world, records, attacked)];
  const { reasoning, truth } = insight;
  const boroughs = [...records.setting.boroughs.keys()];
  const bounds = propagate(reasoning, released);
  const narrow = boroughs.flatMap((place) => narrowOf(bounds, truth, place));
  const small = boroughs.flatMap((place) =>
    smallCellsOf(reasoning.grid, truth, place).map((cell) => ({ place, cell: cell - reasoning.grid.firstOf[place]! })),
  );
  const victim = boroughs.at(-1)!;
  const against = boundsAgainst(insight, released, victim, bounds);
  return {
    shown: shownOf(released),
    public: narrowedTo(bounds, truth, boroughs),
    outside: outside(bounds, truth),
    programme: programme(highs, bounds, [...sample(narrow, PROGRAMMES), ...sample(small, PROGRAMMES)]),
    staff: eachAgainstAll(insight, released, { ofPublic: bounds, every }),
    coalition: allAgainstEach(insight, released, { ofPublic: bounds, every }),
    coalitionProgramme: programme(highs, against, sample(narrowOf(against, truth, victim), PROGRAMMES)),
    differenced: difference(released),
    onePart: oneShownPart(released),
    averagedSmall: average(released, boroughs, smallByOne),
    averagedLarge: average(released, drawnOnce(records), largeByOne),
  };
};

/** Places whose numbers are not sums of published parts. */
const drawnOnce = ({ setting }: Records): readonly number[] =>
  [...placesOf(setting).entries()].flatMap(([place, { kind }]) => (kind === "ONCE" ? [place] : []));

/**
 * Other counts of the same children beside placements, by propagation: those with a price, those who live in homes, and those who came and
 * left in a year.
 */
export type Beside = { readonly costs: Narrowed; readonly beds: Narrowed; readonly flows: Flows | null };

export const attackBeside = (world: World, attacked: Attacked): Beside => {
  const [records, secrets] = [plain(lastRecords(world, attacked)), secretsOf(world, attacked.secrets)];
  const ofPlaces = { ...world, setting: records.setting };
  return {
    costs: costsBeside(release(world, records, attacked), records, world.pence, secrets),
    beds: attackBeds(ofPlaces, { policy: attacked.policy, secrets, records }, true),
    flows: flowsOf(world, attacked),
  };
};

const flowsOf = (world: World, { secrets, policy }: Attacked): Flows | null => {
  const { came, left } = world.tables;
  if (came === undefined || left === undefined) return null;
  const [before, after] = [world.recordsOn(world.dates.at(-1 - YEAR)!), world.recordsOn(world.dates.at(-1)!)];
  return holdTogether({ before, after, came, left }, secretsOf(world, secrets), policy);
};

/** The public, or whoever has no more than what is published, with made-up children. */
export type Sampled = { readonly guesses: Guesses; readonly thirds: Thirds };

export const samplePublic = (world: World, attacked: Attacked, schedule: Schedule): Sampled => {
  const records = lastRecords(world, attacked);
  const released = release(world, records, attacked);
  const boroughs = [...records.setting.boroughs.keys()];
  const evidence = evidenceOf(released, propagate(insightOf(world, attacked).reasoning, released));
  const thirds = watchThirds(records, boroughs);
  const unknown = { grid: released.grid, evidence, records, isKnown: () => false, weights: weightsOf(released) };
  const guesses = guess(unknown, schedule, {
    cells: boroughs.flatMap((place) => smallCellsOf(released.grid, released.truth, place)),
    truth: released.truth,
    thirds,
  });
  return { guesses, thirds: thirds.found() };
};

/** All boroughs but one, with made-up children of that one: of every `every`th borough. */
export const sampleCoalition = (world: World, attacked: Attacked, schedule: Schedule, every = 1): Guesses => {
  const records = lastRecords(world, attacked);
  return guessEach(insightOf(world, attacked), release(world, records, attacked), records, { ...schedule, every });
};

/** Whoever reads all months. */
export type Read = { readonly guesses: Guesses; readonly onePart: OneShownPart; readonly months: number };

export const readMonths = (world: World, attacked: Attacked, every: number): Read => {
  const releases = world.dates.map((date) => release(world, recordsAt(world, date, attacked), attacked));
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

export const attackMoney = (world: World, attacked: Attacked): Money => {
  const records = plain(lastRecords(world, attacked));
  const grid = buildGrid(records.setting, { boroughs: 2, wide: 2 });
  const money = moneyOf(grid, records, world.pence, secretsOf(world, attacked.secrets));
  return {
    aboutTen: knowingAllOthers(money, 10, 14),
    aboutForty: knowingAllOthers(money, 35, 45),
    alikeTen: guessingAlike(money, 10, 14),
    everywhere: knowingAllOthersEverywhere(money),
    nested: nestedSums(money),
    number: numberOfMoney(money),
  };
};
