import type { CostRow } from "./cost-row.ts";

/** Whether two numbers that are alike stand in one quarter's file or one census: they are then two children. */
const areTwoAtOnce = (rows: readonly CostRow[]): boolean =>
  [...Map.groupBy(rows, ({ staged, asOf }) => `${staged.table} ${asOf}`).values()].some(
    (together) => new Set(together.map(({ named }) => named)).size > 1,
  );

/**
 * The child of the 903 return that rows with numbers alike are about, where it can be one only; else null, and each number stands for
 * itself. `children` are those of the 903 return whose numbers are alike.
 *
 *   costs of a01, 903 return with A01          ->   A01
 *   costs of a01, 903 return with A01 and 0A01 ->   null
 *   costs of a01 and A01 in one quarter        ->   null
 */
export const matchChild = (rows: readonly CostRow[], children: readonly string[]): string | null => {
  const [only] = children;
  return only === undefined || children.length > 1 || areTwoAtOnce(rows) ? null : only;
};
