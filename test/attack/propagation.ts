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
import { addedPlaces, type AddedPlace, narrowAdded } from "./named-sets.ts";
import { emptyLine, type Ends, narrow, narrowRest } from "./narrowing.ts";
import { areOfOneSet, rangeOf, UNASKED } from "./policies.ts";
import { type Place, placesOf, type Setting } from "./records.ts";
import type { Release } from "./release.ts";

/** The least and the most that each cell of a grid can be, with what is told of it. */
export type Bounds = Ends & { readonly grid: Grid; readonly told: Int32Array };

/** What an attacker needs that does not depend on what is published. */
export type Reasoning = {
  readonly grid: Grid;
  readonly places: readonly Place[];
  /** The place of each cell, by number. */
  readonly placeOf: Uint8Array;
  readonly lines: Lines;
  /** Lines within a place that a cell is on: those of cell `i` are `of[first[i]]` up to `of[first[i + 1]]`. */
  readonly linesOf: { readonly first: Int32Array; readonly of: Int32Array };
  readonly placeLines: readonly PlaceLine[];
  readonly added: readonly AddedPlace[];
  readonly impossible: Uint8Array;
  readonly waiting: Waiting;
};

/** Steps that wait, each a number, in the order in which they came; the same ones serve every propagation. */
type Waiting = { readonly flags: Uint8Array; readonly steps: [Int32Array, Int32Array] };

/** `depth` is how many dimensions the attacker thinks in: one more than tables have, to tie them together. */
export const buildReasoning = (setting: Setting, depth = 3): Reasoning => {
  const grid = buildGrid(setting, { boroughs: depth, wide: depth });
  const [places, lines] = [placesOf(setting), linesWithin(grid, cellsOf(grid, 0))];
  const placeOf = new Uint8Array(grid.size);
  for (const place of places.keys()) placeOf.fill(place, grid.firstOf[place], grid.firstOf[place + 1]);
  const [cells, across, added] = [cellsOf(grid, 0), placeLines(setting), addedPlaces(setting)];
  const steps = lines.whole.length * places.length + cells * (across.length + added.length);
  return {
    grid,
    places,
    placeOf,
    lines,
    linesOf: byCell(lines, cells),
    placeLines: across,
    added,
    impossible: impossibleCells(grid),
    waiting: { flags: new Uint8Array(steps), steps: [new Int32Array(steps), new Int32Array(steps)] },
  };
};

const byCell = ({ whole, first, parts }: Lines, cells: number): Reasoning["linesOf"] => {
  const start = new Int32Array(cells + 1);
  const eachOn = (tell: (cell: number, line: number) => void): void => {
    for (let line = 0; line < whole.length; line++) {
      tell(whole[line]!, line);
      for (let at = first[line]!; at < first[line + 1]!; at++) tell(parts[at]!, line);
    }
  };
  eachOn((cell) => start[cell + 1]!++);
  for (let cell = 0; cell < cells; cell++) start[cell + 1]! += start[cell]!;
  const [next, of] = [start.slice(), new Int32Array(start[cells]!)];
  eachOn((cell, line) => (of[next[cell]!++] = line));
  return { first: start, of };
};

/** More children than anybody looks after. */
const EVERYBODY = 100_000;

/** What somebody knows beside all that is published: boroughs whose cells they know exactly, and so every place made of them. */
export type Insider = {
  readonly boroughs: ReadonlySet<number>;
  /** True numbers in the grid of the reasoning. */
  readonly truth: Int32Array;
};

/**
 * What everything published leaves possible. `from` is what the public concludes from the same release: an insider begins with it.
 *
 * Errors: a contradiction means that something false was published or concluded; it is thrown.
 */
export const propagate = (reasoning: Reasoning, release: Release, insider?: Insider, from?: Bounds): Bounds => {
  const { grid, places } = reasoning;
  const told = from?.told ?? toldIn(reasoning, release);
  const first = from ?? firstBounds(reasoning, release, told);
  const bounds = { grid, told, low: first.low.slice(), high: first.high.slice(), news: [] as number[] };
  const known = places.map(({ members }) => insider !== undefined && members.every((each) => insider.boroughs.has(each)));
  // Where most is known, hardly any step is left: to take each once is quicker than to find those that matter.
  const isAll = from === undefined || 2 * known.filter(Boolean).length > known.length;
  for (const place of places.keys()) if (known[place]) takeIn(bounds, insider!.truth, place, !isAll);
  const steps = stepsOver(reasoning, { release, bounds, known });
  if (isAll) steps.queueAll();
  for (;;) {
    for (const cell of bounds.news) steps.queue(cell);
    bounds.news.length = 0;
    if (!steps.run()) return { grid, told, low: bounds.low, high: bounds.high };
  }
};

/** Takes in the true numbers of a place, as news or not. */
const takeIn = ({ grid, low, high, news }: Bounds, truth: Int32Array, place: number, isNews: boolean): void => {
  const [first, end] = [grid.firstOf[place]!, grid.firstOf[place + 1]!];
  if (isNews) for (let cell = first; cell < end; cell++) if (low[cell] !== high[cell]) news!.push(cell);
  low.set(truth.subarray(first, end), first);
  high.set(truth.subarray(first, end), first);
};

/** What is told, in the numbers of the attacker's own grid. */
const toldIn = ({ grid, places }: Reasoning, release: Release): Int32Array => {
  const told = new Int32Array(grid.size).fill(UNASKED);
  for (const place of places.keys()) {
    const from = release.grid.firstOf[place]!;
    told.set(release.told.subarray(from, from + cellsOf(release.grid, place)), grid.firstOf[place]);
  }
  return told;
};

