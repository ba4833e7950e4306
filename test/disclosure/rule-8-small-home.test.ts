/**
 * Rule 8: who has all that is published of beds, and the register, which says of every home where it stands, what it is and how many
 * places it has, learns of no one or two homes how many children live there.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../schema/figures/figure.ts";
import { type Place, placeOfSubRegion, withParts } from "../../schema/reference/places.ts";
import type { BedRecord } from "../../subgraphs/models/bed.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import { attack, type Candidates, type SumLine } from "../support/attacker.ts";
import { home, usedBed } from "../support/bed-records.ts";
import { type GraphInProcess, graphOver } from "../support/graph-in-process.ts";
import { cellsOf, crossedBy, type PublishedCell, sumsAmong } from "../support/published-cells.ts";

const DATE = "2025-03-31";
const NCL = placeOfSubRegion("NCL")!;

/** The fewest numbers of children that must be left possible. */
const FEWEST = 3;

/** What may be told apart of homes, by the words of the register. */
const HOME_CODES = {
  HOME_TYPE: { "Children's home": "CHILDRENS_HOME", "Supported Accommodation": "SUPPORTED_ACCOMMODATION" },
  SECTOR: { Private: "PRIVATE", Voluntary: "VOLUNTARY" },
  GRADE: { Good: "GOOD", Outstanding: "OUTSTANDING" },
  NEED_GROUP: { "Mental disorders": "EMOTIONAL", "Physical disabilities": "DISABILITY" },
} as const;

const wordOf = (name: keyof typeof HOME_CODES): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(HOME_CODES[name]));

const used = fc.record({
  places: fc.integer({ min: 1, max: 9 }),
  // Many homes are full, or empty: then a number of children stands beside the number of places, or none.
  use: fc.oneof(
    { weight: 3, arbitrary: fc.constant(9) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.nat(9) },
  ),
  others: fc.nat(9),
  blocked: fc.nat(3),
  vacant: fc.boolean(),
});

const anyHome = fc.record({
  borough: fc.constantFrom("E09000003", "E09000007", "E09000010"),
  type: wordOf("HOME_TYPE"),
  sector: wordOf("SECTOR"),
  grade: wordOf("GRADE"),
  need: wordOf("NEED_GROUP"),
  used,
});

type DrawnHome = typeof anyHome extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const anyHomes = fc.array(anyHome, { minLength: 1, maxLength: 16, size: "max" });

/** A home on the register, and its beds: children of London and of others, blocked places, the rest vacant or not open. */
const recordsOf = (
  { borough, type, sector, grade, need, used }: DrawnHome,
  urn: string,
): { home: HomeRecord; bed: BedRecord } => {
  const { places } = used;
  const children = Math.min(places, used.use);
  const others = Math.min(children, used.others);
  const blocked = Math.min(places - children, used.blocked);
  const left = places - children - blocked;
  return {
    home: home({ urn, borough, provisionType: type, sector, grade, needs: [need], places }),
    bed: usedBed(
      { borough, urn, registeredPlaces: places },
      { london: children - others, others, blocked, vacant: used.vacant ? left : 0 },
    ),
  };
};

const SHOWN = "{ value low high status }";
const FIELDS = [
  "homes",
  "registeredPlaces",
  "occupied",
  "occupiedByLondon",
  "occupiedByOthers",
  "vacant",
  "blocked",
  "percentOccupied",
  "percentVacant",
  "percentBlocked",
] as const;
type Beds = Readonly<Record<(typeof FIELDS)[number], Figure>>;

const TABLES = crossedBy(Object.keys(HOME_CODES));

const publishedOf = async (graph: GraphInProcess, places: readonly Place[]): Promise<readonly PublishedCell<Beds>[]> =>
  (
    await Promise.all(
      places.map((place) =>
        cellsOf<Beds>(graph, {
          place,
          population: `beds(asAt: "${DATE}")`,
          tables: TABLES,
          measures: FIELDS.map((name) => `${name} ${SHOWN}`).join(" "),
        }),
      ),
    )
  ).flat();

const within = (low: number, high: number | null): Figure => ({ value: null, low, high, status: "SUPPRESSED" });

/** Open places, from what is shown of vacant ones and of percentages: a multiple of five that all of them agree with, give or take two. */
const openOf = ({ registeredPlaces, occupied, vacant, blocked, ...shown }: Beds): Figure => {
  const most = registeredPlaces.value!;
  if (occupied.value === null || vacant.value === null || blocked.value === null) return within(0, most);
  const [children, unusable, left] = [occupied.value, blocked.value, vacant.value];
  const agrees = (open: number): boolean =>
    left === Math.max(0, open - children - unusable) &&
    [
      [shown.percentOccupied, children],
      [shown.percentVacant, left],
      [shown.percentBlocked, unusable],
    ].every(([percent, part]) => {
      const { value } = percent as Figure;
      return value === null || value === Math.round((100 * (part as number)) / open);
    });
  const open = Array.from({ length: Math.ceil(most / 5) + 2 }, (_, at) => 5 * at).filter(agrees);
  return within(Math.max(0, open[0]! - 2), Math.min(most, open.at(-1)! + 2));
};

