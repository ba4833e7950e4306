/** The steps of a chain: one child gets another code, or two children change some codes with each other. */
import type { Unknown } from "./chain.ts";
import { type Draws, weighted } from "./draws.ts";
import type { Likelihood } from "./likelihood.ts";
import { buildMoves, emptyChange, type Recoded } from "./moves.ts";
import { placesOf, type Setting, wholeOf } from "./records.ts";

/** Where a chain is. */
type Now = { readonly codes: Uint8Array; readonly likelihood: Likelihood; readonly draws: Draws };

export type Steps = {
  readonly recode: (child: number, sharpness: number) => void;
  /** `among` are the children of whom one may change codes with the child. */
  readonly swap: (child: number, sharpness: number, among: Int32Array) => void;
};

/** How many dimensions are changed at once, and on how many of the others two children are to be alike. */
const SIZES = [1, 1, 2, 3, 4, 5];
const ALIKE = [2, 3, 4, 4];

/** Children looked at for one who is alike. */
const TRIES = 12;

/** More than cells that were not looked at yet ever speak for a change that others speak against. */
const SLACK = 10;

/** Of a named set that a borough is not in. */
const NOWHERE = -1;

/** By borough the places it is counted in, level by level: itself, its sub-region, the whole, and each named set. */
const levelsOf = (setting: Setting): readonly (readonly number[])[] => {
  const all = [...placesOf(setting).entries()].filter(([, { kind }]) => kind !== "UNPUBLISHED");
  const sets = all.filter(([place]) => place > wholeOf(setting));
  return setting.boroughs.map((_, borough) => {
    const own = all.flatMap(([place, { members }]) => (place <= wholeOf(setting) && members.includes(borough) ? [place] : []));
    return [...own, ...sets.map(([place, { members }]) => (members.includes(borough) ? place : NOWHERE))];
  });
};

export const buildSteps = ({ grid, records, weights, affinities }: Unknown, now: Now): Steps => {
  const { codes, draws, likelihood } = now;
  const [{ borough }, width] = [records, records.codes.length];
  const places = levelsOf(grid.setting);
  const levels = places[0]!.length;
  const [moves, change] = [buildMoves(grid, likelihood), emptyChange(grid, levels)];
  const proposals = grid.setting.boroughs.map((_, at) => records.codes.map((_, dimension) => weights(at, dimension)));
  const [a, b, where] = [scratch(codes, width), scratch(codes, width), { mask: 0, place: 0, floor: 0 }];
  const pick = picking(codes, width, draws);

  const priorOf = ({ from, to }: Recoded): number => (affinities === undefined ? 0 : affinities.of(to) - affinities.of(from));

  /** Makes the change or leaves everything as it was; `gainAt` adds the cells of a level and gives what they gain. */
  const isTaken = (prior: number, sharpness: number, gainAt: (level: number) => number): boolean => {
    const needed = Math.log(draws.unit());
    let gain = prior;
    change.length = 0;
    for (let level = 0; level < levels; level++) {
      where.floor = (needed - SLACK - gain) / sharpness;
      gain += sharpness * gainAt(level);
      if (gain < needed - SLACK) return false;
    }
    if (gain + sharpness * likelihood.apply(change) >= needed) return true;
    likelihood.revert(change);
    return false;
  };

  return {
    recode: (child, sharpness) => {
      const [own, dimension] = [borough[child]!, draws.below(width)];
      const proposal = proposals[own]![dimension]!;
      a.read(child);
      const [old, code] = [a.from[dimension]!, weighted(proposal, draws)];
      if (old === code) return;
      a.to[dimension] = code;
      where.mask = 1 << dimension;
      const gainAt = (level: number): number => {
        where.place = places[own]![level]!;
        return where.place === NOWHERE ? 0 : moves.recode(change, a, where);
      };
      if (isTaken(priorOf(a) + Math.log(proposal[old]! / proposal[code]!), sharpness, gainAt)) a.write(child);
    },
    swap: (child, sharpness, among) => {
      const size = SIZES[draws.below(SIZES.length)]!;
      const other = pick.likeOf(child, among, size, ALIKE[draws.below(ALIKE.length)]!);
      if (other < 0) return;
      a.read(child);
      b.read(other);
      where.mask = pick.exchange(a, b, size);
      if (where.mask === 0) return;
      const [ofA, ofB] = [places[borough[child]!]!, places[borough[other]!]!];
      const gainAt = (level: number): number => {
        where.place = ofA[level]!;
        if (ofA[level] === ofB[level]) return where.place === NOWHERE ? 0 : moves.swap(change, a, b, where);
        const gain = where.place === NOWHERE ? 0 : moves.recode(change, a, where);
        where.place = ofB[level]!;
        where.floor -= gain;
        return where.place === NOWHERE ? gain : gain + moves.recode(change, b, where);
      };
      if (!isTaken(priorOf(a) + priorOf(b), sharpness, gainAt)) return;
      a.write(child);
      b.write(other);
    },
  };
};

/** Chooses dimensions by chance, and children who are alike on some of them. */
const picking = (codes: Uint8Array, width: number, draws: Draws) => {
  const order = Int32Array.from({ length: width }, (_, at) => at);
  /** Puts so many dimensions of chance at the beginning of the order. */
  const shuffle = (first: number): void => {
    for (let at = 0; at < first; at++) {
      const other = at + draws.below(width - at);
      const moved = order[at]!;
      order[at] = order[other]!;
      order[other] = moved;
    }
  };
  const isAlike = (child: number, other: number, first: number, end: number): boolean => {
    for (let at = first; at < end; at++)
      if (codes[other * width + order[at]!] !== codes[child * width + order[at]!]) return false;
    return other !== child;
  };
  return {
    /** Another child who is alike on some dimensions after the first `size` of a new order; -1 where none is met with. */
    likeOf: (child: number, among: Int32Array, size: number, alike: number): number => {
      shuffle(size + alike);
      for (let tried = 0; tried < TRIES; tried++) {
        const other = among[draws.below(among.length)]!;
        if (isAlike(child, other, size, size + alike)) return other;
      }
      return -1;
    },
    /** Lets what both are to be change on the first `size` dimensions of the order; a bit for each on which they differ. */
    exchange: (a: Recoded, b: Recoded, size: number): number => {
      let mask = 0;
      for (let at = 0; at < size; at++) {
        const dimension = order[at]!;
        if (a.from[dimension] !== b.from[dimension]) mask |= 1 << dimension;
        a.to[dimension] = b.from[dimension]!;
        b.to[dimension] = a.from[dimension]!;
      }
      return mask;
    },
  };
};

/** The codes of one child, as they are and as they would be. */
const scratch = (codes: Uint8Array, width: number) => {
  const [from, to] = [new Uint8Array(width), new Uint8Array(width)];
  return {
    from,
    to,
    read: (child: number): void => {
      for (let at = 0; at < width; at++) from[at] = to[at] = codes[child * width + at]!;
    },
    write: (child: number): void => {
      for (let at = 0; at < width; at++) codes[child * width + at] = to[at]!;
    },
  };
};
