/**
 * What the public policy must keep to on the demo, as means over the sets of secrets; and the control, which must not fail.
 *
 * The goal for numbers left one or two values is none. No policy of bounded noise reaches it for sure: where the noise of a whole is at
 * one end and that of its other parts at the other, what is left of it is known. The limits are what chance makes of that, and a change
 * that makes it worse passes them.
 */
import type { Narrowed } from "./measures.ts";
import type { Column } from "./report.ts";

export type Bound = {
  readonly name: string;
  readonly found: number;
  readonly standing: "holds" | "misses its goal" | "FAILS";
};

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const standingOf = (found: number, most: number, goal: number): Bound["standing"] => {
  if (found > most) return "FAILS";
  return found > goal ? "misses its goal" : "holds";
};

const atMost = (name: string, most: number, found: number, goal = most): Bound => ({
  name: `${name}: at most ${most}${goal === most ? "" : `, better ${goal}`}`,
  found,
  standing: standingOf(found, most, goal),
});

/** Of ten thousand numbers from 1 to 7: so many for certain, and so many two values. */
const CERTAIN = 1;
const TWO_VALUES = 4;

/** So many that one borough's staff are left one or two values of, and the public is not: London's number less their own says a little more. */
const BEYOND = 0.5;

const inTenThousand = ({ cells, certain, two }: Narrowed) => ({
  certain: (10_000 * certain) / cells,
  two: (10_000 * two) / cells,
});

export const publicBounds = ({ reckon, sample, coalition }: Column): readonly Bound[] => [
  ...(
    [
      ["the public", "public"],
      ["one borough's staff", "staff"],
    ] as const
  ).flatMap(([name, key]) => {
    const found = reckon.map((each) => inTenThousand(each[key]));
    return [
      atMost(`of 10,000 counts of 1 to 7 certain to ${name}`, CERTAIN, mean(found.map(({ certain }) => certain)), 0),
      atMost(`of 10,000 counts of 1 to 7 left two values to ${name}`, TWO_VALUES, mean(found.map(({ two }) => two)), 0),
    ];
  }),
  atMost(
    "of 10,000 counts of 1 to 7 found by one borough's staff and not by the public",
    BEYOND,
    mean(reckon.map(({ staff }) => (10_000 * staff.beyond) / staff.cells)),
    0,
  ),
  atMost("certain to all boroughs but one, %", 0.5, mean(reckon.map(({ coalition: all }) => (100 * all.certain) / all.cells))),
  atMost("sure and right by all boroughs but one, %", 9, mean(coalition.map((each) => (100 * each.sureAndRight) / each.cells))),
  atMost("best guess right, %", 35, mean(sample.map(({ guesses }) => (100 * guesses.right) / guesses.cells))),
  atMost("third attribute told, %", 14, mean(sample.map(({ thirds }) => (100 * thirds.told) / thirds.asked))),
];

const CONTROL = 65;

/** The sampler is good for something if it guesses what the Department's rule hides. */
export const control = ({ sample }: Column): Bound => {
  const found = mean(sample.map(({ guesses }) => (100 * guesses.right) / guesses.cells));
  return {
    name: `best guess right against the Department's rule, %: at least ${CONTROL}`,
    found,
    standing: found >= CONTROL ? "holds" : "FAILS",
  };
};
