/** How numbers of children are published: the policy is a value. */
import type { Place } from "../reference/places.ts";

export type CountPolicy = {
  /** Counts up to this one are withheld. */
  readonly withholdUpTo: number;
  readonly roundTo: number;
  /** The fewest values that a withheld cell may be narrowed down to. */
  readonly candidates: number;
  /**
   * A published cell is taken to be known to so many values above and below its number, at most: the first that leaves withheld cells
   * their candidates; a withheld cell, to the last of them.
   */
  readonly takenKnown: readonly [number, number];
  /** A mean is shown of so many children and more. */
  readonly meansFrom: number;
};

/** The public policy: rule 3 of the README. */
export const PUBLIC: CountPolicy = { withholdUpTo: 7, roundTo: 5, candidates: 3, takenKnown: [1, 2], meansFrom: 10 };

export const round = (count: number, policy: CountPolicy): number => policy.roundTo * Math.round(count / policy.roundTo);

/** The interval that a published count says it lies in: 42 -> 40, from 38 to 42. Zero is published as itself. */
export const publishedInterval = (count: number, policy: CountPolicy): readonly [number, number] => {
  if (count === 0) return [0, 0];
  const [value, half] = [round(count, policy), Math.floor(policy.roundTo / 2)];
  return [Math.max(value - half, policy.withholdUpTo + 1), value + half];
};

/**
 * Whether means are judged by the true number of children of a cell. As a rule they are judged by the least that the published number
 * stands for, because a mean that is withheld beside one that is shown would tell numbers that are published alike apart. Of London as a
 * whole, by one dimension, they are judged by the true one: its cells of a dozen children are few, and the audit takes them as told apart.
 */
export const isToldApart = (place: Place, dimensions: number): boolean => place.kind === "London" && dimensions <= 1;

/** What a published count and whether it has a mean say together: 10 -> 8 to 9, or 10 to 12. */
export const toldInterval = (count: number, policy: CountPolicy): readonly [number, number] => {
  const [low, high] = publishedInterval(count, policy);
  return count < policy.meansFrom ? [low, Math.min(high, policy.meansFrom - 1)] : [Math.max(low, policy.meansFrom), high];
};
