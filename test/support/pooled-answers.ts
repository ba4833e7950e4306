import type { Answers, Question } from "../../schema/figures/context.ts";
import { layoutOf } from "../../schema/figures/layout.ts";
import { FACTS } from "../../schema/figures/facts.ts";
import { countTablesOf, partialQueriesOf, slotTableOf, type Summed } from "../../schema/figures/question.ts";
import { LONDON_PLACE } from "../../schema/reference/places.ts";
import { BOROUGHS, SUB_REGIONS } from "../../schema/reference/sub-regions.ts";
import type { Rosters } from "../../schema/figures/coverage.ts";
import { answer } from "../../subgraphs/snapshot/answer.ts";
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
          .flatMap((borough) => FACTS.map((fact) => ({ fact, borough: borough.code, ...COVERED }))),
        layoutDiffers: [],
      },
    ]),
  );

/** All of London answering from one snapshot, as the gateway would once it has summed: the product's own figures without the wire. */
export const pooledAnswers = (snapshot: Snapshot, missing: readonly (typeof BOROUGHS)[number]["code"][] = []): Answers => {
  const rosters = rostersWithout(missing);
  const summed = (question: Question): Summed => {
    const [finest, ...coarser] = partialQueriesOf(question).map((query) => {
      const layout = layoutOf(query);
      return { query, layout, partial: answer(snapshot, query, layout) };
    });
    return { question, summands: [finest!, ...coarser], rosters, silent: new Set() };
  };
  return {
    whole: LONDON_PLACE,
    rosters: () => Promise.resolve(rosters),
    counts: (question) => Promise.resolve(countTablesOf(summed(question))),
    slots: (question) => Promise.resolve(slotTableOf(summed(question))),
  };
};
