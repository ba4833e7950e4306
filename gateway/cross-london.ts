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
import { partialQueryOf, type Summed } from "../schema/figures/question.ts";
import { route } from "./route.ts";
import type { Scatter } from "./scatter.ts";

/**
 * Answers one question for London, a sub-region or a borough: route -> scatter -> sum -> disclose.
 *
 * Shape:  question -> figures as published, or exact for a borough's own children.
 * Errors: QUERY_TOO_EXPENSIVE; a silent sub-region is no error, it makes every figure that needs it INCOMPLETE.
 */
export const crossLondon = async <Disclosed>(
  question: Question,
  { rosters, scatter }: { readonly rosters: Rosters; readonly scatter: Scatter },
  disclose: (summed: Summed) => Disclosed,
): Promise<Disclosed> => {
  const query = partialQueryOf(question);
  const layout = layoutOf(query);
  const asked = route(question.place); // who holds it
  const answers = await scatter(asked, { query, layout }); // ask them all at once
  const answered = answers.flatMap(({ laidOut }) => (laidOut === null ? [] : [laidOut]));
  const silent = new Set(answers.filter(({ laidOut }) => laidOut === null).map(({ subRegion }) => subRegion));
  const partial = sum(layout, answered); // one vector for the place
  return disclose({ question, query, layout, partial, rosters, silent }); // what may be published
};
