/** Where the rows of an import wait, so that a child's rows can be seen together however the files are sorted or split. */
import { TABLES, type TableName } from "../kinds/kinds.ts";
import { ownerKey } from "../kinds/owner.ts";
import type { AssembledRow } from "../rows/kind.ts";
import type { StagedRow } from "../rows/staged-row.ts";

export type Staging = {
  readonly add: (rows: readonly StagedRow[]) => Promise<void>;
  /**
   * The rows of each child of a borough's return, children in order of pseudonym; of each home or referral where rows are about
   * these. `owner` names borough and kind. To be asked once, when all rows are added.
   */
  readonly childrenOf: (owner: string) => Iterable<readonly StagedRow[]> | AsyncIterable<readonly StagedRow[]>;
  /** Keeps a child's rows of the tables that figures are made from, for later returns to take over; a check keeps nothing. */
  readonly keepHandedIn: (owner: string, rows: readonly StagedRow[]) => Promise<void>;
  /** Keeps what a child's rows come to until they are written; a check writes nothing, and its staging keeps nothing. */
  readonly keepAssembled: (owner: string, rows: readonly AssembledRow[]) => Promise<void>;
};

/** The owners of each borough, by table: asked for with every row. */
const owners = new Map<string, Map<StagedRow["table"], string>>();

/** The return that a row is part of. */
export const ownerKeyOfRow = ({ borough, table }: StagedRow): string => {
  const known = owners.get(borough)?.get(table);
  if (known !== undefined) return known;
  const owner = ownerKey({ borough, kind: TABLES[table as TableName].kind });
  owners.set(borough, (owners.get(borough) ?? new Map<StagedRow["table"], string>()).set(table, owner));
  return owner;
};

/** Rows in memory by return and child. */
export const openHeldRows = () => {
  const byOwner = new Map<string, Map<string, StagedRow[]>>();
  let held = 0;
  const put = (row: StagedRow): void => {
    const owner = ownerKeyOfRow(row);
    const byChild = byOwner.get(owner) ?? new Map<string, StagedRow[]>();
    byOwner.set(owner, byChild);
    const rows = byChild.get(row.child);
    if (rows === undefined) byChild.set(row.child, [row]);
    else rows.push(row);
    held += 1;
  };
  return {
    add: (rows: readonly StagedRow[]): void => rows.forEach(put),
    rows: (): number => held,
    owners: (): readonly string[] => [...byOwner.keys()],
    /** A child's rows at a time, children in order; each is let go of when the next is asked for. */
    *takeChildren(owner: string): Generator<readonly StagedRow[]> {
      const byChild = byOwner.get(owner) ?? new Map<string, StagedRow[]>();
      byOwner.delete(owner);
      for (const child of [...byChild.keys()].toSorted()) {
        const rows = byChild.get(child)!;
        byChild.delete(child);
        held -= rows.length;
        yield rows;
      }
    },
  };
};

/** A staging for checks that store nothing: it takes a kilobyte a row at most, and leaves nothing behind. */
export const openMemoryStaging = (): Staging => {
  const held = openHeldRows();
  return {
    add: async (rows) => held.add(rows),
    childrenOf: (owner) => held.takeChildren(owner),
    keepHandedIn: async () => {},
    keepAssembled: async () => {},
  };
};
