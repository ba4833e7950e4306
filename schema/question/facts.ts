/** What can be asked about: each fact has rows of its own at a subgraph, and rests on what boroughs hand in of it. */
export const FACTS = ["PLACEMENTS", "COSTS", "BEDS"] as const;

/** PLACEMENTS and BEDS are counted on dates, COSTS over periods. */
export type Fact = (typeof FACTS)[number];

/**
 * The facts that a borough must have handed in before an answer can include it: what a placement costs is told by the return of
 * costs, what kind of placement it is by that of placements.
 */
export const restsOn = (fact: Fact, isPriced: boolean): readonly Fact[] => {
  switch (fact) {
    case "COSTS":
      return ["PLACEMENTS", "COSTS"];
    case "PLACEMENTS":
      return isPriced ? ["PLACEMENTS", "COSTS"] : ["PLACEMENTS"];
    case "BEDS":
      return ["BEDS"];
  }
};
