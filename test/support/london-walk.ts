/** Walks what the public may ask: tables of children by place, date and dimensions, and the sums that tie their cells together. */
import type { Figure } from "../../schema/figures/figure.ts";
import { ETHNICITIES, type Group, LEGAL_STATUSES, PLACEMENT_TYPES } from "../../schema/reference/groupings.ts";
import type { Place } from "../../schema/reference/places.ts";
import type { PublishedTable, SumLine } from "./attacker.ts";
import type { London } from "./start-london.ts";

/** A table of a place on a date, by no dimension (the total), one or two; a cell's key spells place, date and codes. */
export type Walked = {
  readonly place: Place;
  readonly asAt: string;
  readonly by: readonly string[];
  readonly cells: PublishedTable;
  /** Cells of which means tell more than their own figures. */
  readonly told: PublishedTable;
};

/** Dimensions whose codes divide the codes of another. */
const PARENTS: Readonly<Record<string, { readonly name: string; readonly groups: readonly Group[] }>> = {
  PLACE: { name: "PLACEMENT_TYPE", groups: PLACEMENT_TYPES },
  LS: { name: "LEGAL_STATUS", groups: LEGAL_STATUSES },
  ETHNIC: { name: "ETHNICITY", groups: ETHNICITIES },
};

type Key = { readonly dimension: string; readonly code: string };
type Measures = {
  readonly children: Figure;
  /** Asked of London by one dimension, where it tells eight and nine children from ten to twelve. */
  readonly daysInPlacement?: { readonly mean: Figure };
};

type Row = { readonly keys: readonly Key[]; readonly measures: Measures };

/** So many tables travel in one request. */
const AT_ONCE = 6;

export const fieldOf = ({ kind, code }: Place): string =>
  ({ London: "london", SubRegion: `subRegion(code: "${code}")`, Borough: `borough(code: "${code}")` })[kind];

const spell = (place: string, asAt: string, keys: readonly Key[]): string =>
  [place, asAt, ...keys.map(({ dimension, code }) => `${dimension} ${code}`).toSorted()].join(" | ");

/** The dimensions and pairs of dimensions that may be crossed: one that divides another is not crossed with it. */
export const pairsOf = (dimensions: readonly string[]): readonly (readonly string[])[] =>
  dimensions.flatMap((a, at) =>
    dimensions
      .slice(at + 1)
      .filter((b) => PARENTS[a]?.name !== b && PARENTS[b]?.name !== a)
      .map((b) => [a, b]),
  );

/** Asks for tables of one place. BOROUGH among the dimensions gives a table of each borough, without it. */
export const walk = async (
  { ask }: Pick<London, "ask">,
  { place, asAt }: Pick<Walked, "place" | "asAt">,
  tables: readonly (readonly string[])[],
): Promise<readonly Walked[]> => {
  const walked: Walked[] = [];
  for (let from = 0; from < tables.length; from += AT_ONCE) {
    const asked = tables.slice(from, from + AT_ONCE);
    const aliases = asked.map((by, at) =>
      by.length === 0
        ? `g${at}: total { ${shownOf(place, by)} }`
        : `g${at}: groups(by: [${by.join()}]) { keys { dimension code } measures { ${shownOf(place, by)} } }`,
    );
    const { data, errors } = await ask<{ place: { placements: Record<string, Row["measures"] | readonly Row[]> } }>(
      `{ place: ${fieldOf(place)} { placements(asAt: "${asAt}") { ${aliases.join(" ")} } } }
       fragment shown on Figure { value low high status }`,
    );
    if (errors !== undefined) throw new Error(errors[0]!.message);
    asked.forEach((by, at) => walked.push(...tablesOf(data.place.placements[`g${at}`]!, { place, asAt, by })));
  }
  return walked;
};

const tablesOf = (
  answer: Row["measures"] | readonly Row[],
  { place, asAt, by }: Omit<Walked, "cells" | "told">,
): readonly Walked[] => {
  const rows: readonly Row[] = "children" in answer ? [{ keys: [], measures: answer }] : answer;
  const others = by.filter((name) => name !== "BOROUGH");
  const boroughOf = ({ keys }: Row): string => keys.find(({ dimension }) => dimension === "BOROUGH")?.code ?? place.code;
  return [...Map.groupBy(rows, boroughOf)].map(([code, own]) => {
    const named = own.map(({ keys, measures }) => {
      const others = keys.filter(({ dimension }) => dimension !== "BOROUGH");
      return [spell(code, asAt, others), measures] as const;
    });
    return {
      place: withCode(place, code),
      asAt,
      by: others,
      cells: new Map(named.map(([name, { children }]) => [name, children])),
      told: new Map(named.map(([name, measures]) => [name, toldBy(measures)])),
    };
  });
};

