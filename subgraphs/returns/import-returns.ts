import type { Models } from "../models/models.ts";
import type { BoroughReturn } from "../models/vintage.ts";
import { readAndCheck, type CheckInput } from "./check-returns.ts";
import { fileFault, isError, sortFaults, type Fault } from "./fault.ts";
import { recogniseFiles, type SourceFile } from "./files/recognise-file.ts";
import { findFiles } from "./find-files.ts";
import { filesHashes, liveReturns, type FilesHashes } from "./live-returns.ts";
import { pseudonymKeyOf } from "./pseudonym.ts";
import { registerHash, type RegisteredHome } from "./register/read-register.ts";
import { removeLeftovers } from "./staging/remove-run.ts";
import { openStoreStaging, type StoreStaging } from "./staging/store-staging.ts";
import type { BoroughSum } from "./sum-borough.ts";
import { liveVintageId, switchVintage } from "./switch-vintage.ts";
import { verifyReturn, writeRegister, writeReturn } from "./write-returns.ts";

export type ImportInput = CheckInput & {
  readonly models: Models;
  /** The sub-region's own key for pseudonyms. It must stay the same: under another, every child is another. */
  readonly pseudonymKey: string | Uint8Array;
};

/** A borough's return as it now stands in the store. */
type ImportedBorough = { readonly borough: string; readonly return: string; readonly episodes: number };

export type ImportOutcome =
  | {
      readonly kind: "imported";
      readonly vintage: string;
      readonly boroughs: readonly ImportedBorough[];
      /** Settings of the register, null when no provider list was handed in. */
      readonly homes: number | null;
      /** Rows of the tables read. */
      readonly rows: number;
      readonly faults: readonly Fault[];
    }
  /** All that was handed in is live already, as this vintage. */
  | { readonly kind: "unchanged"; readonly vintage: string; readonly faults: readonly Fault[] }
  /** Nothing was imported: at least one fault is an error. */
  | { readonly kind: "refused"; readonly faults: readonly Fault[] };

const NOTHING = fileFault("nothing-to-import", "error", "", {
  message: "No table of a return and no provider list is in what was handed in.",
  hint: "Name the CSV files of the return, or the folder they lie in.",
});

/** Warns when a return covers less than the one it replaces: a borough hands in all its years together. */
const coverageFaults = (sums: readonly BoroughSum[], live: ReadonlyMap<string, BoroughReturn>, files: readonly SourceFile[]) =>
  sums.flatMap((sum): readonly Fault[] => {
    const old = live.get(sum.borough);
    if (old === undefined || (sum.from <= old.from && sum.to >= old.to)) return [];
    const file = files.find(({ borough }) => borough === sum.borough)?.path ?? "";
    return [
      fileFault("covers-less", "warning", file, {
        message: `${sum.borough} had a return from ${old.from} to ${old.to}; this one, from ${sum.from} to ${sum.to}, replaces it whole.`,
        hint: "To keep the other years, hand them in together with this one.",
      }),
    ];
  });

type Written = { readonly boroughs: readonly BoroughSum[]; readonly homes: readonly RegisteredHome[] | null };

const isNothing = ({ boroughs, homes }: Written): boolean => boroughs.length === 0 && homes === null;

/** Writes what was read beside the live data, and switches to it. Gives the vintage that is then live. */
const writeAndSwitch = async (
  models: Models,
  { boroughs, homes }: Written,
  { staging, hashes }: { staging: StoreStaging; hashes: FilesHashes },
): Promise<string> => {
  const replacement = { returns: boroughs.map(({ id }) => id), register: homes === null ? null : registerHash(homes) };
  await staging.willWrite(replacement);
  for (const sum of boroughs) await writeReturn(models, sum, { staging, filesHash: hashes.hashOf(sum.borough) });
  if (homes !== null) await writeRegister(models, homes);
  for (const sum of boroughs) await verifyReturn(models, sum);
  return switchVintage(models, replacement);
};

/**
 * Brings returns into one sub-region's store: reads, checks, degrades, stages, merges years, and switches to the new vintage in
 * one step. One error anywhere refuses the whole; until the switch, and after a kill, readers see the old vintage.
 *
 * Errors: a path that is not there; the store's own; another import of the same content at the same time.
 */
export const importReturns = async (input: ImportInput): Promise<ImportOutcome> => {
  const { models, subRegion, postcodes, showValues = false, onProgress = () => {} } = input;
  const pseudonymKey = pseudonymKeyOf(input.pseudonymKey);
  const files = await recogniseFiles(await findFiles(input.files));
  if (files.length === 0) return { kind: "refused", faults: [NOTHING] };
  const before = await liveVintageId(models);
  const live = await liveReturns(models);
  const hashes = filesHashes(files, { pseudonymKey, postcodes });
  const changed = files.filter((file) => !hashes.isLive(file, live));
  if (before !== null && changed.length === 0) return { kind: "unchanged", vintage: before, faults: [] };

  await removeLeftovers(models, subRegion);
  await using staging = await openStoreStaging(models, subRegion);
  const read = await readAndCheck({ subRegion, files: changed, postcodes, pseudonymKey, staging, showValues, onProgress });
  if (read.faults.some(isError)) return { kind: "refused", faults: read.faults };
  if (changed.length === files.length && isNothing(read)) return { kind: "refused", faults: [NOTHING, ...read.faults] };
  const faults = sortFaults([...read.faults, ...coverageFaults(read.boroughs, live, files)]);
  const vintage = await writeAndSwitch(models, read, { staging, hashes });
  if (vintage === before) return { kind: "unchanged", vintage, faults };
  const boroughs = read.boroughs.map(({ id, borough, episodes }) => ({ borough, return: id, episodes }));
  return { kind: "imported", vintage, boroughs, homes: read.homes?.length ?? null, rows: read.rows, faults };
};
