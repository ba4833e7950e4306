/** Two cells, one within the other, that somebody knows to differ by one child: what do both published numbers tell together? */
import { cellsOf } from "./grid.ts";
import { linesWithin, placeLines } from "./lines.ts";
import { LARGEST } from "./measures.ts";
import { type Policy, rangeOf } from "./policies.ts";
import { placesOf } from "./records.ts";
import type { Release } from "./release.ts";

/** Pairs of cells that differ by one child; of how many the number is told for certain, and as much of those whose part is small. */
export type Differenced = { readonly pairs: number; readonly told: number; readonly small: number; readonly smallTold: number };

/** A cell and one that holds it. */
export type Nested = { readonly whole: number; readonly part: number };

/** Every published cell with each that divides it by one dimension more, or by place; and those of a total over all. */
export const nestedCells = ({ grid }: Pick<Release, "grid">): readonly Nested[] => {
  const places = [...placesOf(grid.setting).entries()].flatMap(([place, { kind }]) => (kind === "UNPUBLISHED" ? [] : [place]));
  const byDimension = places.flatMap((place) => {
    const [{ whole, first, parts }, start] = [linesWithin(grid, cellsOf(grid, place)), grid.firstOf[place]!];
    return [...whole].flatMap((cell, line) =>
      [...parts.subarray(first[line], first[line + 1])].map((part) => ({ whole: start + cell, part: start + part })),
    );
  });
  const ofDraws = placeLines(grid.setting).filter(({ isOfDraws }) => isOfDraws);
  const byPlace = ofDraws.flatMap(({ whole, parts }) =>
    parts.flatMap((part) =>
      Array.from({ length: cellsOf(grid, part) }, (_, cell) => ({
        whole: grid.firstOf[whole]! + cell,
        part: grid.firstOf[part]! + cell,
      })),
    ),
  );
  return [...byDimension, ...byPlace];
};

/** Numbers that the part may be of, if the whole has one child more. */
const candidates = (policy: Policy, whole: number, part: number): number => {
  const [[wholeLow, wholeHigh], [low, high]] = [rangeOf(policy, whole), rangeOf(policy, part)];
  let count = 0;
  for (let n = Math.max(low, wholeLow - 1); n <= Math.min(high, wholeHigh - 1); n++)
    count += +(policy.chance(n, part) > 0 && policy.chance(n + 1, whole) > 0);
  return count;
};

export const difference = (release: Release): Differenced => {
  const { grid, policy, truth, told } = release;
  const places = placesOf(grid.setting);
  const added = places.flatMap(({ kind }, place) =>
    kind === "ADDED" ? [[grid.firstOf[place]!, grid.firstOf[place + 1]!] as const] : [],
  );
  const isOnce = (cell: number): boolean => !added.some(([first, end]) => cell >= first && cell < end);
  const pairs = nestedCells(release).filter(({ whole, part }) => truth[whole] === truth[part]! + 1 && isOnce(part));
  const isTold = ({ whole, part }: Nested): boolean => candidates(policy, told[whole]!, told[part]!) === 1;
  // Who knows that a child is in neither but one of them knows an empty part already.
  const small = pairs.filter(({ part }) => truth[part]! >= 1 && truth[part]! <= LARGEST);
  return { pairs: pairs.length, told: pairs.filter(isTold).length, small: small.length, smallTold: small.filter(isTold).length };
};
