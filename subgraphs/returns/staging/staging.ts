import { ownerKey } from "../kinds/owner.ts";
import { TABLES, type TableName } from "../kinds/kinds.ts";
import type { StagedRow } from "../rows/staged-row.ts";

/** Where the rows of an import wait, so that a child's rows can be seen together however the files are sorted or split. */
export type Staging = {
  readonly add: (rows: readonly StagedRow[]) => Promise<void>;
  /**
   * The rows of each child of a borough's return, children in order of pseudonym; of each home or referral where rows are about
   * these. `owner` names borough and kind. To be asked when all rows are added.
   */
  readonly childrenOf: (owner: string) => Iterable<readonly StagedRow[]> | AsyncIterable<readonly StagedRow[]>;
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

/** Hexadecimal digits of the pseudonym that name a bucket: 256 of them, so that one of a huge borough still fits in memory. */
const BUCKET_DIGITS = 2;

export const bucketOf = ({ child }: StagedRow): string => child.slice(0, BUCKET_DIGITS);
