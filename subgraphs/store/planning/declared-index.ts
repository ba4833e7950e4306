/** Fields in order, each with its direction. */
export type Sort = readonly (readonly [field: string, direction: 1 | -1])[];

/** A declared index: a column of the collection's table that holds each document's key over `fields`. */
export type Index = {
  readonly name: string;
  /** As declared; directions are listed back but the column always ascends, and is read backwards where wanted. */
  readonly spec: Sort;
  readonly fields: readonly string[];
  readonly isUnique: boolean;
  readonly column: string;
};
