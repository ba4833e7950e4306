import { fingerprintOf } from "../../data-folder/noise-secret.ts";
import type { Models } from "../../models/models.ts";
import { noiseOf, type BoroughReturn, type Vintage } from "../../models/vintage.ts";
import { liveVintage, nextManifest, requireSecretOf, switchVintage, type Manifest } from "../../vintages/manifest.ts";
import { removeLeftovers } from "../../vintages/remove-run.ts";
import { fileFault, isError, sortFaults, type Fault } from "../faults/fault.ts";
import { registerHash, type RegisteredHome } from "../register/register-hash.ts";
import { openPseudonyms, pseudonymKeyOf } from "../rows/pseudonym.ts";
import { openStoreStaging, type StoreStaging } from "../staging/store-staging.ts";
import { recogniseFiles } from "../tables/recognise-file.ts";
import { NO_ROWS, type RowCounts } from "../tables/row-counts.ts";
import { readAndCheck, type CheckedReturns, type CheckInput } from "./check-returns.ts";
import { findFiles, passedOver } from "./find-files.ts";
import { filesHashes, liveReturns, type FilesHashes, liveHandedIn, liveHomes, liveDaysInCare } from "./live-returns.ts";
import { lossFaults } from "./loss-faults.ts";
import type { BoroughSum } from "./sum-borough.ts";
import { renewReturn, setsToReplace, verifyReturn, writeRegister, writeReturn } from "./write-returns.ts";

export type ImportInput = CheckInput & {
  readonly models: Models;
  /** The sub-region's own key for pseudonyms. It must stay the same: under another, every child is another. */
  readonly pseudonymKey: string | Uint8Array;
  /** The sub-region's own secret that its figures are published under. It must be the live vintage's, where that names one. */
  readonly noiseSecret: Uint8Array;
  /** Asked when all is written and checked: false leaves the old vintage live, and nothing of this import behind. */
  readonly beforeSwitch?: (staged: StagedImport) => Promise<boolean>;
};

/** An import that waits for its switch. */
export type StagedImport = { readonly next: Manifest; readonly faults: readonly Fault[] };

/** A borough's return as it now stands in the store. */
type ImportedBorough = Pick<BoroughReturn, "borough" | "kind" | "from" | "to" | "rows"> & { readonly return: string };

/** What an import came to; `counts` are of the rows it read, none where it knew the files by their bytes. */
export type ImportOutcome = { readonly faults: readonly Fault[]; readonly counts: RowCounts } & ImportEnd;

type ImportEnd =
  | {
      readonly kind: "imported";
      readonly vintage: string;
      readonly boroughs: readonly ImportedBorough[];
      /** Settings of the register, null when no provider list was handed in. */
      readonly homes: number | null;
      /** Rows of the tables read. */
      readonly rows: number;
    }
  /** Nothing was imported: `beforeSwitch` said no. */
  | { readonly kind: "declined" }
  /** All that was handed in is live already, as this vintage. */
  | { readonly kind: "unchanged"; readonly vintage: string }
  /** Nothing was imported: at least one fault is an error. */
  | { readonly kind: "refused" };

const NOTHING = fileFault("nothing-to-import", "error", "", {
  message: "No table of a return and no provider list is in what was handed in.",
  hint: "Name the CSV files of the return, or the folder they lie in.",
});

type ReturnContent = { readonly boroughs: readonly BoroughSum[]; readonly homes: readonly RegisteredHome[] | null };

const isNothing = ({ boroughs, homes }: ReturnContent): boolean => boroughs.length === 0 && homes === null;

type WriteJob = {
  readonly noise: string;
  readonly staging: StoreStaging;
  readonly hashes: FilesHashes;
  readonly maySwitch: (next: Manifest) => Promise<boolean>;
  readonly onWritten: (share: number) => void;
};

/** Writes what was read beside the live data, and switches to it. Gives the vintage that is then live; null for one declined. */
const writeAndSwitch = async (
  models: Models,
  { boroughs, homes }: ReturnContent,
  { noise, staging, hashes, maySwitch, onWritten }: WriteJob,
): Promise<string | null> => {
  const rows = { returns: boroughs.map(({ id }) => id), register: homes === null ? null : registerHash(homes) };
  await staging.willWrite({ ...rows, replaces: await setsToReplace(models, rows.returns) });
  const renewals = [];
  for (const [at, sum] of boroughs.entries()) {
    const renewal = await writeReturn(models, sum, { staging, filesHash: hashes.hashOf(sum) });
    if (renewal !== null) renewals.push(renewal);
    onWritten((at + 1) / boroughs.length);
  }
  if (homes !== null) await writeRegister(models, homes);
  for (const sum of boroughs) await verifyReturn(models, sum);
  const replacement = { ...rows, noise };
  if (!(await maySwitch(await nextManifest(models, replacement)))) return null;
  for (const renewal of renewals) await renewReturn(models, renewal);
  return switchVintage(models, replacement);
};

