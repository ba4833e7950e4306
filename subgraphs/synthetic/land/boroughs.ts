import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";

/**
 * What the generator is calibrated to, by borough.
 * `children`: looked after at 31 March 2025 (Department for Education; the City of London, which is suppressed, as 7; one less than
 * published in the five largest, so that London adds up to the 9,290 published). `homes` and `places`: children's homes at 31 March
 * 2025 (Ofsted). `easting` and `northing`: centre in metres of the Ordnance Survey grid.
 */
export type BoroughFacts = {
  readonly code: string;
  readonly name: string;
  /** The Department's three-digit number of the authority. */
  readonly authority: string;
  readonly children: number;
  readonly homes: number;
  readonly places: number;
  readonly easting: number;
  readonly northing: number;
};

const FACTS: Readonly<
  Record<string, readonly [children: number, homes: number, places: number, easting: number, northing: number]>
> = {
  E09000001: [7, 0, 0, 532500, 181200],
  E09000002: [430, 14, 55, 548000, 184900],
  E09000003: [343, 8, 34, 524000, 192300],
  E09000004: [289, 12, 49, 548900, 175700],
  E09000005: [296, 13, 54, 520200, 185800],
  E09000006: [343, 5, 26, 542900, 165700],
  E09000007: [205, 4, 27, 527900, 184700],
  E09000008: [546, 26, 105, 533300, 163500],
  E09000009: [275, 11, 43, 515900, 181700],
  E09000010: [372, 11, 43, 532400, 196400],
  E09000011: [403, 6, 23, 542900, 177100],
  E09000012: [352, 2, 10, 534400, 185500],
  E09000013: [197, 2, 11, 523600, 178800],
  E09000014: [325, 10, 44, 531200, 189600],
  E09000015: [176, 7, 24, 515000, 190100],
  E09000016: [268, 15, 61, 554000, 187200],
  E09000017: [312, 8, 38, 507900, 183700],
  E09000018: [263, 4, 19, 513600, 175700],
  E09000019: [282, 1, 5, 531100, 185000],
  E09000020: [106, 0, 0, 525600, 179600],
  E09000021: [113, 3, 18, 519300, 166800],
  E09000022: [377, 0, 0, 530800, 174400],
  E09000023: [438, 11, 43, 537700, 174000],
  E09000024: [145, 6, 26, 525500, 169400],
  E09000025: [403, 16, 61, 541400, 182900],
  E09000026: [299, 34, 157, 543900, 189500],
  E09000027: [121, 1, 5, 517400, 172900],
  E09000028: [387, 0, 0, 533900, 176800],
  E09000029: [215, 5, 22, 527000, 164100],
  E09000030: [284, 4, 20, 536500, 181500],
  E09000031: [292, 9, 53, 537800, 190200],
  E09000032: [240, 2, 22, 526100, 174100],
  E09000033: [186, 0, 0, 527700, 181000],
};

/** Every borough in the order of its code. */
export const BOROUGH_FACTS: readonly BoroughFacts[] = BOROUGHS.map((borough) => {
  const facts = FACTS[borough.code];
  if (facts === undefined) throw new Error(`No calibration facts for ${borough.name}.`);
  const [children, homes, places, easting, northing] = facts;
  return { ...borough, children, homes, places, easting, northing };
});

/** Children looked after in London at 31 March 2025. */
export const LONDON_CHILDREN = BOROUGH_FACTS.reduce((sum, borough) => sum + borough.children, 0);
