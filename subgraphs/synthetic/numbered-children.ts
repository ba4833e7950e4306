import { childrenOf, type World } from "./children/borough-children.ts";
import type { BoroughFacts } from "./land/boroughs.ts";
import type { NumberedChild } from "./written/yearly-cut.ts";

/** The children of a borough, numbered in the order in which they came into view, as a case system would. */
export const numberedChildrenOf = (world: World, borough: BoroughFacts): readonly NumberedChild[] =>
  childrenOf(world, borough)
    .filter(({ episodes }) => episodes.length > 0)
    .toSorted((a, b) => (a.episodes[0]?.decom ?? 0) - (b.episodes[0]?.decom ?? 0))
    .map((child, index) => ({ ...child, id: `${borough.authority}${String(index + 1).padStart(5, "0")}` }));