type Before = Pick<Vintage, "_id" | "noise">;

const NOTHING_READ = { faults: [], counts: NO_ROWS } as const;

/** Files that are all live already make a vintage only where the live one is of before there was a secret: the next names it. */
const nameSecret = async (
  { models, beforeSwitch }: Pick<ImportInput, "models" | "beforeSwitch">,
  before: Before,
  noise: string,
): Promise<ImportOutcome> => {
  if (noiseOf(before) === noise) return { kind: "unchanged", vintage: before._id, ...NOTHING_READ };
  const replacement = { returns: [], register: null, noise };
  const next = await nextManifest(models, replacement);
  if ((await beforeSwitch?.({ next, faults: [] })) === false) return { kind: "declined", ...NOTHING_READ };
  const vintage = await switchVintage(models, replacement);
  return { kind: "imported", vintage, boroughs: [], homes: null, rows: 0, ...NOTHING_READ };
};

const outcomeOf = (read: CheckedReturns, before: Before | null, vintage: string | null): ImportOutcome => {
  const { rows, faults, counts } = read;
  if (vintage === null) return { kind: "declined", faults, counts };
  if (vintage === before?._id) return { kind: "unchanged", vintage, faults, counts };
  const boroughs = read.boroughs.map(({ id, borough, kind, from, to, rows }) => ({ borough, kind, return: id, from, to, rows }));
  return { kind: "imported", vintage, boroughs, homes: read.homes?.length ?? null, rows, faults, counts };
};

/**
 * Brings returns into one sub-region's store: reads, checks, de-identifies, stages, merges years, and switches to the new vintage in
 * one step. One error anywhere refuses the whole; until the switch, and after a kill, readers see the old vintage.
 *
 * Errors: a path that is not there; the store's own; another secret than the live vintage's; another import of the same content at
 * the same time.
 */
export const importReturns = async (input: ImportInput): Promise<ImportOutcome> => {
  const { models, subRegion, postcodes, showValues = false, onProgress = () => {} } = input;
  const noise = fingerprintOf(input.noiseSecret);
  const pseudonymKey = pseudonymKeyOf(input.pseudonymKey);
  const found = await findFiles(input.files);
  const files = await recogniseFiles(found.files);
  if (files.length === 0) return { kind: "refused", faults: [NOTHING, ...passedOver(found)], counts: NO_ROWS };
  const before = await liveVintage(models);
  requireSecretOf(before, noise);
  const live = await liveReturns(models);
  const hashes = filesHashes(files, { pseudonymKey, postcodes, live });
  const changed = files.filter((file) => !hashes.isLive(file));
  await removeLeftovers(models, subRegion);
  if (before !== null && changed.length === 0) return nameSecret(input, before, noise);

  await using staging = await openStoreStaging(models, subRegion);
  const registered = await liveHomes(models);
  const pseudonymOf = openPseudonyms(pseudonymKey);
  const reading = {
    subRegion,
    files: changed,
    postcodes,
    pseudonymOf,
    staging,
    showValues,
    onProgress,
    handedIn: liveHandedIn(models, live),
    registered,
    daysInCare: liveDaysInCare(models, live),
  };
  const checked = await readAndCheck(reading);
  const read = { ...checked, faults: sortFaults([...passedOver(found), ...checked.faults]) };
  const { counts } = read;
  if (read.faults.some(isError)) return { kind: "refused", faults: read.faults, counts };
  if (changed.length === files.length && isNothing(read)) return { kind: "refused", faults: [NOTHING, ...read.faults], counts };
  const faults = sortFaults([...read.faults, ...(await lossFaults(models, read.boroughs, { live, files }))]);
  const maySwitch = async (next: Manifest): Promise<boolean> => (await input.beforeSwitch?.({ next, faults })) ?? true;
  const onWritten = (share: number): void => onProgress({ part: "WRITE", share, rows: read.rows });
  const vintage = await writeAndSwitch(models, read, { noise, staging, hashes, maySwitch, onWritten });
  return outcomeOf({ ...read, faults }, before, vintage);
};
