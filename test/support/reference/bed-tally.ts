/** The reference implementation of beds: exact answers about homes on dates from records, by plain loops. */
import type { MeasureName } from "../../../schema/question/measures.ts";
import type { PartialQuery } from "../../../schema/question/question.ts";
import { BOROUGHS } from "../../../schema/reference/sub-regions.ts";
import type { HomeRecord } from "../../../subgraphs/models/home.ts";
import type { BedRecord } from "../../../subgraphs/returns/kinds/beds/bed-record.ts";
import { GRADE_WORDS, NEED_WORDS, SECTOR_WORDS, TYPE_WORDS } from "./home-words.ts";
import type { Contribution, Tally } from "./tally.ts";

/** A home on the day that counts, or its open or vacant places, its children of one authority, or places blocked for one reason. */
type Part = {
  readonly bed: BedRecord;
  readonly home: HomeRecord | undefined;
  /** What one of it is. */
  readonly of: "HOME" | "OPEN" | "VACANT" | "CHILD" | "BLOCKED";
  readonly number: number;
  /** Names it among the parts of its home, without the day. */
  readonly name: string;
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
  const cells = new Map<string, Contribution[]>();
  for (const bed of bedsOn(beds, date)) {
    const home = homes.find(({ urn }) => urn === bed.urn);
    for (const part of partsOf(bed, home)) {
      const codeOf = (dimension: BedDimension): string => BED_DIMENSIONS[dimension].codeOf(part);
      const number = numberOf(part, measure);
      if (number === 0 || !where.every(({ dimension, codes }) => codes.includes(codeOf(dimension)))) continue;
      const name = by.map(codeOf).join();
      const who = `${bed.urn}|${part.name}|${part.number}`;
      cells.set(name, [...(cells.get(name) ?? []), { borough: bed.borough, who, number, amount: 0 }]);
    }
  }
  return new Map([...cells].map(([name, contributions]) => [name, { children: 0, values: [], contributions }]));
};

/** The homes of each borough's return that it describes on the latest day up to a date that it describes any on. */
const bedsOn = (beds: readonly BedRecord[], date: string): readonly BedRecord[] => {
  const past = beds.filter(({ asAt }) => asAt <= date);
  return past.filter((bed) => !past.some((other) => other.borough === bed.borough && other.asAt > bed.asAt));
};

const LONDON = BOROUGHS.map(({ code }) => code);

const partsOf = (bed: BedRecord, home: HomeRecord | undefined): readonly Part[] => {
  const part = (of: Part["of"], number: number, name: string): Part => ({
    bed,
    home,
    of,
    number,
    name,
    occupant: "OTHERS",
    reason: "UNKNOWN",
  });
  return [
    part("HOME", 1, "home"),
    part("OPEN", bed.openPlaces, "open"),
    part("VACANT", bed.vacant, "vacant"),
    ...bed.occupancy.map(({ authority, children }) => ({
      ...part("CHILD", children, authority),
      occupant: LONDON.includes(authority) ? "LONDON" : "OTHERS",
    })),
    ...[...placesByReason(bed)].map(([reason, places]) => ({
      ...part("BLOCKED", places, `blocked ${reason}`),
      reason: reason === "" ? "UNKNOWN" : reason,
    })),
  ];
};

/** Blocked places by reason, "" where none is given; of some returns all that is known is how many there are. */
const placesByReason = ({ blocked, gaps }: BedRecord): ReadonlyMap<string, number> => {
  const given = gaps.filter(({ kind }) => kind === "BLOCKED");
  const places = new Map<string, number>();
  for (const gap of given.length === 0 ? [{ reason: null, places: blocked }] : given) {
    const reason = gap.reason ?? "";
    places.set(reason, (places.get(reason) ?? 0) + gap.places);
  }
  return places;
};

/** The part that a measure counts. */
const COUNTED: Partial<Record<MeasureName, Part["of"]>> = {
  HOMES: "HOME",
  REGISTERED_PLACES: "HOME",
  OPEN_PLACES: "OPEN",
  OCCUPIED: "CHILD",
  VACANT: "VACANT",
  BLOCKED: "BLOCKED",
};

/** How many of what a measure counts a part is. */
const numberOf = ({ bed, of, number }: Part, measure: MeasureName): number => {
  if (COUNTED[measure] === undefined) throw new RangeError(`The reference doesn't know how ${measure} is measured of beds.`);
  if (COUNTED[measure] !== of) return 0;
  return measure === "REGISTERED_PLACES" ? bed.registeredPlaces : number;
};
