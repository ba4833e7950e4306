import type { Cells } from "../files/cells.ts";
import { withoutLiiaCode } from "../places/borough-codes.ts";
import type { RowOrigin } from "./kind.ts";

type Naming = Pick<RowOrigin, "borough" | "pseudonymOf">;

/** A child's pseudonym, the same whichever table names the child. */
export const childPseudonym = (child: string, { borough, pseudonymOf }: Naming): string =>
  pseudonymOf(borough, withoutLiiaCode(child, borough));

/** The child that a column names, by its pseudonym; null where the cell is blank. */
export const childIn =
  (column: string) =>
  (cells: Cells, naming: Naming): string | null => {
    const child = cells[column] ?? "";
    return child === "" ? null : childPseudonym(child, naming);
  };
