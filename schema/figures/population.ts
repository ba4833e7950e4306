/**
 * From the arguments of a field to a population, and from a population to its cells. Everything that a caller can get wrong, or may
 * not ask, is refused here, before anybody is asked anything.
 */
import type { PlacementFilter } from "../generated/types.ts";
import type { Audience } from "../audience.ts";
import { badUserInput, disclosureRefused, unknownCode } from "../errors.ts";
import { endOfMonth, isMonthEnd, type LocalDate, monthOf, nearestMonthEnd } from "../reference/dates.ts";
import { boroughsOf, type Place, placeOfBorough } from "../reference/places.ts";
import type { Question } from "./context.ts";
import type { Code, CountTable } from "./count-tables.ts";
import { DIMENSIONS, type DimensionName, dimensionOf, inCanonicalOrder } from "./dimensions.ts";
import type { Filter, MeasureName } from "./layout.ts";
import { parentCode } from "./shape.ts";

/** Children of a place on some dates; `exact` where a borough looks at its own. */
export type Population = {
  readonly place: Place;
  readonly exact: boolean;
  /** The public's filters: one code a dimension, part of the canonical table. */
  readonly pinned: readonly Code[];
  /** A borough's filters of its own children: any codes. */
  readonly where: readonly Filter[];
};

/** One cell of a population: the children of a place who share some codes, on one of some dates. */
export type Cell = Population & {
  readonly dates: readonly LocalDate[];
  /** Position in `dates`; null when the population has no date, and so no figures. */
  readonly at: number | null;
  readonly codes: readonly Code[];
};

/** The public may cross so many dimensions, filters included. */
const PUBLIC_DIMENSIONS = 2;

/**
 * The population that a caller asks for.
 *
 * Errors: UNKNOWN_CODE and BAD_USER_INPUT for a filter that means nothing; DISCLOSURE_REFUSED for a date or filter the public may not use.
 */
export const populationOf = (
  place: Place,
  { asAt, where }: { asAt?: LocalDate | null | undefined; where?: PlacementFilter | null | undefined },
  audience: Audience,
): Population => {
  const exact = audience.kind === "BOROUGH" && audience.borough === place.code;
  const filters = filtersOf(where ?? {});
  if (exact) return { place, exact, pinned: [], where: filters };
  if (typeof asAt === "string" && !isMonthEnd(asAt))
    throw disclosureRefused("Figures are published for month ends.", nearestMonthEnd(asAt));
  const population = { place, exact, pinned: filters.map(pinnedCode), where: [] };
  allowedTable(population, []);
  return population;
};

const filterByField = new Map(
  [...DIMENSIONS.values()].flatMap(({ filter, name }) => (filter === null ? [] : [[filter, name] as const])),
);

const filtersOf = (where: PlacementFilter): readonly Filter[] => {
  const filters = Object.entries(where).flatMap(([field, codes]) => {
    if (codes === null || codes === undefined) return [];
    const dimension = filterByField.get(field)!;
    if (codes.length === 0) throw badUserInput(field, `The filter ${field} names no code; leave it out to count all children.`);
    for (const code of codes) checkCode(dimension, field, code);
    return [{ dimension, codes: [...new Set(codes)].toSorted() }];
  });
  const order = inCanonicalOrder(filters.map((filter) => filter.dimension));
  return order.map((dimension) => filters.find((filter) => filter.dimension === dimension)!);
};

const checkCode = (dimension: DimensionName, field: string, code: string): void => {
  const known = dimensionOf(dimension).axis?.map((entry) => entry.code);
  if (known !== undefined && !known.includes(code)) throw unknownCode(`${field} code`, code, known);
};

const pinnedCode = ({ dimension, codes }: Filter): Code => {
  const [code] = codes;
  if (codes.length > 1) throw disclosureRefused(`A filter on ${dimension} is one of its codes.`, `${dimension} ${code}`);
  return { dimension, code: code! };
};

/** The dimensions that a public table has, filters included; refused where that is too fine. */
const allowedTable = ({ place, exact, pinned }: Population, by: readonly DimensionName[]): readonly DimensionName[] => {
  const named = [...pinned.map((code) => code.dimension), ...by];
  const dimensions = inCanonicalOrder(named.filter((name) => !by.some((other) => dimensionOf(other).parent === name)));
  const coarse = dimensions.find((name) => dimensions.some((other) => dimensionOf(other).parent === name));
  if (coarse !== undefined || new Set(named).size < named.length)
    throw badUserInput(
      "by",
      `${coarse ?? named.find((name, at) => named.indexOf(name) < at)!} is already decided by what is asked.`,
    );
  if (exact) return dimensions;
  if (dimensions.length > PUBLIC_DIMENSIONS)
    throw disclosureRefused(
      "At most two dimensions may be crossed, filters included.",
      dimensions.slice(0, PUBLIC_DIMENSIONS).join(" x "),
    );
  if (dimensions.length > 1 && dimensions.some((name) => dimensionOf(name).parent !== null))
    throw disclosureRefused(
      "Statutory codes are published on their own, groups of them crossed.",
      dimensions.map((name) => dimensionOf(name).parent ?? name).join(" x "),
    );
  if (dimensions.includes("HOST_AUTHORITY") && place.kind === "Borough")
    throw disclosureRefused("Host authorities are published for London and the sub-regions.", "the sub-region's HOST_AUTHORITY");
  return dimensions;
};

