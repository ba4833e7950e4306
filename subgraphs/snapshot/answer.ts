import type { Layout, PartialQuery } from "../../schema/figures/layout.ts";
import type { Partial } from "../../schema/figures/partial.ts";
import { answerCosts } from "./cost-kernel.ts";
import { answerRows } from "./kernel.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a snapshot says to one question: the rows of its fact counted on dates, or the money that its prices come to over periods. */
export const answer = (snapshot: Snapshot, query: PartialQuery, layout: Layout): Partial => {
  switch (query.fact) {
    case "PLACEMENTS":
      return answerRows(snapshot.placements, query, layout);
    case "COSTS":
      return answerCosts(snapshot, query, layout);
    case "BEDS":
      return answerRows(snapshot.beds, query, layout);
  }
};
