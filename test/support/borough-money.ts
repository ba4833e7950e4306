/** Money of boroughs as a caller reads it, as it is, and what can be worked out of it: for attacks on whose money it is. */
import * as fc from "fast-check";
import type { Figure } from "../../schema/figures/figure.ts";
import { boroughsOf, LONDON_PLACE, type Place, placeOfBorough, withParts } from "../../schema/reference/places.ts";
import { graphOver } from "./graph-in-process.ts";
import { type Paid, paidChildren, together } from "./paid-children.ts";
import { cellsOf, crossedBy, type PublishedCell, sumsAmong } from "./published-cells.ts";
import { childrenBehind, ratioOf } from "./published-money.ts";
import { type Reach, reachOf } from "./reach.ts";

const NCL = ["E09000003", "E09000007", "E09000010", "E09000014"];
const NEL = ["E09000001", "E09000012", "E09000025", "E09000030"];
const SWL = ["E09000008", "E09000021"];
const NWL = ["E09000005"];

/** Who pays: boroughs of sub-regions whose money is published, and of some of which it is not, because they are few. */
const PAYING = [
  [...NCL, ...NWL],
  [...NCL, ...NEL, ...NWL],
  [...NCL, ...SWL],
  [...NCL, ...NEL, ...SWL, ...NWL],
];

const payersOf = (borough: string) =>
  fc.array(
    fc.record({
      borough: fc.constant(borough),
      count: fc.oneof(fc.integer({ min: 1, max: 60 }), { weight: 2, arbitrary: fc.integer({ min: 100, max: 300 }) }),
      weekly: fc.constantFrom(70_000, 90_000, 110_000, 450_000),
      place: fc.constantFrom("U1", "K2"),
      sex: fc.constantFrom("M", "F"),
    }),
    { minLength: 1, maxLength: 2 },
  );

/** Children of a few boroughs, at prices a year through: some boroughs pay for many, or dearly, some for hardly one. */
export const anyPayers = fc
  .constantFrom(...PAYING)
  .chain((boroughs) => fc.tuple(...boroughs.map(payersOf)))
  .map((groups) => groups.flat());

type Payers = typeof anyPayers extends fc.Arbitrary<infer Drawn> ? Drawn : never;

export const paidBy = (drawn: Payers): Paid =>
  together(
    ...drawn.map(({ borough, count, weekly, place, sex }, at) =>
      paidChildren(count, { borough, child: { place, sex, cin: `N${(at % 8) + 1}` }, price: { pence: weekly } }),
    ),
  );

/** An amount, and the children it is of. */
type Spent = { readonly children: Figure; readonly spend: Figure };

const SHOWN = "{ value low high status }";
const YEAR = `costs(during: { from: "2024-04-01", to: "2025-03-31" })`;

type Read = (measures: Readonly<Record<string, Figure & Readonly<Record<string, Figure>>>>) => Spent;

const ofPrices: Read = ({ weeklyCost }) => ({ children: weeklyCost!["n"]!, spend: weeklyCost!["total"]! });

/** Amounts of money that add up over groups and over places, by what they are asked with. */
const AMOUNTS = {
  spend: {
    population: YEAR,
    measures: `children ${SHOWN} spend ${SHOWN}`,
    read: (({ children, spend }) => ({ children: children!, spend: spend! })) satisfies Read as Read,
  },
  "prices of a period": { population: YEAR, measures: `weeklyCost { n ${SHOWN} total ${SHOWN} }`, read: ofPrices },
  "prices on a date": {
    population: `placements(asAt: "2025-03-31")`,
    measures: `weeklyCost { n ${SHOWN} total ${SHOWN} }`,
    read: ofPrices,
  },
} as const;

export type Amount = keyof typeof AMOUNTS;

const TABLES = crossedBy(["PLACEMENT_TYPE", "SEX"]);

const spentAt = async (
  graph: Awaited<ReturnType<typeof graphOver>>,
  place: Place,
  amount: Amount,
): Promise<readonly PublishedCell<Spent>[]> => {
  const { read, ...asked } = AMOUNTS[amount];
  const cells = await cellsOf<Parameters<Read>[0]>(graph, { place, tables: TABLES, ...asked });
  return cells.map(({ measures, ...cell }) => ({ ...cell, measures: read(measures) }));
};

/** A place with only those parts that have children: of the others everybody knows that they spend nothing. */
const withOnly = (place: Place, boroughs: ReadonlySet<string>): Place => ({
  ...place,
  parts: place.parts
    .filter((part) => boroughsOf(part).some((code) => boroughs.has(code)))
    .map((part) => withOnly(part, boroughs)),
});

/** Everything that the public is shown of an amount, in London, the sub-regions and the boroughs. */
export const publishedSpend = async (paid: Paid, amount: Amount): Promise<readonly PublishedCell<Spent>[]> => {
  const graph = await graphOver(paid);
  const places = withParts(withOnly(LONDON_PLACE, new Set(paid.episodes.map(({ borough }) => borough))));
  return (await Promise.all(places.map((place) => spentAt(graph, place, amount)))).flat();
};

/** What an amount is of every borough that has children, cell by cell, as its own staff see it. */
export const trueSpend = async (paid: Paid, amount: Amount): Promise<ReadonlyMap<string, number>> => {
  const boroughs = new Set(paid.episodes.map(({ borough }) => borough));
  const cells = await Promise.all(
    [...boroughs].map(async (borough) =>
      spentAt(await graphOver(paid, { kind: "BOROUGH", borough }), placeOfBorough(borough)!, amount),
    ),
  );
  return new Map(cells.flat().map(({ name, measures }) => [name, measures.spend.value!]));
};

/** What can be known of the amount of each cell, by all that is published and by what somebody knows of some cells. */
export const spendWorkedOut = (
  cells: readonly PublishedCell<Spent>[],
  own: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, Reach> => {
  const known = new Map<string, Reach>([...own].map(([name, spend]) => [`${name} spend`, { low: spend, high: spend }]));
  for (const { name, measures } of cells) {
    known.set(name, childrenBehind(measures.children));
    if (measures.children.value === 0) known.set(`${name} spend`, { low: 0, high: 0 });
  }
  const ratios = cells.flatMap(({ name, measures: { children, spend } }) => ratioOf(`${name} spend`, name, spend, children));
  const sums = sumsAmong(cells);
  const amounts = sums.map(({ whole, parts }) => ({ whole: `${whole} spend`, parts: parts.map((part) => `${part} spend`) }));
  const reach = reachOf(known, [...sums, ...amounts], ratios);
  return new Map(cells.map(({ name }) => [name, reach.get(`${name} spend`) ?? { low: 0, high: Number.POSITIVE_INFINITY }]));
};

/** Cells whose true amount is not where it was worked out to be: then something false was published, or wrongly concluded. */
export const notIn = (worked: ReadonlyMap<string, Reach>, truth: ReadonlyMap<string, number>): readonly string[] =>
  [...truth].flatMap(([name, spend]) => {
    const { low, high } = worked.get(name)!;
    return low <= spend + 1 && spend - 1 <= high ? [] : [`${name}: ${low} to ${high} is not ${spend}`];
  });