/** The cell of all children of a population, on one of some dates. */
export const totalCell = (population: Population, dates: readonly LocalDate[], at: number | null): Cell => ({
  ...population,
  dates,
  at,
  codes: [],
});

/** What is to be counted so that a cell has its number, and percentages by one dimension more. */
export const countQuestion = (cell: Cell, more: readonly DimensionName[] = []): Question => ({
  place: cell.place,
  measure: "CHILDREN",
  dates: cell.dates,
  by: inCanonicalOrder([...codesOf(cell).map((code) => code.dimension), ...more]),
  where: cell.where,
  exact: cell.exact,
});

/** The codes of a cell in the table it stands in: a filter that a finer code already implies has no axis of its own. */
export const codesOf = ({ codes, pinned }: Cell): readonly Code[] => [
  ...codes,
  ...pinned.filter((pin) => !codes.some((code) => dimensionOf(code.dimension).parent === pin.dimension)),
];

/** The spread of a quantity over the children of a cell, asked together with its sister cells. */
export const distributionQuestion = (cell: Cell, measure: MeasureName): Question => ({
  ...countQuestion(cell),
  measure,
  by: inCanonicalOrder(cell.codes.map((code) => code.dimension)),
  where: [...cell.where, ...cell.pinned.map(({ dimension, code }) => ({ dimension, codes: [code] }))],
});

/** The dates a series has: month, quarter or financial-year ends from one day to another. */
export const seriesDates = (from: LocalDate, to: LocalDate, every: "MONTH" | "QUARTER" | "YEAR"): readonly LocalDate[] => {
  if (from > to) throw badUserInput("from", `The series begins on ${from}, after its end ${to}.`);
  const length = monthOf(to) - monthOf(from) + 1;
  const ends = Array.from({ length: Math.min(length, MOST_MONTHS + 1) }, (_, month) => endOfMonth(monthOf(from) + month));
  if (ends.length > MOST_MONTHS) throw badUserInput("to", `A series spans at most ${MOST_MONTHS} months.`);
  const isDue = { MONTH: () => true, QUARTER: (month: number) => month % 3 === 2, YEAR: (month: number) => month % 12 === 2 }[
    every
  ];
  return ends.filter((end) => end >= from && end <= to && isDue(monthOf(end)));
};

/** Twenty years. */
const MOST_MONTHS = 240;

/** Checks a grouping and splits off BOROUGH, which chooses places rather than an axis. */
export const groupingOf = (population: Population, by: readonly DimensionName[]): readonly DimensionName[] => {
  if (by.length < 1 || by.length > 2) throw badUserInput("by", "Group by one or two dimensions.");
  if (new Set(by).size < by.length) throw badUserInput("by", `${by[0]} is named twice.`);
  const others = by.filter((name) => name !== "BOROUGH");
  const place = by.includes("BOROUGH") ? placeOfBorough(boroughsOf(population.place)[0]!)! : population.place;
  allowedTable({ ...population, place }, others);
  return others;
};

/** Every cell of a grouping, in the order of the axes; `table` knows the keys of a keyed one. */
export const groupCells = (whole: Cell, by: readonly DimensionName[], table: CountTable | null): readonly Cell[] =>
  by.reduce<readonly Cell[]>(
    (cells, name) =>
      cells.flatMap((cell) =>
        name === "BOROUGH"
          ? boroughsOf(cell.place).map((borough) => ({ ...cell, place: placeOfBorough(borough)! }))
          : codesWithin(whole, name, table).map((code) => ({ ...cell, codes: [...cell.codes, { dimension: name, code }] })),
      ),
    [whole],
  );

/** The codes of a dimension that can occur: only the finer ones of a filter's code. */
const codesWithin = ({ pinned }: Cell, name: DimensionName, table: CountTable | null): readonly string[] => {
  const { axis, parent } = dimensionOf(name);
  const codes = axis?.map((entry) => entry.code) ?? table?.codes(name) ?? [];
  const pin = pinned.find((code) => code.dimension === parent);
  return pin === undefined ? codes : codes.filter((code) => parentCode(name, code) === pin.code);
};