const shownOf = ({ kind }: Place, by: readonly string[]): string =>
  kind === "London" && by.length <= 1 && !by.includes("BOROUGH")
    ? "children { ...shown } daysInPlacement { mean { ...shown } }"
    : "children { ...shown }";

/** A number of children, narrowed by whether there is a mean of them: rule 5 wants ten of them. */
const toldBy = ({ children, daysInPlacement }: Measures): Figure => {
  if (daysInPlacement === undefined || children.value !== 10) return children;
  return daysInPlacement.mean.value === null ? { ...children, high: 9 } : { ...children, low: 10 };
};

const withCode = (place: Place, code: string): Place =>
  place.code === code ? place : (place.parts.map((part) => withCode(part, code)).find((part) => part.code === code) ?? place);

/** Every sum that holds between the cells of some tables: over codes, over the codes of a group, over the parts of a place. */
export const sumsOf = (tables: readonly Walked[]): readonly SumLine[] => {
  const idOf = (place: string, asAt: string, by: readonly string[]): string => [place, asAt, ...by.toSorted()].join(" | ");
  const known = new Map(tables.map((table) => [idOf(table.place.code, table.asAt, table.by), table]));
  return [...known.values()].flatMap(({ place, asAt, by, cells }) => {
    const keys = [...cells.keys()];
    const coarser = by.flatMap((name) => {
      const wider = by.filter((other) => other !== name).concat(PARENTS[name]?.name ?? []);
      return known.has(idOf(place.code, asAt, wider)) ? gathered(keys, (key) => coarsened(key, name)) : [];
    });
    const parts = place.parts.map((part) => known.get(idOf(part.code, asAt, by)));
    if (parts.length === 0 || parts.includes(undefined)) return coarser;
    const overParts = keys.map((whole) => ({
      whole,
      parts: place.parts.map((part) => [part.code, ...whole.split(" | ").slice(1)].join(" | ")),
    }));
    return [...coarser, ...overParts];
  });
};

/** A cell of a provider, say, that a place doesn't list: it may be any that is withheld. */
const UNLISTED: Figure = { value: null, low: 0, high: null, status: "SUPPRESSED" };

/** Tables by dimensions that list only the keys that are published, with every key that any table lists, and one for all that none does. */
export const withUnlisted = (tables: readonly Walked[], keyed: readonly string[]): readonly Walked[] => {
  const codes = new Map<string, Set<string>>(keyed.map((name) => [name, new Set(["UNLISTED"])]));
  for (const { by, cells } of tables)
    for (const key of cells.keys())
      for (const name of by) {
        const text = key.split(" | ").find((each) => each.startsWith(`${name} `))!;
        codes.set(name, (codes.get(name) ?? new Set()).add(text.slice(name.length + 1)));
      }
  return tables.map((table) => {
    if (!table.by.some((name) => keyed.includes(name))) return table;
    const every = table.by.reduce<readonly (readonly Key[])[]>(
      (crossed, dimension) => crossed.flatMap((keys) => [...codes.get(dimension)!].map((code) => [...keys, { dimension, code }])),
      [[]],
    );
    const unlisted = every.map((keys) => [spell(table.place.code, table.asAt, keys), UNLISTED] as const);
    return { ...table, cells: new Map([...unlisted, ...table.cells]) };
  });
};

const gathered = (keys: readonly string[], wholeOf: (key: string) => string): readonly SumLine[] =>
  [...Map.groupBy(keys, wholeOf)].map(([whole, parts]) => ({ whole, parts }));

/** "NEL | 2025-03-31 | PLACE K1 | SEX MALE" without PLACE -> "NEL | 2025-03-31 | PLACEMENT_TYPE CHILDRENS_HOMES | SEX MALE" */
const coarsened = (key: string, name: string): string => {
  const [place, asAt, ...codes] = key.split(" | ");
  const keys = codes.map((text) => ({ dimension: text.split(" ")[0]!, code: text.split(" ").slice(1).join(" ") }));
  const parent = PARENTS[name];
  return spell(
    place!,
    asAt!,
    keys.flatMap((own) => {
      if (own.dimension !== name) return [own];
      if (parent === undefined) return [];
      const group = parent.groups.find(({ codes }) => codes.includes(own.code));
      return [{ dimension: parent.name, code: group?.code ?? "UNKNOWN" }];
    }),
  );
};
