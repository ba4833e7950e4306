/**
 * A set of boroughs whose number is the sum of what its sub-regions publish of their parts. The parts themselves are not told. But a part
 * is told where it is the same children as a place that is: where it is one borough, or nobody is in its others, or in the rest of its
 * sub-region.
 */
import { FURTHEST } from "../support/second/t96.ts";
import { lower, raise } from "./narrowing.ts";
import { HIDDEN, type Policy, UNASKED } from "./policies.ts";
import type { Bounds } from "./propagation.ts";
import { placesOf, type Setting } from "./records.ts";

/** A place that may be the same children: if nobody is in these boroughs. */
type Alike = { readonly place: number; readonly rest: readonly number[] };

export type AddedPlace = {
  readonly place: number;
  readonly parts: readonly { readonly place: number; readonly alike: readonly Alike[] }[];
  /** Places whose numbers it matters to know. */
  readonly touched: readonly number[];
};

/** The sets of a setting that are added up of published parts. */
export const addedPlaces = (setting: Setting): readonly AddedPlace[] => {
  const places = placesOf(setting);
  const numbersWhere = (passes: (code: string) => boolean): readonly number[] =>
    [...places.keys()].filter((at) => places[at]!.kind === "UNPUBLISHED" && passes(places[at]!.code));
  return [...places.entries()]
    .filter(([, { kind }]) => kind === "ADDED")
    .map(([place, { code }]) => {
      const parts = numbersWhere((each) => each.startsWith(`${code} in `)).map((part) => {
        const { members } = places[part]!;
        const region = setting.boroughs.length + setting.boroughs[members[0]!]!.region;
        const outside = places[region]!.members.filter((borough) => !members.includes(borough));
        const ofBoroughs = members.map((borough) => ({ place: borough, rest: members.filter((each) => each !== borough) }));
        return { place: part, alike: [...ofBoroughs, { place: region, rest: outside }] };
      });
      const touched = parts.flatMap((part) => [part.place, ...part.alike.flatMap(({ rest }) => rest)]);
      return { place, parts, touched: [place, ...new Set(touched)] };
    });
};

/** A sum of published parts in one cell, by its number within a place. */
type AddedCell = { readonly sum: AddedPlace; readonly cell: number; readonly policy: Policy };

/** The least and the most that so many children are published as, and beyond these tables. */
const LEAST = [0, 0, 0, 0, 3, 3];
const MOST = [0, 3, 3, 6, 7, 8];

const leastOf = (n: number): number => LEAST[n] ?? n - FURTHEST;
const mostOf = (n: number): number => MOST[n] ?? n + FURTHEST;

/** By `p`, the fewest children that are published as no less. */
const FEWEST = [0, 1, 1, 1, 3, 3, 3, 4, 5];

const fewestFor = (p: number): number => FEWEST[Math.max(0, p)] ?? p - FURTHEST;

/** The most children that are published as no more than `p`: up to three may read 0. */
const manyFor = (p: number): number => (p < FURTHEST ? FURTHEST : p + FURTHEST);

type Range = [low: number, high: number];

const rangeOfTold = ({ band }: Policy, told: number): Range => (told === HIDDEN ? [0, band - 1] : [told, told]);

/** What is left of the published number of a part: by its own number, and by each place that it is all the children of. */
const publishedOf = (
  { grid, told, low, high }: Bounds,
  part: AddedPlace["parts"][number],
  { cell, policy }: AddedCell,
): Range => {
  const at = grid.firstOf[part.place]! + cell;
  const range: Range = [leastOf(low[at]!), mostOf(high[at]!)];
  for (const { place, rest } of part.alike) {
    const shown = told[grid.firstOf[place]! + cell]!;
    if (shown === UNASKED || rest.some((borough) => high[grid.firstOf[borough]! + cell]! > 0)) continue;
    const [least, most] = rangeOfTold(policy, shown);
    range[0] = Math.max(range[0], least);
    range[1] = Math.min(range[1], most);
  }
  return range;
};

/** Concludes from the sum what is left of its parts, and from the parts what is left of the sum. */
export const narrowAdded = (bounds: Bounds, added: AddedCell): void => {
  const { sum, cell, policy } = added;
  const {
    told,
    grid: { firstOf },
  } = bounds;
  const shown = told[firstOf[sum.place]! + cell]!;
  const whole: Range = shown === UNASKED ? [0, Infinity] : rangeOfTold(policy, shown);
  const ranges = sum.parts.map((part) => publishedOf(bounds, part, added));
  const [least, most] = [0, 1].map((end) => ranges.reduce((total, range) => total + range[end]!, 0)) as Range;
  for (const [at, part] of sum.parts.entries()) {
    const [low, high] = ranges[at]!;
    const [from, to] = [Math.max(low, whole[0] - (most - high)), Math.min(high, whole[1] - (least - low))];
    raise(bounds, firstOf[part.place]! + cell, fewestFor(from));
    lower(bounds, firstOf[part.place]! + cell, manyFor(to));
  }
};
