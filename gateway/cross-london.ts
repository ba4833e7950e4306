/**
 * How a question crosses London. Read this first.
 *
 *   question   what is asked of a place about its children, and how it is to be divided
 *   sub-region one of the five holders of records; no record leaves it
 *   partial    a sub-region's answer: a vector of integers whose layout both sides know
 *   coverage   who handed in what, and which sub-regions answered
 */
import type { Question } from "../schema/figures/context.ts";
import type { Rosters } from "../schema/figures/coverage.ts";
import { layoutOf } from "../schema/figures/layout.ts";
import { sum } from "../schema/figures/partial.ts";
import { partialQueriesOf, type Summed } from "../schema/figures/question.ts";
import { route } from "./route.ts";
import type { Scatter } from "./scatter.ts";

/**
 * Answers one question for London, a sub-region or a borough: route -> scatter -> sum -> disclose.
 *
 * Shape:  question -> figures as published, or exact for a borough's own records.
 * Errors: QUERY_TOO_EXPENSIVE; a silent sub-region is no error, it makes every figure that needs it INCOMPLETE.
 */
export const crossLondon = async <Disclosed>(
  question: Question,
  { rosters, scatter }: { readonly rosters: Rosters; readonly scatter: Scatter },
  disclose: (summed: Summed) => Disclosed,
): Promise<Disclosed> => {
  const asked = partialQueriesOf(question).map((query) => ({ query, layout: layoutOf(query) }));
  const holders = route(question.place); // who holds it
  const answers = await Promise.all(asked.map((each) => scatter(holders, each))); // ask them all at once
  const silent = new Set(answers.flat().flatMap(({ subRegion, laidOut }) => (laidOut === null ? [subRegion] : [])));
  const [finest, ...coarser] = asked.map((each, at) => {
    const answered = answers[at]!.flatMap(({ laidOut }) => laidOut ?? []);
    return { ...each, partial: sum(each.layout, answered) }; // one vector for the place
  });
  return disclose({ question, summands: [finest!, ...coarser], rosters, silent }); // what may be published
};
