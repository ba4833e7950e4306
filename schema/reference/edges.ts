/**
 * Bin edges of distributions: one versioned integer table a unit, equal on both sides bit for bit because it is made with integer
 * arithmetic only. Neighbouring edges are in the ratio 101 / 99 (a bin is its middle ± 1 %), or one unit apart where that is more.
 * Changing a table is changing its version: partials over different versions have different layouts and are never added.
 */
export type Unit = {
  readonly name: "TENTHS_OF_A_MILE" | "DAYS" | "PENCE_A_WEEK" | "PENCE";
  readonly version: number;
  /** Ascending; bin i holds values from `edges[i]` up to but not including `edges[i + 1]`. */
  readonly edges: readonly number[];
};

const RATIO = { numerator: 101n, denominator: 99n } as const;

/** 5, 500 -> 5, 6, 7, ..., 49, 50, 51, 52, 53, 54, 56, 57, ..., 500. */
const edgesBetween = (first: number, last: number): readonly number[] => {
  const edges = [first];
  let [numerator, denominator] = [BigInt(first), 1n];
  while (edges.at(-1)! < last) {
    numerator *= RATIO.numerator;
    denominator *= RATIO.denominator;
    const edge = Math.min(Number(numerator / denominator), last);
    if (edge > edges.at(-1)!) edges.push(edge);
  }
  return edges;
};

/** Half a mile to 500 miles. */
export const MILES_UNIT: Unit = { name: "TENTHS_OF_A_MILE", version: 1, edges: edgesBetween(5, 5_000) };

/** One day to twenty years. */
export const DAYS_UNIT: Unit = { name: "DAYS", version: 1, edges: edgesBetween(1, 7_305) };

/** £50 to £50,000 a week. */
export const WEEKLY_UNIT: Unit = { name: "PENCE_A_WEEK", version: 1, edges: edgesBetween(5_000, 5_000_000) };

/** What a child or a placement cost in a period: £100 to £10m. */
export const SPEND_UNIT: Unit = { name: "PENCE", version: 1, edges: edgesBetween(10_000, 1_000_000_000) };
