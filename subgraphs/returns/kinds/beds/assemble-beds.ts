import type { Finding } from "../../rows/finding.ts";
import type { HomePlace } from "../../rows/kind.ts";
import type { StagedBed } from "./bed-facts.ts";
import type { BedGap, BedOccupancy, BedRecord } from "./bed-record.ts";
import { checkHomeDay, type HomeDay, type HomeRow } from "./home-day-rules.ts";

type Beds = { readonly rows: readonly Omit<BedRecord, "return">[]; readonly findings: readonly Finding[] };

const isHomeRow = (row: StagedBed): row is HomeRow => row.facts !== null;

const isOf =
  <Table extends HomeRow["table"]>(table: Table) =>
  (row: HomeRow): row is HomeRow & { readonly table: Table } =>
    row.table === table;

const homeDays = (rows: readonly HomeRow[]): readonly HomeDay[] =>
  [...Map.groupBy(rows, ({ facts }) => facts.asAt)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, day]) => ({
      homes: day.filter(isOf("BED_HOMES")),
      occupancy: day.filter(isOf("BED_OCCUPANCY")),
      gaps: day.filter(isOf("BED_GAPS")),
    }));

const occupancyOf = ({ occupancy }: HomeDay): readonly BedOccupancy[] =>
  occupancy
    .map(({ facts: { authority, children } }) => ({ authority, children }))
    .toSorted((a, b) => (a.authority < b.authority ? -1 : 1));

/** In an order of their own, so that another order of rows is the same return. */
const gapsOf = ({ gaps }: HomeDay): readonly BedGap[] =>
  gaps
    .map(({ facts: { kind, reason, ageFrom, ageTo, need, sex, places } }) => ({
      kind,
      reason,
      ageFrom,
      ageTo,
      need,
      sex,
      places,
    }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** The rows of one home -> one record a day; and what is wrong between the three tables, or with the register. */
export const assembleBeds = (
  rows: readonly StagedBed[],
  reference: { readonly borough: string; readonly homes: ReadonlyMap<string, HomePlace> | null },
): Beds => {
  // A row with a fault of its own would make faults of its neighbours.
  if (!rows.every(isHomeRow)) return { rows: [], findings: [] };
  const days = homeDays(rows);
  return {
    rows: days.flatMap((day) =>
      day.homes.slice(0, 1).map(({ child, facts }) => ({
        borough: reference.borough,
        urn: child,
        ...facts,
        occupancy: occupancyOf(day),
        gaps: gapsOf(day),
      })),
    ),
    findings: days.flatMap((day) => checkHomeDay(day, reference)),
  };
};
