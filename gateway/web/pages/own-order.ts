/** The order in which the codes of a dimension are shown. */
import { DIMENSIONS, positionsOn } from "../../../schema/question/dimensions.ts";
import { titleOf } from "../../../schema/question/titles.ts";

/** Codes that have an order of their own, such as ages, stand in it; others as the graph orders them, the most first. */
export const inOrder = <Each extends { readonly code: string }>(dimension: string, all: readonly Each[]): readonly Each[] => {
  const name = DIMENSIONS.get(dimension)?.name;
  if (name === undefined || !titleOf(name).isOrdinal) return all;
  const positions = positionsOn(name);
  return all.toSorted((a, b) => positions.get(a.code)! - positions.get(b.code)!);
};
