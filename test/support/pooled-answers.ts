import type { Answers, Question } from "../../schema/figures/context.ts";
import { layoutOf } from "../../schema/figures/layout.ts";
import { countTablesOf, distributionTableOf, partialQueryOf, type Summed } from "../../schema/figures/question.ts";
import { BOROUGHS, SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import type { Rosters } from "../../schema/figures/coverage.ts";
import { answer } from "../../subgraphs/snapshot/kernel.ts";
import type { Snapshot } from "../../subgraphs/snapshot/snapshot.ts";

/** Days that every borough's return covers. */
const COVERED = { from: "2020-04-01", to: "2025-03-31" } as const;

/** Every borough of London with a return, except some. */
const rostersWithout = (missing: readonly string[]): Rosters =>
  new Map(
    SUB_REGIONS.map(({ code, boroughs }) => [
      code,
      {
        kind: "ANSWERED",
        vintage: "v1",
        returns: boroughs
          .filter((borough) => !missing.includes(borough.code))
          .map((borough) => ({ borough: borough.code, ...COVERED })),
        layoutDiffers: [],
      },
    ]),
  );

/** All of London answering from one snapshot, as the gateway would once it has summed: the product's own figures without the wire. */
export const pooledAnswers = (snapshot: Snapshot, missing: readonly (typeof BOROUGHS)[number]["code"][] = []): Answers => {
  const rosters = rostersWithout(missing);
  const summed = (question: Question): Summed => {
    const query = partialQueryOf(question);
    const layout = layoutOf(query);
    return { question, query, layout, partial: answer(snapshot, query, layout), rosters, silent: new Set() };
  };
  return {
    rosters: () => Promise.resolve(rosters),
    counts: (question) => Promise.resolve(countTablesOf(summed(question))),
    distributions: (question) => Promise.resolve(distributionTableOf(summed(question))),
  };
};
