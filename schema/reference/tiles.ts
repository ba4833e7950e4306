/**
 * A map of London as 33 squares of one size: 65 of the 68 pairs of boroughs that share a border touch, and every sub-region is whole.
 * Rows and columns from the top left; the Thames runs between rows 3 and 4.
 */

export type Tile = { readonly shortName: string; readonly row: number; readonly column: number };

const MAP = [
  ".   .   .   .   ENF .   .   .",
  ".   .   HRW BNT HGY WFT RDB HAV",
  "HIL EAL BRE CMD ISL HCK NWM BAR",
  "HNS HMF KNC WST CTY TWH .   .",
  ".   RCH WND LAM SWK LEW GRN BEX",
  ".   KNG MER CRY BRO .   .   .",
  ".   .   SUT .   .   .   .   .",
];

/** Short names in the order of GSS codes, E09000001 first. */
const SHORT_NAMES =
  "CTY BAR BNT BEX BRE BRO CMD CRY EAL ENF GRN HCK HMF HGY HRW HAV HIL HNS ISL KNC KNG LAM LEW MER NWM RDB RCH SWK SUT TWH WFT WND WST".split(
    " ",
  );

const squares: readonly Tile[] = MAP.flatMap((line, row) =>
  line.split(/ +/).map((shortName, column) => ({ shortName, row, column })),
);

const tileByCode = new Map(
  SHORT_NAMES.map((shortName, at) => [
    `E090000${String(at + 1).padStart(2, "0")}`,
    squares.find((square) => square.shortName === shortName)!,
  ]),
);

/** The square of a borough, by its GSS code. */
export const tileOf = (borough: string): Tile => tileByCode.get(borough)!;
