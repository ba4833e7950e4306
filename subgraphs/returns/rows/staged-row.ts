/** In place of a file's position: the row is of the live return, and was not handed in. */
export const TAKEN_OVER = -1;

/**
 * One row of a return on its way in: already de-identified, waiting for the other rows of what it is about. `facts` is null for a
 * row with a fault, whose cells could hold anything and so never reach the store; the import it belongs to will be refused.
 */
export type StagedRow<Table extends string = string, Facts = unknown> = {
  readonly table: Table;
  readonly facts: Facts | null;
  /** Of a row with a fault what its sound cells say, as if the others, `faulty`, were blank: only for checks, and never kept. */
  readonly partial?: { readonly facts: Facts; readonly faulty: readonly string[] };
  readonly borough: string;
  /**
   * What the row is about and is grouped by: the child's pseudonym, as in the episode; of a referral its own pseudonym; of a bed
   * row the home's URN; of a budget its kind of provision; of a cost the pseudonym that all numbers alike have.
   */
  readonly child: string;
  /** Return year of the file; 0 in the tables whose rows say their days themselves. */
  readonly year: number;
  /** Position of the file among those handed in, and the line in it: where a fault is reported; see TAKEN_OVER. */
  readonly file: number;
  readonly row: number;
};
