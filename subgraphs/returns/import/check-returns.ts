import { randomBytes } from "node:crypto";
import type { SubRegion } from "../../../schema/reference/sub-regions.ts";
import { isError, sortFaults } from "../faults/fault.ts";
import { kindOf } from "../kinds/kinds.ts";
import type { ReturnOwner } from "../kinds/owner.ts";
import type { PostcodeTable } from "../places/postcode-table.ts";
import type { AssembledRow, ReferenceData } from "../rows/kind.ts";
import { openPseudonyms, pseudonymKeyOf } from "../rows/pseudonym.ts";
import { openMemoryStaging } from "../staging/staging.ts";
import { withCellValues } from "../tables/cell-values.ts";
import { recogniseFiles } from "../tables/recognise-file.ts";
import { addTableCounts, totalCounts } from "../tables/row-counts.ts";
import { childrenAlike, type DaysInCare, daysInCare, openCostsBesideCare, type PlacedDays } from "./costs-beside-care.ts";
import { findFiles, passedOver } from "./find-files.ts";
import { homePlaces } from "./live-returns.ts";
import { readReturns, type Progress, type ReadJob, type ReadReturns } from "./read-returns.ts";
import { sumBorough, type BoroughSum } from "./sum-borough.ts";

export type CheckedReturns = Omit<ReadReturns, "boroughs"> & { readonly boroughs: readonly BoroughSum[] };

/** What is live, for when it is not handed in. */
export type CheckJob = ReadJob & {
  /** Settings on the register; null without one. */
  readonly registered: ReferenceData["homes"];
  /** When the children of a borough were placed; null where no return of it is live. */
  readonly placedDays: (borough: string) => Promise<readonly PlacedDays[] | null>;
};

/** What costs are set beside: when children were placed, null where no return of that is at hand, and whose numbers are alike. */
type Care = { readonly days: DaysInCare | null; readonly alike: ReferenceData["childrenAlike"] };

const NO_CARE: Care = { days: null, alike: new Map() };

/** The days in care of one borough at a time, as its return among the files has them, else as the live one has. */
const openCare = (placedDays: CheckJob["placedDays"]) => {
  let [of, handedIn]: [string, PlacedDays[]] = ["", []];
  return {
    note: (borough: string, rows: readonly AssembledRow[]): void => {
      if (of !== borough) [of, handedIn] = [borough, []];
      for (const { child, plainChild = child, start, end } of rows as readonly (AssembledRow & PlacedDays)[])
        handedIn.push({ child, plainChild, start, end });
    },
    /** For costs alone; nothing where no return of placements is at hand. */
    of: async ({ borough, kind }: ReturnOwner): Promise<Care> => {
      if (kind !== "COSTS") return NO_CARE;
      const placed = of === borough ? handedIn : await placedDays(borough);
      return placed === null ? NO_CARE : { days: daysInCare(placed), alike: childrenAlike(placed) };
    },
  };
};

/** Reads and checks files into a staging: row by row, then child by child. Every fault there is, sorted. */
export const readAndCheck = async ({ registered, placedDays, ...job }: CheckJob): Promise<CheckedReturns> => {
  const { faults, boroughs, ...read } = await readReturns(job);
  // Of lists that could not be read there is no home to look up.
  const homes = read.homes === null || read.homes.length === 0 ? registered : homePlaces(read.homes);
  let { tables } = read;
  let found = faults;
  const sums: BoroughSum[] = [];
  const care = openCare(placedDays);
  for (const [at, borough] of boroughs.entries()) {
    const { days, alike } = await care.of(borough);
    const costs = days === null ? null : openCostsBesideCare(days);
    const onRows = (rows: readonly AssembledRow[]): void => {
      costs?.add(rows);
      if (borough.kind === "PLACEMENTS") care.note(borough.borough, rows);
    };
    const summed = await sumBorough(borough, job, { homes, childrenAlike: alike, onRows });
    found = [...found, ...summed.faults, ...(costs?.faults(borough.file) ?? [])];
    const { emptyFault } = kindOf(borough.kind);
    if (summed.sum.rows === 0 && emptyFault !== undefined && !found.some(isError)) found = [...found, emptyFault(borough)];
    sums.push(summed.sum);
    tables = addTableCounts(tables, summed.counts);
    job.onProgress({ part: "CHECK", share: (at + 1) / boroughs.length, rows: read.rows });
  }
  const told = job.showValues ? await withCellValues(found, job.files) : found;
  return { ...read, tables, counts: totalCounts(tables), boroughs: sums, faults: sortFaults(told) };
};

/** There is no store to look into. */
const nothing = async (): Promise<null> => null;

export type CheckInput = {
  readonly subRegion: SubRegion;
  /** Files, or folders whose `.csv`, `.xml` and `.xlsx` files are meant. */
  readonly files: readonly string[];
  readonly postcodes: PostcodeTable | null;
  /** Whether faults carry the cell's value: for the screen of the person who keeps the file, never for a log. */
  readonly showValues?: boolean;
  readonly onProgress?: (progress: Progress) => void;
};

/**
 * Reads and checks returns without a store: every fault an import would find. Holds the rows in memory, and pseudonyms are
 * under a key of the moment, so a content hash means nothing outside.
 */
export const checkReturns = async (input: CheckInput): Promise<CheckedReturns> => {
  const { subRegion, postcodes, showValues = false, onProgress = () => {} } = input;
  const found = await findFiles(input.files);
  const files = await recogniseFiles(found.files);
  const pseudonymOf = openPseudonyms(pseudonymKeyOf(randomBytes(32)));
  const staging = openMemoryStaging();
  const job = {
    subRegion,
    files,
    postcodes,
    pseudonymOf,
    staging,
    showValues,
    onProgress,
    registered: null,
    placedDays: nothing,
  };
  const checked = await readAndCheck(job);
  return { ...checked, faults: sortFaults([...passedOver(found), ...checked.faults]) };
};
