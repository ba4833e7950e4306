/**
 * The rules by which figures are released or suppressed, in sentences for callers. Their numbers are those of the policy. The catalogue
 * in the graph and docs/measures.md both have them from here.
 */
import { PUBLIC } from "../disclosure/policy.ts";
import { PERCENTILES } from "../vector/slots.ts";

const { band, noise, magnitudesFrom, contributing, dominance, around, percentBase, homes, dearest, dimensions } = PUBLIC;

export const DISCLOSURE_RULES = {
  1: `A number of children is perturbed by at most ${noise}, by secret keys of the children themselves. The same children have the same number in every table, population and place that counts them, by whatever route. Tables need not add up.`,
  2: `Dates are month ends; periods are quarters or whole financial years. A filter is one code a dimension. ${dimensions} dimensions may be crossed. PROVIDER, HOST_AUTHORITY and bands of cost are not published for boroughs. Anything else is refused, naming the nearest that may be asked.`,
  3: `Published numbers under ${band} are one band: SUPPRESSED, 0 to ${band - 1 + noise}. A place's total may read 0. Other numbers are ROUNDED, with the interval that holds the true one. Providers and host authorities are listed where they are published.`,
  4: `Rates and percentages are computed from published numbers and rounded to whole ones, with the interval that those numbers leave. A percentage needs a base of at least ${percentBase}, and part and rest of at least ${band}.`,
  5: `Amounts carry noise of each child, made before anything is added up. Means and totals are released from a published number of ${magnitudesFrom} on. A total is published number times mean. Money also needs ${contributing} boroughs, and no child and no borough with ${100 * dominance} % of the squared amount; events, no child. A borough's own spend is never published. The interval of an amount holds the true one 19 times in 20. Of money that few of the children have most of, it is twice, four times or more as wide.`,
  6: `Percentiles ${PERCENTILES.join(", ")}, as an interval that holds at least ${around} children, with at least ${around} on each side.`,
  7: `The ${dearest} dearest placements are released for all placements of London or a sub-region, in whole financial years. Those of the place are an interval. Placements at £1m a year or more are a number of children like any other.`,
  8: `Homes and registered places are public and exact. How places are used is released for at least ${homes} homes, by the rules for numbers of children. Occupied places are never more than registered ones.`,
  9: "INCOMPLETE comes before SUPPRESSED, and whatever rests on it is INCOMPLETE too.",
  10: `A named set of boroughs adds what each sub-region publishes of its part: a number is off by at most ${noise} for each part. A mean is told where each part has one, money where each part has ${contributing} boroughs, and percentiles never. Of whole sub-regions, a sum is told where each of them is. Of a set that cuts through sub-regions, providers, host authorities and bands of cost are not told.`,
  11: "Budgets are decided in public: they are public and exact, of boroughs too. What was spent over a budget is told where the spend is.",
  12: "Where two dimensions are crossed, children who are UNKNOWN on one of them are not told, nor are those who have nothing of what it is about: `Dimension.rest`, NO_EHCP say. Both are told by that dimension alone, of boroughs too. Percentages in the own borough, in London and within 20 miles, and placements at £1m a year or more, are such crossings by themselves. The others of a row are its whole less what is told.",
} as const;

export type RuleNumber = keyof typeof DISCLOSURE_RULES;
