/** What is published of some records, cell by cell of a grid, and the truth beside it. */
import { childKeys, DITHERS, ditherOf, dithers, type Secret } from "../support/second/keys.ts";
import { noise, type Part } from "../support/second/t96.ts";
import { cellsOf, countsOf, type Grid, sumUp } from "./grid.ts";
import type { Policy } from "./policies.ts";
import { placesOf, type Records } from "./records.ts";

export type Release = {
  readonly grid: Grid;
  readonly policy: Policy;
  readonly truth: Int32Array;
  /** What is told of each cell: a number, or HIDDEN. */
  readonly told: Int32Array;
};

/** One secret a sub-region. */
export type Secrets = readonly Secret[];

/** The published numbers before anything is withheld, by the second implementation. */
export const perturbed = (grid: Grid, records: Records, secrets: Secrets, isOfSets: boolean): Int32Array => {
  const { boroughs, regions } = grid.setting;
  const keys = keysOf(records, secrets);
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
  publish(
    boroughs.length + regions.length,
    Uint8Array.from(ofRegions[0]!, (_, at) => ofRegions.reduce((sum, draws) => sum + draws[at]!, 0) % DITHERS),
  );
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
  const isTotal = new Set(placesOf(grid.setting).flatMap((_, place) => (cellsOf(grid, place) > 0 ? [grid.firstOf[place]!] : [])));
  return { grid, policy, truth, told: truth.map((n, cell) => policy.tell(n, published[cell]!, isTotal.has(cell))) };
};
