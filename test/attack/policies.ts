/** What may be told of a count, as an attacker knows it: the rule, and what each thing told says about the number. */
import { chance, FURTHEST } from "../support/second/t96.ts";

/** Told of a cell whose number is withheld. */
export const HIDDEN = -1;

/** What is told of a cell that is never published, whatever is in it. */
export const UNASKED = -2;

export type Policy = {
  readonly name: string;
  /** What is told of a true number whose published one is `p`; `isTotal` for all the children of a place. */
  readonly tell: (n: number, p: number, isTotal: boolean) => number;
  /** The chance that so much is told of `n` children. */
  readonly chance: (n: number, told: number) => number;
  /** Whether the same children have the same number in every table; in the same table of another place they always do. */
  readonly isOfSets: boolean;
  /** Whether numbers are told with noise; otherwise they are exact where they are told. */
  readonly isPerturbed: boolean;
  /** Published numbers under this are hidden; what is told hides nothing of the number under it otherwise. */
  readonly band: number;
  /** Whether the rest of a dimension, and those who are not known on it, are told by another. */
  readonly crossesRest: boolean;
};

/** Numbers beyond which a hidden one can't lie, whatever the policy. */
const HIGHEST_HIDDEN = 12;

const cellKey = (name: string, band: number, isOfSets: boolean): Policy => ({
  name,
  band,
  isPerturbed: true,
  tell: (_, p, isTotal) => (p < band && !(isTotal && p === 0) ? HIDDEN : p),
  chance: (n, told) => {
    if (told !== HIDDEN) return chance(n, told);
    let below = 0;
    for (let p = 0; p < band; p++) below += chance(n, p);
    return below;
  },
  isOfSets,
  crossesRest: false,
});

/** The public's: published numbers under 8 are one band. */
export const T96_BANDED = cellKey("T96, band under 8", 8, true);

/** The public's as it was until 1 December 2026. */
export const T96_CROSSED: Policy = { ...T96_BANDED, name: "T96, band under 8, rest crossed", crossesRest: true };

/** Partners' under an agreement: the same numbers without the band. */
export const T96_OPEN = cellKey("T96, no band", 0, true);

/** The variants in which the draw depends on the names of the dimensions too. */
export const NAMED_BANDED = cellKey("T96 by names, band under 8", 8, false);
export const NAMED_OPEN = cellKey("T96 by names, no band", 0, false);

/** The Department for Education's: 1 to 5 are withheld, everything else is exact. */
export const DEPARTMENT: Policy = {
  name: "the Department's 1-5",
  band: 6,
  isPerturbed: false,
  tell: (n) => (n >= 1 && n <= 5 ? HIDDEN : n),
  chance: (n, told) => +(told === HIDDEN ? n >= 1 && n <= 5 : n === told),
  isOfSets: false,
  crossesRest: true,
};

/** The least and the greatest number that so much can be told of. */
export const rangeOf = (policy: Policy, told: number): readonly [low: number, high: number] => {
  const [from, to] = told === HIDDEN ? [0, HIGHEST_HIDDEN] : [Math.max(0, told - FURTHEST), told + FURTHEST];
  const possible: number[] = [];
  for (let n = from; n <= to; n++) if (policy.chance(n, told) > 0) possible.push(n);
  return [possible[0]!, possible.at(-1)!];
};

/** Whether a whole and its part may be the same children, for what is told of each. */
export const areOfOneSet = ({ band }: Policy, whole: number, part: number): boolean => {
  if (whole === part || whole === UNASKED || part === UNASKED) return true;
  if (whole === HIDDEN) return part < band;
  return part === HIDDEN && whole < band;
};
