/**
 * Bin edges of distributions: one versioned integer table a unit, equal on both sides bit for bit because it is made with integer
 * arithmetic only. A borough's own percentiles come of fine bins: a middle ± 1 %. Published ones come of coarse bins: each edge is a tenth
 * above the last, or one unit where that is more. Changing a table is changing its version: partials over different
 * versions have different layouts and are never added.
 */
export type EdgeTable = {
  readonly name: "TENTHS_OF_A_MILE" | "DAYS" | "PENCE_A_WEEK" | "PENCE";
  readonly version: number;
  /** Ascending; bin i holds values from `edges[i]` up to but not including `edges[i + 1]`. */
  readonly edges: readonly number[];
};

/** One quantity in bins of two widths. */
export type Bins = { readonly fine: EdgeTable; readonly coarse: EdgeTable };

type Ratio = readonly [numerator: bigint, denominator: bigint];

const FINE: Ratio = [101n, 99n];
const COARSE: Ratio = [11n, 10n];

/** 5, 500, 101 / 99 -> 5, 6, 7, ..., 49, 50, 51, 52, 53, 54, 56, 57, ..., 500. */
const edgesBetween = (first: number, last: number, [up, down]: Ratio): readonly number[] => {
  const edges = [first];
  let [numerator, denominator] = [BigInt(first), 1n];
  while (edges.at(-1)! < last) {
    numerator *= up;
    denominator *= down;
    const edge = Math.min(Number(numerator / denominator), last);
    if (edge > edges.at(-1)!) edges.push(edge);
  }
  return edges;
};

const binsBetween = (name: EdgeTable["name"], first: number, last: number): Bins => ({
  fine: { name, version: 1, edges: edgesBetween(first, last, FINE) },
  coarse: { name, version: 2, edges: edgesBetween(first, last, COARSE) },
});

/** Half a mile to 500 miles. */
export const MILES = binsBetween("TENTHS_OF_A_MILE", 5, 5_000);

/** One day to twenty years. */
export const DAYS = binsBetween("DAYS", 1, 7_305);

/** £50 to £50,000 a week. */
export const WEEKLY = binsBetween("PENCE_A_WEEK", 5_000, 5_000_000);

/** What a placement cost in a period: £100 to £10m. */
export const SPENDING = binsBetween("PENCE", 10_000, 1_000_000_000);
