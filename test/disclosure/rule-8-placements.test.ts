/**
 * Rule 8, the other way round: children in homes are placements too. Who has all that is published of placements by provider, by
 * where they are, and by whether they are at home, and the register beside it, learns of no one or two homes how many children live there.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../../schema/figures/figure.ts";
import { SUPPRESSED } from "../../schema/figures/figure.ts";
import { PLACEMENT_TYPES, UNKNOWN } from "../../schema/reference/groupings.ts";
import { placeOfSubRegion, withParts } from "../../schema/reference/places.ts";
import type { HomeRecord } from "../../subgraphs/models/home.ts";
import { attack, type SumLine } from "../support/attacker.ts";
import { home } from "../support/bed-records.ts";
import { graphOver } from "../support/graph-in-process.ts";
import { cellName, cellsOf, type PublishedCell, sumsAmong } from "../support/published-cells.ts";
import { episode } from "../support/records.ts";

const NCL = placeOfSubRegion("NCL")!;

/** The fewest numbers of children that must be left possible. */
const FEWEST = 3;

const BOROUGHS = ["E09000003", "E09000007", "E09000010"] as const;
const PROVIDERS = ["P1", "P2", "P3", "P4"] as const;

/** Kinds of home: the register's word, the code of a placement there and the type of placement that it is. */
const KINDS = {
  CHILDRENS_HOMES: { word: "Children's home", place: "K2" },
  SUPPORTED: { word: "Supported Accommodation", place: "K3" },
} as const;

type Kind = keyof typeof KINDS;

const anyHome = fc.record({
  kind: fc.constantFrom<Kind>("CHILDRENS_HOMES", "SUPPORTED"),
  borough: fc.constantFrom(...BOROUGHS),
  provider: fc.constantFrom(...PROVIDERS),
  places: fc.integer({ min: 1, max: 14 }),
  // Most homes are full, and most children at home: then a number of children stands beside the number of places.
  use: fc.oneof({ weight: 3, arbitrary: fc.constant(14) }, fc.nat(14)),
  away: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(4)),
});

type DrawnHome = typeof anyHome extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const anyHomes = fc.array(anyHome, { minLength: 1, maxLength: 12, size: "max" });

const homeOf = ({ kind, borough, provider, places }: DrawnHome, at: number): HomeRecord =>
  home({ urn: `SC${at}`, provisionType: KINDS[kind].word, borough, provider, places });

/** The children of a home, so many of them of another borough; and others who are fostered. */
const placedIn = (homes: readonly DrawnHome[]) => [
  ...homes.flatMap(({ kind, borough, places, use, away }, at) =>
    Array.from({ length: Math.min(places, use) }, (_, child) => {
      const own = child < away ? BOROUGHS[(BOROUGHS.indexOf(borough) + 1) % BOROUGHS.length]! : borough;
      const { place } = KINDS[kind];
      const locality = own === borough ? "IN" : "OUT";
      return episode({ child: `${at} ${child}`, borough: own, place, urn: `SC${at}`, hostAuthority: borough, locality });
    }),
  ),
  ...BOROUGHS.flatMap((borough) => Array.from({ length: 40 }, (_, child) => episode({ child: `foster ${child}`, borough }))),
];

type Children = { readonly children: Figure };

const OF_BOROUGHS = [[], ["PLACEMENT_TYPE"], ["LOCALITY"], ["PLACEMENT_TYPE", "LOCALITY"]];
const OF_NCL = [...OF_BOROUGHS, ["PROVIDER"], ["HOST_AUTHORITY"], ["HOST_AUTHORITY", "PLACEMENT_TYPE"]];

const publishedOf = async (homes: readonly DrawnHome[]): Promise<readonly PublishedCell<Children>[]> => {
  const graph = await graphOver({ homes: homes.map(homeOf), episodes: placedIn(homes) });
  const tables = withParts(NCL).map((place) => ({ place, tables: place === NCL ? OF_NCL : OF_BOROUGHS }));
  const asked = { population: `placements(asAt: "2025-03-31")`, measures: "children { value low high status }" };
  return (await Promise.all(tables.map((each) => cellsOf<Children>(graph, { ...each, ...asked })))).flat();
};

