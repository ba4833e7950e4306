/** What is published of some records, cell by cell of a grid, and the truth beside it. */
import { childKeys, DITHERS, ditherOf, dithers, type Secret } from "../support/second/keys.ts";
import { noise, type Part } from "../support/second/t96.ts";
import { cellsOf, countsOf, type Grid, sumUp, restCrossed } from "./grid.ts";
import { placeLines } from "./lines.ts";
import { type Policy, UNASKED } from "./policies.ts";
import { placesOf, type Records, wholeOf } from "./records.ts";

export type Release = {
  readonly grid: Grid;
  readonly policy: Policy;
  readonly truth: Int32Array;
  /** What is told of each cell: a number, HIDDEN or UNASKED. */
  readonly told: Int32Array;
};

/** One secret a sub-region. */
export type Secrets = readonly Secret[];

/** The published numbers before anything is withheld, by the second implementation. */
export const perturbed = (grid: Grid, records: Records, secrets: Secrets, isOfSets: boolean): Int32Array => {
  const { boroughs, regions } = grid.setting;
  const [places, keys] = [placesOf(grid.setting), keysOf(records, secrets)];
  const [counts, sums] = [countsOf(grid, records), sumUp(grid, records, (child) => keys[child]!)];
  const names = isOfSets ? () => 0 : namesByCell(grid);
  const drawn = (place: number, secret: Secret): Uint8Array => {
    const [from, to] = [grid.firstOf[place]!, grid.firstOf[place + 1]!];
    return dithers(secret, { counts: counts.subarray(from, to), sums: sums.subarray(from, to) }, names);
  };
  const published = new Int32Array(grid.size);
  const publish = (place: number, draws: Uint8Array): void => {
    const first = grid.firstOf[place]!;
    for (let at = 0; at < draws.length; at++)
      published[first + at] = counts[first + at]! + noise(counts[first + at]!, draws[at]!);
  };
  for (const [place, { region }] of boroughs.entries()) publish(place, drawn(place, secrets[region]!));
  const ofRegions = regions.map((_, region) => drawn(boroughs.length + region, secrets[region]!));
  for (const [region, draws] of ofRegions.entries()) publish(boroughs.length + region, draws);
  /** The dithers of whole sub-regions add up. */
  const addUp = (of: readonly Uint8Array[]): Uint8Array =>
    Uint8Array.from(of[0]!, (_, at) => of.reduce((sum, draws) => sum + draws[at]!, 0) % DITHERS);
  publish(wholeOf(grid.setting), addUp(ofRegions));
  /** Publishes a part of a set and adds it to the set. */
  const addPart = (part: number, set: number): void => {
    publish(part, drawn(part, secrets[boroughs[places[part]!.members[0]!]!.region]!));
    for (let at = 0; at < cellsOf(grid, set); at++) published[grid.firstOf[set]! + at]! += published[grid.firstOf[part]! + at]!;
  };
  for (const { whole, parts, isOfDraws } of placeLines(grid.setting)) {
    if (whole <= wholeOf(grid.setting)) continue;
    if (isOfDraws) publish(whole, addUp(parts.map((part) => ofRegions[part - boroughs.length]!)));
    else if (places[whole]!.kind === "ADDED") for (const part of parts) addPart(part, whole);
  }
  return published;
};

/** Any set of children as one sub-region or a sum over sub-regions publishes it. */
export const setPublished = (records: Records, secrets: Secrets, children: readonly number[]): Part => {
  const { setting, borough, pseudonyms } = records;
  const parts = secrets.map((secret, region) => {
    const own = children.filter((child) => setting.boroughs[borough[child]!]!.region === region);
    const keys = childKeys(
      secret,
      own.map((child) => pseudonyms[child]!),
    );
    return { n: own.length, d: own.length === 0 ? 0 : ditherOf(secret, keys) };
  });
  return { n: children.length, d: parts.reduce((sum, { d }) => sum + d, 0) % DITHERS };
};

/** Each child's key, by the secret of its own sub-region. */
const keysOf = ({ setting, borough, pseudonyms }: Records, secrets: Secrets): Float64Array => {
  const keys = new Float64Array(pseudonyms.length);
  for (const [region, secret] of secrets.entries()) {
    const own = pseudonyms.flatMap((_, child) => (setting.boroughs[borough[child]!]!.region === region ? [child] : []));
    childKeys(
      secret,
      own.map((child) => pseudonyms[child]!),
    ).forEach((key, at) => (keys[own[at]!] = key));
  }
  return keys;
};

/** A number for the table that a cell is of. */
const namesByCell = ({ tables }: Grid): ((cell: number) => number) => {
  const numbers = tables.flatMap(({ cells }, at) => Array.from({ length: cells }, () => at + 1));
  return (cell) => numbers[cell]!;
};

/** What a policy tells of some records, by the second implementation. */
export const releaseOf = (grid: Grid, records: Records, secrets: Secrets, policy: Policy): Release => {
  const [truth, published] = [countsOf(grid, records), perturbed(grid, records, secrets, policy.isOfSets)];
  const told = new Int32Array(grid.size).fill(UNASKED);
  const isWithheld = policy.crossesRest ? null : restCrossed(grid);
  for (const [place, { kind }] of placesOf(grid.setting).entries()) {
    if (kind === "UNPUBLISHED") continue;
    const first = grid.firstOf[place]!;
    for (let cell = first; cell < grid.firstOf[place + 1]!; cell++)
      if (isWithheld?.[cell - first] !== 1) told[cell] = policy.tell(truth[cell]!, published[cell]!, cell === first);
  }
  return { grid, policy, truth, told };
};
