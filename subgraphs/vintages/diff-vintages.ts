import type { Models } from "../models/models.ts";
import { ownerOfReturn, ownerKeyOf } from "../returns/kinds/owner.ts";
import { compareRows, isUnchanged, NO_CHANGES, type RowChanges } from "./compare-rows.ts";
import type { Manifest } from "./manifest.ts";
import { rowsOf, rowTables, type Owner } from "./row-tables.ts";

/** What became of a borough's rows of one collection. */
type BoroughChanges = RowChanges & { readonly borough: string; readonly rows: string };

export type VintageDiff = {
  /** Boroughs and collections that differ, in order; none where both vintages hold the same. */
  readonly boroughs: readonly BoroughChanges[];
  /** Settings of the register; null where both hold the same copy. */
  readonly homes: RowChanges | null;
};

/** What a sub-region holds before its first import. */
export const NO_VINTAGE: Manifest = { returns: [], register: null, noise: null };

const changesOf = async (
  models: Models,
  owner: Owner,
  [before, after]: readonly [string | null, string | null],
): Promise<readonly (RowChanges & { readonly rows: string })[]> => {
  const changes = [];
  for (const table of rowTables(models, owner)) {
    const compared = await compareRows(rowsOf(table, before), rowsOf(table, after), table.key);
    if (!isUnchanged(compared)) changes.push({ rows: table.name, ...compared });
  }
  return changes;
};

/** A return of each of two manifests, paired by borough and kind, where they differ. */
export const changedReturns = (before: Manifest, after: Manifest): readonly (readonly [string | null, string | null])[] => {
  const [old, now] = [before, after].map(({ returns }) => new Map(returns.map((id) => [ownerKeyOf(id), id] as const)));
  const owners = [...new Set([...old!.keys(), ...now!.keys()])].toSorted();
  return owners.map((owner) => [old!.get(owner) ?? null, now!.get(owner) ?? null] as const).filter(([a, b]) => a !== b);
};

/** How one vintage differs from another, row by row; what is the same by its hash is not read. */
export const diffVintages = async (models: Models, before: Manifest, after: Manifest): Promise<VintageDiff> => {
  const boroughs: BoroughChanges[] = [];
  for (const pair of changedReturns(before, after)) {
    const { borough } = ownerOfReturn(pair[0] ?? pair[1] ?? "");
    for (const changes of await changesOf(models, "return", pair)) boroughs.push({ borough, ...changes });
  }
  if (before.register === after.register) return { boroughs, homes: null };
  const [{ rows: _, ...homes } = { rows: "homes", ...NO_CHANGES }] = await changesOf(models, "register", [
    before.register,
    after.register,
  ]);
  return { boroughs, homes };
};
