/** What the public policy must keep to on the demo, as means over the sets of secrets; and the control, which must not fail. */
import type { Column } from "./report.ts";

export type Bound = {
  readonly name: string;
  readonly found: number;
  readonly holds: boolean;
};

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

const atMost = (name: string, most: number, found: number): Bound => ({
  name: `${name}: at most ${most}`,
  found,
  holds: found <= most,
});

export const publicBounds = ({ reckon, sample, coalition }: Column): readonly Bound[] => [
  atMost("counts of 1 to 7 certain to the public", 0, mean(reckon.map((each) => each.public.certain))),
  atMost("counts of 1 to 7 left two values to the public", 0, mean(reckon.map((each) => each.public.two))),
  atMost("counts of 1 to 7 certain to one borough's staff", 0, mean(reckon.map(({ staff }) => staff.certain))),
  atMost("counts of 1 to 7 left two values to one borough's staff", 0, mean(reckon.map(({ staff }) => staff.two))),
  atMost("certain to all boroughs but one, %", 0.5, mean(reckon.map(({ coalition: all }) => (100 * all.certain) / all.cells))),
  atMost("sure and right by all boroughs but one, %", 9, mean(coalition.map((each) => (100 * each.sureAndRight) / each.cells))),
  atMost("best guess right, %", 35, mean(sample.map(({ guesses }) => (100 * guesses.right) / guesses.cells))),
  atMost("third attribute told, %", 14, mean(sample.map(({ thirds }) => (100 * thirds.told) / thirds.asked))),
];

const CONTROL = 65;

/** The sampler is good for something if it guesses what the Department's rule hides. */
export const control = ({ sample }: Column): Bound => {
  const found = mean(sample.map(({ guesses }) => (100 * guesses.right) / guesses.cells));
  return { name: `best guess right against the Department's rule, %: at least ${CONTROL}`, found, holds: found >= CONTROL };
};
