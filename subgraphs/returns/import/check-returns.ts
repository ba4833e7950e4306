import { randomBytes } from "node:crypto";
import type { SubRegion } from "../../../schema/reference/sub-regions.ts";
import { isError, sortFaults } from "../faults/fault.ts";
import { kindOf } from "../kinds/kinds.ts";
import type { PostcodeTable } from "../places/postcode-table.ts";
import type { AssembledRow, ReferenceData } from "../rows/kind.ts";
import { openPseudonyms, pseudonymKeyOf } from "../rows/pseudonym.ts";
import { openMemoryStaging } from "../staging/staging.ts";
import { withCellValues } from "../tables/cell-values.ts";
import { recogniseFiles } from "../tables/recognise-file.ts";
import { addTableCounts, totalCounts } from "../tables/row-counts.ts";
import { openCostsBesideCare } from "./costs-beside-care.ts";
import { openDaysInCare, type DaysInCare, type PlacedDays } from "./days-in-care.ts";
import { findFiles, passedOver } from "./find-files.ts";
import { homePlaces } from "./live-returns.ts";
import { readReturns, type Progress, type ReadJob, type ReadReturns } from "./read-returns.ts";
import { sumBorough, type BoroughSum } from "./sum-borough.ts";
import type { KindFiles } from "./tally.ts";

export type CheckedReturns = Omit<ReadReturns, "boroughs"> & { readonly boroughs: readonly BoroughSum[] };

/** What is live, for when it is not handed in. */
export type CheckJob = ReadJob & {
  /** Settings on the register; null without one. */
  readonly registered: ReferenceData["homes"];
  /** When the children of a borough were placed; null where no return of it is live. */
  readonly daysInCare: (borough: string) => Promise<DaysInCare | null>;
};

/**
 * The days in care of one borough at a time, as its return among the files has them, else as the live one has. Noted only where money is
 * handed in too.
 */
const openCare = (boroughs: readonly KindFiles[], live: CheckJob["daysInCare"]) => {
  const withCosts = new Set(boroughs.filter(({ kind }) => kind === "COSTS").map(({ borough }) => borough));
  let [of, handedIn] = ["", openDaysInCare()];
  return {
    note: (borough: string, rows: readonly AssembledRow[]): void => {
      if (!withCosts.has(borough)) return;
      if (of !== borough) [of, handedIn] = [borough, openDaysInCare()];
      handedIn.add(rows as readonly (AssembledRow & PlacedDays)[]);
    },
    of: async (borough: string): Promise<DaysInCare | null> => (of === borough ? handedIn.care : live(borough)),
  };
};

const alikeIn = (care: DaysInCare | null): ReferenceData["childrenAlike"] => care?.alike ?? (() => []);

/** Reads and checks files into a staging: row by row, then child by child. Every fault there is, sorted. */
export const readAndCheck = async ({ registered, daysInCare, ...job }: CheckJob): Promise<CheckedReturns> => {
  const { faults, boroughs, ...read } = await readReturns(job);
  // Of lists that could not be read there is no home to look up.
  const homes = read.homes === null || read.homes.length === 0 ? registered : homePlaces(read.homes);
  let { tables } = read;
  let found = faults;
  const sums: BoroughSum[] = [];
  const care = openCare(boroughs, daysInCare);
  for (const [at, borough] of boroughs.entries()) {
    const known = borough.kind === "COSTS" ? await care.of(borough.borough) : null;
    const costs = known === null ? null : openCostsBesideCare(known);
    const onRows = (rows: readonly AssembledRow[]): void => {
      costs?.add(rows);
      if (borough.kind === "PLACEMENTS") care.note(borough.borough, rows);
    };
    const summed = await sumBorough(borough, job, { homes, childrenAlike: alikeIn(known), onRows });
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
    handedIn: () => null,
    registered: null,
    daysInCare: nothing,
  };
  const checked = await readAndCheck(job);
  return { ...checked, faults: sortFaults([...passedOver(found), ...checked.faults]) };
};
