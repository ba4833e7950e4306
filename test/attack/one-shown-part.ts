/**
 * A whole and the only one of its parts that is shown. Told different numbers they are not of the same children: somebody is in the
 * rest. Told the same number, on one date and month after month, they likely are, and nobody is.
 */
import { cellsOf } from "./grid.ts";
import { linesWithin } from "./lines.ts";
import { areOfOneSet } from "./policies.ts";
import type { Release } from "./release.ts";

/** Lines of boroughs with one shown part: what they prove of the rest, and how often equal numbers do mean nobody. */
export type OneShownPart = {
  readonly lines: number;
  readonly proven: number;
  readonly equal: number;
  readonly equalAndEmpty: number;
};

/** The whole and the one part of it that is shown. */
type Line = { readonly name: number; readonly whole: number; readonly part: number };

const linesOf = ({ grid, told }: Release): readonly Line[] =>
  grid.setting.boroughs.flatMap((_, place) => {
    const [{ whole, first, parts }, start] = [linesWithin(grid, cellsOf(grid, place)), grid.firstOf[place]!];
    return [...whole].flatMap((cell, line) => {
      const shown = [...parts.subarray(first[line], first[line + 1])].filter((part) => told[start + part]! > 0);
      return told[start + cell]! > 0 && shown.length === 1
        ? [{ name: place * grid.size + line, whole: start + cell, part: start + shown[0]! }]
        : [];
    });
  });

const isProven = ({ policy, told }: Release, { whole, part }: Line): boolean =>
  policy.isOfSets && !areOfOneSet(policy, told[whole]!, told[part]!);

const isEmpty = ({ truth }: Release, { whole, part }: Line): boolean => truth[whole] === truth[part];

/** On one date. */
export const oneShownPart = (release: Release): OneShownPart => {
  const lines = linesOf(release);
  const equal = lines.filter(({ whole, part }) => release.told[whole] === release.told[part]);
  return {
    lines: lines.length,
    proven: lines.filter((line) => isProven(release, line)).length,
    equal: equal.length,
    equalAndEmpty: equal.filter((line) => isEmpty(release, line)).length,
  };
};

/** Over months: lines with the same one shown part in every month; proven in any month, equal and empty in all. */
export const oneShownPartOver = (releases: readonly Release[]): OneShownPart => {
  const all = releases.map((release) => ({ release, lines: new Map(linesOf(release).map((line) => [keyOf(line), line])) }));
  const [first] = all;
  const lasting = [...(first?.lines.values() ?? [])].filter((line) => all.every(({ lines }) => lines.has(keyOf(line))));
  const equal = lasting.filter((line) => releases.every(({ told }) => told[line.whole] === told[line.part]));
  return {
    lines: lasting.length,
    proven: lasting.filter((line) => releases.some((release) => isProven(release, line))).length,
    equal: equal.length,
    equalAndEmpty: equal.filter((line) => releases.every((release) => isEmpty(release, line))).length,
  };
};

const keyOf = ({ name, part }: Line): string => `${name} ${part}`;
