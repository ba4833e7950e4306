/** Tables as a caller reads them from the graph, cell by cell, and the sums that tie their cells together. */
import type { Place } from "../../schema/reference/places.ts";
import type { SumLine } from "./attacker.ts";
import type { GraphInProcess } from "./graph-in-process.ts";
import { fieldOf } from "./london-walk.ts";

type Code = { readonly dimension: string; readonly code: string };

/** A cell of a table with what was asked of it. */
export type PublishedCell<Measures> = {
  readonly name: string;
  readonly place: Place;
  readonly codes: readonly Code[];
  readonly measures: Measures;
};

export type AskedTables = {
  readonly place: Place;
  /** "beds(asAt: ...)", without its selection. */
  readonly population: string;
  /** The dimensions of each table; none for the total. */
  readonly tables: readonly (readonly string[])[];
  /** Fields of its measures. */
  readonly measures: string;
};

/** A cell's name: "NCL GRADE=GOOD SECTOR=PRIVATE". */
export const cellName = (place: Pick<Place, "code">, codes: readonly Code[]): string =>
  [place.code, ...codes.map(({ dimension, code }) => `${dimension}=${code}`).toSorted()].join(" ");

type Row<Measures> = { readonly keys: readonly Code[]; readonly measures: Measures };

/** Asks for tables of one place, all at once. */
export const cellsOf = async <Measures>(
  { ask }: GraphInProcess,
  { place, population, tables, measures }: AskedTables,
): Promise<readonly PublishedCell<Measures>[]> => {
  const aliases = tables.map((by, at) =>
    by.length === 0
      ? `t${at}: total { ${measures} }`
      : `t${at}: groups(by: [${by.join()}]) { keys { dimension code } measures { ${measures} } }`,
  );
  const { at: shown } = await ask<{ at: { population: Record<string, Measures | readonly Row<Measures>[]> } }>(
    `{ at: ${fieldOf(place)} { population: ${population} { ${aliases.join(" ")} } } }`,
  );
  return tables.flatMap((by, at) => {
    const answer = shown.population[`t${at}`]!;
    const rows = by.length === 0 ? [{ keys: [], measures: answer as Measures }] : (answer as readonly Row<Measures>[]);
    return rows.map(({ keys, measures: of }) => ({ name: cellName(place, keys), place, codes: keys, measures: of }));
  });
};

/** Every sum between some cells: a cell over the codes of one dimension more, and over the parts of its place. */
export const sumsAmong = (cells: readonly Pick<PublishedCell<unknown>, "name" | "place" | "codes">[]): readonly SumLine[] => {
  const known = new Set(cells.map(({ name }) => name));
  const overCodes = cells.flatMap(({ name, place, codes }) =>
    codes.map(({ dimension }) => ({
      line: `${cellName(
        place,
        codes.filter((code) => code.dimension !== dimension),
      )} over ${dimension}`,
      whole: cellName(
        place,
        codes.filter((code) => code.dimension !== dimension),
      ),
      part: name,
    })),
  );
  const overPlaces = cells.flatMap(({ name, place, codes }) => {
    const parts = place.parts.map((part) => cellName(part, codes));
    return parts.length > 0 && parts.every((part) => known.has(part)) ? [{ whole: name, parts }] : [];
  });
  const lines = [...Map.groupBy(overCodes, ({ line }) => line).values()].map((members) => ({
    whole: members[0]!.whole,
    parts: members.map(({ part }) => part),
  }));
  return [...lines.filter(({ whole }) => known.has(whole)), ...overPlaces];
};

/** No dimension, each of some dimensions, and every two of them. */
export const crossedBy = (dimensions: readonly string[]): readonly (readonly string[])[] => [
  [],
  ...dimensions.map((name) => [name]),
  ...dimensions.flatMap((name, at) => dimensions.slice(at + 1).map((other) => [name, other])),
];
