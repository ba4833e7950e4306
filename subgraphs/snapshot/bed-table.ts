/** Bed returns as rows: for each home and day described, the home, its open places, who lives in them, and why others are vacant or blocked. */
import { dayOf, type LocalDate } from "../../schema/reference/dates.ts";
import { placeOfBorough } from "../../schema/reference/places.ts";
import type { BedRecord } from "../returns/kinds/beds/bed-record.ts";
import { growingTable, OPEN, type RowTable } from "./columns.ts";
import type { HomeCodes, HomeLookup } from "./home-codes.ts";
import type { Noise } from "./noise.ts";

/** What a row adds one number of: the home itself, its open places, children of one authority, vacant places, or those blocked for a reason. */
type Counted = "homes" | "openPlaces" | "occupied" | "vacant" | "blocked";

type BedRow = {
  readonly bed: BedRecord;
  readonly home: HomeCodes;
  readonly start: number;
  readonly end: number;
  readonly counted: Counted;
  readonly number: number;
  /** Names the row among those of its home, whatever the day: a home that stays as it is redraws nothing. */
  readonly name: string;
  /** Whose children live there; "OTHERS" too where the row adds none. */
  readonly occupant: "LONDON" | "OTHERS";
  readonly blockedReason: string | null;
};

const occupantOf = (authority: string): "LONDON" | "OTHERS" => (placeOfBorough(authority) === undefined ? "OTHERS" : "LONDON");

/** Blocked places of a home by reason; what no reason explains is under null. */
const blockedBy = (bed: BedRecord): ReadonlyMap<string | null, number> => {
  const places = new Map<string | null, number>();
  const gaps = bed.gaps.filter(({ kind }) => kind === "BLOCKED");
  for (const gap of gaps) places.set(gap.reason, (places.get(gap.reason) ?? 0) + gap.places);
  const unexplained = bed.blocked - gaps.reduce((sum, gap) => sum + gap.places, 0);
  return places.set(null, (places.get(null) ?? 0) + unexplained);
};

/** The rows of one home on one day, which counts until its borough's return describes another; none adds nothing. */
const rowsOf = (bed: BedRecord, home: HomeCodes, next: LocalDate | undefined): readonly BedRow[] => {
  const common = { bed, home, start: dayOf(bed.asAt), end: next === undefined ? OPEN : dayOf(next) };
  const row = (counted: Counted, number: number, name: string, more: Partial<BedRow> = {}): BedRow => ({
    ...common,
    counted,
    number,
    name,
    occupant: "OTHERS",
    blockedReason: null,
    ...more,
  });
  const rows = [
    row("homes", 1, "home"),
    row("openPlaces", bed.openPlaces, "open"),
    row("vacant", bed.vacant, "vacant"),
    ...bed.occupancy.map(({ authority, children }) => row("occupied", children, authority, { occupant: occupantOf(authority) })),
    ...[...blockedBy(bed)].map(([reason, places]) =>
      row("blocked", places, `blocked ${reason ?? ""}`, { blockedReason: reason }),
    ),
  ];
  return rows.filter(({ number }) => number > 0);
};

/** `beds` are all bed records of the vintage; `homeOf` looks into its copy of the register. */
export const buildBedTable = (
  beds: readonly BedRecord[],
  homeOf: HomeLookup,
  { keyOfRow }: Pick<Noise, "keyOfRow">,
): RowTable => {
  const numberOf = (counted: Counted) => (row: BedRow) => (row.counted === counted ? row.number : 0);
  const table = growingTable<BedRow>({
    key: ({ bed, name, number }) => keyOfRow(`${bed.urn}|${name}|${number}`),
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
      homes: numberOf("homes"),
      registeredPlaces: ({ bed, counted }) => (counted === "homes" ? bed.registeredPlaces : 0),
      openPlaces: numberOf("openPlaces"),
      occupied: numberOf("occupied"),
      vacant: numberOf("vacant"),
      blocked: numberOf("blocked"),
    },
  });
  for (const ofReturn of Map.groupBy(beds, (bed) => bed.return).values()) {
    const days = [...new Set(ofReturn.map(({ asAt }) => asAt))].toSorted();
    for (const bed of ofReturn) for (const row of rowsOf(bed, homeOf(bed.urn), days[days.indexOf(bed.asAt) + 1])) table.push(row);
  }
  return table.finish();
};
