/** The reference implementation of beds: exact answers about homes on dates from records, by plain loops. */
import type { PartialQuery } from "../../../schema/figures/layout.ts";
import type { MeasureName } from "../../../schema/figures/slots.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import type { BedRecord } from "../../../subgraphs/models/bed.ts";
import type { HomeRecord } from "../../../subgraphs/models/home.ts";
import { GRADE_WORDS, NEED_WORDS, SECTOR_WORDS, TYPE_WORDS } from "./home-words.ts";
import type { Tally } from "./tally.ts";

/** A home on the day that counts, or some of its children or of its blocked places. */
type Part = {
  readonly bed: BedRecord;
  readonly home: HomeRecord | undefined;
  readonly children: number;
  readonly blocked: number;
  readonly isHome: boolean;
  readonly occupant: string;
  readonly reason: string;
};

type Dimension = { readonly codes: readonly string[]; readonly codeOf: (part: Part) => string };

/** The code of a word of the register, however it is written; UNKNOWN for a word that the list hasn't. */
const worded = (words: Readonly<Record<string, string>>, read: (home: HomeRecord) => string | null): Dimension => ({
  codes: [...new Set(Object.values(words)), "UNKNOWN"],
  codeOf: ({ home }) => {
    const word = home === undefined ? null : read(home);
    return word === null ? "UNKNOWN" : (words[word.toLowerCase()] ?? "UNKNOWN");
  },
});

const grade = worded(GRADE_WORDS, (home) => home.grade);

const needGroupOf = ({ home }: Part): string => {
  const groups = new Set(
    (home?.needs ?? []).map((need) => NEED_WORDS[need.toLowerCase()]).filter((group) => group !== undefined),
  );
  if (groups.size > 1) return "SEVERAL";
  return [...groups][0] ?? "UNKNOWN";
};

export const BED_DIMENSIONS = {
  BOROUGH: { codes: BOROUGHS.map(({ code }) => code), codeOf: ({ bed }) => bed.borough },
  HOME_TYPE: worded(TYPE_WORDS, (home) => home.provisionType),
  SECTOR: worded(SECTOR_WORDS, (home) => home.sector),
  GRADE: { ...grade, codeOf: (part) => (part.home?.grade === null ? "NOT_INSPECTED" : grade.codeOf(part)) },
  NEED_GROUP: { codes: ["EMOTIONAL", "DISABILITY", "SUBSTANCE", "SEVERAL", "UNKNOWN"], codeOf: needGroupOf },
  OCCUPANT: { codes: ["LONDON", "OTHERS"], codeOf: ({ occupant }) => occupant },
  BLOCKED_REASON: {
    codes: ["STAFFING", "MATCHING", "SOLO", "REPAIRS", "RESTRICTED", "RESERVED", "NOTICE", "OTHER", "UNKNOWN"],
    codeOf: ({ reason }) => reason,
  },
} as const satisfies Readonly<Record<string, Dimension>>;

type BedDimension = keyof typeof BED_DIMENSIONS;

export type BedQuestion = {
  readonly date: string;
  readonly measure: MeasureName;
  readonly by: readonly BedDimension[];
  readonly where: readonly { readonly dimension: BedDimension; readonly codes: readonly string[] }[];
};

/** A question about beds that the reference can answer too. */
export type BedQuery = Omit<PartialQuery, "by" | "where"> & Pick<BedQuestion, "by" | "where">;

export type BedRecords = { readonly beds: readonly BedRecord[]; readonly homes: readonly HomeRecord[] };

/** For each cell, named by its codes in the order of `by`, joined by commas. */
export const bedTallyOf = ({ beds, homes }: BedRecords, question: BedQuestion): ReadonlyMap<string, Tally> => {
  const { date, measure, by, where } = question;
  const cells = new Map<string, readonly number[]>();
  for (const bed of bedsOn(beds, date)) {
    const home = homes.find(({ urn }) => urn === bed.urn);
    for (const part of partsOf(bed, home)) {
      const codeOf = (dimension: BedDimension): string => BED_DIMENSIONS[dimension].codeOf(part);
      if (!where.every(({ dimension, codes }) => codes.includes(codeOf(dimension)))) continue;
      const name = by.map(codeOf).join();
      const measured = measuredOf(part, measure);
      cells.set(
        name,
        measured.map((slot, at) => slot + (cells.get(name)?.[at] ?? 0)),
      );
    }
  }
  return new Map([...cells].map(([name, plain]) => [name, { children: plain[0]!, values: [], plain }]));
};

/** The homes of each borough's return that it describes on the latest day up to a date that it describes any on. */
const bedsOn = (beds: readonly BedRecord[], date: string): readonly BedRecord[] => {
  const past = beds.filter(({ asAt }) => asAt <= date);
  return past.filter((bed) => !past.some((other) => other.borough === bed.borough && other.asAt > bed.asAt));
};

const LONDON = BOROUGHS.map(({ code }) => code);

/** The home itself, then its children by who placed them, then its blocked places by reason. */
const partsOf = (bed: BedRecord, home: HomeRecord | undefined): readonly Part[] => {
  const nothing = { bed, home, children: 0, blocked: 0, isHome: false, occupant: "OTHERS", reason: "UNKNOWN" };
  const given = bed.gaps.filter(({ kind }) => kind === "BLOCKED");
  const unexplained = given.length === 0 ? bed.blocked : 0;
  return [
    { ...nothing, isHome: true, blocked: unexplained },
    ...bed.occupancy.map(({ authority, children }) => ({
      ...nothing,
      children,
      occupant: LONDON.includes(authority) ? "LONDON" : "OTHERS",
    })),
    ...given.map(({ reason, places }) => ({ ...nothing, blocked: places, reason: reason ?? "UNKNOWN" })),
  ];
};

const measuredOf = ({ bed, children, blocked, isHome }: Part, measure: MeasureName): readonly number[] => {
  switch (measure) {
    case "HOMES":
      return [isHome ? 1 : 0];
    case "REGISTERED_PLACES":
      return [isHome ? bed.registeredPlaces : 0];
    case "OPEN_PLACES":
      return [isHome ? bed.openPlaces : 0];
    case "OCCUPIED":
      return [children, isHome ? 1 : 0, isHome ? bed.registeredPlaces : 0];
    case "BLOCKED":
      return [blocked];
    default:
      throw new RangeError(`The reference doesn't know how ${measure} is measured of beds.`);
  }
};
