/** Figures as pages have them: those of the graph, and where in the answer each stands. */
import { graphql } from "../../generated/gql.ts";
import type { ShownFragment } from "../../generated/graphql.ts";

graphql(/* GraphQL */ `
  fragment Shown on Figure {
    value
    low
    high
    status
  }
`);

/** A distribution as a chart of spreads draws it. */
graphql(/* GraphQL */ `
  fragment Percentiles on Distribution {
    p25: percentile(at: 25) {
      ...Shown
    }
    p50: percentile(at: 50) {
      ...Shown
    }
    p75: percentile(at: 75) {
      ...Shown
    }
    p90: percentile(at: 90) {
      ...Shown
    }
  }
`);

/** `at` is its path in the answer, as "london.placements.total.children": a page says of each number where it is from. */
export type Shown = ShownFragment & { readonly at?: string };

const isFigure = (given: object): boolean => "status" in given && "low" in given && "high" in given;

/** An answer whose figures know their paths. */
export const traced = <T>(answer: T, path = ""): T => {
  if (typeof answer !== "object" || answer === null) return answer;
  const inner = (key: string): string => (path === "" ? key : `${path}.${key}`);
  if (Array.isArray(answer)) return answer.map((each: unknown, at) => traced(each, inner(String(at)))) as T;
  const fields = Object.entries(answer).map(([key, value]) => [key, traced<unknown>(value, inner(key))] as const);
  return Object.fromEntries([...fields, ...(isFigure(answer) ? [["at", path] as const] : [])]) as T;
};

/** Nothing was asked for or answered. */
export const NOTHING: Shown = { value: null, low: null, high: null, status: "NOT_AVAILABLE" };

/** What an answer lacks because a part of the place did not answer. */
const MISSING: Shown = { value: null, low: null, high: null, status: "INCOMPLETE" };

/** What an answer doesn't list: of authorities and providers it lists those whose number is published. */
const WITHHELD: Shown = { value: null, low: null, high: null, status: "SUPPRESSED" };

/** What is not listed of a place, which answered whole or not. */
export const unlisted = ({ complete }: { readonly complete: boolean }): Shown => (complete ? WITHHELD : MISSING);
