/**
 * How a question crosses London. Read this first.
 *
 *   question   what is asked about a place: a measure of its children, homes or money, divided by some dimensions
 *   sub-region one of the five holders of records; no record leaves it
 *   vector     a sub-region's answer: integers in a layout that both sides know
 *   coverage   who handed in what, and which sub-regions answered
 */
import { leastPart } from "../schema/disclosure/policy.ts";
import { disclose, type ReleasedAnswer } from "../schema/disclosure/released.ts";
import { isCovered, type Rosters } from "../schema/question/coverage.ts";
import { partialQueryOf, type Question } from "../schema/question/question.ts";
import { subRegionsOf } from "../schema/reference/places.ts";
import { boundedLayout } from "../schema/vector/layout.ts";
import { sum } from "../schema/vector/vector.ts";
import type { Scatter } from "./scatter.ts";

/**
 * Answers one question for London, a sub-region or a borough: route -> scatter -> sum -> disclose.
 *
 * Shape:  question -> its answer as released; figures are made of nothing else.
 * Errors: QUERY_TOO_EXPENSIVE. An unavailable sub-region is no error: every figure that needs it is INCOMPLETE.
 */
export const crossLondon = async (
  question: Question,
  { rosters, scatter }: { readonly rosters: Rosters; readonly scatter: Scatter },
): Promise<ReleasedAnswer> => {
  const query = partialQueryOf(question);
  const layout = boundedLayout(query);
  const holders = subRegionsOf(question.place); // route: who holds it
  const answers = await scatter(holders, { query, layout, rosters }); // ask them all at once
  const sums = question.times.map((when, time) => {
    const parts = answers.map((answer) => answer[time]!);
    return isCovered(question, when, rosters) ? sum(layout, parts, leastPart(question.place)) : null; // one vector for the place, or none
  });
  return disclose(question, sums); // what may be published
};