/** What everybody has of places of one kind, in cells and homes alike: those lived in, those blocked, those vacant, those not open. */
const KINDS = ["", " London", " others", " blocked", " vacant", " open", " closed", " registered"] as const;

/** How the kinds of places add up, in each cell and home. */
const kindsAddUp = (name: string): readonly SumLine[] => [
  { whole: name, parts: [`${name} London`, `${name} others`] },
  { whole: `${name} open`, parts: [name, `${name} blocked`, `${name} vacant`] },
  { whole: `${name} registered`, parts: [`${name} open`, `${name} closed`] },
  { whole: `${name} registered`, parts: [name, `${name} free`] },
];

const saidOfCell = ({ name, measures }: PublishedCell<Beds>): readonly (readonly [string, Figure])[] => [
  [name, measures.occupied],
  [`${name} London`, measures.occupiedByLondon],
  [`${name} others`, measures.occupiedByOthers],
  [`${name} blocked`, within(measures.blocked.low ?? 0, measures.blocked.high ?? measures.registeredPlaces.value)],
  [`${name} open`, openOf(measures)],
  // Homes that are full, or nearly, are held back: everybody knows that others are not.
  [`${name} free`, within((measures.occupied.value ?? 0) === 0 ? 0 : FEWEST, measures.registeredPlaces.value)],
  [`${name} registered`, within(measures.registeredPlaces.value!, measures.registeredPlaces.value)],
];

const saidOfHome = ({ urn, places }: HomeRecord): readonly (readonly [string, Figure])[] => [
  ...[urn, `${urn} London`, `${urn} others`].map((name) => [name, within(0, places)] as const),
  [`${urn} registered`, within(places!, places)],
];

/** The homes of a cell, by the register. */
const homesOf = ({ place, codes }: PublishedCell<unknown>, homes: readonly HomeRecord[]): readonly HomeRecord[] => {
  const boroughs = withParts(place).map(({ code }) => code);
  const wordsOf = ({ provisionType, sector, grade, needs }: HomeRecord): Readonly<Record<string, string>> => ({
    HOME_TYPE: provisionType,
    SECTOR: sector!,
    GRADE: grade!,
    NEED_GROUP: needs![0]!,
  });
  return homes.filter(
    (each) =>
      boroughs.includes(each.borough!) &&
      codes.every(({ dimension, code }) => {
        const codeByWord: Readonly<Record<string, string>> = HOME_CODES[dimension as keyof typeof HOME_CODES];
        return codeByWord[wordsOf(each)[dimension]!] === code;
      }),
  );
};

/** What is left possible of children in each cell that is withheld, and in each home. */
const concluded = (cells: readonly PublishedCell<Beds>[], homes: readonly HomeRecord[]): ReadonlyMap<string, Candidates> => {
  const occupied = cells.filter(({ measures }) => measures.homes.value! > 0);
  const sums: readonly SumLine[] = [
    ...sumsAmong(occupied),
    ...occupied.map((cell) => ({ whole: cell.name, parts: homesOf(cell, homes).map(({ urn }) => urn) })),
  ];
  const names = [...occupied.map(({ name }) => name), ...homes.map(({ urn }) => urn)];
  return attack(
    [new Map(occupied.flatMap(saidOfCell)), new Map(homes.flatMap(saidOfHome))],
    [
      ...KINDS.flatMap((kind) =>
        sums.map(({ whole, parts }) => ({ whole: whole + kind, parts: parts.map((part) => part + kind) })),
      ),
      ...names.flatMap(kindsAddUp),
    ],
  );
};

/** One or two homes, by name, and the places they have: cells of the tables, and every home by itself. */
const fewHomesOf = (cells: readonly PublishedCell<Beds>[], homes: readonly HomeRecord[]): ReadonlyMap<string, number> => {
  const few = cells
    .map((cell) => ({ name: cell.name, own: homesOf(cell, homes) }))
    .filter(({ own }) => own.length === 1 || own.length === 2)
    .map(({ name, own }) => [name, own.reduce((sum, { places }) => sum + places!, 0)] as const);
  return new Map([...few, ...homes.map(({ urn, places }) => [urn, places!] as const)]);
};

const released = async (drawn: readonly DrawnHome[], place = NCL) => {
  const records = drawn.map((each, at) => recordsOf(each, `SC${at}`));
  const homes = records.map((each) => each.home);
  const graph = await graphOver({ homes, beds: records.map((each) => each.bed) });
  const inUse = new Set(homes.map(({ borough }) => borough));
  const parts = place.parts.filter(({ code }) => inUse.has(code));
  return { homes, graph, cells: await publishedOf(graph, [...parts, { ...place, parts }]) };
};

test("of one or two homes at least three numbers of children are left possible, or as many as there is room for", async () => {
  await fc.assert(
    fc.asyncProperty(anyHomes, async (drawn) => {
      const { cells, homes } = await released(drawn);
      const left = concluded(cells, homes);
      const exposed = [...fewHomesOf(cells, homes)].flatMap(([name, places]) => {
        const { low, high } = left.get(name)!;
        return high - low + 1 < Math.min(FEWEST, places + 1) ? [`${name}: ${low} to ${high} of ${places}`] : [];
      });
      expect(exposed).toEqual([]);
    }),
    { seed: 81, numRuns: 8, endOnFailure: true },
  );
});
