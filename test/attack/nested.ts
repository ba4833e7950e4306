/**
 * Dimensions that say the same children otherwise: PROVISION divides placement types by who provides, and HOST_REGION says more closely
 * where those out of borough live. Nobody publishes which code of one goes with which of the other; everybody knows it.
 */
import { drawsOf, weighted } from "./draws.ts";
import { codesAt, type Grid, tablesAt } from "./grid.ts";
import { buildReasoning, type Reasoning } from "./propagation.ts";
import { placesOf, type Records, type Setting } from "./records.ts";

type Nested = {
  readonly name: string;
  readonly divides: string;
  /** By code of the coarser dimension, its finer codes, each with how many have it. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

const NESTED: readonly Nested[] = [
  {
    name: "PROVISION",
    divides: "PLACEMENT_TYPE",
    codes: {
      FOSTER: { IN_HOUSE_FOSTER: 45, INDEPENDENT_FOSTERING_AGENCY: 38, KINSHIP: 17 },
      ADOPTION: { ADOPTION: 1 },
      PARENTS: { PARENTS: 1 },
      CHILDRENS_HOMES: { RESIDENTIAL: 95, SECURE: 5 },
      SUPPORTED: { SUPPORTED: 1 },
      OTHER_RESIDENTIAL: { RESIDENTIAL: 40, PARENT_AND_CHILD: 40, OTHER: 20 },
      OTHER: { OTHER: 1 },
      UNKNOWN: { UNKNOWN: 1 },
    },
  },
  {
    name: "HOST_REGION",
    divides: "LOCALITY",
    codes: {
      IN: { OWN_BOROUGH: 1 },
      OUT: { REST_OF_SUB_REGION: 30, REST_OF_LONDON: 40, SOUTH_EAST: 20, EAST_OF_ENGLAND: 10 },
      UNKNOWN: { UNKNOWN: 1 },
    },
  },
];

const finerCodes = ({ codes }: Nested): readonly string[] => [...new Set(Object.values(codes).flatMap(Object.keys))];

const coarserIn = ({ dimensions }: Setting, { divides }: Nested): number => dimensions.findIndex(({ name }) => name === divides);

/** The same children on some of their dimensions, and on the finer ones after these. */
export const withNested = ({ setting, codes, ...children }: Records, kept: readonly string[], seed: number): Records => {
  const draws = drawsOf(seed);
  const old = kept.map((name) => setting.dimensions.findIndex((each) => each.name === name));
  const finer = NESTED.map((nested) => {
    const [at, list] = [coarserIn(setting, nested), finerCodes(nested)];
    return Uint8Array.from(codes[at]!, (code) => {
      const within = nested.codes[setting.dimensions[at]!.codes[code]!]!;
      return list.indexOf(Object.keys(within)[weighted(Object.values(within), draws)]!);
    });
  });
  const dimensions = [
    ...old.map((at) => setting.dimensions[at]!),
    ...NESTED.map((nested) => ({ name: nested.name, codes: finerCodes(nested) })),
  ];
  return { ...children, setting: { ...setting, dimensions }, codes: [...old.map((at) => codes[at]!), ...finer] };
};

/** Whether a cell has a finer code that no child of its coarser one has. */
const isAgainst = ({ dimensions }: Setting, by: readonly number[], codes: readonly number[]): boolean =>
  NESTED.some((nested) => {
    const codeOn = (wanted: string): string | undefined => {
      const at = by.findIndex((number) => dimensions[number]!.name === wanted);
      return at < 0 ? undefined : dimensions[by[at]!]!.codes[codes[at]!];
    };
    const [coarse, fine] = [codeOn(nested.divides), codeOn(nested.name)];
    return coarse !== undefined && fine !== undefined && !(fine in nested.codes[coarse]!);
  });

/** The cells of a place that nobody can be in, for all that nesting tells. */
const againstAt = (grid: Grid, place: number): readonly number[] =>
  tablesAt(grid, place).flatMap((table) =>
    Array.from({ length: table.cells }, (_, at) => table.first + at).filter((cell) =>
      isAgainst(grid.setting, table.by, codesAt(table, cell)),
    ),
  );

const forbid = (grid: Grid, impossible: Uint8Array): Uint8Array => {
  const all = Uint8Array.from(impossible);
  for (const place of placesOf(grid.setting).keys())
    for (const cell of againstAt(grid, place)) all[grid.firstOf[place]! + cell] = 1;
  return all;
};

/** Somebody who knows which finer code goes with which coarser one. */
export const nestedReasoning = (setting: Setting): Reasoning => {
  const reasoning = buildReasoning(setting);
  return { ...reasoning, impossible: forbid(reasoning.grid, reasoning.impossible) };
};
