import { returnStem } from "../../models/return-kind.ts";
import type { StagedRow } from "../../models/staged-rows.ts";
import { kindOfTable } from "../kinds/placements/rows/placement-tables.ts";

/** Where the rows of an import wait, so that a child's rows can be seen together however the files are sorted or split. */
export type Staging = {
  readonly add: (rows: readonly StagedRow[]) => Promise<void>;
  /**
   * The rows of each child of a borough's return, children in order of pseudonym; of each home or referral where rows are about
   * these. `stem` names borough and kind. To be asked when all rows are added.
   */
  readonly childrenOf: (stem: string) => Iterable<readonly StagedRow[]> | AsyncIterable<readonly StagedRow[]>;
};

/** The stems of each borough, by table: asked for with every row. */
const stems = new Map<string, Map<StagedRow["table"], string>>();

/** The return that a row is part of. */
export const stemOfRow = ({ borough, table }: StagedRow): string => {
  const known = stems.get(borough)?.get(table);
  if (known !== undefined) return known;
  const stem = returnStem({ borough, kind: kindOfTable(table) });
  stems.set(borough, (stems.get(borough) ?? new Map<StagedRow["table"], string>()).set(table, stem));
  return stem;
};

/** Hexadecimal digits of the pseudonym that name a bucket: 256 of them, so that one of a huge borough still fits in memory. */
const BUCKET_DIGITS = 2;

export const bucketOf = ({ child }: StagedRow): string => child.slice(0, BUCKET_DIGITS);
