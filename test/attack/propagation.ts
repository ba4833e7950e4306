/**
 * Somebody with all that is published, who knows the method and that a whole is the sum of its parts, and draws every conclusion that
 * adding up and taking away allow, again and again, until none is new.
 *
 * Cells of three dimensions are tied in as well, whether they are published or not: two tables of two dimensions that share one say
 * more together than each by itself.
 */
import { buildGrid, cellsOf, type Grid } from "./grid.ts";
import { impossibleCells } from "./impossible.ts";
import { type Lines, linesWithin, type PlaceLine, placeLines } from "./lines.ts";
import { emptyLine, type Ends, narrow, narrowRest } from "./narrowing.ts";
import { areOfOneSet, rangeOf, UNASKED } from "./policies.ts";
import { placesOf, type Setting } from "./records.ts";
import type { Release } from "./release.ts";

/** The least and the most that each cell of a grid can be. */
export type Bounds = Ends & { readonly grid: Grid };

/** What an attacker needs that does not depend on what is published. */
export type Reasoning = {
  readonly grid: Grid;
  readonly lines: Lines;
  readonly places: readonly PlaceLine[];
  readonly impossible: Uint8Array;
};

/** `depth` is how many dimensions the attacker thinks in: one more than tables have, to tie them together. */
export const buildReasoning = (setting: Setting, depth = 3): Reasoning => {
  const grid = buildGrid(setting, { boroughs: depth, wide: depth });
  return { grid, lines: linesWithin(grid, cellsOf(grid, 0)), places: placeLines(setting), impossible: impossibleCells(grid) };
};

/** More children than anybody looks after. */
const EVERYBODY = 100_000;

/** What somebody knows beside all that is published: places whose cells they know exactly. */
export type Insider = {
  readonly places: ReadonlySet<number>;
  /** True numbers in the grid of the reasoning. */
  readonly truth: Int32Array;
  /** The places worth thinking about: all others, unless given. */
  readonly about?: ReadonlySet<number>;
};

/**
 * What everything published leaves possible.
 *
 * Errors: a contradiction means that something false was published or concluded; it is thrown.
 */
export const propagate = (reasoning: Reasoning, release: Release, insider?: Insider): Bounds => {
  const { grid, lines, places } = reasoning;
  const told = toldIn(grid, release);
  const bounds = firstBounds(reasoning, release, told, insider);
  const isAbout = (place: number): boolean => insider?.about?.has(place) ?? !(insider?.places.has(place) ?? false);
  const within = [...placesOf(grid.setting).keys()].filter(isAbout).map((place) => ({
    first: grid.firstOf[place]!,
    strict: strictWithin(reasoning, release, told, grid.firstOf[place]!),
  }));
  const across = places.filter(({ whole }) => isAbout(whole));
  for (let isNews = true; isNews;) {
    isNews = false;
    for (const line of across) isNews = alongPlaces(bounds, line, release, told) || isNews;
    for (const { first, strict } of within) isNews = alongLines(bounds, lines, first, strict) || isNews;
  }
  return bounds;
};

/** What is told, in the numbers of the attacker's own grid. */
const toldIn = (grid: Grid, release: Release): Int32Array => {
  const told = new Int32Array(grid.size).fill(UNASKED);
  for (const place of placesOf(grid.setting).keys()) {
    const from = release.grid.firstOf[place]!;
    told.set(release.told.subarray(from, from + cellsOf(release.grid, place)), grid.firstOf[place]);
  }
  return told;
};

const firstBounds = ({ grid, impossible }: Reasoning, { policy }: Release, told: Int32Array, insider?: Insider): Bounds => {
  const bounds = { grid, low: new Int32Array(grid.size), high: new Int32Array(grid.size) };
  const ranges = new Map<number, readonly [number, number]>([[UNASKED, [0, EVERYBODY]]]);
  for (let cell = 0; cell < grid.size; cell++) {
    const range = ranges.get(told[cell]!) ?? rangeOf(policy, told[cell]!);
    ranges.set(told[cell]!, range);
    bounds.low[cell] = range[0];
    bounds.high[cell] = impossible[cell] === 1 ? 0 : range[1];
  }
  for (const place of insider?.places ?? [])
    for (let cell = grid.firstOf[place]!; cell < grid.firstOf[place + 1]!; cell++)
      bounds.low[cell] = bounds.high[cell] = insider!.truth[cell]!;
  return bounds;
};

/** Lines of a place, by number, whose whole is told another number than one of its parts: they are not of the same children. */
type Strict = readonly (readonly [line: number, part: number])[];

const strictWithin = ({ lines }: Reasoning, { policy }: Release, told: Int32Array, first: number): Strict => {
  const strict: [number, number][] = [];
  if (!policy.isOfSets) return strict;
  for (let line = 0; line < lines.whole.length; line++) {
    const whole = told[first + lines.whole[line]!]!;
    for (let at = lines.first[line]!; at < lines.first[line + 1]!; at++)
      if (!areOfOneSet(policy, whole, told[first + lines.parts[at]!]!)) strict.push([line, first + lines.parts[at]!]);
  }
  return strict;
};

const alongLines = (bounds: Bounds, lines: Lines, first: number, strict: Strict): boolean => {
  const line = emptyLine();
  const take = (at: number): void => {
    line.whole = first + lines.whole[at]!;
    line.count = lines.first[at + 1]! - lines.first[at]!;
    for (let part = 0; part < line.count; part++) line.cells[part] = first + lines.parts[lines.first[at]! + part]!;
  };
  let isNews = false;
  for (let at = 0; at < lines.whole.length; at++) {
    take(at);
    isNews = narrow(bounds, line) || isNews;
  }
  for (const [at, part] of strict) {
    take(at);
    isNews = narrowRest(bounds, line, part) || isNews;
  }
  return isNews;
};

const alongPlaces = (bounds: Bounds, { whole, parts }: PlaceLine, { policy }: Release, told: Int32Array): boolean => {
  const line = emptyLine();
  const { firstOf } = bounds.grid;
  const cells = cellsOf(bounds.grid, whole);
  line.count = parts.length;
  let isNews = false;
  for (let cell = 0; cell < cells; cell++) {
    line.whole = firstOf[whole]! + cell;
    for (const [at, part] of parts.entries()) line.cells[at] = firstOf[part]! + cell;
    isNews = narrow(bounds, line) || isNews;
    for (let at = 0; at < line.count; at++)
      if (!areOfOneSet(policy, told[line.whole]!, told[line.cells[at]!]!))
        isNews = narrowRest(bounds, line, line.cells[at]!) || isNews;
  }
  return isNews;
};
