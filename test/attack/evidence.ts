/**
 * What is published, as the likelihood of the true number of every cell: a row of logarithms that a sampler looks up, and the pairs of
 * cells of which it matters whether they hold the same children.
 */
import { addedChances } from "./added-chances.ts";
import { type Nested, nestedCells } from "./differencing.ts";
import { impossibleCells } from "./impossible.ts";
import { addedPlaces } from "./named-sets.ts";
import { areOfOneSet, HIDDEN, type Policy, UNASKED } from "./policies.ts";
import type { Bounds } from "./propagation.ts";
import { placesOf } from "./records.ts";
import type { Release } from "./release.ts";

/** Numbers that a row has; beyond them the likelihood falls off evenly. */
export const ROW = 64;
const MIDDLE = 32;

/** The row of a cell of which nothing is told: any number is as likely as another. */
export const NO_ROW = -1;

/** Larger published numbers are alike: only the distance from them matters. */
const ALIKE_FROM = 16;

/** Logarithms for what can't be: never minus infinity, so that a chain can pass through it on its way. */
const AMISS = -6;
const FALL = -2;

export type Evidence = {
  /** Logarithms of likelihoods, `ROW` a row. */
  readonly rows: Float32Array;
  /** Of each cell: the first position of its row, NO_ROW where nothing is told, and what is taken off its number to find the place in it. */
  readonly rowOf: Int32Array;
  readonly base: Int32Array;
  readonly links: Links;
};

/** Wholes and parts that may be the same children; those of cell `i` are `of[first[i]]` up to `of[first[i + 1]]`. */
type Links = {
  readonly whole: Int32Array;
  readonly part: Int32Array;
  /** 1 where both are told the same number, 0 where they are not and so can't be the same children. */
  readonly alike: Uint8Array;
  readonly first: Int32Array;
  readonly of: Int32Array;
};

/** Of numbers that can't be told so, those nearer to what can be are less amiss. */
const rowFor = (likelihood: (n: number) => number, base: number, amiss = AMISS): readonly number[] => {
  const chances = Array.from({ length: ROW }, (_, at) => (base + at < 0 ? 0 : likelihood(base + at)));
  const possible = chances.flatMap((each, at) => (each > 0 ? [at] : []));
  const [from, to] = [possible[0] ?? 0, possible.at(-1) ?? 0];
  return chances.map((each, at) =>
    each > 0
      ? Math.log(each)
      : amiss === 0
        ? -0.5 * Math.max(from - at, at - to, 0) ** 2
        : amiss + FALL * Math.max(from - at, at - to, 0),
  );
};

const baseOf = (told: number): number => (told < ALIKE_FROM ? 0 : told - MIDDLE);

/** The chance that so much is told of a number in each place. */
const chancesIn = ({ grid, policy, told }: Release): readonly Policy["chance"][] => {
  const added = new Map(addedPlaces(grid.setting).map((sum) => [sum.place, sum.parts]));
  const places = placesOf(grid.setting);
  const sizeOf = (part: number): number =>
    places[part]!.members.reduce((sum, borough) => sum + Math.max(1, told[grid.firstOf[borough]!]!), 0);
  return places.map((_, place) => {
    const parts = added.get(place);
    if (parts === undefined) return policy.chance;
    const chance = addedChances(parts.map((part) => sizeOf(part.place)));
    const below = (n: number): number => Array.from({ length: policy.band }, (_, p) => chance(n, p)).reduce((a, b) => a + b, 0);
    return (n, shown) => (shown === HIDDEN ? below(n) : chance(n, shown));
  });
};

export const evidenceOf = (release: Release, bounds?: Bounds): Evidence => {
  const { grid, policy, told } = release;
  const impossible = impossibleCells(grid);
  const rows: number[] = [];
  const rowByName = new Map<string, number>();
  const base = Int32Array.from(told, (shown, cell) => (impossible[cell] === 1 ? 0 : baseOf(shown)));
  const rowOf = new Int32Array(told.length);
  const places = placesOf(grid.setting);
  for (const [place, chance] of chancesIn(release).entries()) {
    if (places[place]!.kind === "UNPUBLISHED") continue;
    const shift = bounds === undefined ? 0 : bounds.grid.firstOf[place]! - grid.firstOf[place]!;
    for (let cell = grid.firstOf[place]!; cell < grid.firstOf[place + 1]!; cell++) {
      const shown = told[cell]!;
      if (shown === UNASKED) {
        rowOf[cell] = NO_ROW;
        continue;
      }
      const [low, high] = bounds === undefined ? [0, Infinity] : [bounds.low[cell + shift]!, bounds.high[cell + shift]!];
      const isAdded = places[place]!.kind === "ADDED";
      const apart = isAdded ? `${place} ${shown}` : "";
      const name = impossible[cell] === 1 ? "nobody" : [shown - base[cell]!, low - base[cell]!, high - base[cell]!, apart].join();
      const known = rowByName.get(name);
      if (known === undefined) {
        const likelihood = (n: number): number => {
          if (impossible[cell] === 1) return +(n === 0);
          return n < low || n > high ? 0 : chance(n, shown);
        };
        rowByName.set(name, rows.length);
        rows.push(...rowFor(likelihood, base[cell]!, policy.isPerturbed ? AMISS : 0));
      }
      rowOf[cell] = rowByName.get(name)!;
    }
  }
  return { rows: Float32Array.from(rows), rowOf, base, links: linksOf(release) };
};

/** Further apart than this, two published numbers can't be of the same children by their size alone. */
const NEAR = 6;

/** A hidden part and a whole that is told so much may be of one size. */
const NEAR_HIDDEN = 13;

/** Whether a sampler needs to be told whether two cells are of the same children: their sizes don't say so. */
const isLink = (policy: Policy, whole: number, part: number): boolean => {
  if (whole <= 0) return false;
  if (part === HIDDEN) return whole <= NEAR_HIDDEN && !areOfOneSet(policy, whole, part);
  return part > 0 && Math.abs(whole - part) <= NEAR;
};

const linksOf = (release: Release): Links => {
  const { grid, policy, told } = release;
  const firstWide = grid.firstOf[grid.setting.boroughs.length]!;
  const placeOf = (cell: number): number => grid.firstOf.findLastIndex((first) => first <= cell);
  const pairs = nestedCells(release).filter(({ whole, part }) => isLink(policy, told[whole]!, told[part]!));
  // In the same table of another place the same children always have the same number; in another table by most policies.
  const ofSets = pairs.filter(({ whole, part }) => policy.isOfSets || (whole >= firstWide && placeOf(whole) !== placeOf(part)));
  return indexed(policy.isPerturbed ? ofSets : [], told);
};

const indexed = (pairs: readonly Nested[], told: Int32Array): Links => {
  const first = new Int32Array(told.length + 1);
  for (const { whole, part } of pairs) {
    first[whole + 1]!++;
    first[part + 1]!++;
  }
  for (let cell = 0; cell < told.length; cell++) first[cell + 1]! += first[cell]!;
  const [next, of] = [first.slice(), new Int32Array(2 * pairs.length)];
  for (const [link, { whole, part }] of pairs.entries()) {
    of[next[whole]!++] = link;
    of[next[part]!++] = link;
  }
  return {
    whole: Int32Array.from(pairs, ({ whole }) => whole),
    part: Int32Array.from(pairs, ({ part }) => part),
    alike: Uint8Array.from(pairs, ({ whole, part }) => +(told[whole] === told[part])),
    first,
    of,
  };
};