const firstBounds = ({ grid, places, placeOf, impossible }: Reasoning, { policy }: Release, told: Int32Array): Bounds => {
  const bounds = { grid, told, low: new Int32Array(grid.size), high: new Int32Array(grid.size).fill(EVERYBODY) };
  const ranges = new Map<number, readonly [number, number]>([[UNASKED, [0, EVERYBODY]]]);
  for (let cell = 0; cell < grid.size; cell++) {
    // What the sum of published parts says is concluded later.
    if (places[placeOf[cell]!]!.kind === "ONCE") {
      const range = ranges.get(told[cell]!) ?? rangeOf(policy, told[cell]!);
      ranges.set(told[cell]!, range);
      [bounds.low[cell], bounds.high[cell]] = range;
    }
    if (impossible[cell] === 1) bounds.high[cell] = 0;
  }
  return bounds;
};

/** What conclusions are drawn over. */
type Drawn = {
  readonly release: Release;
  readonly bounds: Bounds;
  /** Places all of whose numbers are known. */
  readonly known: readonly boolean[];
};

/**
 * Steps are numbered: lines within places, then lines of places, then sums of published parts, cell by cell. A cell of which more is
 * learnt brings back the steps that it is on; the end is the same in whatever order they are taken.
 */
const stepsOver = (reasoning: Reasoning, { release, bounds, known }: Drawn) => {
  const { grid, lines, linesOf, placeOf, placeLines: across, added, waiting } = reasoning;
  const [{ policy }, { told }] = [release, bounds];
  const [width, cells, published] = [lines.whole.length, cellsOf(grid, 0), cellsOf(release.grid, 0)];
  const firstAcross = width * known.length;
  const firstSum = firstAcross + cells * across.length;
  let [next, other] = waiting.steps;
  let count = 0;
  const add = (step: number): void => {
    if (waiting.flags[step] === 1) return;
    waiting.flags[step] = 1;
    next[count++] = step;
  };
  const isOpen = (places: readonly number[]): boolean => !places.every((place) => known[place]);
  const openAcross = across.map(({ whole, parts }) => isOpen([whole, ...parts]));
  const openSums = added.map(({ parts }) => isOpen(parts.map(({ place }) => place)));
  const acrossOf = known.map((_, place) =>
    across.flatMap(({ whole, parts }, at) =>
      openAcross[at] && (whole === place || parts.includes(place)) ? [firstAcross + at * cells] : [],
    ),
  );
  const sumsOf = known.map((_, place) =>
    added.flatMap(({ touched }, at) => (openSums[at] && touched.includes(place) ? [firstSum + at * cells] : [])),
  );
  const line = emptyLine();
  const takeStrict = (): void => {
    for (let at = 0; at < line.count; at++)
      if (!areOfOneSet(policy, told[line.whole]!, told[line.cells[at]!]!)) narrowRest(bounds, line, line.cells[at]!);
  };
  const takeWithin = (step: number): void => {
    const first = grid.firstOf[Math.floor(step / width)]!;
    const at = step % width;
    line.whole = first + lines.whole[at]!;
    line.count = lines.first[at + 1]! - lines.first[at]!;
    for (let part = 0; part < line.count; part++) line.cells[part] = first + lines.parts[lines.first[at]! + part]!;
    narrow(bounds, line);
    if (policy.isOfSets) takeStrict();
  };
  const takeAcross = (step: number): void => {
    const { whole, parts, isOfDraws } = across[Math.floor(step / cells)]!;
    const cell = step % cells;
    line.whole = grid.firstOf[whole]! + cell;
    line.count = parts.length;
    for (let part = 0; part < parts.length; part++) line.cells[part] = grid.firstOf[parts[part]!]! + cell;
    narrow(bounds, line);
    if (isOfDraws) takeStrict();
  };
  const take = (step: number): void => {
    waiting.flags[step] = 0;
    if (step < firstAcross) takeWithin(step);
    else if (step < firstSum) takeAcross(step - firstAcross);
    else narrowAdded(bounds, { sum: added[Math.floor((step - firstSum) / cells)]!, cell: (step - firstSum) % cells, policy });
  };
  const addRun = (first: number, length: number): void => {
    for (let step = first; step < first + length; step++) add(step);
  };
  return {
    queue: (cell: number): void => {
      const place = placeOf[cell]!;
      const within = cell - grid.firstOf[place]!;
      if (!known[place])
        for (let at = linesOf.first[within]!; at < linesOf.first[within + 1]!; at++) add(place * width + linesOf.of[at]!);
      for (const first of acrossOf[place]!) add(first + within);
      // Of what is not published there is no sum.
      if (within < published) for (const first of sumsOf[place]!) add(first + within);
    },
    queueAll: (): void => {
      for (const [place, isKnown] of known.entries()) if (!isKnown) addRun(place * width, width);
      for (const [at, is] of openAcross.entries()) if (is) addRun(firstAcross + at * cells, cells);
      for (const [at, is] of openSums.entries()) if (is) addRun(firstSum + at * cells, published);
    },
    /** Takes all that wait; whether there were any. */
    run: (): boolean => {
      const taken = next.subarray(0, count);
      [next, other, count] = [other, next, 0];
      for (const step of taken) take(step);
      return taken.length > 0;
    },
  };
};