const TYPES = [...PLACEMENT_TYPES, UNKNOWN].map(({ code }) => ({ dimension: "PLACEMENT_TYPE", code }));
/** Children may be in homes elsewhere, for all that anybody knows. */
const HOSTS = [...BOROUGHS, "E10000016", "UNKNOWN"].map((code) => ({ dimension: "HOST_AUTHORITY", code }));
const KEYS = [
  ...[...PROVIDERS, "UNKNOWN"].map((code) => [{ dimension: "PROVIDER", code }]),
  ...HOSTS.flatMap((host) => [[host], ...TYPES.map((type) => [host, type])]),
];

/** Keys that aren't listed, which everybody knows all the same: how many children they have isn't said. */
const unlisted = (cells: readonly PublishedCell<Children>[]): readonly PublishedCell<Children>[] => {
  const listed = new Set(cells.map(({ name }) => name));
  return KEYS.map((codes) => ({ name: cellName(NCL, codes), place: NCL, codes, measures: { children: SUPPRESSED } })).filter(
    ({ name }) => !listed.has(name),
  );
};

/** The children of each home: all of them, or those who are in their own borough. */
const own = (urn: string): string => `${urn} own`;

/** Homes that are all there are for the children of a cell, by what the register says; none where they may be elsewhere. */
const homesOf = ({ place, codes }: PublishedCell<Children>, homes: readonly DrawnHome[]): readonly string[] => {
  const codeOn = (name: string): string | undefined => codes.find(({ dimension }) => dimension === name)?.code;
  const [provider, kind, host] = [codeOn("PROVIDER"), codeOn("PLACEMENT_TYPE"), codeOn("HOST_AUTHORITY")];
  const isHome = Object.keys(KINDS).includes(kind ?? "");
  const isIn = codeOn("LOCALITY") === "IN";
  if (provider === undefined && !(isHome && (host !== undefined || isIn))) return [];
  return homes.flatMap((each, at) => {
    const isOf =
      provider === undefined
        ? each.kind === kind && (isIn ? place === NCL || each.borough === place.code : each.borough === host)
        : each.provider === provider;
    return isOf ? [isIn ? own(`SC${at}`) : `SC${at}`] : [];
  });
};

const within = (low: number, high: number | null): Figure => ({ ...SUPPRESSED, low, high });

/** What is left possible of each home, and of each cell of one or two homes: fewer numbers than are wanted. */
const exposedOf = (cells: readonly PublishedCell<Children>[], homes: readonly DrawnHome[]): readonly string[] => {
  const all = [...cells, ...unlisted(cells)];
  const inHomes = all.map((cell) => ({ cell, urns: homesOf(cell, homes) })).filter(({ urns }) => urns.length > 0);
  const placesOf = new Map(homes.flatMap(({ places }, at) => [`SC${at}`, own(`SC${at}`)].map((name) => [name, places] as const)));
  const roomOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + placesOf.get(name)!, 0);
  const sums: readonly SumLine[] = [
    ...sumsAmong(all),
    ...inHomes.map(({ cell, urns }) => ({ whole: cell.name, parts: urns })),
    ...inHomes.map(({ cell: { name } }) => ({ whole: `${name} places`, parts: [name, `${name} free`] })),
    ...homes.map((_, at) => ({ whole: `SC${at}`, parts: [own(`SC${at}`), `SC${at} away`] })),
  ];
  const left = attack(
    [
      new Map(all.map(({ name, measures }) => [name, measures.children])),
      new Map([...placesOf].map(([name, places]) => [name, within(0, places)])),
      new Map(
        inHomes.flatMap(({ cell: { name, measures }, urns }) => [
          [`${name} places`, within(roomOf(urns), roomOf(urns))],
          // Homes that are full, or nearly, are held back: everybody knows that others are not.
          [`${name} free`, within(measures.children.value === null ? 0 : FEWEST, null)],
        ]),
      ),
    ],
    sums,
  );
  const few = inHomes.flatMap(({ cell, urns }) => (urns.length < 3 ? [[cell.name, roomOf(urns)] as const] : []));
  return [...placesOf, ...few].flatMap(([name, places]) => {
    const candidates = left.get(name);
    if (candidates === undefined) return [`${name}: published of ${places}`];
    return candidates.high - candidates.low + 1 < Math.min(FEWEST, places + 1)
      ? [`${name}: ${candidates.low} to ${candidates.high} of ${places}`]
      : [];
  });
};

test("of one or two homes at least three numbers of children are left possible, or as many as there is room for", async () => {
  await fc.assert(
    fc.asyncProperty(anyHomes, async (homes) => {
      expect(exposedOf(await publishedOf(homes), homes)).toEqual([]);
    }),
    { seed: 88, numRuns: 40, endOnFailure: true },
  );
});
