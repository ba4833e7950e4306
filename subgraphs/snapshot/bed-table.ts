/** Bed returns as rows: for each home and day described, the home and its places, who lives in them, and why others are blocked. */
import { dayOf, type LocalDate } from "../../schema/reference/dates.ts";
import { gradeCodeOf, homeTypeCodeOf, needGroupCodeOf, sectorCodeOf } from "../../schema/reference/home-groups.ts";
import { placeOfBorough } from "../../schema/reference/places.ts";
import type { BedRecord } from "../models/bed.ts";
import type { HomeRecord } from "../models/home.ts";
import { growingTable, OPEN, type RowTable } from "./columns.ts";

/** Groups of a home by what the register says of it; null for one that it doesn't have. */
type HomeCodes = Readonly<Record<"homeType" | "sector" | "grade" | "needGroup", string | null>>;

const homeCodesOf = (home: HomeRecord | undefined): HomeCodes =>
  home === undefined
    ? { homeType: null, sector: null, grade: null, needGroup: null }
    : {
        homeType: homeTypeCodeOf(home.provisionType),
        sector: sectorCodeOf(home.sector),
        grade: gradeCodeOf(home.grade),
        needGroup: needGroupCodeOf(home.needs),
      };

type BedRow = {
  readonly bed: BedRecord;
  readonly home: HomeCodes;
  readonly start: number;
  readonly end: number;
  /** Whose children live there; "OTHERS" too where the row adds none. */
  readonly occupant: "LONDON" | "OTHERS";
  readonly blockedReason: string | null;
  /** What the row adds: a home with its places, children, or blocked places. */
  readonly homes: number;
  readonly occupied: number;
  readonly blocked: number;
};

const occupantOf = (authority: string): "LONDON" | "OTHERS" => (placeOfBorough(authority) === undefined ? "OTHERS" : "LONDON");

/** The rows of one home on one day, which counts until its borough's return describes another. */
const rowsOf = (bed: BedRecord, home: HomeCodes, next: LocalDate | undefined): readonly BedRow[] => {
  const nothing = { homes: 0, occupied: 0, blocked: 0, occupant: "OTHERS", blockedReason: null } as const;
  const common = { ...nothing, bed, home, start: dayOf(bed.asAt), end: next === undefined ? OPEN : dayOf(next) };
  const blocked = bed.gaps.filter(({ kind }) => kind === "BLOCKED");
  const unexplained = bed.blocked - blocked.reduce((sum, { places }) => sum + places, 0);
  return [
    { ...common, homes: 1, blocked: unexplained },
    ...bed.occupancy.map(({ authority, children }) => ({ ...common, occupant: occupantOf(authority), occupied: children })),
    ...blocked.map(({ reason, places }) => ({ ...common, blockedReason: reason, blocked: places })),
  ];
};

/** `beds` are all bed records of the vintage; `homes` its copy of the register, by number. */
export const buildBedTable = (beds: readonly BedRecord[], homes: ReadonlyMap<string, HomeRecord>): RowTable => {
  const codesByUrn = new Map<string, HomeCodes>();
  const codesOf = ({ urn }: BedRecord): HomeCodes => {
    const codes = codesByUrn.get(urn) ?? homeCodesOf(homes.get(urn));
    codesByUrn.set(urn, codes);
    return codes;
  };
  const table = growingTable<BedRow>({
    columns: {
      borough: ({ bed }) => bed.borough,
      homeType: ({ home }) => home.homeType,
      sector: ({ home }) => home.sector,
      grade: ({ home }) => home.grade,
      needGroup: ({ home }) => home.needGroup,
      occupant: ({ occupant }) => occupant,
      blockedReason: ({ blockedReason }) => blockedReason,
    },
    numbers: {
      homes: (row) => row.homes,
      registeredPlaces: ({ bed, homes: isHome }) => isHome * bed.registeredPlaces,
      openPlaces: ({ bed, homes: isHome }) => isHome * bed.openPlaces,
      occupied: (row) => row.occupied,
      blocked: (row) => row.blocked,
    },
  });
  for (const ofReturn of Map.groupBy(beds, (bed) => bed.return).values()) {
    const days = [...new Set(ofReturn.map(({ asAt }) => asAt))].toSorted();
    for (const bed of ofReturn) for (const row of rowsOf(bed, codesOf(bed), days[days.indexOf(bed.asAt) + 1])) table.push(row);
  }
  return table.finish();
};
